import { byteAt, joinBytes, lettersAt, uint16At, uint32At } from '../bytes.ts'
import { measureBox } from './jumbf.ts'
import { MOST_TEXT } from './limits.ts'

/*
 * Items of an AVIF or HEIC: one box (`iinf`) says what each is, another (`iloc`) where its bytes lie. Hundreds
 * are the tiles of a picture; only the few that hold text are put together.
 */

/** `isCut` where it is longer than the 1 MiB that is read. */
export type IsoItem = { type: string; content: Uint8Array; isCut: boolean }

const MOST_ITEMS = 4096
const MOST_EXTENTS = 64
/** Items that hold text, and are read. */
const MOST_READ = 16

/** The items with EXIF or XMP in them; `meta` is the content of the box behind its version. */
export function* listItems(
  bytes: Uint8Array,
  meta: Uint8Array,
): Generator<IsoItem | 'too-many', void, undefined> {
  const infos = findBox(meta, 'iinf')
  const places = findBox(meta, 'iloc')
  if (!infos || !places) return
  const wanted = new Map<number, string>()
  for (const info of listInfos(infos)) {
    if (info !== 'too-many') {
      const isText = info.type === 'Exif' || info.type === 'application/rdf+xml'
      if (isText) wanted.set(info.id, info.type)
      if (wanted.size <= MOST_READ) continue
    }
    yield 'too-many'
    return
  }
  if (wanted.size === 0) return
  const inside = findBox(meta, 'idat') ?? new Uint8Array()
  for (const place of listPlaces(places)) {
    if (place === 'too-many') {
      yield place
      continue
    }
    const { id, method, extents } = place
    const type = wanted.get(id)
    // Each item once: a list that names one a thousand times would have it read as often.
    if (type === undefined || !wanted.delete(id) || method > 1) continue
    const source = method === 1 ? inside : bytes
    yield { type, ...joinExtents(source, extents) }
  }
}

/** A length of 0 means “to the end”. */
function joinExtents(source: Uint8Array, extents: Place['extents']): Omit<IsoItem, 'type'> {
  const pieces: Uint8Array[] = []
  let room = MOST_TEXT
  for (const { at, length } of extents) {
    const piece = source.subarray(at, length === 0 ? source.length : at + length)
    if (piece.length > room) {
      pieces.push(piece.subarray(0, room))
      return { content: joinBytes(pieces), isCut: true }
    }
    room -= piece.length
    pieces.push(piece)
  }
  return { content: joinBytes(pieces), isCut: false }
}

function findBox(bytes: Uint8Array, wanted: string): Uint8Array | null {
  for (let at = 0, count = 0; at + 8 <= bytes.length && count < MOST_ITEMS; count += 1) {
    const { type, start, end } = measureBox(bytes, at)
    if (end === null) return null
    if (type === wanted) return bytes.subarray(start, end)
    at = end
  }
  return null
}

/** Each `infe` of version 2 or 3: a number, a type, and for `mime` its content type behind its name. */
function* listInfos(infos: Uint8Array): Generator<{ id: number; type: string } | 'too-many'> {
  let at = byteAt(infos, 0) === 0 ? 6 : 8
  for (let count = 0; at + 8 <= infos.length; count += 1) {
    if (count === MOST_ITEMS) {
      yield 'too-many'
      return
    }
    const { type, start, end } = measureBox(infos, at)
    if (end === null) return
    at = end
    const info = infos.subarray(start, end)
    const version = byteAt(info, 0)
    if (type !== 'infe' || version < 2) continue
    const wide = version > 2 ? 2 : 0
    const id = wide ? uint32At(info, 4) : uint16At(info, 4)
    const kind = lettersAt(info, 8 + wide, 4)
    yield { id, type: kind === 'mime' ? readMime(info.subarray(12 + wide)) : kind }
  }
}

function readMime(rest: Uint8Array): string {
  const name = rest.indexOf(0)
  const mime = rest.subarray(name + 1, name + 65)
  const end = mime.indexOf(0)
  return lettersAt(mime, 0, end < 0 ? mime.length : end)
}

type Place = { id: number; method: number; extents: { at: number; length: number }[] }

/** The box says itself how many bytes its numbers have. */
function* listPlaces(places: Uint8Array): Generator<Place | 'too-many'> {
  const version = byteAt(places, 0)
  const [offsetSize, lengthSize] = nibbles(byteAt(places, 4))
  const [baseSize, indexSize] = nibbles(byteAt(places, 5))
  const wide = version === 2 ? 4 : 2
  const count = numberAt(places, 6, wide)
  let at = 6 + wide
  for (let item = 0; item < count && at < places.length; item += 1) {
    if (item === MOST_ITEMS) {
      yield 'too-many'
      return
    }
    const id = numberAt(places, at, wide)
    at += wide
    const method = version === 0 ? 0 : uint16At(places, at) & 15
    // Behind it a number of the file that holds the bytes: always this one.
    at += (version === 0 ? 0 : 2) + 2
    const base = numberAt(places, at, baseSize)
    at += baseSize
    const extentCount = uint16At(places, at)
    at += 2
    const extents: Place['extents'] = []
    const index = version === 0 ? 0 : indexSize
    const step = index + offsetSize + lengthSize
    for (let i = 0; i < Math.min(extentCount, MOST_EXTENTS); i += 1) {
      const extent = at + i * step + index
      const offset = base + numberAt(places, extent, offsetSize)
      extents.push({ at: offset, length: numberAt(places, extent + offsetSize, lengthSize) })
    }
    at += extentCount * step
    yield { id, method, extents }
    if (extentCount > MOST_EXTENTS) yield 'too-many'
  }
}

function nibbles(byte: number): [high: number, low: number] {
  return [byte >> 4, byte & 15]
}

function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let number = 0
  for (let i = 0; i < size; i += 1) number = number * 256 + byteAt(bytes, at + i)
  return number
}
