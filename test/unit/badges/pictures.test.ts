import { createHash } from 'node:crypto'
import { describe, it } from 'vitest'
import { MASKS_VERSION } from '../../../worker/badges/rules/masks.ts'
import { paintPicture } from '../../../worker/badges/rules/paint.ts'
import {
  INK,
  PAPER,
  RED,
  SOFT,
  type Piece,
  type Plan,
} from '../../../worker/badges/rules/pieces.ts'
import { planPicture } from '../../../worker/badges/rules/plan.ts'
import {
  describePixels,
  GROUNDS,
  PAINT_VERSION,
  SHAPES,
  SIZES,
  type Source,
  type Subject,
} from '../../../worker/badges/rules/pictures.ts'
import { writePng } from '../../../worker/badges/rules/png-writer.ts'
import { makeRaster, type Colour, type Raster } from '../../../worker/badges/rules/raster.ts'

const PORTRAIT = { width: 768, height: 1024 }
const DRAWINGS = [null, PORTRAIT, { width: 768, height: 300 }, { width: 70, height: 90 }]
const STATES = ['active', 'withdrawn', 'suspended'] as const

function about(differs: Partial<Subject> = {}): Subject {
  return { code: 'K3V9X2AM', status: 'active', address: 'register.test/p/K3V9X2AM', ...differs }
}

function pixel({ width, pixels }: Raster, x: number, y: number): number[] {
  return [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

/** Letter by letter what a plan writes, row after row. */
function readRows({ pieces }: Plan): string[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'letters' ? [piece.letters.map(({ letter }) => letter.name).join('')] : [],
  )
}

function readPhrases({ pieces }: Plan): { words: string; isStruck: boolean; colour: Colour }[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'phrase'
      ? [{ words: piece.phrase.name, isStruck: piece.isStruck, colour: piece.colour }]
      : [],
  )
}

/** Every box of ink that a piece puts down: x, y, width, height. */
function listBoxes(piece: Piece): [number, number, number, number][] {
  if (piece.kind === 'rule') {
    return [[piece.box.x, piece.box.y, piece.box.width, piece.box.height]]
  }
  if (piece.kind === 'phrase') return [[piece.x, piece.y, piece.phrase.width, piece.phrase.height]]
  return piece.letters.map(({ letter, x, y }) => [x, y, letter.width, letter.height])
}

/** Relative luminance (WCAG 2). */
function lightOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

async function readSquare(address: string): Promise<string[]> {
  return readRows(await planPicture('square', about({ address }), PORTRAIT))
}

function drawnIn(key: string): Source {
  return { hash: 'ab', pictures: [{ key, ...PORTRAIT }] }
}

function contrast(a: Colour, b: Colour): number {
  const [dark = 0, bright = 0] = [lightOf(a), lightOf(b)].toSorted((p, q) => p - q)
  return (bright + 0.05) / (dark + 0.05)
}

