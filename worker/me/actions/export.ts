import { listAddresses } from '../../accounts/store/change-mail.ts'
import { keyedHash } from '../../accounts/rules/keyed-hash.ts'
import type { Database } from '../../database.ts'
import { listDrawingKeys, originalKey } from '../../drawings/rules/address.ts'
import { writeReadMe } from '../rules/read-me.ts'
import { findNextCode, viewAccount, viewPledge } from '../store/export.ts'
import { streamZip, type ZipFile } from './zip.ts'

export type ExportDeps = {
  db: Database
  drawings: Pick<R2Bucket, 'get'>
  originals: Pick<R2Bucket, 'get'>
  clock: () => number
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
  let code = await findNextCode(deps.db, accountId, '')
  while (code !== null) {
    yield* listPledgeFiles(deps, code, at)
    code = await findNextCode(deps.db, accountId, code)
  }
}

async function* listPledgeFiles(
  { db, drawings, originals }: ExportDeps,
  code: string,
  at: number,
): AsyncGenerator<ZipFile> {
  const { record, ...held } = await viewPledge(db, code)
  yield json(`pledges/${code}/pledge.json`, at, held)
  if (record !== null) yield text(`pledges/${code}/record.json`, at, record)
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
