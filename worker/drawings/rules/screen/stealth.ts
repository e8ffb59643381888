import { byteAt, uint32At } from '../bytes.ts'
import { listPixelPieces } from '../png.ts'
import { declare, unread, type Signs } from './finding.ts'
import { MOST_PIXEL_PIECES, spend, TOO_LONG, type Purse } from './limits.ts'
import { unpack } from './unpack.ts'

/*
 * A block of settings hidden in the lowest bits of the pixels, column after column, as NovelAI and Forge write
 * it: in alpha, or in red, green and blue. It begins with one of four words of 15 letters, and those are looked
 * for here, without decoding the picture: they lie in its first column, or columns where it has few rows. Rows
 * are unpacked one by one, and almost always the very first says that there is nothing.
 */

const WHERE = 'hidden in the pixels'
const WORDS = [
  { word: 'stealth_pnginfo', inAlpha: true },
  { word: 'stealth_pngcomp', inAlpha: true },
  { word: 'stealth_rgbinfo', inAlpha: false },
  { word: 'stealth_rgbcomp', inAlpha: false },
] as const
const BITS = 15 * 8
const HEADER_AT = 16

type Word = (typeof WORDS)[number]
type Shape = { width: number; height: number; channels: 3 | 4 }

/** Looks for the words in a PNG of 8 bits a channel that is not interlaced; nobody hides them in others. */
export function* readStealth(bytes: Uint8Array, purse: Purse): Signs {
  const shape = shapeOf(bytes)
  if (!shape) return
  const { width, height, channels } = shape
  // Alpha takes one pixel a bit; colour takes three bits a pixel, and is always in the first 40.
  let words: Word[] = WORDS.filter(({ inAlpha }) => !inAlpha || channels === 4)
  const columns = Math.min(width, Math.ceil(BITS / height))
  const rows: Uint8Array[] = []
  for (const row of listRows(bytes, shape, columns, purse)) {
    if (row === 'too-much') {
      yield unread(WHERE, 'rows', TOO_LONG)
      return
    }
    rows.push(row)
    words = words.filter((word) => fitsRow(word, rows.length - 1, row, channels))
    if (words.length === 0) return
    if (rows.length === Math.min(height, BITS)) break
  }
  const found = words.find((word) => fitsWhole(word, rows, shape))
  if (found) {
    yield declare('refuse', {
      where: WHERE,
      field: found.inAlpha ? 'alpha' : 'red, green and blue',
      value: found.word,
      app: 'NovelAI or Stable Diffusion Forge',
    })
  }
}

function shapeOf(bytes: Uint8Array): Shape | null {
  const at = HEADER_AT
  const [width, height] = [uint32At(bytes, at), uint32At(bytes, at + 4)]
  const [depth, colour, interlaced] = [8, 9, 12].map((offset) => byteAt(bytes, at + offset))
  const channels = colour === 6 ? 4 : colour === 2 ? 3 : null
  const fits = depth === 8 && interlaced === 0 && width > 0 && height > 0
  return channels && fits ? { width, height, channels } : null
}

/** The bit that the word has at this place, the first letter's highest first. */
function bitOf({ word }: Word, index: number): number {
  return (word.charCodeAt(index >> 3) >> (7 - (index & 7))) & 1
}

/** Does the first pixel of this row go with the word? */
function fitsRow(word: Word, y: number, row: Uint8Array, channels: number): boolean {
  if (word.inAlpha) return y >= BITS || (byteAt(row, channels - 1) & 1) === bitOf(word, y)
  return [0, 1, 2].every((i) => {
    const index = y * 3 + i
    return index >= BITS || (byteAt(row, i) & 1) === bitOf(word, index)
  })
}

/** Do all bits go with the word, column after column? */
function fitsWhole(word: Word, rows: Uint8Array[], { width, height, channels }: Shape): boolean {
  const each = word.inAlpha ? 1 : 3
  for (let index = 0; index < BITS; index += 1) {
    const pixel = Math.floor(index / each)
    const [x, y] = [Math.floor(pixel / height), pixel % height]
    const at = x * channels + (word.inAlpha ? channels - 1 : index % 3)
    const row = rows[y]
    if (x >= width || !row || (byteAt(row, at) & 1) !== bitOf(word, index)) return false
  }
  return true
}

/**
 * The first pixels of row after row, unfiltered. Filters look left and up, never right: the first columns need
 * nothing of the others.
 */
function* listRows(
  bytes: Uint8Array,
  { width, channels }: Shape,
  columns: number,
  purse: Purse,
): Generator<Uint8Array | 'too-much'> {
  const length = 1 + width * channels
  const row = new Uint8Array(1 + columns * channels)
  let above = new Uint8Array(columns * channels)
  let filled = 0
  for (const piece of unpack(listFirstPieces(bytes))) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + length - filled)
      if (filled < row.length) row.set(part.subarray(0, row.length - filled), filled)
      filled += part.length
      at += part.length
      if (filled < length) continue
      if (!spend(purse, 'text', length)) {
        yield 'too-much'
        return
      }
      above = unfilter(row, above, channels)
      yield above
      filled = 0
    }
  }
}

/** A file with more is held for that alone. */
function* listFirstPieces(bytes: Uint8Array): Generator<Uint8Array> {
  let count = 0
  for (const piece of listPixelPieces(bytes)) {
    count += 1
    if (count > MOST_PIXEL_PIECES) return
    yield piece
  }
}

function unfilter(row: Uint8Array, above: Uint8Array, step: number): Uint8Array<ArrayBuffer> {
  const filter = byteAt(row, 0)
  const out = new Uint8Array(above.length)
  for (let i = 0; i < out.length; i += 1) {
    const left = i < step ? 0 : byteAt(out, i - step)
    const up = byteAt(above, i)
    const corner = i < step ? 0 : byteAt(above, i - step)
    out[i] = byteAt(row, i + 1) + predict(filter, left, up, corner)
  }
  return out
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [byLeft, byUp, byCorner] = [
    Math.abs(guess - left),
    Math.abs(guess - up),
    Math.abs(guess - corner),
  ]
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}
