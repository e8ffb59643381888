import type { Direction } from '../../../schema/languages.ts'
import type { LineMask, WordMasks } from './word-masks.ts'

/** Words on one line, in pixels of their masks; x is from where the ink begins. */
export type SetLine = {
  text: string
  /** The size of the type. */
  em: number
  width: number
  /** The highest and the lowest that its ink reaches, above and below the baseline. */
  rise: number
  fall: number
  parts: { mask: LineMask; x: number }[]
}

/** Between words, in em. */
const SPACE = 0.25

/** Sets pieces of a phrase on one line, in the order in which its script is written. */
export function setLine(masks: WordMasks, pieces: readonly string[], dir: Direction): SetLine {
  const written = dir === 'rtl' ? pieces.toReversed() : pieces
  const parts: SetLine['parts'] = []
  let pen = 0
  for (const text of written) {
    const mask = masks.lines.get(text)
    if (!mask) throw new Error(`The masks hold no “${text}”.`)
    if (parts.length === 0) pen = -mask.left
    else pen += SPACE * masks.em
    parts.push({ mask, x: pen + mask.left })
    pen += mask.advance
  }
  return {
    text: pieces.join(' '),
    em: masks.em,
    width: Math.max(...parts.map(({ mask, x }) => x + mask.width)),
    rise: Math.max(...parts.map(({ mask }) => mask.rise)),
    fall: Math.max(...parts.map(({ mask }) => mask.height - mask.rise)),
    parts,
  }
}

/** The size of type at which a line is this wide. */
export function sizeToFit(line: SetLine, measure: number): number {
  return (measure * line.em) / line.width
}

/** Lines of one phrase at one size: whole if that leaves it no smaller than `least`, else broken where it may be. */
export function setBlock(
  masks: WordMasks,
  lines: readonly string[],
  { dir, measure, most, least }: { dir: Direction; measure: number; most: number; least: number },
): { lines: SetLine[]; size: number } {
  const whole = [setLine(masks, lines, dir)]
  const fit = (set: SetLine[]) => Math.min(most, ...set.map((line) => sizeToFit(line, measure)))
  if (fit(whole) >= least || lines.length === 1) return { lines: whole, size: fit(whole) }
  const broken = lines.map((line) => setLine(masks, [line], dir))
  return { lines: broken, size: fit(broken) }
}
