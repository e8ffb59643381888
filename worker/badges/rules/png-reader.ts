import { byteAt, uint32At } from '../../drawings/rules/bytes.ts'
import { isPng, listPngChunks } from '../../drawings/rules/png.ts'
import type { Raster } from './raster.ts'

/** Our derived pictures are at most 768 × 1536. What claims to be much larger is not one of them. */
const MAX_PIXELS = 4_000_000

type Header = { width: number; height: number; depth: number; colour: number }

/** Samples a pixel for each colour type: grey, RGB, palette, grey with opacity, RGBA. */
const CHANNELS: { [colour: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Decodes a PNG of ours, as the Images binding writes them: any depth and colour type, not interlaced. Null
 * when it cannot be read. Checksums are not looked at: the bytes come out of our own bucket.
 */
export async function readPng(bytes: Uint8Array<ArrayBuffer>): Promise<Raster | null> {
  if (!isPng(bytes)) return null
  let header: Header | null = null
  let palette = new Uint8Array()
  let transparency = new Uint8Array()
  const packed: Uint8Array<ArrayBuffer>[] = []
  for (const chunk of listPngChunks(bytes)) {
    if (chunk === 'ends-early') return null
    const content = bytes.subarray(chunk.at, chunk.at + chunk.length)
    if (chunk.name === 'IHDR') header = readHeader(content)
    if (chunk.name === 'PLTE') palette = content
    if (chunk.name === 'tRNS') transparency = content
    if (chunk.name === 'IDAT') packed.push(content)
  }
  if (!header) return null
  const { width, height, depth, colour } = header
  const bitsAPixel = depth * (CHANNELS[colour] ?? 0)
  const rowBytes = Math.ceil((width * bitsAPixel) / 8)
  const rows = await inflate(packed, (rowBytes + 1) * height)
  if (!rows || !undoFilters(rows, rowBytes, Math.max(1, bitsAPixel / 8))) return null
  return {
    width,
    height,
    pixels: spread(rows, rowBytes, header, palette, transparency),
  }
}

function readHeader(content: Uint8Array): Header | null {
  const width = uint32At(content, 0)
  const height = uint32At(content, 4)
  const [depth, colour, interlaced] = [byteAt(content, 8), byteAt(content, 9), byteAt(content, 12)]
  const known = CHANNELS[colour] !== undefined && [1, 2, 4, 8, 16].includes(depth)
  const fits = width > 0 && height > 0 && width * height <= MAX_PIXELS
  return known && fits && interlaced === 0 ? { width, height, depth, colour } : null
}

/** Exactly `length` bytes, or null. Stops there, however much more would come. */
async function inflate(
  packed: Uint8Array<ArrayBuffer>[],
  length: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const rows = new Uint8Array(length)
  let at = 0
  try {
    const stream = new Blob(packed).stream().pipeThrough(new DecompressionStream('deflate'))
    for await (const piece of stream) {
      rows.set(piece.subarray(0, length - at), at)
      at += Math.min(piece.length, length - at)
      if (at === length) return rows
    }
  } catch {
    return null
  }
  return null
}

/** Each row begins with the number of its filter; the row is written anew in place. False for an unknown one. */
function undoFilters(rows: Uint8Array, rowBytes: number, step: number): boolean {
  for (let start = 0; start < rows.length; start += rowBytes + 1) {
    const first = start + 1
    const above = start === 0 ? -1 : first - rowBytes - 1
    switch (rows[start] ?? 0) {
      case 0:
        break
      case 1:
        for (let i = step; i < rowBytes; i += 1) {
          rows[first + i] = (rows[first + i] ?? 0) + (rows[first + i - step] ?? 0)
        }
        break
      case 2:
        if (above < 0) break
        for (let i = 0; i < rowBytes; i += 1) {
          rows[first + i] = (rows[first + i] ?? 0) + (rows[above + i] ?? 0)
        }
        break
      case 3:
        for (let i = 0; i < rowBytes; i += 1) {
          const left = i < step ? 0 : (rows[first + i - step] ?? 0)
          const up = above < 0 ? 0 : (rows[above + i] ?? 0)
          rows[first + i] = (rows[first + i] ?? 0) + ((left + up) >> 1)
        }
        break
      case 4:
        for (let i = 0; i < rowBytes; i += 1) {
          const left = i < step ? 0 : (rows[first + i - step] ?? 0)
          const up = above < 0 ? 0 : (rows[above + i] ?? 0)
          const corner = i < step || above < 0 ? 0 : (rows[above + i - step] ?? 0)
          rows[first + i] = (rows[first + i] ?? 0) + foretell(left, up, corner)
        }
        break
      default:
        return false
    }
  }
  return true
}

/** Paeth's guess at a byte from its three neighbours (PNG, section 9.4). */
export function foretell(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner)
  const toUp = Math.abs(left - corner)
  const toCorner = Math.abs(left + up - 2 * corner)
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** Samples of any kind as red, green, blue and opacity of 8 bits. */
function spread(
  rows: Uint8Array,
  rowBytes: number,
  { width, height, depth, colour }: Header,
  palette: Uint8Array,
  transparency: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(width * height * 4)
  const channels = CHANNELS[colour] ?? 1
  const top = 2 ** Math.min(depth, 8) - 1
  /** The sample at its stored depth, of 16 bits only the upper 8. */
  const sample = (first: number, i: number): number => {
    if (depth === 8) return rows[first + i] ?? 0
    if (depth === 16) return rows[first + i * 2] ?? 0
    const bit = i * depth
    return ((rows[first + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & top
  }
  /** The one colour that counts as clear, for types without opacity of their own. */
  const clear = (channel: number) =>
    depth === 16 ? byteAt(transparency, channel * 2) : byteAt(transparency, channel * 2 + 1)
  const hasClear = transparency.length >= channels * 2 && (colour === 0 || colour === 2)
  let at = 0
  for (let y = 0; y < height; y += 1) {
    const first = y * (rowBytes + 1) + 1
    for (let x = 0; x < width; x += 1, at += 4) {
      const one = sample(first, x * channels)
      if (colour === 3) {
        pixels[at] = palette[one * 3] ?? 0
        pixels[at + 1] = palette[one * 3 + 1] ?? 0
        pixels[at + 2] = palette[one * 3 + 2] ?? 0
        pixels[at + 3] = transparency[one] ?? 255
        continue
      }
      const isColour = colour === 2 || colour === 6
      const two = isColour ? sample(first, x * channels + 1) : one
      const three = isColour ? sample(first, x * channels + 2) : one
      const scale = 255 / top
      pixels[at] = one * scale
      pixels[at + 1] = two * scale
      pixels[at + 2] = three * scale
      const isClear =
        hasClear && one === clear(0) && (!isColour || (two === clear(1) && three === clear(2)))
      const last = colour >= 4 ? sample(first, x * channels + channels - 1) : 255
      pixels[at + 3] = isClear ? 0 : last
    }
  }
  return pixels
}
