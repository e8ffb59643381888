import { joinBytes, spells, uint16At, uint32At } from '../bytes.ts'
import { isStore, measureBox } from './jumbf.ts'
import { DAMAGED } from './limits.ts'

/*
 * A C2PA store in a JPEG is cut into APP11 segments: `JP`, the number of the box (2 bytes), the number of the
 * part (4), and the header of the box, which every part repeats.
 */

/** The content of one segment, from its `JP`. */
export type JumbfSegment = Uint8Array

const BOX_AT = 8

/** Puts the stores together again, parts in order. What has gaps is put together as far as the first one. */
export function joinJumbf(segments: JumbfSegment[]): {
  stores: Uint8Array[]
  troubles: Set<string>
} {
  const boxes = new Map<number, JumbfSegment[]>()
  for (const segment of segments) {
    if (!spells(segment, BOX_AT + 4, 'jumb')) continue
    const box = uint16At(segment, 2)
    const parts = boxes.get(box)
    if (parts) parts.push(segment)
    else boxes.set(box, [segment])
  }
  const stores: Uint8Array[] = []
  const troubles = new Set<string>()
  for (const parts of boxes.values()) {
    const sorted = parts.toSorted((a, b) => numberOf(a) - numberOf(b))
    const gap = sorted.findIndex((part, i) => numberOf(part) !== i + 1)
    const whole = gap < 0 ? sorted : sorted.slice(0, gap)
    const store = joinBytes(
      whole.map((part, i) => part.subarray(i === 0 ? BOX_AT : contentAt(part))),
    )
    // Other boxes are of no concern; one without its beginning may be a store.
    if (gap !== 0 && isOther(store)) continue
    if (gap >= 0) troubles.add('parts are missing')
    else if (!measureBox(store, 0).isWhole) troubles.add(DAMAGED)
    if (isStore(store)) stores.push(store)
  }
  return { stores, troubles }
}

/** Described, and as something else. */
function isOther(box: Uint8Array): boolean {
  return spells(box, 12, 'jumd') && !isStore(box)
}

function numberOf(part: JumbfSegment): number {
  return uint32At(part, 4)
}

/** Behind the repeated header: 8 bytes, or 16 where the length is a long one. */
function contentAt(part: JumbfSegment): number {
  return BOX_AT + (uint32At(part, BOX_AT) === 1 ? 16 : 8)
}
