import { spells } from '../bytes.ts'
import { DAMAGED, MOST_IFDS, MOST_TEXT, TOO_LONG, TOO_MANY } from './limits.ts'

/*
 * EXIF is a small TIFF: directories (IFDs) of 12-byte entries, which point at values, and at each other in any
 * order, loops included. Sizes and places are believed only as far as the bytes reach.
 */

export type TiffField = { tag: number; bytes: Uint8Array; order: 'le' | 'be' }
/** What stopped the reading, and under which tag. */
export type TiffTrouble = { trouble: string }

const EXIF_IFD = 0x8769
const ENTRY_BYTES = 12
/** Bytes of one value, by its type: BYTE, ASCII, UNDEFINED, and UTF-8 as EXIF 3 has it. */
const TEXT_TYPES = new Set([1, 2, 7, 129])
/** A value of up to four bytes stands in its entry. */
const INLINE_BYTES = 4

/** EXIF's own beginning, which some writers put before the TIFF in places that want it bare. */
export const EXIF_START = 'Exif\0\0'

/**
 * The fields of these tags with values made of bytes, in the picture's IFD, its Exif IFD and those that follow:
 * at most 4 IFDs, none of them twice, each value at most 1 MiB. The same tag twice gives both.
 */
export function* readTiff(
  bytes: Uint8Array,
  tags: ReadonlySet<number>,
): Generator<TiffField | TiffTrouble> {
  const tiff = spells(bytes, 0, EXIF_START) ? bytes.subarray(EXIF_START.length) : bytes
  const order = orderOf(tiff)
  if (!order) {
    if (tiff.length > 0) yield { trouble: DAMAGED }
    return
  }
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = order === 'le'
  // A set keeps the order in which they were found, and each of them once: loops end.
  const found = new Set<number>([uint32(view, 4, little)])
  let read = 0
  for (const at of found) {
    if (at < 8 || at + 2 > tiff.length) continue
    if (read === MOST_IFDS) {
      yield { trouble: TOO_MANY }
      return
    }
    read += 1
    const claimed = view.getUint16(at, little)
    const count = Math.min(claimed, Math.floor((tiff.length - at - 2) / ENTRY_BYTES))
    for (let entry = at + 2; entry < at + 2 + count * ENTRY_BYTES; entry += ENTRY_BYTES) {
      const tag = view.getUint16(entry, little)
      if (tag === EXIF_IFD) found.add(uint32(view, entry + 8, little))
      if (!tags.has(tag) || !TEXT_TYPES.has(view.getUint16(entry + 2, little))) continue
      const value = valueOf(tiff, view, entry, little)
      if (value === 'too-long') yield { trouble: TOO_LONG }
      else if (value.length > 0) yield { tag, bytes: value, order }
    }
    found.add(uint32(view, at + 2 + claimed * ENTRY_BYTES, little))
  }
}

function orderOf(tiff: Uint8Array): 'le' | 'be' | null {
  if (spells(tiff, 0, 'II*\0')) return 'le'
  return spells(tiff, 0, 'MM\0*') ? 'be' : null
}

function uint32(view: DataView, at: number, little: boolean): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, little) : 0
}

function valueOf(
  tiff: Uint8Array,
  view: DataView,
  entry: number,
  little: boolean,
): Uint8Array | 'too-long' {
  const length = view.getUint32(entry + 4, little)
  const at = length <= INLINE_BYTES ? entry + 8 : view.getUint32(entry + 8, little)
  // Where the value reaches past the end, what is there of it still counts.
  const value = tiff.subarray(Math.min(at, tiff.length), at + length)
  return value.length > MOST_TEXT ? 'too-long' : value
}
