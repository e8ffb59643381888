import { joinBytes } from '../../drawings/rules/bytes.ts'
import { checksum } from '../../drawings/rules/png.ts'
import { foretell } from './png-reader.ts'
import type { Raster } from './raster.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Encodes a picture as PNG, 8 bits a sample: with a palette where 256 colours are enough, else RGB or RGBA. */
export async function writePng(raster: Raster): Promise<Uint8Array<ArrayBuffer>> {
  const colours = listColours(raster)
  const { rows, colour, tables } = colours ? indexRows(raster, colours) : filterRows(raster)
  const stream = new Blob([rows]).stream().pipeThrough(new CompressionStream('deflate'))
  const packed = new Uint8Array(await new Response(stream).arrayBuffer())
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, raster.width)
  view.setUint32(4, raster.height)
  header.set([8, colour], 8)
  return joinBytes([
    Uint8Array.from(SIGNATURE),
    framePng('IHDR', header),
    ...tables,
    framePng('IDAT', packed),
    framePng('IEND', new Uint8Array()),
  ])
}

type Rows = { rows: Uint8Array<ArrayBuffer>; colour: 2 | 3 | 6; tables: Uint8Array<ArrayBuffer>[] }

/** Every colour with its place in the palette, or null when there are more than fit. */
function listColours({ pixels }: Raster): Map<number, number> | null {
  const places = new Map<number, number>()
  let last = -1
  for (const word of new Uint32Array(pixels.buffer)) {
    if (word === last) continue
    last = word
    if (places.has(word)) continue
    if (places.size === 256) return null
    places.set(word, places.size)
  }
  return places
}

function indexRows({ width, height, pixels }: Raster, places: Map<number, number>): Rows {
  const words = new Uint32Array(pixels.buffer)
  // Filters make palette pictures larger: neighbouring numbers mean nothing.
  const rows = new Uint8Array((width + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = places.get(words[y * width + x] ?? 0) ?? 0
    }
  }
  const bytes = new Uint8Array(Uint32Array.from(places.keys()).buffer)
  const palette = new Uint8Array(places.size * 3)
  const opacity = new Uint8Array(places.size)
  for (let i = 0; i < places.size; i += 1) {
    palette.set(bytes.subarray(i * 4, i * 4 + 3), i * 3)
    opacity[i] = bytes[i * 4 + 3] ?? 0
  }
  const isOpaque = opacity.every((value) => value === 255)
  const tables = [framePng('PLTE', palette), ...(isOpaque ? [] : [framePng('tRNS', opacity)])]
  return { rows, colour: 3, tables }
}

/** Rows as PNG filters them: nothing where a row is empty or repeats, Paeth's guess where there is a picture. */
function filterRows({ width, height, pixels }: Raster): Rows {
  const isOpaque = isOpaqueAll(pixels)
  const step = isOpaque ? 3 : 4
  const rowBytes = width * step
  const rows = new Uint8Array((rowBytes + 1) * height)
  let above = new Uint8Array(rowBytes)
  let row = new Uint8Array(rowBytes)
  for (let y = 0; y < height; y += 1) {
    takeRow(pixels, y * width * 4, step, row)
    const out = y * (rowBytes + 1)
    // Zeros all along where the row repeats the one above, as paper does.
    const filter = isSame(row, above) ? 2 : 4
    rows[out] = filter
    if (filter === 4) {
      for (let i = 0; i < rowBytes; i += 1) {
        const left = i < step ? 0 : (row[i - step] ?? 0)
        const corner = i < step ? 0 : (above[i - step] ?? 0)
        rows[out + 1 + i] = (row[i] ?? 0) - foretell(left, above[i] ?? 0, corner)
      }
    }
    ;[above, row] = [row, above]
  }
  return { rows, colour: isOpaque ? 2 : 6, tables: [] }
}

// Plain loops: a callback for each of six million bytes costs more than all the rest.
function isOpaqueAll(pixels: Uint8Array): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false
  return true
}

function isSame(row: Uint8Array, above: Uint8Array): boolean {
  for (let i = 0; i < row.length; i += 1) if (row[i] !== above[i]) return false
  return true
}

function takeRow(pixels: Uint8Array, from: number, step: 3 | 4, row: Uint8Array): void {
  let at = from
  for (let i = 0; i < row.length; i += step, at += 4) {
    row[i] = pixels[at] ?? 0
    row[i + 1] = pixels[at + 1] ?? 0
    row[i + 2] = pixels[at + 2] ?? 0
    if (step === 4) row[i + 3] = pixels[at + 3] ?? 0
  }
}

/** A chunk: length, name, content, checksum. */
export function framePng(name: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(content.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, content.length)
  chunk.set(new TextEncoder().encode(name), 4)
  chunk.set(content, 8)
  view.setUint32(content.length + 8, checksum(chunk.subarray(4, content.length + 8)))
  return chunk
}
