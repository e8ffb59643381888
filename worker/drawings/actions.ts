import type { DrawingWords } from '../../schema/forms.ts'
import { fail, succeed, type Result } from '../../schema/result.ts'
import type { DerivedPicture } from '../../schema/wire.ts'
import { runBatch, type Database } from '../database.ts'
import { sha256Hex } from '../hash.ts'
import { derivePictures, makeMaster, type Derived } from './actions/encode.ts'
import { drawingKey, drawingPath, listDrawingKeys, originalKey, TYPES } from './rules/address.ts'
import { checkLimits, openPicture } from './rules/judge.ts'
import type { Picture } from './rules/picture.ts'
import { turnUpright } from './rules/upright.ts'
import {
  findHiddenPicture,
  isHashShown,
  isKnown,
  isOriginalHeld,
  isOriginalNeeded,
  listOriginalsDue,
  originalDeletedStatement,
  type NewDrawing,
} from './store.ts'

/** Contract: uploads as they came are deleted after 30 days, unless the artist keeps them. */
const ORIGINAL_MS = 30 * 24 * 60 * 60 * 1000
/** A cron tick's share: each costs two calls to D1 and one to R2. */
const ORIGINALS_A_TICK = 10

export type DrawingDeps = {
  db: Database
  images: ImagesBinding
  drawings: R2Bucket
  originals: R2Bucket
  clock: () => number
  newId: () => string
}

export type ReceivedFile = {
  accountId: string
  pledgeCode: string
  file: Uint8Array<ArrayBuffer>
  /** The file as it came, when `file` was cleaned up from it in the browser. */
  original: Uint8Array<ArrayBuffer> | null
  words: DrawingWords
}

/**
 * Takes in a drawing: judges the file, re-encodes it, and stores its pictures and the file as it came. Answers
 * the row that is still to be written (`drawingStatement`): R2 before D1, so that no record points at nothing.
 * When that row cannot be written, `discardDrawing`. Fails with `too-large`, `unsupported-image`,
 * `unreadable-image`, `too-small` or `drawing-was-hidden`, and then nothing is stored.
 */
export async function receiveDrawing(
  deps: DrawingDeps,
  { accountId, pledgeCode, file, original, words }: ReceivedFile,
): Promise<Result<NewDrawing>> {
  const came = original ?? file
  const judged = judgeUpload(file, original)
  if (!judged.ok) return judged
  const { drawn, kept } = judged.value

  const originalHash = await sha256Hex(came)
  const master = await makeMaster(deps.images, file)
  if (!master) return cannotOpen()
  const hash = await sha256Hex(master.bytes)
  const hidden = await findHiddenPicture(deps.db, hash)
  if (hidden) {
    return fail('drawing-was-hidden', {
      detail: `This very picture was hidden by an operator, who wrote: “${hidden.reason}”. Please use another drawing.`,
    })
  }
  const derived = await derivePictures(deps.images, master)
  if (!derived) return cannotOpen()

  await Promise.all([
    putOnce(deps.originals, originalKey(originalHash), came, kept.type),
    ...derived.map(({ width, extension, picture }) =>
      putOnce(deps.drawings, drawingKey(hash, width, extension), picture.bytes, TYPES[extension]),
    ),
  ])
  return succeed({
    id: deps.newId(),
    accountId,
    pledgeCode,
    hash,
    originalHash,
    originalType: kept.type,
    originalBytes: came.length,
    keepOriginal: words.keepOriginal,
    originalDeletedAt: null,
    alt: words.alt,
    medium: words.medium,
    story: words.story,
    afterCode: words.after,
    afterConsent: words.after === null ? null : 'asked',
    ...turnUpright(drawn, master),
    pictures: listPictures(hash, derived),
    state: 'shown',
    hiddenReason: null,
    uploadedAt: deps.clock(),
  })
}

/** Judges what was sent, in the contract's order: is it a picture at all, what does it declare, how large is it. */
function judgeUpload(
  file: Uint8Array,
  original: Uint8Array | null,
): Result<{ drawn: Picture; kept: Picture }> {
  const drawn = openPicture(file)
  if (!drawn.ok) return drawn
  const kept = original ? namingOriginal(openPicture(original)) : drawn
  if (!kept.ok) return kept
  // Screening belongs here (spec/ai-declarations.md): both files are known to be whole, and a file that
  // declares an AI origin must say so even when it is also too small.
  const fits = checkLimits(drawn.value)
  if (!fits.ok) return fits
  const originalFits = original ? namingOriginal(checkLimits(kept.value)) : kept
  if (!originalFits.ok) return originalFits
  return succeed({ drawn: drawn.value, kept: kept.value })
}

/** The person sees one form: say which of the two files is meant. */
function namingOriginal(result: Result<Picture>): Result<Picture> {
  if (result.ok) return result
  const { code, detail = '' } = result.problem
  return fail(code, { detail, errors: [{ path: 'original', message: detail }] })
}

function cannotOpen(): Result<never> {
  return fail('unreadable-image', {
    detail:
      'We could not open this picture. Please open it in your drawing or photo app, save it again as PNG or JPEG, and send the new file.',
  })
}

/** The same key always has the same content, so that a second writer has nothing to add. */
async function putOnce(
  bucket: R2Bucket,
  key: string,
  bytes: Uint8Array,
  contentType: string,
): Promise<void> {
  await bucket.put(key, bytes, {
    httpMetadata: { contentType },
    onlyIf: { etagDoesNotMatch: '*' },
  })
}

/** What a page may choose from. A narrow drawing is the same at several widths: it is named once. */
function listPictures(hash: string, derived: Derived[]): DerivedPicture[] {
  const named = new Set<string>()
  return derived.flatMap(({ width, extension, picture }) => {
    const same = `${extension} ${picture.width} ${picture.height}`
    if (named.has(same)) return []
    named.add(same)
    return [
      {
        src: drawingPath(hash, width, extension),
        type: TYPES[extension],
        width: picture.width,
        height: picture.height,
      },
    ]
  })
}

/** Erases the public pictures of a drawing, unless somebody still shows the same. Twice does no harm. */
export async function eraseDrawing(
  { db, drawings }: Pick<DrawingDeps, 'db' | 'drawings'>,
  hash: string,
): Promise<void> {
  if (await isHashShown(db, hash)) return
  await drawings.delete(listDrawingKeys(hash))
}

/** Takes back what `receiveDrawing` stored, when its row could not be written: unless a row has the same. */
export async function discardDrawing(
  { db, drawings, originals }: Pick<DrawingDeps, 'db' | 'drawings' | 'originals'>,
  { hash, originalHash }: Pick<NewDrawing, 'hash' | 'originalHash'>,
): Promise<void> {
  const known = await isKnown(db, { hash, originalHash })
  if (!known.hash) await drawings.delete(listDrawingKeys(hash))
  if (!known.original) await originals.delete(originalKey(originalHash))
}

/** Erases files as they came, of an artist who has left: unless somebody else's row has the same. */
export async function eraseOriginals(
  { db, originals }: Pick<DrawingDeps, 'db' | 'originals'>,
  hashes: string[],
): Promise<void> {
  for (const originalHash of hashes) {
    if (!(await isOriginalHeld(db, originalHash))) await originals.delete(originalKey(originalHash))
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
    if (!(await isOriginalNeeded(db, due, before))) {
      await originals.delete(originalKey(due.originalHash))
    }
    await runBatch(db, [originalDeletedStatement(db, due.id, now)])
  }
}
