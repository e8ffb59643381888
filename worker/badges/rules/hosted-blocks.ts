import {
  alignIn,
  DOUBLE,
  doubleRule,
  type Align,
  type HostedPiece,
  type Tone,
} from './hosted-pieces.ts'
import type { Row } from './pieces.ts'
import { setLine, sizeToFit, type SetLine } from './set-line.ts'
import type { WordMasks } from './word-masks.ts'
import { SEAL_LINES } from './languages.ts'

/*
 * Blocks of a hosted picture, stacked from the top. A block knows how tall it is, and what stands in it once it is
 * known where.
 */

export type Block = { height: number; at: (y: number) => HostedPiece[] }
export type Column = { x: number; width: number; align: Align }

/** Words, line under line. The block ends where its ink does. */
export function wordsBlock(
  { lines, size }: { lines: SetLine[]; size: number },
  column: Column,
  look: { tone: Tone; lang: string; isStruck?: boolean; leading?: number },
): Block {
  const { tone, lang, isStruck = false, leading = 1.06 } = look
  const [first, last] = [lines[0], lines.at(-1)]
  if (!first || !last) return { height: 0, at: () => [] }
  const scale = size / first.em
  const rise = first.rise * scale
  const step = size * leading
  return {
    height: rise + (lines.length - 1) * step + last.fall * scale,
    at: (y) =>
      lines.map((line, i) => ({
        kind: 'line',
        line,
        x: alignIn(column, line.width * scale, column.align),
        baseline: y + rise + i * step,
        size,
        tone,
        isStruck,
        lang,
      })),
  }
}

/** The claim as the whole picture: three lines of one measure between double rules. */
export function sealBlock(
  english: WordMasks,
  column: Column,
  measure: number,
  isStruck: boolean,
): Block {
  const x = alignIn(column, measure, column.align)
  const gap = measure * 0.05
  const lines = SEAL_LINES.map((text) => {
    const line = setLine(english, [text], 'ltr')
    return { line, size: sizeToFit(line, measure) }
  })
  let y = DOUBLE + gap
  const placed = lines.map(({ line, size }, i) => {
    // From one baseline to the next: what rises, and a gap that looks the same at any size.
    y += (line.rise * size) / line.em + (i > 0 ? measure * 0.045 : 0)
    return { line, size, baseline: y }
  })
  const last = placed.at(-1)
  const bottom = y + (last ? (last.line.fall * last.size) / last.line.em : 0) + gap * 0.6
  return {
    height: bottom + DOUBLE,
    at: (top) => [
      ...doubleRule(x, top, measure),
      ...placed.map(({ line, size, baseline }): HostedPiece => ({
        kind: 'line',
        line,
        x,
        baseline: top + baseline,
        size,
        tone: 'ink',
        isStruck,
        lang: 'en',
      })),
      ...doubleRule(x, top + bottom, measure),
    ],
  }
}

/** Letters of a code or a host, as `size` of type. */
export type SetRow = { row: Row; text: string; em: number; size: number }

export function widthOf({ row, em, size }: SetRow): number {
  return (row.width * size) / em
}

/** Rows beside each other on one baseline, with a space between. */
export function rowBlock(rows: (SetRow & { tone: Tone })[], column: Column): Block {
  const space = 8
  const whole = rows.reduce((sum, row) => sum + widthOf(row) + space, -space)
  const rise = Math.max(0, ...rows.map(({ row, em, size }) => (row.rise * size) / em))
  return {
    height: rise,
    at: (y) => {
      let x = alignIn(column, whole, column.align)
      return rows.map((row): HostedPiece => {
        const piece: HostedPiece = { kind: 'row', ...row, x, baseline: y + rise }
        x += widthOf(row) + space
        return piece
      })
    },
  }
}

/** One stroke of the red pencil. */
export function strokeBlock(column: Column, width: number, height: number): Block {
  return {
    height,
    at: (y) => [
      {
        kind: 'rule',
        area: { x: alignIn(column, width, column.align), y, width, height },
        tone: 'red',
      },
    ],
  }
}

/** Blocks under each other; empty ones take no gap. */
export function stackBlocks(blocks: (Block | null)[], gap: number): Block {
  const shown = blocks.filter((block) => block !== null && block.height > 0)
  const height = shown.reduce((sum, block) => sum + (block?.height ?? 0) + gap, -gap)
  return {
    height: Math.max(0, height),
    at: (y) => {
      let top = y
      return shown.flatMap((block) => {
        if (!block) return []
        const pieces = block.at(top)
        top += block.height + gap
        return pieces
      })
    },
  }
}
