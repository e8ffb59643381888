import { listAddresses } from '../../accounts/store/change-mail.ts'
import { keyedHash } from '../../accounts/rules/keyed-hash.ts'
import { listDrawingKeys, originalKey } from '../../drawings/rules/address.ts'
import { describeIssuer } from '../../receipts/actions/keys.ts'
import { readStatusList, type ReceiptDeps } from '../../receipts/actions/status-list.ts'
import { listStatusLists } from '../../receipts/store.ts'
import { writeReadMe } from '../rules/read-me.ts'
import { findNextCode, viewAccount, viewPledge } from '../store/export.ts'
import { streamZip, type ZipFile } from './zip.ts'

export type ExportDeps = ReceiptDeps & {
  drawings: Pick<R2Bucket, 'get'>
  originals: Pick<R2Bucket, 'get'>
  secret: string
}

/** Everything that is held about an account, as a zip that is made while it is read. */
export function exportAccount(
  deps: ExportDeps,
  about: { accountId: string; origin: string; site: string },
): ReadableStream<Uint8Array> {
  return streamZip(listFiles(deps, about))
}

async function* listFiles(
  deps: ExportDeps,
  { accountId, origin, site }: { accountId: string; origin: string; site: string },
): AsyncGenerator<ZipFile> {
  const at = deps.clock()
  yield text('README.txt', at, writeReadMe({ site, origin, at }))
  const emails = await listAddresses(deps.db, accountId)
  const addressHashes = await Promise.all(
    emails.map(async (email) => await keyedHash(deps.secret, 'address', email)),
  )
  yield json('account.json', at, await viewAccount(deps.db, { accountId, emails, addressHashes }))
  const lists = new Set<number>()
  let code = await findNextCode(deps.db, accountId, '')
  while (code !== null) {
    yield* listPledgeFiles(deps, code, at)
    for (const list of await listStatusLists(deps.db, code)) lists.add(list)
    code = await findNextCode(deps.db, accountId, code)
  }
  yield* listWitnesses(deps, lists, at)
}

/** What a verifier of the receipts needs besides them, as it is today: our keys, and what does not stand any more. */
async function* listWitnesses(
  deps: ExportDeps,
  lists: Set<number>,
  at: number,
): AsyncGenerator<ZipFile> {
  if (lists.size === 0) return
  yield json('receipts/did.json', at, await describeIssuer(deps))
  for (const number of lists) {
    const list = await readStatusList(deps, number)
    if (list.ok) yield text(`receipts/status-revocation-${number}.json`, at, list.value)
  }
}

async function* listPledgeFiles(
  { db, drawings, originals }: ExportDeps,
  code: string,
  at: number,
): AsyncGenerator<ZipFile> {
  const { record, receipt, ...held } = await viewPledge(db, code)
  yield json(`pledges/${code}/pledge.json`, at, held)
  if (record !== null) yield text(`pledges/${code}/record.json`, at, record)
  if (receipt !== null) yield text(`receipts/${code}.json`, at, receipt)
  for (const {
    id,
    hash,
    originalHash,
    originalType,
    originalDeletedAt,
    uploadedAt,
  } of held.drawings) {
    for (const key of listDrawingKeys(hash)) {
      const name = key.slice(key.lastIndexOf('/') + 1)
      yield* stored(drawings, key, `pledges/${code}/drawings/${id}-${name}`, uploadedAt)
    }
    if (originalDeletedAt !== null) continue
    const path = `pledges/${code}/originals/${id}.${endingOf(originalType)}`
    yield* stored(originals, originalKey(originalHash), path, uploadedAt)
  }
}

/** A file of a bucket, or nothing when it is gone: erased a moment ago, say. */
async function* stored(
  bucket: Pick<R2Bucket, 'get'>,
  key: string,
  path: string,
  at: number,
): AsyncGenerator<ZipFile> {
  const object = await bucket.get(key)
  if (object) yield { path, at, content: object.body }
}

function json(path: string, at: number, value: object): ZipFile {
  return text(path, at, `${JSON.stringify(value, null, 2)}\n`)
}

function text(path: string, at: number, content: string): ZipFile {
  return { path, at, content: [new TextEncoder().encode(content)] }
}

function endingOf(type: string): string {
  return type === 'image/png' ? 'png' : type === 'image/webp' ? 'webp' : 'jpg'
}