describe.for(SHAPES)('the picture %s', (shape) => {
  it('carries the claim and the code, inked where the masks say', async ({ expect }) => {
    for (const drawing of DRAWINGS) {
      const plan = await planPicture(shape, about(), drawing)
      expect(readPhrases(plan)).toEqual([
        { words: 'created with human intelligence', isStruck: false, colour: INK },
      ])
      expect(readRows(plan)[0]).toBe('K3V9-X2AM')
      const raster = paintPicture(plan, 'paper', null)
      const code = plan.pieces.find((piece) => piece.kind === 'letters')
      const wrong: string[] = []
      for (const { letter, x, y } of code?.letters ?? []) {
        for (let i = 0; i < letter.alpha.length; i += 1) {
          const ink = (letter.alpha[i] ?? 0) / 255
          const [column, row] = [x + (i % letter.width), y + Math.floor(i / letter.width)]
          const wanted = INK.map((value, c) =>
            Math.round(value * ink + (PAPER[c] ?? 0) * (1 - ink)),
          )
          const [red = 256, green = 256, blue = 256] = pixel(raster, column, row)
          const isRight = [red, green, blue].every((value, c) => {
            const off = value - (wanted[c] ?? 0)
            // Two letters of the small button may share a pixel: then it is darker than each.
            return off <= 1 && (off >= -1 || shape === 'button')
          })
          if (!isRight) wrong.push(`${letter.name} at ${column}, ${row}`)
        }
      }
      expect(wrong).toEqual([])
    }
  })

  it('says withdrawn and suspended first, in red, at one size', async ({ expect }) => {
    for (const drawing of DRAWINGS) {
      const plans = await Promise.all(
        STATES.map((status) => planPicture(shape, about({ status }), drawing)),
      )
      expect(new Set(plans.map(({ width, height }) => `${width} × ${height}`)).size).toBe(1)
      for (const [i, status] of STATES.entries()) {
        if (status === 'active') continue
        const plan = plans[i]
        const [first, claim] = plan ? readPhrases(plan) : []
        expect(first).toEqual({ words: `pledge ${status}`, isStruck: false, colour: RED })
        if (shape !== 'button') expect(claim?.isStruck).toBe(true)
        expect(plan ? readRows(plan)[0] : '').toBe('K3V9-X2AM')
      }
    }
  })

  it('keeps everything inside, nothing on top of the drawing, and the drawing no larger than it is', async ({
    expect,
  }) => {
    for (const drawing of DRAWINGS) {
      for (const status of STATES) {
        const plan = await planPicture(shape, about({ status }), drawing)
        const { width, height } = SIZES[shape]
        expect([plan.width, plan.height]).toEqual([width, height ?? plan.height])
        const place = plan.drawing
        if (drawing && shape !== 'button') {
          expect(place?.width).toBeLessThanOrEqual(drawing.width)
          expect(place?.height).toBeLessThanOrEqual(drawing.height)
        }
        for (const [x, y, w, h] of plan.pieces.flatMap((piece) => listBoxes(piece))) {
          expect(x >= 0 && y >= 0 && x + w <= plan.width && y + h <= plan.height).toBe(true)
          const covers =
            place &&
            x < place.x + place.width &&
            place.x < x + w &&
            y < place.y + place.height &&
            place.y < y + h
          expect(covers ?? false).toBe(false)
        }
      }
    }
  })

  it('is no blank square of paper, nor of nothing', async ({ expect }) => {
    for (const ground of GROUNDS) {
      const plan = await planPicture(shape, about({ status: 'withdrawn' }), null)
      const raster = paintPicture(plan, ground, null)
      const empty = ground === 'paper' ? makeRaster(1, 1, PAPER) : makeRaster(1, 1, null)
      const words = new Uint32Array(raster.pixels.buffer)
      const inked = words.filter((word) => word !== new Uint32Array(empty.pixels.buffer)[0])
      expect(inked.length / words.length).toBeGreaterThan(0.01)
    }
  })
})

describe('the words in pictures', () => {
  it('stand out from the paper', ({ expect }) => {
    for (const colour of [INK, SOFT, RED]) expect(contrast(colour, PAPER)).toBeGreaterThan(4.5)
  })

  it('give the address where it fits, and leave out one that does not', async ({ expect }) => {
    expect(await readSquare('register.test:8787/p/K3V9X2AM')).toEqual([
      'K3V9-X2AM',
      'register.test:8787/p/K3V9X2AM',
    ])
    expect(await readSquare(`${'long.'.repeat(30)}test/p/K3V9X2AM`)).toEqual(['K3V9-X2AM', ''])
    expect(await readSquare('регистр.test/p/K3V9X2AM')).toEqual(['K3V9-X2AM', ''])
  })

  it('can spell every code', async ({ expect }) => {
    for (const code of ['01234567', '89ABCDEF', 'GHJKMNPQ', 'RSTVWXYZ']) {
      for (const shape of SHAPES) {
        const rows = readRows(await planPicture(shape, about({ code }), PORTRAIT))
        expect(rows[0]).toBe(`${code.slice(0, 4)}-${code.slice(4)}`)
      }
    }
  })

  it('fit a button of 88 × 31 in less than 3 kB', async ({ expect }) => {
    for (const status of STATES) {
      const plan = await planPicture('button', about({ status }), null)
      expect((await writePng(paintPicture(plan, 'paper', null))).length).toBeLessThan(3000)
    }
  })
})

describe('a kept picture', () => {
  it('is out of date as soon as anything that it shows differs', ({ expect }) => {
    const described = [
      describePixels(about(), null),
      describePixels(about({ status: 'withdrawn' }), null),
      describePixels(about({ address: 'elsewhere.test/p/K3V9X2AM' }), null),
      describePixels(about(), drawnIn('ab/768.png')),
      describePixels(about(), drawnIn('cd/768.png')),
    ]
    expect(new Set(described).size).toBe(described.length)
    expect(described[0]).toContain(MASKS_VERSION)
  })

  // When this fails, pictures look different: raise PAINT_VERSION (not for new masks) and copy the new sum.
  it('has a new number whenever it is painted differently', async ({ expect }) => {
    const sum = createHash('sha256')
    for (const shape of SHAPES) {
      for (const status of STATES) {
        for (const drawing of [null, PORTRAIT]) {
          const plan = await planPicture(shape, about({ status }), drawing)
          sum.update(paintPicture(plan, 'paper', null).pixels)
        }
      }
    }
    expect([PAINT_VERSION, MASKS_VERSION, sum.digest('hex').slice(0, 16)]).toEqual([
      1,
      '08b1ce07a2be597a',
      '4e67dff7cd8322aa',
    ])
  })
})
