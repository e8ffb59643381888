import type { PledgeRecord } from '../../../schema/wire.ts'
import { isTaken, runBatch, type Database, type Statement } from '../../database.ts'
import { sha256Hex } from '../../hash.ts'
import { askStatement, dropKeyAgainStatement, isAsked } from '../../outbox/store.ts'
import { signDocument } from '../../receipts/actions/issue.ts'
import { drawPlace, refuseDropped, type ReceiptDeps } from '../../receipts/actions/status-list.ts'
import { composeReceipt, describeClaims, type Entry } from '../../receipts/rules/credential.ts'
import {
  dropKeyStatements,
  entryStatements,
  findEntry,
  isDropped,
  keyStatement,
  revokeStatements,
} from '../../receipts/store.ts'
import {
  findClaimed,
  forgetReceiptStatement,
  hasSigned,
  isNewest,
  receiptStatement,
  selectSignedBy,
  selectUnsigned,
} from '../store/receipt.ts'

/*
 * The receipt of a pledge: signed when something that it claims has changed, by an errand of the outbox. What ends
 * it needs no signature of its own: the bit on the status list is set in the batch that ends the pledge.
 */

/**
 * What becomes of the receipt when a record was composed anew: for the batch that writes its badge, behind that
 * row. `seq` is the number of the change that the record shows.
 */
export async function receiptStatements(
  db: Database,
  record: PledgeRecord,
  seq: number,
): Promise<Statement[]> {
  const { code, status, erased } = record
  const at = Date.parse(record.changedAt)
  const holds = isNewest(code, seq)
  if (erased) {
    return [...revokeStatements(db, code, at, holds), forgetReceiptStatement(db, code, holds)]
  }
  // Nothing is signed for somebody who was made up.
  if (record.receipt === null) return []
  const claims = await hashClaims(record)
  return [
    ...(status === 'active' ? [] : revokeStatements(db, code, at, holds)),
    askStatement(
      db,
      'receipt',
      selectUnsigned({ code, seq, claims, status }, isAsked('receipt', code)),
      at,
    ),
  ]
}

async function hashClaims(record: PledgeRecord): Promise<string> {
  return await sha256Hex(describeClaims(record))
}

/** Signs the receipts of these pledges, where there is something new to sign. Doing it twice signs once. */
export async function signReceipts(deps: ReceiptDeps, codes: string[]): Promise<void> {
  for (const code of codes) await signReceipt(deps, code)
}

// A place at random is free more often than not: ten that are taken are one case in a thousand at the worst.
const TRIES = 10

async function signReceipt(deps: ReceiptDeps, code: string): Promise<void> {
  const { db } = deps
  const claimed = await findClaimed(db, code)
  if (!claimed) return
  // Written by composeRecord, whose type is PledgeRecord.
  const record: PledgeRecord = JSON.parse(claimed.record)
  if (record.receipt === null) return
  const claims = await hashClaims(record)
  const last = await findEntry(db, code)
  const isGood = last !== null && last.revokedAt === null
  const stands = record.status === 'active'
  const { keyId } = claimed
  const isDone = keyId !== null && claimed.claims === claims && (isGood || !stands)
  if (isDone && !(await isDropped(db, keyId))) return
  await refuseDropped(db, deps.signer)
  const found = { code, record, claims, seq: claimed.seq }
  // Other words on the same receipt: it keeps its name and its place, set bit or not.
  if (last && (isGood || !stands)) return await keepSigned(deps, found, last, [])
  const issue = (last?.issue ?? 0) + 1
  for (let tries = 1; ; tries += 1) {
    const place = await drawPlace(deps, (numbers) => crypto.getRandomValues(numbers))
    const entry = { ...place, issue }
    const taking = { code, seq: claimed.seq, entry, now: deps.clock() }
    try {
      return await keepSigned(deps, found, entry, entryStatements(db, taking))
    } catch (error) {
      if (!isTaken(error, 'status_entries.position') || tries === TRIES) throw error
    }
  }
}

async function keepSigned(
  { db, clock, signer }: ReceiptDeps,
  {
    code,
    record,
    claims,
    seq,
  }: { code: string; record: PledgeRecord; claims: string; seq: number },
  entry: Entry,
  first: Statement[],
): Promise<void> {
  const now = clock()
  const receipt = JSON.stringify(
    await signDocument(signer, composeReceipt(record, signer, { entry, now }), now),
  )
  const { keyId, publicKey } = signer
  const { list, position } = entry
  await runBatch(db, [
    ...first,
    keyStatement(db, { id: keyId, publicKey }, now),
    receiptStatement(db, { code, seq, receipt, claims, keyId, list, position }),
  ])
}

/** One run's share of what a key has signed, and when the next one goes on. */
const AT_ONCE = 1000
const PAUSE_MS = 60_000

/**
 * Drops a key that leaked, and asks for whatever it has signed to be signed anew: a share at a time, and for
 * itself again until nothing is left. Wherever it is killed, the rows tell the next run where to go on. The key is
 * dropped in any case; throws while it is still the one to sign with.
 */
export async function dropKey({ db, clock, signer }: ReceiptDeps, key: string): Promise<void> {
  const now = clock()
  await runBatch(db, dropKeyStatements(db, key, now))
  await refuseDropped(db, signer)
  if (!(await hasSigned(db, key))) return
  await runBatch(db, [
    askStatement(db, 'receipt', selectSignedBy(key, AT_ONCE), now, 'many'),
    dropKeyAgainStatement(db, key, now + PAUSE_MS),
  ])
}
