import {
  rowBlock,
  sealBlock,
  stackBlocks,
  strokeBlock,
  widthOf,
  wordsBlock,
  type Block,
  type Column,
} from './hosted-blocks.ts'
import { doubleRule, frame, type Area, type HostedPiece, type HostedPlan } from './hosted-pieces.ts'
import { openHostedWords, type HostedWords } from './hosted-words.ts'
import { ROOMS, type HostedKind, type HostedSubject, type Variant } from './hosted.ts'
import { setBlock } from './set-line.ts'
import { CLAIM_LINES, type Lines } from './languages.ts'

/*
 * Where everything stands in a hosted picture. The size is the variant's own in every state: what a status takes, the
 * drawing gives.
 */

const INSET = 5
const STROKE = 1.5

export async function planHosted(
  kind: HostedKind,
  subject: HostedSubject,
  hasDrawing: boolean,
): Promise<HostedPlan> {
  const { width, height } = ROOMS[kind.variant]
  const words = await openHostedWords(kind, subject)
  const { pieces, drawing } = planVariant(kind.variant, words, hasDrawing)
  const inset = kind.variant === 'button' ? 0 : INSET
  const edge = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset }
  return { width, height, pieces: [...frame(edge), ...pieces], drawing }
}

type Inside = { pieces: HostedPiece[]; drawing: Area | null }

function planVariant(variant: Variant, words: HostedWords, hasDrawing: boolean): Inside {
  if (variant === 'button') return planButton(words)
  if (variant === 'strip') return planStrip(words, hasDrawing)
  return planStanding(variant, words, hasDrawing && words.hasClaim)
}

/** How a standing picture is set: sizes of type, and the space at its edges and between its parts. */
const STANDING = {
  seal: { margin: 14, below: 15, gap: 6, claim: 16, broken: 12, gloss: 10.5, status: 17, code: 11 },
  drawing: {
    margin: 16,
    below: 16,
    gap: 7,
    claim: 15,
    broken: 12,
    gloss: 12,
    status: 20,
    code: 12,
  },
} as const

/** The drawing above, its words beneath; or nothing but words. */
function planStanding(
  variant: 'seal' | 'drawing',
  words: HostedWords,
  hasDrawing: boolean,
): Inside {
  const style = STANDING[variant]
  const { width, height } = ROOMS[variant]
  const { margin, gap } = style
  const column: Column = { x: margin, width: width - 2 * margin, align: 'middle' }
  const status = words.hasClaim ? sayStatus(words, column, style.status) : null
  const claim = hasDrawing ? sayClaim(words, column, style.claim, style.broken) : null
  const code = words.code(style.code)
  const foot = stackBlocks(
    [
      claim,
      sayGloss(words, column, style.gloss),
      strokeBlock(column, 26, STROKE),
      code ? rowBlock([{ ...code, tone: 'ink' }], column) : null,
    ],
    gap,
  )
  const footTop = height - style.below - foot.height
  const top = margin + (status ? status.height + gap : 0)
  const room = { x: column.x, y: top, width: column.width, height: footTop - gap - 2 - top }
  const pieces = [...(status?.at(margin + 1) ?? []), ...foot.at(footTop)]
  if (hasDrawing) return { pieces, drawing: room }
  const middle = words.hasClaim ? fitSeal(words, column, room) : sayNothing(words, column)
  pieces.push(...middle.at(room.y + (room.height - middle.height) / 2))
  return { pieces, drawing: null }
}

/** The typographic seal, as wide as its column unless that makes it too tall. */
function fitSeal(words: HostedWords, column: Column, room: Area): Block {
  const whole = sealBlock(words.english, column, column.width, words.isStruck)
  if (whole.height <= room.height) return whole
  const measure = (column.width * room.height) / whole.height - 4
  return sealBlock(words.english, column, measure, words.isStruck)
}

/** For a code that nobody has: that, and no claim. */
function sayNothing(words: HostedWords, column: Column): Block {
  const said = sayStatus(words, column, 24)
  const rules: Block = { height: 4, at: (y) => doubleRule(column.x, y, column.width) }
  return stackBlocks([rules, said, rules], 14)
}

