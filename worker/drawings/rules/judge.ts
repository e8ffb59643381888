import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { Finding } from '../../../schema/wire.ts'
import { recognise, REFUSALS } from './file-kind.ts'
import { walkJpeg } from './jpeg.ts'
import type { Picture } from './picture.ts'
import { walkPng } from './png.ts'
import { sayDeclared } from './say-finding.ts'
import { screen, type Screening } from './screen.ts'
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

export type Judged = { drawn: Picture; kept: Picture; screening: Screening }
export type Leniency = {
  /** How each file is screened. */
  read?: (bytes: Uint8Array) => Screening
  /** The artist objects: a declaration then waits for a person, and is not refused. */
  isObjected?: boolean
  /** A person has looked at this very file before, and let it stand. */
  isSeen?: boolean
}

/**
 * Judges what was sent by its headers, in the contract's order: is it a picture at all, what does it declare,
 * how large is it. `original` is the file as it came, where `file` was cleaned up from it: a clean-up on a canvas
 * loses every declaration, so that both are screened (spec/ai-declarations.md). A file that declares an AI origin
 * must say so even when it is also too small: `declares-ai`.
 */
export function judgeUpload(
  file: Uint8Array,
  original: Uint8Array | null,
  { read = screen, isObjected = false, isSeen = false }: Leniency = {},
): Result<Judged> {
  const drawn = openPicture(file)
  if (!drawn.ok) return drawn
  const kept = original ? namingOriginal(openPicture(original)) : drawn
  if (!kept.ok) return kept
  const came = isSeen ? PASSED : read(original ?? file)
  const screening = original ? joinScreenings(came, read(file)) : came
  if (screening.answer === 'refuse' && !isObjected) {
    const declared = failDeclared(screening.findings)
    return came.answer === 'refuse' && original ? namingOriginal(declared) : declared
  }
  const fits = checkLimits(drawn.value)
  if (!fits.ok) return fits
  const originalFits = original ? namingOriginal(checkLimits(kept.value)) : kept
  if (!originalFits.ok) return originalFits
  return succeed({ drawn: drawn.value, kept: kept.value, screening })
}

const PASSED: Screening = { answer: 'pass', credentials: null }

/** The worse of the two, with what both say. Credentials are the file's as it came: a clean-up is no camera's. */
function joinScreenings(came: Screening, file: Screening): Screening {
  if (came.answer === 'pass' || file.answer === 'pass') return file.answer === 'pass' ? came : file
  const answer = [came.answer, file.answer].includes('refuse') ? 'refuse' : 'hold'
  return { answer, findings: [...came.findings, ...file.findings] }
}

function failDeclared(findings: Finding[]): Result<never> {
  return fail('declares-ai', { detail: sayDeclared(findings), findings })
}

/** The person sees one form: say which of the two files is meant. */
export function namingOriginal<T>(result: Result<T>): Result<T> {
  if (result.ok) return result
  const { code, detail = '', ...more } = result.problem
  return fail(code, { ...more, detail, errors: [{ path: 'original', message: detail }] })
}

/** Rounded up, so that a file just over the limit is never said to be just as large as it. */
function printMegabytes(length: number): string {
  return `${(Math.ceil((length / (1024 * 1024)) * 100) / 100).toFixed(2)} MB`
}
