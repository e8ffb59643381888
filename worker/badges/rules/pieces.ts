import type { Letter, Phrase } from './masks.ts'
import type { Colour } from './raster.ts'

/*
 * What a picture is put together from, and where each piece stands: whole pixels from the top left corner.
 */

export const PAPER: Colour = [0xfb, 0xfa, 0xf6]
export const INK: Colour = [0x19, 0x16, 0x13]
export const SOFT: Colour = [0x5a, 0x54, 0x4b]
export const RED: Colour = [0xb3, 0x23, 0x1b]

export type Size = { width: number; height: number }
export type Box = Size & { x: number; y: number }

export type Piece =
  | { kind: 'phrase'; phrase: Phrase; x: number; y: number; colour: Colour; isStruck: boolean }
  | { kind: 'letters'; letters: Placed[]; colour: Colour }
  | { kind: 'rule'; box: Box; colour: Colour }

/** A whole picture. `drawing` is where it will stand: one of this very size, or a smaller one in the middle of it. */
export type Plan = Size & { pieces: Piece[]; drawing: Box | null }

/** A letter with the place of its top left corner. */
export type Placed = { letter: Letter; x: number; y: number }

export type Column = { x: number; width: number }

/** In the middle of a column, or of a picture of this width. */
export function placePhrase(
  phrase: Phrase,
  column: Column | number,
  y: number,
  colour: Colour,
  isStruck = false,
): Piece {
  const { x, width } = typeof column === 'number' ? { x: 0, width: column } : column
  const left = x + Math.floor((width - phrase.width) / 2)
  return { kind: 'phrase', phrase, x: left, y, colour, isStruck }
}

/** Letters in a row, the pen starting at 0 on the baseline. `rise` is the height of the tallest. */
export type Row = { letters: Placed[]; width: number; rise: number }
export const EMPTY_ROW: Row = { letters: [], width: 0, rise: 0 }

/** Null when there is a letter that we do not keep. */
export function setRow(letters: Map<string, Letter>, text: string): Row | null {
  const placed: Placed[] = []
  let [pen, rise] = [0, 0]
  for (const name of text) {
    const letter = letters.get(name)
    if (!letter) return null
    placed.push({ letter, x: Math.round(pen) + letter.left, y: -letter.rise })
    pen += letter.advance
    rise = Math.max(rise, letter.rise)
  }
  return { letters: placed, width: Math.ceil(pen), rise }
}

export function placeRow(row: Row, column: Column, baseline: number, colour: Colour): Piece {
  const left = column.x + Math.floor((column.width - row.width) / 2)
  return {
    kind: 'letters',
    letters: row.letters.map(({ letter, x, y }) => ({ letter, x: left + x, y: baseline + y })),
    colour,
  }
}

/** The largest size of the same form that fits, and is no larger than it was. */
export function fitInside({ width, height }: Size, room: Size): Size {
  const scale = Math.min(1, room.width / width, room.height / height)
  return {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  }
}
