import { parseCode } from '../../../schema/code.ts'

/*
 * A cursor names a moment on the wall and a direction, so that a page stays where it is while new badges
 * come. Outsiders get it as base64url and make nothing of it; its first byte is its version. Pure.
 */

/** A place in the order of the wall. */
export type WallSpot = { pledgedAt: number; code: string }
/** From where, and which way: `newer` goes up the wall. */
export type Cursor<Spot> = { from: Spot; newer: boolean }
export type WallCursor = Cursor<WallSpot>
/** In a search the spot is the row's id, which is made of the time. */
export type SearchCursor = Cursor<number>

const VERSION = 1
const NEWER = 1
const SEARCH = 2

export function writeWallCursor({ from, newer }: WallCursor): string {
  return write(newer ? NEWER : 0, from.pledgedAt, new TextEncoder().encode(from.code))
}

export function writeSearchCursor({ from, newer }: SearchCursor): string {
  return write(SEARCH + (newer ? NEWER : 0), from, new Uint8Array())
}

/** Null when it is broken, or belongs to a search. */
export function readWallCursor(text: string): WallCursor | null {
  const parts = read(text)
  if (!parts || parts.flags & SEARCH) return null
  const written = new TextDecoder().decode(parts.rest)
  if (parseCode(written) !== written) return null
  return { from: { pledgedAt: parts.at, code: written }, newer: parts.flags === NEWER }
}

/** Null when it is broken, or belongs to the wall without words. */
export function readSearchCursor(text: string): SearchCursor | null {
  const parts = read(text)
  if (!parts || !(parts.flags & SEARCH) || parts.rest.length > 0) return null
  return { from: parts.at, newer: parts.flags === SEARCH + NEWER }
}

function write(flags: number, at: number, rest: Uint8Array): string {
  const bytes = new Uint8Array(10 + rest.length)
  bytes.set([VERSION, flags])
  new DataView(bytes.buffer).setBigUint64(2, BigInt(at))
  bytes.set(rest, 10)
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

function read(text: string): { flags: number; at: number; rest: Uint8Array } | null {
  if (!/^[\w-]{14,40}$/.test(text)) return null
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = Uint8Array.fromBase64(text, { alphabet: 'base64url' })
  } catch {
    return null
  }
  const [version, flags = 255] = bytes
  if (version !== VERSION || flags > (NEWER | SEARCH) || bytes.length < 10) return null
  const at = Number(new DataView(bytes.buffer).getBigUint64(2))
  return Number.isSafeInteger(at) ? { flags, at, rest: bytes.subarray(10) } : null
}
