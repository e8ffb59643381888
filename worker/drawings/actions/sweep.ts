import { runBatch } from '../../database.ts'
import type { DrawingDeps } from '../actions.ts'
import { heldKey, listDrawingKeys, originalKey, parseKey } from '../rules/address.ts'
import { findSweepStart } from '../rules/sweep.ts'
import {
  isOriginalNeeded,
  listHeldHashes,
  listOriginalsDue,
  listShownHashes,
  listUsedOriginals,
  originalDeletedStatement,
  type NewDrawing,
} from '../store.ts'

/** Contract: uploads as they came are deleted after 30 days, unless the artist keeps them. */
const ORIGINAL_MS = 30 * 24 * 60 * 60 * 1000
/** A cron tick's share: each costs three calls to D1 and two to R2. */
const ORIGINALS_A_TICK = 10
/** Files of one drawing in DRAWINGS. */
const PICTURES = listDrawingKeys('').length
/** No upload takes this long from its first file in R2 to its row in D1. */
const ORPHAN_MS = 60 * 60 * 1000
/** Files of as many drawings are looked at in a tick: D1 takes 100 parameters, a page may start within a drawing. */
const DRAWINGS_A_PAGE = 96
/** Pictures that wait for a person are few. */
const HELD_A_PAGE = 24
/** A tick's share of deletions, in each bucket. The next tick that comes by takes the rest. */
const ORPHANS_A_TICK = 10

/**
 * Erases the pictures of a drawing, unless somebody still shows the same, and the one that waited for a person, unless
 * it still waits. Twice does no harm.
 */
export async function eraseDrawing(
  { db, drawings, originals }: Pick<DrawingDeps, 'db' | 'drawings' | 'originals'>,
  hash: string,
): Promise<void> {
  await eraseHeld({ db, originals }, hash)
  await deleteUnneeded(drawings, listDrawingKeys(hash), async () =>
    (await listShownHashes(db, [hash])).has(hash),
  )
}

async function eraseHeld(
  { db, originals }: Pick<DrawingDeps, 'db' | 'originals'>,
  hash: string,
): Promise<void> {
  await deleteUnneeded(originals, [heldKey(hash)], async () =>
    (await listHeldHashes(db, [hash])).has(hash),
  )
}

/** Takes back what `receiveDrawing` stored, when its row could not be written: unless a row has the same. */
export async function discardDrawing(
  { db, drawings, originals }: Pick<DrawingDeps, 'db' | 'drawings' | 'originals'>,
  { hash, originalHash }: Pick<NewDrawing, 'hash' | 'originalHash'>,
): Promise<void> {
  await eraseDrawing({ db, drawings, originals }, hash)
  await deleteUnneeded(originals, [originalKey(originalHash)], async () =>
    (await listUsedOriginals(db, [originalHash])).has(originalHash),
  )
}

/** Erases files as they came, of an artist who has left: unless somebody else's row has the same. */
export async function eraseOriginals(
  { db, originals }: Pick<DrawingDeps, 'db' | 'originals'>,
  hashes: string[],
): Promise<void> {
  for (const hash of hashes) {
    await deleteUnneeded(originals, [originalKey(hash)], async () =>
      (await listUsedOriginals(db, [hash])).has(hash),
    )
  }
}

/** The cron's share of old originals. R2 first: a tick that is cut off finds the rest again. */
export async function deleteOldOriginals({
  db,
  originals,
  clock,
}: Pick<DrawingDeps, 'db' | 'originals' | 'clock'>): Promise<void> {
  const now = clock()
  const before = now - ORIGINAL_MS
  for (const due of await listOriginalsDue(db, before, ORIGINALS_A_TICK)) {
    await deleteUnneeded(originals, [originalKey(due.originalHash)], async () =>
      isOriginalNeeded(db, due, before),
    )
    await runBatch(db, [originalDeletedStatement(db, due.id, now)])
  }
}

/**
 * The cron's search for files that no row knows: what a Worker leaves behind that ends between R2 and D1.
 * Looks at one page of each bucket a tick, and leaves alone whatever is younger than an hour.
 */
export async function removeOrphans({
  db,
  drawings,
  originals,
  clock,
}: Pick<DrawingDeps, 'db' | 'drawings' | 'originals' | 'clock'>): Promise<void> {
  const start = findSweepStart(clock())
  const before = clock() - ORPHAN_MS
  const pictures = listHashes(
    await listPage(drawings, '', start, DRAWINGS_A_PAGE * PICTURES),
    before,
  )
  const shown = await listShownHashes(db, pictures)
  for (const hash of pictures.filter((one) => !shown.has(one)).slice(0, ORPHANS_A_TICK)) {
    await eraseDrawing({ db, drawings, originals }, hash)
  }
  const files = listHashes(
    await listPage(originals, originalKey(''), start, DRAWINGS_A_PAGE),
    before,
  )
  const used = await listUsedOriginals(db, files)
  for (const hash of files.filter((one) => !used.has(one)).slice(0, ORPHANS_A_TICK)) {
    await deleteUnneeded(originals, [originalKey(hash)], async () =>
      (await listUsedOriginals(db, [hash])).has(hash),
    )
  }
  const waiting = listHashes(await listPage(originals, heldKey(''), start, HELD_A_PAGE), before)
  const held = await listHeldHashes(db, waiting)
  for (const hash of waiting.filter((one) => !held.has(one)).slice(0, ORPHANS_A_TICK)) {
    await eraseHeld({ db, originals }, hash)
  }
}

/** A page of a bucket from `start` on, and on from the beginning where the bucket ends before the page does. */
async function listPage(
  bucket: R2Bucket,
  prefix: string,
  start: string,
  limit: number,
): Promise<R2Object[]> {
  const { objects } = await bucket.list({ prefix, startAfter: prefix + start, limit })
  if (objects.length === limit) return objects
  const again = await bucket.list({ prefix, limit: limit - objects.length })
  return [...objects, ...again.objects.filter(({ key }) => key <= prefix + start)]
}

/** The hashes, each once, of the objects that were there before `before` (ms). */
function listHashes(objects: R2Object[], before: number): string[] {
  const old = objects.filter(({ uploaded }) => uploaded.getTime() <= before)
  return [...new Set(old.flatMap(({ key }) => parseKey(key) ?? []))]
}

/**
 * Deletes files that no row needs. A row may come to need them in that very moment: its upload found the
 * files and added nothing. So the rows are asked again afterwards, and the files put back.
 */
async function deleteUnneeded(
  bucket: R2Bucket,
  keys: string[],
  isNeeded: () => Promise<boolean>,
): Promise<void> {
  if (await isNeeded()) return
  const found = await Promise.all(keys.map(async (key) => readObject(bucket, key)))
  const taken = found.flatMap((object) => object ?? [])
  if (taken.length === 0) return
  await bucket.delete(keys)
  if (!(await isNeeded())) return
  await Promise.all(
    taken.map(async ({ key, bytes, httpMetadata }) => bucket.put(key, bytes, { httpMetadata })),
  )
}

async function readObject(bucket: R2Bucket, key: string) {
  const object = await bucket.get(key)
  if (!object) return null
  return { key, bytes: await object.arrayBuffer(), httpMetadata: object.httpMetadata ?? {} }
}
