import { fail, succeed, type Result } from '../../../schema/result.ts'
import { recognise, REFUSALS } from './file-kind.ts'
import { walkJpeg } from './jpeg.ts'
import type { Picture } from './picture.ts'
import { walkPng } from './png.ts'
import { walkWebp } from './webp.ts'

/** CONTRACT.md, "A drawing upload". Bytes and pixels. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024
export const MIN_SIDE = 64
export const MAX_SIDE = 8192
export const MAX_PIXELS = 40_000_000

/**
 * Opens a file as far as its headers: is it one of our three kinds, whole, and what size does it say? Nothing
 * is decoded. `too-large` (bytes), `unsupported-image` or `unreadable-image` otherwise.
 */
export function openPicture(bytes: Uint8Array): Result<Picture> {
  if (bytes.length > MAX_FILE_BYTES) {
    return fail('too-large', {
      detail: `This file is ${printMegabytes(bytes.length)}. There is room for 10 MB: please save it smaller, or as JPEG.`,
    })
  }
  if (bytes.length === 0) {
    return fail('unreadable-image', { detail: 'The file is empty. Please save it again.' })
  }
  const kind = recognise(bytes)
  if (kind === 'png') return walkPng(bytes)
  if (kind === 'jpeg') return walkJpeg(bytes)
  if (kind === 'webp') return walkWebp(bytes)
  return fail('unsupported-image', { detail: REFUSALS[kind] })
}

const NUMBER = new Intl.NumberFormat('en-GB')

/** "8,192", alike wherever it stands in a sentence. */
function print(pixels: number): string {
  return NUMBER.format(pixels)
}

/** Holds an opened picture to the contract's limits: `unsupported-image` (it moves), `too-large`, `too-small`. */
export function checkLimits(picture: Picture): Result<Picture> {
  const { width, height } = picture
  if (picture.animated) {
    return fail('unsupported-image', {
      detail: 'This picture moves. A badge stands still: please send one frame of it as PNG.',
    })
  }
  if (Math.max(width, height) > MAX_SIDE || width * height > MAX_PIXELS) {
    return fail('too-large', {
      detail: `This picture is ${print(width)} × ${print(height)} pixels. There is room for ${print(MAX_SIDE)} on each side and for 40 million in all: please make it smaller and send it again.`,
    })
  }
  if (Math.min(width, height) < MIN_SIDE) {
    return fail('too-small', {
      detail: `This picture is ${width} × ${height} pixels. Each side needs at least ${MIN_SIDE}, or nobody can see what you drew.`,
    })
  }
  return succeed(picture)
}

/**
 * Judges what was sent by its headers, in the contract's order: is it a picture at all, what does it declare,
 * how large is it. `original` is the file as it came, where `file` was cleaned up from it.
 */
export function judgeUpload(
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
export function namingOriginal<T>(result: Result<T>): Result<T> {
  if (result.ok) return result
  const { code, detail = '' } = result.problem
  return fail(code, { detail, errors: [{ path: 'original', message: detail }] })
}

/** Rounded up, so that a file just over the limit is never said to be just as large as it. */
function printMegabytes(length: number): string {
  return `${(Math.ceil((length / (1024 * 1024)) * 100) / 100).toFixed(2)} MB`
}
