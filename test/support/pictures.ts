import { checksum, listPngChunks } from '../../worker/drawings/rules/png.ts'

/*
 * Small picture files, made by script: abstract colours, valid or broken in exactly one way. "Shells" have
 * true headers and no decodable pixels: enough for every rule that judges a file before decoding it.
 */

export type Bytes = Uint8Array<ArrayBuffer>

export function concat(...pieces: (Uint8Array | number[] | string)[]): Bytes {
  const arrays = pieces.map((piece) =>
    typeof piece === 'string' ? letters(piece) : Uint8Array.from(piece),
  )
  const whole = new Uint8Array(arrays.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of arrays) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** One byte a character. */
export function letters(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

function big(value: number, size: 2 | 4): number[] {
  return Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** (size - 1 - i)) % 256)
}

function little(value: number, size: 2 | 3 | 4): number[] {
  return Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256)
}

// --- PNG ---

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

export function pngChunk(name: string, content: Uint8Array | number[] | string = []): Bytes {
  const named = concat(name, content)
  return concat(big(named.length - 4, 4), named, big(checksum(named), 4))
}

type Header = { width: number; height: number; depth?: number; colour?: number }

export function pngHeader({ width, height, depth = 8, colour = 2 }: Header): Bytes {
  return pngChunk('IHDR', [...big(width, 4), ...big(height, 4), depth, colour, 0, 0, 0])
}

/** A PNG from ready chunks. */
export function pngOf(...chunks: Uint8Array[]): Bytes {
  return concat(PNG_SIGNATURE, ...chunks)
}

/** True headers, no decodable pixels. `before` and `after` stand around IDAT. */
export function pngShell(
  size: { width: number; height: number },
  { before = [], after = [] }: { before?: Uint8Array[]; after?: Uint8Array[] } = {},
): Bytes {
  return pngOf(pngHeader(size), ...before, pngChunk('IDAT', [1, 2, 3]), ...after, pngChunk('IEND'))
}

export type Colour = [red: number, green: number, blue: number]
/** Four quarters, each with its own colour: top left, top right, bottom left, bottom right. */
export const QUARTERS: [Colour, Colour, Colour, Colour] = [
  [220, 30, 40],
  [30, 140, 60],
  [30, 60, 200],
  [240, 200, 40],
]

/** A real PNG of four quarters of colour. */
export async function makePng(
  { width, height }: { width: number; height: number },
  {
    before = [],
    after = [],
    colours = QUARTERS,
  }: {
    before?: Uint8Array[]
    after?: Uint8Array[]
    colours?: typeof QUARTERS
  } = {},
): Promise<Bytes> {
  const row = (left: Colour, right: Colour) =>
    concat([0], ...Array.from({ length: width }, (_, x) => (x < width / 2 ? left : right)))
  const [top, bottom] = [row(colours[0], colours[1]), row(colours[2], colours[3])]
  const rows = new Uint8Array(top.length * height)
  for (let y = 0; y < height; y += 1) rows.set(y < height / 2 ? top : bottom, y * top.length)
  const packed = await pump(rows, new CompressionStream('deflate'))
  return pngOf(
    pngHeader({ width, height }),
    ...before,
    pngChunk('IDAT', packed),
    ...after,
    pngChunk('IEND'),
  )
}

/** Asks a real PNG (8 bits, RGB or RGBA, not interlaced) for the colour at a point. */
export async function readPngPixel(png: Bytes, x: number, y: number): Promise<Colour> {
  const chunks = [...listPngChunks(png)].flatMap((chunk) => (chunk === 'ends-early' ? [] : [chunk]))
  const content = (name: string) =>
    concat(
      ...chunks
        .filter((chunk) => chunk.name === name)
        .map((chunk) => png.subarray(chunk.at, chunk.at + chunk.length)),
    )
  const header = new DataView(content('IHDR').buffer)
  const [depth, colour, interlaced] = [8, 9, 12].map((at) => header.getUint8(at))
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0) {
    throw new Error(`This reader does not know depth ${depth}, colour ${colour}.`)
  }
  const step = colour === 2 ? 3 : 4
  const rows = await pump(content('IDAT'), new DecompressionStream('deflate'))
  const length = header.getUint32(0) * step
  let above = new Uint8Array(length)
  for (let line = 0; line <= y; line += 1) {
    const start = line * (length + 1)
    above = unfilter(rows[start] ?? 0, rows.slice(start + 1, start + 1 + length), above, step)
  }
  const at = (i: number) => above[x * step + i] ?? -1
  return [at(0), at(1), at(2)]
}

