import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { Database } from '../../database.ts'
import { composeStatusList, LIST_BITS, LIST_IS_FULL } from '../rules/status-list.ts'
import {
  findOpenList,
  isDropped,
  keepStatusList,
  listRevoked,
  openList,
  viewStatusList,
} from '../store.ts'
import { signDocument, type Signer } from './issue.ts'

export type ReceiptDeps = { db: Database; clock: () => number; signer: Signer }

/**
 * The signed list as JSON text. One row, and nothing is signed, unless a bit was set since: then whoever comes first
 * signs it, so that a withdrawal is told by the very next answer. Fails with `not-found`, or with `unavailable`
 * while the operator has not replaced a key that leaked.
 */
export async function readStatusList(
  { db, clock, signer }: ReceiptDeps,
  number: number,
): Promise<Result<string>> {
  const stored = await viewStatusList(db, number)
  if (!stored) return fail('not-found', { detail: 'A receipt says which list it is on.' })
  if (stored.credential !== null && stored.signedVersion === stored.version) {
    return succeed(stored.credential)
  }
  if (await isDropped(db, signer.keyId)) {
    return fail('unavailable', { detail: 'This register is about to get a new key.' })
  }
  const now = clock()
  const list = await composeStatusList(signer, number, await listRevoked(db, number), now)
  const credential = JSON.stringify(await signDocument(signer, list, now))
  const { version } = stored
  const key = { id: signer.keyId, publicKey: signer.publicKey }
  await keepStatusList(db, number, { version, credential, key }, now)
  return succeed(credential)
}

/** A random place on the list of today, which may turn out to be taken. A place says nothing about when. */
export async function drawPlace(
  { db, clock }: Pick<ReceiptDeps, 'db' | 'clock'>,
  random: (numbers: Uint32Array<ArrayBuffer>) => Uint32Array,
): Promise<{ list: number; position: number }> {
  const open = await findOpenList(db)
  const list = open && open.used < LIST_IS_FULL ? open.number : (open?.number ?? 0) + 1
  if (list !== open?.number) await openList(db, list, clock())
  // The number of places divides that of draws: every place is as likely as another.
  const [draw = 0] = random(new Uint32Array(1))
  return { list, position: draw % LIST_BITS }
}

/** A key that leaked signs nothing more: the operator has to set a new ISSUER_KEY. Throws. */
export async function refuseDropped(db: Database, { keyId }: Signer): Promise<void> {
  if (await isDropped(db, keyId)) {
    throw new Error(
      `ISSUER_KEY is ${keyId}, which was dropped: npm run rotate-key makes a new one.`,
    )
  }
}
