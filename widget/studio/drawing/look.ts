import { lettersAt } from '../../../worker/drawings/rules/bytes.ts'
import { recognise, REFUSALS, type FileKind } from '../../../worker/drawings/rules/file-kind.ts'
import { walkJpeg } from '../../../worker/drawings/rules/jpeg.ts'
import {
  checkLimits,
  MAX_FILE_BYTES,
  MIN_SIDE,
  openPicture,
} from '../../../worker/drawings/rules/judge.ts'
import type { Picture, PictureType } from '../../../worker/drawings/rules/picture.ts'
import { walkPng } from '../../../worker/drawings/rules/png.ts'
import { screen, type Screening } from '../../../worker/drawings/rules/screen.ts'
import { walkWebp } from '../../../worker/drawings/rules/webp.ts'
import type { Result } from '../../../schema/result.ts'
import { isMovingGif } from './gif-frames.ts'

/*
 * What a chosen file is, and how it can be sent: by the same rules as at the door of the service, and before anything
 * of it is drawn, because a canvas loses what a file declares.
 */

export type Looked = { screening: Screening; way: Way }

export type Way =
  | { go: 'as-it-came'; type: PictureType }
  /** Only a copy can be sent, made by this browser. `otherwise` is what to say where this browser cannot. */
  | { go: 'as-a-copy'; because: 'kind' | 'size'; kind: CopiedKind; otherwise: string }
  /** No way: what to say. */
  | { go: 'nowhere'; say: string }

export type CopiedKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'heic' | 'avif' | 'jpeg-xl'
export type Size = { width: number; height: number }

/** The most pixels that a side of a copy has: more than any page shows, and within what browsers draw. */
export const COPY_SIDE = 4096

/** Screens a file and finds its way. Never throws, whatever the bytes. */
export function lookAt(bytes: Uint8Array): Looked {
  return { screening: screen(bytes), way: findWay(bytes) }
}

/** The largest size of the same shape of which no side is longer than `side`. Never enlarges. */
export function fitWithin({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height))
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}

/** Why a copy of this size cannot be used, or null. Known only once a browser has opened it. */
export function refuseSize(size: Size): string | null {
  const fits = checkLimits({ ...fitWithin(size, COPY_SIDE), type: 'image/png', animated: false })
  if (fits.ok) return null
  return Math.min(size.width, size.height) < MIN_SIDE ? (fits.problem.detail ?? null) : TOO_NARROW
}

const MOVES = 'This picture moves. A badge stands still: please send one frame of it as PNG.'
const TOO_NARROW = 'This picture is too long and narrow for a badge. Please cut it and try again.'

const WALKS: { [kind in 'png' | 'jpeg' | 'webp']: (bytes: Uint8Array) => Result<Picture> } = {
  png: walkPng,
  jpeg: walkJpeg,
  webp: walkWebp,
}

function findWay(bytes: Uint8Array): Way {
  const kind = recognise(bytes)
  if (kind === 'png' || kind === 'jpeg' || kind === 'webp') return findWayOfOurs(bytes, kind)
  if (!isOpened(kind)) return { go: 'nowhere', say: REFUSALS[kind] }
  const moves = kind === 'gif' ? isMovingGif(bytes) : spellsMoving(bytes)
  if (moves) return { go: 'nowhere', say: MOVES }
  return { go: 'as-a-copy', because: 'kind', kind, otherwise: REFUSALS[kind] }
}

/** What some browsers open, and the screening walks. */
function isOpened(kind: Exclude<FileKind, keyof typeof WALKS>) {
  return kind === 'gif' || kind === 'heic' || kind === 'avif' || kind === 'jpeg-xl'
}

/** A sequence of pictures says so where it names its kind. */
function spellsMoving(bytes: Uint8Array): boolean {
  return /^ftyp(?:avis|msf1|hevc)/.test(lettersAt(bytes, 4, 8))
}

function findWayOfOurs(bytes: Uint8Array, kind: keyof typeof WALKS): Way {
  const opened = WALKS[kind](bytes)
  if (!opened.ok) return { go: 'nowhere', say: opened.problem.detail ?? REFUSALS.unknown }
  const picture = opened.value
  const fits = checkLimits(picture)
  if (!fits.ok && fits.problem.code !== 'too-large') {
    return { go: 'nowhere', say: fits.problem.detail ?? REFUSALS.unknown }
  }
  if (fits.ok && bytes.length <= MAX_FILE_BYTES) return { go: 'as-it-came', type: picture.type }
  const narrow = refuseSize(picture)
  if (narrow) return { go: 'nowhere', say: narrow }
  const said = fits.ok ? openPicture(bytes) : fits
  const otherwise = said.ok ? REFUSALS.unknown : (said.problem.detail ?? REFUSALS.unknown)
  return { go: 'as-a-copy', because: 'size', kind, otherwise }
}
