import { byteAt } from '../../../worker/drawings/rules/bytes.ts'

/*
 * Does a GIF move? A canvas would silently keep its first picture, and a badge that stood still would surprise the
 * artist who drew it moving.
 */

const SCREEN_BYTES = 13
const IMAGE = 0x2c
const EXTENSION = 0x21
/** Of a frame: its mark, its place and size, its switches. */
const FRAME_BYTES = 10
const HAS_TABLE = 0x80

/** Has it more than one frame? A file that is broken before the second has not. */
export function isMovingGif(bytes: Uint8Array): boolean {
  let at = SCREEN_BYTES + tableBytes(byteAt(bytes, 10))
  let frames = 0
  while (at < bytes.length) {
    const mark = byteAt(bytes, at)
    if (mark === IMAGE) {
      frames += 1
      if (frames > 1) return true
      // Behind the table of colours, one byte says how the pixels are packed.
      at = endOfBlocks(bytes, at + FRAME_BYTES + tableBytes(byteAt(bytes, at + 9)) + 1)
    } else if (mark === EXTENSION) at = endOfBlocks(bytes, at + 2)
    else return false
  }
  return false
}

function tableBytes(switches: number): number {
  return switches & HAS_TABLE ? 3 * 2 ** ((switches & 7) + 1) : 0
}

function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += 1 + byteAt(bytes, at)
  return at + 1
}
