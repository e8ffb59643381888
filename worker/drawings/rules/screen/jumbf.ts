import { lettersAt, spells, uint32At } from '../bytes.ts'
import { DAMAGED, DEEPEST_JUMBF, MOST_BOXES, TOO_DEEP, TOO_MANY } from './limits.ts'

/*
 * JUMBF: boxes in boxes. A superbox (`jumb`) begins with its description (`jumd`): what it is, and its label.
 */

export type JumbfPart = {
  /** The first four letters of the superbox's UUID: `c2pa` a store, `c2ma` a manifest, `c2cl` a claim, … */
  kind: string
  label: string
  /** The type of a box with content: `cbor`, `json`, `brob`, …; null where a superbox begins. */
  type: string | null
  content: Uint8Array
}
export type JumbfTrouble = { trouble: string }

type Superbox = { kind: string; label: string; depth: number }

/** Walks all boxes, in order. What reaches past its box, or is nested too deep, is told, and the rest read. */
export function* walkJumbf(bytes: Uint8Array): Generator<JumbfPart | JumbfTrouble> {
  const left = { boxes: MOST_BOXES }
  yield* walkBoxes(bytes, { kind: '', label: '', depth: 0 }, left)
}

function* walkBoxes(
  bytes: Uint8Array,
  around: Superbox,
  left: { boxes: number },
): Generator<JumbfPart | JumbfTrouble> {
  let { kind, label } = around
  for (let at = 0; at + 8 <= bytes.length;) {
    const { type, start, end, isWhole } = measureBox(bytes, at)
    // Writers fill up with zeros behind the last box.
    if (type === '\0\0\0\0') return
    if (end === null) {
      yield { trouble: DAMAGED }
      return
    }
    left.boxes -= 1
    if (left.boxes < 0) {
      if (left.boxes === -1) yield { trouble: TOO_MANY }
      return
    }
    const content = bytes.subarray(start, end)
    if (type === 'jumd') {
      ;({ kind, label } = readDescription(content))
      yield { kind, label, type: null, content: new Uint8Array() }
    } else if (type !== 'jumb') {
      yield { kind, label, type, content }
    } else if (around.depth === DEEPEST_JUMBF) {
      yield { trouble: TOO_DEEP }
    } else {
      yield* walkBoxes(content, { kind, label, depth: around.depth + 1 }, left)
    }
    if (!isWhole) yield { trouble: DAMAGED }
    at = end
  }
}

/** A length of 1 has the true one behind the type, 0 means “to the end”. */
export function measureBox(bytes: Uint8Array, at: number) {
  const short = uint32At(bytes, at)
  const type = lettersAt(bytes, at + 4, 4)
  const isLong = short === 1
  const header = isLong ? 16 : 8
  const long = uint32At(bytes, at + 8) * 2 ** 32 + uint32At(bytes, at + 12)
  const length = isLong ? long : short === 0 ? bytes.length - at : short
  if (length < header) return { type, start: at + header, end: null, isWhole: false }
  const end = Math.min(at + length, bytes.length)
  return { type, start: Math.min(at + header, end), end, isWhole: at + length <= bytes.length }
}

const HAS_LABEL = 0x02
const LABEL_AT = 17
const LONGEST_LABEL = 256

/** UUID(16), a byte of switches, the label up to its NUL. */
function readDescription(content: Uint8Array): { kind: string; label: string } {
  const kind = lettersAt(content, 0, 4)
  if (((content[16] ?? 0) & HAS_LABEL) === 0) return { kind, label: '' }
  const text = content.subarray(LABEL_AT, LABEL_AT + LONGEST_LABEL)
  const end = text.indexOf(0)
  return { kind, label: lettersAt(text, 0, end < 0 ? text.length : end) }
}

/** Is this a box that holds a store of manifests? */
export function isStore(bytes: Uint8Array): boolean {
  return spells(bytes, 4, 'jumb') && spells(bytes, 12, 'jumdc2pa')
}