function unfilter(filter: number, row: Bytes, above: Bytes, step: number): Bytes {
  for (let i = 0; i < row.length; i += 1) {
    const a = i < step ? 0 : (row[i - step] ?? 0)
    const b = above[i] ?? 0
    const c = i < step ? 0 : (above[i - step] ?? 0)
    const near = [a, b, c].toSorted((p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q))[0]
    const predicted = [0, a, b, Math.floor((a + b) / 2), near ?? 0][filter] ?? 0
    row[i] = (row[i] ?? 0) + predicted
  }
  return row
}

async function pump(
  bytes: Bytes,
  through: CompressionStream | DecompressionStream,
): Promise<Bytes> {
  return new Uint8Array(
    await new Response(new Blob([bytes]).stream().pipeThrough(through)).arrayBuffer(),
  )
}

// --- JPEG ---

export function jpegSegment(marker: number, content: Uint8Array | number[] | string = []): Bytes {
  const body = concat(content)
  return concat([0xff, marker], big(body.length + 2, 2), body)
}

type Frame = { width: number; height: number; marker?: number; bits?: number }

export function jpegFrame({ width, height, marker = 0xc0, bits = 8 }: Frame): Bytes {
  return jpegSegment(marker, [bits, ...big(height, 2), ...big(width, 2), 1, 1, 0x11, 0])
}

export const JPEG_START = [0xff, 0xd8]
export const JPEG_END = [0xff, 0xd9]
/** A scan with a stuffed zero and a restart marker in it: neither ends it. */
export const JPEG_SCAN = concat(
  jpegSegment(0xda, [1, 1, 0, 0, 63, 0]),
  [7, 0xff, 0, 8, 0xff, 0xd0, 9],
)

export function jpegShell(frame: Frame): Bytes {
  return concat(
    JPEG_START,
    jpegSegment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
    jpegFrame(frame),
    JPEG_SCAN,
    JPEG_END,
  )
}

/** EXIF with an orientation (1 to 8) and a place on the map. */
export function makeExif(orientation: number): Bytes {
  const entry = (tag: number, type: number, count: number, value: number[]) => [
    ...big(tag, 2),
    ...big(type, 2),
    ...big(count, 4),
    ...value,
  ]
  const gpsAt = 8 + 2 + 2 * 12 + 4
  return concat(
    'MM\0*',
    big(8, 4),
    big(2, 2),
    entry(0x0112, 3, 1, [...big(orientation, 2), 0, 0]),
    entry(0x8825, 4, 1, big(gpsAt, 4)),
    big(0, 4),
    big(2, 2),
    entry(0x0001, 2, 2, [78, 0, 0, 0]),
    entry(0x0002, 5, 3, big(gpsAt + 2 + 2 * 12 + 4, 4)),
    big(0, 4),
    ...[52, 1, 31, 1, 12, 1].map((number) => big(number, 4)),
  )
}

/** Words that must never come out again. */
export const SECRET = 'GEHEIM-52.5201-<script>alert(1)</script>'

/** The same JPEG, with everything that a phone and an editor write into one, and a page of HTML behind it. */
export function burdenJpeg(jpeg: Bytes, orientation: number): Bytes {
  return concat(
    JPEG_START,
    jpegSegment(0xe1, concat('Exif\0\0', makeExif(orientation))),
    jpegSegment(
      0xe1,
      `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">${SECRET}</x:xmpmeta>`,
    ),
    jpegSegment(0xed, `Photoshop 3.0\0${SECRET}`),
    jpegSegment(0xfe, SECRET),
    jpeg.subarray(2),
    `<html>${SECRET}</html>`,
  )
}

// --- WebP ---

export function webpChunk(name: string, content: Uint8Array | number[] | string = []): Bytes {
  const body = concat(content)
  return concat(name, little(body.length, 4), body, body.length % 2 ? [0] : [])
}

export function webpOf(...chunks: Uint8Array[]): Bytes {
  const body = concat('WEBP', ...chunks)
  return concat('RIFF', little(body.length, 4), body)
}

export function lossless({ width, height }: { width: number; height: number }): Bytes {
  const bits = width - 1 + (height - 1) * 2 ** 14
  return webpChunk('VP8L', [0x2f, ...little(bits, 4), 1, 2, 3])
}

export function lossy({ width, height }: { width: number; height: number }): Bytes {
  const start = [0x10, 0, 0, 0x9d, 0x01, 0x2a]
  return webpChunk('VP8 ', [...start, ...little(width, 2), ...little(height, 2), 1, 2, 3, 4])
}

export function extended(size: { width: number; height: number }, flags = 0): Bytes {
  return webpChunk('VP8X', [
    flags,
    0,
    0,
    0,
    ...little(size.width - 1, 3),
    ...little(size.height - 1, 3),
  ])
}
