import type { DrawingWords } from '../../schema/forms.ts'
import { fail, succeed, type Result } from '../../schema/result.ts'
import type { DerivedPicture, Finding } from '../../schema/wire.ts'
import type { Database } from '../database.ts'
import { sha256Hex } from '../hash.ts'
import { derivePictures, makeMaster, type Derived } from './actions/encode.ts'
import { screenFile } from './actions/screen.ts'
import { judgePixels } from './actions/unpack.ts'
import { drawingKey, drawingPath, heldKey, originalKey, TYPES } from './rules/address.ts'
import { judgeUpload, namingOriginal, openPicture } from './rules/judge.ts'
import { turnUpright } from './rules/upright.ts'
import { findHiddenPicture, type KnownPicture, type NewDrawing } from './store.ts'

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
  /**
   * When a person let this very file stand, in ms, by the hash of the picture that they looked at: another picture
   * that is said to be cleaned up from it is not what they saw. Null where nobody has looked.
   */
  seen?: ((hash: string) => number | null) | null
}

/** One object of R2. */
type Stored = { key: string; bytes: Uint8Array<ArrayBuffer>; type: string }

/** Why a person must look first. */
export type Review = { answer: 'refuse' | 'hold'; findings: Finding[]; objection: string | null }

/** The rows that are still to be written, and the files behind them, which are stored already. */
export type ReceivedDrawing = StoredFiles & {
  row: NewDrawing
  /** Null where the drawing may be shown. */
  review: Review | null
}
export type StoredFiles = {
  /** Never public: the file as it came, and a picture that waits. */
  originals: Stored[]
  pictures: Stored[]
}

/**
 * Takes in a drawing: judges the file, re-encodes it, and stores its pictures and the file as it came. Answers
 * the rows that are still to be written (`drawingStatement`): R2 before D1, so that no record points at nothing.
 * When they are written, `keepStored`; when they cannot be, `discardDrawing`. Where a person must look first, the
 * picture is stored where nobody finds it. Fails with `too-large`, `unsupported-image`, `unreadable-image`,
 * `declares-ai`, `too-small`, `drawing-was-hidden` or `drawing-was-refused`, and then nothing is stored.
 */
export async function receiveDrawing(
  deps: DrawingDeps,
  { accountId, pledgeCode, file, original, words, seen = null }: ReceivedFile,
): Promise<Result<ReceivedDrawing>> {
  const came = original ?? file
  const strict = { read: screenFile, isObjected: words.objection !== null }
  const judged = judgeUpload(file, original, { ...strict, isSeen: seen !== null })
  if (!judged.ok) return judged
  const whole = await judgePixels(file)
  if (!whole.ok) return whole
  const originalWhole = original ? namingOriginal(await judgePixels(original)) : whole
  if (!originalWhole.ok) return originalWhole

  const originalHash = await sha256Hex(came)
  const master = await makeMaster(deps.images, file)
  if (!master) return cannotOpen()
  const hash = await sha256Hex(master.bytes)
  const known = await findHiddenPicture(deps.db, hash, accountId)
  if (known) return refuseKnown(known)
  const seenAt = seen?.(hash) ?? null
  const fair = seen && seenAt === null ? judgeUpload(file, original, strict) : judged
  if (!fair.ok) return fair
  const { drawn, kept, screening } = fair.value
  const isHeld = screening.answer !== 'pass'
  const derived = isHeld ? [] : await derivePictures(deps.images, master)
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
    state: isHeld ? 'held' : 'shown',
    hiddenReason: null,
    uploadedAt: deps.clock(),
    screenedAt: deps.clock(),
    seenAt,
    credentials: isHeld || !words.tellCredentials ? null : screening.credentials,
  }
  const held = { key: heldKey(hash), bytes: master.bytes, type: TYPES.png }
  const received: ReceivedDrawing = {
    row,
    review: isHeld
      ? { answer: screening.answer, findings: screening.findings, objection: words.objection }
      : null,
    originals: [
      { key: originalKey(originalHash), bytes: came, type: kept.type },
      ...(isHeld ? [held] : []),
    ],
    pictures: nameFiles(hash, derived),
  }
  await putAll(deps, received)
  return succeed(received)
}

/**
 * The picture was seen before, by a person who did not want it here. Why one was hidden is public; why one was never
 * shown is between that person and its artist.
 */
export function refuseKnown({ state, reason, isOwn }: KnownPicture): Result<never> {
  const [code, done] =
    state === 'hidden'
      ? (['drawing-was-hidden', 'hidden by an operator'] as const)
      : (['drawing-was-refused', 'looked at by an operator before'] as const)
  const stop = ENDS_A_SENTENCE.test(reason) ? '' : '.'
  const said = state === 'hidden' || isOwn ? `who wrote: “${reason}”${stop}` : 'who said no.'
  const next = isOwn
    ? 'Please use another drawing, or answer the mail that we sent.'
    : 'Please use another drawing. Is it yours? Then write to us: our address is on the page /about.'
  return fail(code, { detail: `This very picture was ${done}, ${said} ${next}` })
}

/** A full stop within the quotation ends the sentence about it too. */
const ENDS_A_SENTENCE = /[.!?…。]$/u

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
  deps: Pick<DrawingDeps, 'drawings' | 'originals'>,
  { originals, pictures }: StoredFiles,
): Promise<void> {
  await Promise.all([
    ...originals.map(async (file) => putOnce(deps.originals, file)),
    ...pictures.map(async (picture) => putOnce(deps.drawings, picture)),
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
  received: StoredFiles,
): Promise<void> {
  const heads = await Promise.all([
    ...received.originals.map(async ({ key }) => deps.originals.head(key)),
    ...received.pictures.slice(0, 1).map(async ({ key }) => deps.drawings.head(key)),
  ])
  if (heads.includes(null)) await putAll(deps, received)
}

/**
 * Makes a picture that waited public: its eight files, from the one that was kept. Answers them, for `keepStored`, and
 * what its row is to name. Null where the kept one is gone, or cannot be opened any more.
 */
export async function publishHeld(
  deps: Pick<DrawingDeps, 'images' | 'drawings' | 'originals'>,
  hash: string,
): Promise<{ named: DerivedPicture[]; files: StoredFiles } | null> {
  const object = await deps.originals.get(heldKey(hash))
  if (!object) return null
  const bytes = new Uint8Array(await object.arrayBuffer())
  const opened = openPicture(bytes)
  if (!opened.ok) return null
  const { width, height } = opened.value
  const derived = await derivePictures(deps.images, { bytes, width, height })
  if (!derived) return null
  const files: StoredFiles = { originals: [], pictures: nameFiles(hash, derived) }
  await putAll(deps, files)
  return { named: listPictures(hash, derived), files }
}

function nameFiles(hash: string, derived: Derived[]): Stored[] {
  return derived.map(({ width, extension, picture }) => ({
    key: drawingKey(hash, width, extension),
    bytes: picture.bytes,
    type: TYPES[extension],
  }))
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
