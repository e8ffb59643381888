import { printCode } from '../../../schema/code.ts'
import { openLetters, openPhrase } from './masks.ts'
import { SIZES, type Shape, type Subject } from './pictures.ts'
import {
  EMPTY_ROW,
  fitInside,
  INK,
  placePhrase,
  placeRow,
  RED,
  setRow,
  type Box,
  type Piece,
  type Plan,
  type Size,
} from './pieces.ts'
import { STYLES } from './styles.ts'
import { planTile } from './tile.ts'
import { heightUnder, placeFoot, placeUnder, setWords, type Words } from './words.ts'

/*
 * Where everything stands in a picture, before there is a drawing at hand: the plan says how large it should be.
 */

/** How wide the words beside a drawing are. */
const BESIDE = 470

/** Plans a picture. `drawing` is the size of the largest that there is; it is never blown up. */
export async function planPicture(
  shape: Shape,
  subject: Subject,
  drawing: Size | null,
): Promise<Plan> {
  if (shape === 'button') return await planButton(subject)
  const hasDrawing = drawing !== null
  if (shape === 'tile' || shape === 'tall-tile') return await planTile(shape, subject, drawing)
  const style = STYLES[shape]
  const measure = hasDrawing && shape === 'og' ? BESIDE : SIZES[shape].width - 2 * style.margin
  const words = await setWords(style, subject, { hasDrawing, measure })
  if (!drawing) return planPlain(shape, words)
  return shape === 'og' ? planBeside(words, drawing) : planColumn(shape, words, drawing)
}

/** A drawing with its words underneath. */
function planColumn(shape: 'badge' | 'square' | 'story', words: Words, drawing: Size): Plan {
  const style = STYLES[shape]
  const { width } = SIZES[shape]
  const wordsHeight = heightUnder(words, style)
  const statusHeight = words.status ? words.status.height + style.gap : 0
  const room = {
    width: width - 2 * style.margin,
    height: SIZES[shape].height
      ? SIZES[shape].height - style.above - style.below - wordsHeight - style.gap
      : style.tallest,
  }
  // The same size in every state: what the status takes, the drawing gives.
  const whole = fitInside(drawing, { ...room, height: Math.min(room.height, style.tallest) })
  const height =
    SIZES[shape].height ?? style.above + whole.height + style.gap + wordsHeight + style.below
  const hollow = SIZES[shape].height ? room.height : whole.height
  const shown = fitInside(drawing, {
    ...room,
    height: Math.min(whole.height, hollow - statusHeight),
  })
  const pieces: Piece[] = []
  // A story is held together in the middle; elsewhere the words stand on the lower margin.
  const loose = hollow - statusHeight - shown.height
  const start = style.above + (shape === 'story' ? Math.floor(loose / 2) : 0)
  if (words.status) pieces.push(placePhrase(words.status, width, start, RED))
  const from =
    shape === 'story' ? start + statusHeight : style.above + statusHeight + Math.floor(loose / 2)
  const under =
    shape === 'story' ? from + shown.height + style.gap : height - style.below - wordsHeight
  pieces.push(...placeUnder(words, style, { x: 0, width }, under))
  return {
    width,
    height,
    pieces,
    drawing: { ...shown, x: Math.floor((width - shown.width) / 2), y: from },
  }
}

/** Wide: the drawing at the left, its words beside it. */
function planBeside(words: Words, drawing: Size): Plan {
  const style = STYLES.og
  const { width, height } = SIZES.og
  const column = { x: width - style.margin - BESIDE, width: BESIDE }
  const room = { width: column.x - 2 * style.margin, height: style.tallest }
  const shown = fitInside(drawing, room)
  const statusHeight = words.status ? words.status.height + style.gap : 0
  const top = Math.floor((height - statusHeight - heightUnder(words, style)) / 2)
  return {
    width,
    height,
    pieces: [
      ...(words.status ? [placePhrase(words.status, column, top, RED)] : []),
      ...placeUnder(words, style, column, top + statusHeight),
    ],
    drawing: {
      ...shown,
      x: style.margin + Math.floor((room.width - shown.width) / 2),
      y: Math.floor((height - shown.height) / 2),
    },
  }
}

/** Nothing but type: the claim between double rules. */
function planPlain(shape: 'badge' | 'square' | 'story' | 'og', words: Words): Plan {
  const style = STYLES[shape]
  const { width } = SIZES[shape]
  const inset = Math.round(style.gap * 1.1)
  const double = (y: number): Piece[] =>
    [0, 8].map((offset) => ({
      kind: 'rule',
      box: {
        x: Math.floor((width - words.claim.width) / 2),
        y: y + offset,
        width: words.claim.width,
        height: 4,
      },
      colour: INK,
    }))
  const framed = 2 * (12 + inset) - style.gap
  // Room for a status is kept in every state, so that the size stays.
  const statusRoom = Math.round(words.claim.em * 0.55) + style.gap
  const inner = framed + heightUnder(words, style) + style.gap
  const height = SIZES[shape].height ?? style.above + statusRoom + inner + style.below
  const statusHeight = words.status ? words.status.height + style.gap : 0
  let y = style.above + Math.floor((height - style.above - style.below - inner - statusHeight) / 2)
  const pieces: Piece[] = []
  if (words.status) {
    pieces.push(placePhrase(words.status, width, y, RED))
    y += statusHeight
  }
  pieces.push(...double(y))
  y += 12 + inset
  pieces.push(placePhrase(words.claim, width, y, INK, words.status !== null))
  y += words.claim.height + inset
  pieces.push(...double(y))
  y += 12 + style.gap
  pieces.push(...placeFoot(words, style, { x: 0, width }, y))
  return { width, height, pieces, drawing: null }
}

/** 88 × 31, the size of old web buttons: a frame, the words, the code. */
async function planButton({ code, status }: Subject): Promise<Plan> {
  const { width, height } = SIZES.button
  const phrase = await openPhrase(status === 'active' ? 'claim-button' : `${status}-button`)
  const letters = setRow(await openLetters('code-button'), printCode(code)) ?? EMPTY_ROW
  return {
    width,
    height,
    pieces: [
      edge({ x: 0, y: 0, width, height: 1 }),
      edge({ x: 0, y: height - 1, width, height: 1 }),
      edge({ x: 0, y: 0, width: 1, height }),
      edge({ x: width - 1, y: 0, width: 1, height }),
      placePhrase(
        phrase,
        width,
        2 + Math.max(0, (17 - phrase.height) >> 1),
        status === 'active' ? INK : RED,
      ),
      placeRow(letters, { x: 0, width }, height - 3, INK),
    ],
    drawing: null,
  }
}

function edge(box: Box): Piece {
  return { kind: 'rule', box, colour: INK }
}
