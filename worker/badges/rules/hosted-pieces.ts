import type { Row } from './pieces.ts'
import type { SetLine } from './set-line.ts'

/*
 * What a hosted picture is put together from, in CSS pixels from the top left corner: the same list is painted
 * into a PNG and written as an SVG.
 */

/** Which of a theme's colours. */
export type Tone = 'ink' | 'soft' | 'red'

export type Area = { x: number; y: number; width: number; height: number }

export type HostedPiece =
  | {
      kind: 'line'
      line: SetLine
      /** Where its ink begins. */
      x: number
      baseline: number
      /** Of the type. */
      size: number
      tone: Tone
      isStruck: boolean
      /** The language that it is in. */
      lang: string
    }
  | {
      kind: 'row'
      row: Row
      text: string
      x: number
      baseline: number
      size: number
      /** Of the type in the letters' masks. */
      em: number
      tone: Tone
    }
  | { kind: 'rule'; area: Area; tone: Tone }

/** `drawing` is the room for it: it stands in the middle, as large as fits. */
export type HostedPlan = {
  width: number
  height: number
  pieces: HostedPiece[]
  drawing: Area | null
}

/** Words stand in the middle of a column, or at the side where their script begins. */
export type Align = 'middle' | 'left' | 'right'

export function alignIn(column: { x: number; width: number }, width: number, align: Align): number {
  const loose = column.width - width
  return column.x + (align === 'left' ? 0 : align === 'right' ? loose : loose / 2)
}

/** The two rules above and below a claim that is the whole picture. */
export function doubleRule(x: number, y: number, width: number): HostedPiece[] {
  return [y, y + DOUBLE - 1].map((at) => ({
    kind: 'rule',
    area: { x, y: at, width, height: 1 },
    tone: 'ink',
  }))
}
export const DOUBLE = 4

/** A thin frame, as a printed label has. */
export function frame({ x, y, width, height }: Area): HostedPiece[] {
  const areas: Area[] = [
    { x, y, width, height: 1 },
    { x, y: y + height - 1, width, height: 1 },
    { x, y: y + 1, width: 1, height: height - 2 },
    { x: x + width - 1, y: y + 1, width: 1, height: height - 2 },
  ]
  return areas.map((area) => ({ kind: 'rule', area, tone: 'ink' }))
}