/** The drawing at the side where the script begins, the words beside it. */
function planStrip(words: HostedWords, hasDrawing: boolean): Inside {
  const { width, height } = ROOMS.strip
  const shows = hasDrawing && words.hasClaim
  const margin = shows ? 13 : 20
  const side = height - 2 * margin
  const left = shows && words.start === 'left' ? margin + side + 12 : margin
  const right = shows && words.start === 'right' ? margin + side + 12 : margin
  const column: Column = { x: left, width: width - left - right, align: words.start }
  const tallest = height - 2 * (INSET + 8)
  let largest = shows ? 20 : 25
  let stack = stackStrip(words, column, largest)
  while (stack.height > tallest && largest > 10) stack = stackStrip(words, column, (largest -= 0.5))
  return {
    pieces: stack.at((height - stack.height) / 2),
    drawing: shows
      ? {
          x: words.start === 'left' ? margin : width - margin - side,
          y: margin,
          width: side,
          height: side,
        }
      : null,
  }
}

function stackStrip(words: HostedWords, column: Column, largest: number): Block {
  const [code, host] = [words.code(12), words.host(10)]
  const rows = code ? [{ ...code, tone: 'ink' as const }] : []
  const fits = host && widthOf(host) + (code ? widthOf(code) + 8 : 0) <= column.width
  const found = fits ? [...rows, { ...host, tone: 'soft' as const }] : rows
  // Beneath a status the claim is one line; alone it is as large as two lines can be.
  const [most, least] = words.isStruck ? [14, 0] : [largest, largest]
  return stackBlocks(
    [
      sayStatus(words, column, largest),
      words.hasClaim ? sayClaim(words, column, most, least) : null,
      sayGloss(words, column, 12, 9.5),
      strokeBlock(column, 26, STROKE),
      rowBlock(words.start === 'right' ? found.toReversed() : found, column),
    ],
    words.gloss ? 6 : 7,
  )
}

/**
 * 88 × 31, the size of old web buttons: the words and the code. The claim stands alone in every language, because
 * beside it a second one could not be read.
 */
function planButton(words: HostedWords): Inside {
  const { width, height } = ROOMS.button
  const column: Column = { x: 4, width: width - 8, align: 'middle' }
  const code = words.code(7.5)
  const foot = code ? rowBlock([{ ...code, tone: 'ink' }], column) : null
  const room = height - 4 - (foot ? foot.height + 2 : 0)
  const claim = setBlock(words.english, CLAIM_LINES, {
    dir: 'ltr',
    measure: column.width,
    most: 9.4,
    least: 9,
  })
  let said = wordsBlock(claim, column, { tone: 'ink', lang: 'en', leading: 0.93 })
  // On one line where that can be read; two have to share its room.
  for (const most of [10.5, 9.6, 9, 8.4, 7.8]) {
    said = sayStatus(words, column, most, { least: 8, leading: 0.93 }) ?? said
    if (said.height <= room) break
  }
  return {
    pieces: [
      ...said.at(2 + (room - said.height) / 2),
      ...(foot?.at(height - 3 - foot.height) ?? []),
    ],
    drawing: null,
  }
}

function sayStatus(
  words: HostedWords,
  column: Column,
  most: number,
  { least = most * 0.72, leading = 1.04 } = {},
): Block | null {
  if (!words.status) return null
  const set = setOwn(words, words.status, column, { most, least })
  return wordsBlock(set, column, { tone: 'red', lang: words.language, leading })
}

/** On one line where that is large enough to read, else on two. */
function sayClaim(words: HostedWords, column: Column, most: number, least: number): Block {
  const set = setBlock(words.english, CLAIM_LINES, {
    dir: 'ltr',
    measure: column.width,
    most,
    least,
  })
  return wordsBlock(set, column, { tone: 'ink', lang: 'en', isStruck: words.isStruck })
}

function sayGloss(
  words: HostedWords,
  column: Column,
  most: number,
  least = most * 0.9,
): Block | null {
  if (!words.gloss) return null
  const set = setOwn(words, words.gloss, column, { most, least })
  return wordsBlock(set, column, { tone: 'soft', lang: words.language, leading: 1.15 })
}

function setOwn(
  { own, dir, larger }: HostedWords,
  lines: Lines,
  { width }: Column,
  { most, least }: { most: number; least: number },
) {
  return setBlock(own, lines, { dir, measure: width, most: most * larger, least: least * larger })
}
