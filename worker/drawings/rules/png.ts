import { succeed, type Result } from '../../../schema/result.ts'
import { byteAt, lettersAt, uint32At } from './bytes.ts'
import { endsEarly, isBroken, isRare, MAX_PIECES, type Picture } from './picture.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const HEADER_BYTES = 13
/** Length, name and checksum around the content of a chunk. */
const FRAME_BYTES = 12

export type PngChunk = { name: string; at: number; length: number }

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.slice(0, 4).every((byte, i) => bytes[i] === byte)
}

/**
 * Walks a PNG from its first chunk to IEND without inflating anything: what must be there, once, in order.
 * Checksums are recomputed for the chunks that decide how pixels are read; the pixels' own are the decoder's.
 * What follows IEND is not looked at: it is not part of the picture and is dropped.
 */
export function walkPng(bytes: Uint8Array): Result<Picture> {
  if (bytes.length < SIGNATURE.length) return endsEarly('PNG')
  if (!SIGNATURE.every((byte, i) => bytes[i] === byte)) return isBroken('PNG')
  let header: { width: number; height: number; colour: number } | null = null
  let palette = false
  let pixels: 'none' | 'here' | 'over' = 'none'
  let animated = false
  let pieces = 0
  for (const chunk of listPngChunks(bytes)) {
    if (chunk === 'ends-early') return endsEarly('PNG')
    const { name } = chunk
    if (!/^[A-Za-z]{4}$/.test(name)) return isBroken('PNG')
    // Apple's variant for its own apps: other readers see garbage.
    if (name === 'CgBI') return isRare('a PNG in Apple’s own variant for apps')
    if (!header) {
      header = name === 'IHDR' ? readHeader(bytes, chunk) : null
      if (!header) return isBroken('PNG')
      continue
    }
    if (name === 'IDAT') {
      if (pixels === 'over' || (header.colour === 3 && !palette)) return isBroken('PNG')
      pixels = 'here'
      continue
    }
    if (pixels === 'here') pixels = 'over'
    if (name === 'IEND') {
      if (chunk.length !== 0 || pixels === 'none') return isBroken('PNG')
      return succeed({ type: 'image/png', width: header.width, height: header.height, animated })
    }
    if (name === 'PLTE') {
      if (palette || pixels !== 'none' || !isPalette(bytes, chunk, header.colour)) {
        return isBroken('PNG')
      }
      palette = true
    } else if (isCritical(name)) {
      return isBroken('PNG')
    }
    if (name === 'acTL') animated = true
    pieces += 1
    if (pieces > MAX_PIECES) return isBroken('PNG')
  }
  return endsEarly('PNG')
}

/** Chunk after chunk; the last word is 'ends-early' when one reaches past the file. Stops after IEND. */
export function* listPngChunks(bytes: Uint8Array): Generator<PngChunk | 'ends-early'> {
  let at = SIGNATURE.length
  while (at < bytes.length) {
    const length = uint32At(bytes, at)
    const name = lettersAt(bytes, at + 4, 4)
    if (at + FRAME_BYTES + length > bytes.length) {
      yield 'ends-early'
      return
    }
    yield { name, at: at + 8, length }
    if (name === 'IEND') return
    at += FRAME_BYTES + length
  }
}

/** The packed pixels of a PNG, chunk after chunk, as they lie in the file. */
export function* listPixelPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (const chunk of listPngChunks(bytes)) {
    if (chunk !== 'ends-early' && chunk.name === 'IDAT') {
      yield bytes.subarray(chunk.at, chunk.at + chunk.length)
    }
  }
}

/** Samples a pixel, by colour type. */
const SAMPLES: { [colour: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** The seven passes of an interlaced PNG: first column and row, then the steps between them. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** How many bytes the pixels of a PNG must unpack to: a filter byte and the samples of each row, pass by pass. */
export function countUnpackedBytes(bytes: Uint8Array): number {
  const at = SIGNATURE.length + 8
  const [width, height] = [uint32At(bytes, at), uint32At(bytes, at + 4)]
  const bits = byteAt(bytes, at + 8) * (SAMPLES[byteAt(bytes, at + 9)] ?? 0)
  const passes = byteAt(bytes, at + 12) === 1 ? PASSES : ([[0, 0, 1, 1]] as const)
  return passes.reduce((sum, [x, y, stepX, stepY]) => {
    const columns = Math.max(0, Math.ceil((width - x) / stepX))
    const rows = Math.max(0, Math.ceil((height - y) / stepY))
    return columns === 0 ? sum : sum + rows * (1 + Math.ceil((columns * bits) / 8))
  }, 0)
}

/** Upper case in the first letter: a reader that does not know the chunk must not show the picture. */
function isCritical(name: string): boolean {
  return /^[A-Z]/.test(name)
}

/** Bits a sample that each colour type may have. */
const DEPTHS: { [colour: number]: number[] } = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

function readHeader(bytes: Uint8Array, chunk: PngChunk) {
  const { at, length } = chunk
  if (length !== HEADER_BYTES || !hasTrueChecksum(bytes, chunk)) return null
  const width = uint32At(bytes, at)
  const height = uint32At(bytes, at + 4)
  const colour = byteAt(bytes, at + 9)
  const lawful =
    DEPTHS[colour]?.includes(byteAt(bytes, at + 8)) &&
    byteAt(bytes, at + 10) === 0 &&
    byteAt(bytes, at + 11) === 0 &&
    byteAt(bytes, at + 12) <= 1
  const sized = width > 0 && height > 0 && width < 2 ** 31 && height < 2 ** 31
  return lawful && sized ? { width, height, colour } : null
}

function isPalette(bytes: Uint8Array, chunk: PngChunk, colour: number): boolean {
  const { length } = chunk
  const allowed = colour === 2 || colour === 3 || colour === 6
  return allowed && length > 0 && length <= 768 && length % 3 === 0 && hasTrueChecksum(bytes, chunk)
}

function hasTrueChecksum(bytes: Uint8Array, { at, length }: PngChunk): boolean {
  return checksum(bytes.subarray(at - 4, at + length)) === uint32At(bytes, at + length)
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c
})

/** CRC-32 of a chunk's name and content, as PNG wants it. */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
