import { readBakedPng, readBakedSvg, type Unbaked } from '../../../worker/badges/rules/bake.ts'

/*
 * From whatever somebody has, pasted or chosen as a file, to the credential inside it. Nothing is believed here.
 */

export const MOST_FILE_BYTES = 10_000_000
export const MOST_TEXT_LENGTH = 1_000_000

/** JSON as it was parsed: what is in it is anybody's guess. */
export type Json = { [name: string]: unknown }

/** Why there is no receipt in it that we can read. */
export type NoReceipt =
  | { is: 'too-large'; bytes: number; most: number }
  | { is: 'nothing-inside'; kind: 'PNG' | 'SVG' }
  | { is: 'other-picture' }
  | { is: 'several' }
  | { is: 'too-much' }
  | { is: 'older' }
  | { is: 'token' }
  | { is: 'no-json' }
  | { is: 'no-credential' }

/** Out of a picture, it was signed without the picture around it. */
export type Unpacked = { is: 'credential'; credential: Json; from: 'picture' | 'text' } | NoReceipt

/** A file that somebody chose or dropped. Its name and type are not looked at, only its bytes. */
export async function unpackFile(file: Blob): Promise<Unpacked> {
  if (file.size > MOST_FILE_BYTES) {
    return { is: 'too-large', bytes: file.size, most: MOST_FILE_BYTES }
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return unpackPicture(readBakedPng(bytes), 'PNG')
  if (isOtherPicture(bytes)) return { is: 'other-picture' }
  return unpackText(new TextDecoder().decode(bytes))
}

/** Text that somebody pasted: the receipt itself, or the source of an SVG that has it inside. */
export function unpackText(pasted: string): Unpacked {
  const text = trim(pasted)
  if (!text.startsWith('<')) return parseReceipt(text, 'text')
  // A picture may be large; what is inside it is judged anew.
  return text.length > MOST_FILE_BYTES
    ? { is: 'too-large', bytes: text.length, most: MOST_FILE_BYTES }
    : unpackPicture(readBakedSvg(text), 'SVG')
}

function unpackPicture(inside: Unbaked, kind: 'PNG' | 'SVG'): Unpacked {
  if (inside.found === 'nothing') return { is: 'nothing-inside', kind }
  return inside.found === 'receipt'
    ? parseReceipt(trim(inside.text), 'picture')
    : { is: inside.found }
}

function trim(text: string): string {
  return text.replace(/^\uFEFF/, '').trim()
}

function parseReceipt(text: string, from: 'picture' | 'text'): Unpacked {
  if (text.length > MOST_TEXT_LENGTH) {
    return { is: 'too-large', bytes: text.length, most: MOST_TEXT_LENGTH }
  }
  // A compact signature (JWS): three parts of base64url, the first of which begins as `{"`.
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(text)) return { is: 'token' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { is: 'no-json' }
  }
  return isObject(value) && 'credentialSubject' in value && 'proof' in value
    ? { is: 'credential', credential: value, from }
    : { is: 'no-credential' }
}

/** JPEG, WebP, GIF, and the family of HEIC and AVIF: none of them can carry a receipt. */
function isOtherPicture(bytes: Uint8Array): boolean {
  return (
    startsWith(bytes, [0xff, 0xd8, 0xff]) ||
    spells(bytes, 0, 'GIF8') ||
    (spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WEBP')) ||
    spells(bytes, 4, 'ftyp')
  )
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte)
}

function spells(bytes: Uint8Array, at: number, letters: string): boolean {
  return Array.from(letters).every((letter, i) => bytes[at + i] === letter.charCodeAt(0))
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
