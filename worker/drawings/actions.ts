import type { DrawingWords } from '../../schema/forms.ts'
import { fail, succeed, type Result } from '../../schema/result.ts'
import type { DerivedPicture } from '../../schema/wire.ts'
import type { Database } from '../database.ts'
import { sha256Hex } from '../hash.ts'
import { derivePictures, makeMaster, type Derived } from './actions/encode.ts'
import { judgePixels } from './actions/unpack.ts'
import { drawingKey, drawingPath, originalKey, TYPES } from './rules/address.ts'
import { judgeUpload, namingOriginal } from './rules/judge.ts'
import { turnUpright } from './rules/upright.ts'
import { findHiddenPicture, type NewDrawing } from './store.ts'

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

/** One object of R2. */
type Stored = { key: string; bytes: Uint8Array<ArrayBuffer>; type: string }

/** The row that is still to be written, and the files behind it, which are stored already. */
export type ReceivedDrawing = { row: NewDrawing; original: Stored; pictures: Stored[] }

/**
 * Takes in a drawing: judges the file, re-encodes it, and stores its pictures and the file as it came. Answers
 * the row that is still to be written (`drawingStatement`): R2 before D1, so that no record points at nothing.
 * When it is written, `keepStored`; when it cannot be, `discardDrawing`. Fails with `too-large`, `unsupported-image`,
 * `unreadable-image`, `too-small` or `drawing-was-hidden`, and then nothing is stored.
 */
export async function receiveDrawing(
  deps: DrawingDeps,
  { accountId, pledgeCode, file, original, words }: ReceivedFile,
): Promise<Result<ReceivedDrawing>> {
  const came = original ?? file
  const judged = judgeUpload(file, original)
  if (!judged.ok) return judged
  const { drawn, kept } = judged.value
  const whole = await judgePixels(file)
  if (!whole.ok) return whole
  const originalWhole = original ? namingOriginal(await judgePixels(original)) : whole
  if (!originalWhole.ok) return originalWhole

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

  const row: NewDrawing = {
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
  }
  const received: ReceivedDrawing = {
    row,
    original: { key: originalKey(originalHash), bytes: came, type: kept.type },
    pictures: derived.map(({ width, extension, picture }) => ({
      key: drawingKey(hash, width, extension),
      bytes: picture.bytes,
      type: TYPES[extension],
    })),
  }
  await putAll(deps, received)
  return succeed(received)
}

function cannotOpen(): Result<never> {
  return fail('unreadable-image', {
    detail:
      'We could not open this picture. Please open it in your drawing or photo app, save it again as PNG or JPEG, and send the new file.',
  })
}

/** The same key always has the same content, so that a second writer has nothing to add. */
async function putOnce(bucket: R2Bucket, { key, bytes, type }: Stored): Promise<void> {
  await bucket.put(key, bytes, {
    httpMetadata: { contentType: type },
    onlyIf: { etagDoesNotMatch: '*' },
  })
}

async function putAll(
  { drawings, originals }: Pick<DrawingDeps, 'drawings' | 'originals'>,
  { original, pictures }: ReceivedDrawing,
): Promise<void> {
  await Promise.all([
    putOnce(originals, original),
    ...pictures.map(async (picture) => putOnce(drawings, picture)),
  ])
}

/**
 * Puts the files again where they are gone, once the row is written. Whoever deletes the same files at that
 * moment (an older drawing's, an old original's) looked for rows before this one was there; and the first put
 * added nothing, because the files still were. Deletions look again afterwards too (`sweep.ts`), so that the
 * later of the two always finds out.
 */
export async function keepStored(
  deps: Pick<DrawingDeps, 'drawings' | 'originals'>,
  received: ReceivedDrawing,
): Promise<void> {
  const { original, pictures } = received
  const [first] = pictures
  const heads = await Promise.all([
    deps.originals.head(original.key),
    first ? deps.drawings.head(first.key) : null,
  ])
  if (heads.includes(null)) await putAll(deps, received)
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
