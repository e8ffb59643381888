import { printCode } from '../../../schema/code.ts'
import { openLetters, openPhrase, type Phrase, type PhraseName } from './masks.ts'
import type { Subject } from './pictures.ts'
import {
  EMPTY_ROW,
  INK,
  placePhrase,
  placeRow,
  RED,
  setRow,
  SOFT,
  type Column,
  type Piece,
  type Row,
} from './pieces.ts'
import type { Style } from './styles.ts'

/* What a picture says: the claim, the status where the pledge does not stand, the code and the address. */

export type Words = {
  claim: Phrase
  /** What is said before the claim when the pledge does not stand. */
  status: Phrase | null
  code: Row
  address: Row
}

/**
 * The words of a picture, beside a drawing or without one. `measure` is the room for the address, in pixels.
 */
export async function setWords(
  style: Style,
  { code, status, address }: Subject,
  { hasDrawing, measure }: { hasDrawing: boolean; measure: number },
): Promise<Words> {
  const set = hasDrawing ? style.set : style.plain
  const statusName: PhraseName | null = status === 'active' ? null : `${status}-${set}`
  const [claim, said, codeLetters, addressLetters] = await Promise.all([
    openPhrase(`claim-${set}`),
    statusName ? openPhrase(statusName) : null,
    openLetters(style.code),
    openLetters(style.address),
  ])
  const typed = setRow(addressLetters, address)
  return {
    claim,
    status: said,
    code: setRow(codeLetters, printCode(code)) ?? EMPTY_ROW,
    // An address that does not fit, or has a letter that we do not keep, is left out: the code finds the record too.
    address: typed && typed.width <= measure ? typed : EMPTY_ROW,
  }
}

/** The claim, a stroke of the red pencil, the code and the address. */
export function placeUnder(words: Words, style: Style, column: Column, y: number): Piece[] {
  const under = y + words.claim.height + Math.round(style.gap * 0.8)
  return [
    placePhrase(words.claim, column, y, INK, words.status !== null),
    {
      kind: 'rule',
      box: { x: column.x + Math.floor((column.width - 120) / 2), y: under, width: 120, height: 5 },
      colour: RED,
    },
    ...placeFoot(words, style, column, under + 5 + Math.round(style.gap * 0.8)),
  ]
}

export function heightUnder({ claim, code, address }: Words, { gap }: Style): number {
  return claim.height + 2 * Math.round(gap * 0.8) + 5 + footHeight({ code, address }, gap)
}

export function placeFoot(
  { code, address }: Words,
  { gap }: Style,
  column: Column,
  y: number,
): Piece[] {
  const baseline = y + code.rise
  return [
    placeRow(code, column, baseline, INK),
    placeRow(address, column, baseline + Math.round(gap * 0.6) + address.rise, SOFT),
  ]
}

export function footHeight(
  { code, address }: Pick<Words, 'code' | 'address'>,
  gap: number,
): number {
  return (
    code.rise + (address.rise > 0 ? Math.round(gap * 0.6) + Math.round(address.rise * 1.25) : 0)
  )
}
