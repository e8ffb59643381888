import { SIZES, type Subject } from './pictures.ts'
import {
  fitInside,
  INK,
  placePhrase,
  RED,
  type Box,
  type Column,
  type Piece,
  type Plan,
  type Size,
} from './pieces.ts'
import { makeSquareCode, placeSquareCode } from './qr.ts'
import { STYLES } from './styles.ts'
import { footHeight, heightUnder, placeFoot, placeUnder, setWords, type Words } from './words.ts'

/** A square code on a phone's screen, in a listing that is shown small: at least this many pixels of 1,080. */
const SQUARE = 320

/**
 * The tile for listings: the drawing large, and underneath what it means at the left and the square code at the
 * right. Where there is no drawing, the claim stands in its place.
 */
export async function planTile(
  shape: 'tile' | 'tall-tile',
  subject: Subject,
  drawing: Size | null,
): Promise<Plan> {
  const style = STYLES[shape]
  const { width, height } = SIZES[shape]
  const column = { x: style.margin, width: width - 2 * style.margin - SQUARE - style.gap }
  const hasDrawing = drawing !== null
  const words = await setWords(style, subject, { hasDrawing, measure: column.width })
  // The words beside the square code may stand taller than it.
  const block = hasDrawing ? Math.max(SQUARE, heightUnder(words, style)) : SQUARE
  const top = height - style.below - block
  const square = {
    x: width - style.margin - SQUARE,
    y: top + Math.floor((block - SQUARE) / 2),
    width: SQUARE,
    height: SQUARE,
  }
  const stage = {
    x: style.margin,
    y: style.above,
    width: width - 2 * style.margin,
    height: top - style.above - style.gap,
  }
  const code = placeSquareCode(makeSquareCode(subject.page ?? subject.address), square)
  const own = drawing
    ? besideSquare(words, column, square, drawing, stage)
    : withoutDrawing(words, column, square, stage)
  return { width, height, ...own, pieces: [...own.pieces, ...code] }
}

type Own = Pick<Plan, 'pieces' | 'drawing'>

function besideSquare(words: Words, column: Column, square: Box, drawing: Size, stage: Box): Own {
  const style = STYLES.tile
  const statusHeight = words.status ? words.status.height + style.gap : 0
  const room = { width: stage.width, height: stage.height - statusHeight }
  const shown = fitInside(drawing, room)
  const under = square.y + Math.floor((square.height - heightUnder(words, style)) / 2)
  return {
    pieces: [...placeStatus(words, stage), ...placeUnder(words, style, column, under)],
    drawing: {
      ...shown,
      x: stage.x + Math.floor((stage.width - shown.width) / 2),
      y: stage.y + statusHeight + Math.floor((room.height - shown.height) / 2),
    },
  }
}

function withoutDrawing(words: Words, column: Column, square: Box, stage: Box): Own {
  const style = STYLES.tile
  const y = stage.y + Math.floor((stage.height - words.claim.height) / 2)
  const rule = (top: number): Piece => ({
    kind: 'rule',
    box: {
      x: stage.x + Math.floor((stage.width - words.claim.width) / 2),
      y: top,
      width: words.claim.width,
      height: 4,
    },
    colour: INK,
  })
  const foot = square.y + Math.floor((square.height - footHeight(words, style.gap)) / 2)
  return {
    pieces: [
      ...placeStatus(words, stage),
      rule(y - style.gap - 12),
      rule(y - style.gap - 4),
      placePhrase(words.claim, stage, y, INK, words.status !== null),
      rule(y + words.claim.height + style.gap),
      rule(y + words.claim.height + style.gap + 8),
      ...placeFoot(words, style, column, foot),
    ],
    drawing: null,
  }
}

function placeStatus({ status }: Words, stage: Box): Piece[] {
  return status ? [placePhrase(status, stage, stage.y, RED)] : []
}
