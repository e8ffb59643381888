import { concat, letters, type Bytes } from './pictures.ts'

const SIDE = 80
/** Bits of a code: with one more than colours need, and a reset in good time, each code is one byte. */
const CODE_BITS = 7
const RESET = 2 ** CODE_BITS
const END = RESET + 1
/** So many pixels between two resets, or codes would grow longer. */
const RUN = 120
const MOST_BLOCK = 255

/** A still GIF that can be opened, two colours side by side, with a comment where one is given. */
export function makeGif(comment = ''): Bytes {
  const pixels = Array.from({ length: SIDE * SIDE }, (_, i) => (i % SIDE < SIDE / 2 ? 1 : 2))
  const codes = pixels.flatMap((pixel, i) => (i % RUN === 0 ? [RESET, pixel] : [pixel]))
  const colours = new Uint8Array(3 * RESET)
  colours.set([250, 250, 245, 40, 40, 40], 3)
  const note = comment === '' ? [] : [0x21, 0xfe, comment.length, ...letters(comment), 0]
  return concat(
    'GIF89a',
    [SIDE, 0, SIDE, 0, 0x80 + CODE_BITS - 1, 0, 0],
    colours,
    note,
    [0x2c, 0, 0, 0, 0, SIDE, 0, SIDE, 0, 0, CODE_BITS],
    cutIntoBlocks([...codes, END]),
    [0, 0x3b],
  )
}

function cutIntoBlocks(bytes: number[]): number[] {
  const blocks: number[] = []
  for (let at = 0; at < bytes.length; at += MOST_BLOCK) {
    const block = bytes.slice(at, at + MOST_BLOCK)
    blocks.push(block.length, ...block)
  }
  return blocks
}
