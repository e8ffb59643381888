import { succeed, type Result } from '../../../schema/result.ts'
import {
  byteAt,
  lettersAt,
  littleUint16At,
  littleUint24At,
  littleUint32At,
  spells,
} from './bytes.ts'
import { endsEarly, isBroken, MAX_PIECES, type Picture } from './picture.ts'

const ANIMATION_FLAG = 0x02

export type WebpChunk = { name: string; at: number; length: number }
type Size = { width: number; height: number }

export function isWebp(bytes: Uint8Array): boolean {
  return spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WEBP')
}

/**
 * Walks a WebP by its RIFF chunks without decoding: the extended header if there is one, then the picture.
 * What follows the RIFF container is not looked at and is dropped.
 */
export function walkWebp(bytes: Uint8Array): Result<Picture> {
  let canvas: Size | null = null
  let size: Size | null = null
  let pieces = 0
  for (const chunk of listWebpChunks(bytes)) {
    if (chunk === 'ends-early') return endsEarly('WebP')
    pieces += 1
    if (pieces > MAX_PIECES) return isBroken('WebP')
    if (chunk.name === 'VP8X') {
      if (pieces !== 1 || chunk.length < 10) return isBroken('WebP')
      canvas = {
        width: littleUint24At(bytes, chunk.at + 4) + 1,
        height: littleUint24At(bytes, chunk.at + 7) + 1,
      }
      if (byteAt(bytes, chunk.at) & ANIMATION_FLAG) return animated(canvas)
    } else if (chunk.name === 'ANIM' || chunk.name === 'ANMF') {
      return animated(canvas ?? { width: 0, height: 0 })
    } else if (chunk.name === 'VP8 ' || chunk.name === 'VP8L') {
      if (size || (!canvas && pieces !== 1)) return isBroken('WebP')
      size = chunk.name === 'VP8L' ? readLossless(bytes, chunk) : readLossy(bytes, chunk)
      if (!size) return isBroken('WebP')
    } else if (!canvas) {
      // Without the extended header the picture comes first.
      if (!size) return isBroken('WebP')
    }
  }
  if (!size) return canvas || pieces === 0 ? endsEarly('WebP') : isBroken('WebP')
  if (canvas && (canvas.width !== size.width || canvas.height !== size.height)) {
    return isBroken('WebP')
  }
  return succeed({ type: 'image/webp', ...size, animated: false })
}

function animated(size: Size): Result<Picture> {
  return succeed({ type: 'image/webp', ...size, animated: true })
}

/** Chunk after chunk; the last word is 'ends-early' when one reaches past the container or the file. */
export function* listWebpChunks(bytes: Uint8Array): Generator<WebpChunk | 'ends-early'> {
  const end = 8 + littleUint32At(bytes, 4)
  if (end > bytes.length) {
    yield 'ends-early'
    return
  }
  let at = 12
  while (at + 8 <= end) {
    const length = littleUint32At(bytes, at + 4)
    if (at + 8 + length > end) {
      yield 'ends-early'
      return
    }
    yield { name: lettersAt(bytes, at, 4), at: at + 8, length }
    at += 8 + length + (length % 2)
  }
}

function readLossy(bytes: Uint8Array, { at, length }: WebpChunk): Size | null {
  const keyFrame = (byteAt(bytes, at) & 1) === 0
  const started =
    byteAt(bytes, at + 3) === 0x9d &&
    byteAt(bytes, at + 4) === 0x01 &&
    byteAt(bytes, at + 5) === 0x2a
  const width = littleUint16At(bytes, at + 6) & 0x3fff
  const height = littleUint16At(bytes, at + 8) & 0x3fff
  return length > 10 && keyFrame && started && width > 0 && height > 0 ? { width, height } : null
}

function readLossless(bytes: Uint8Array, { at, length }: WebpChunk): Size | null {
  const bits = littleUint32At(bytes, at + 1)
  const version = bits >>> 29
  if (length <= 5 || byteAt(bytes, at) !== 0x2f || version !== 0) return null
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}
