import { describe, it, type ExpectStatic } from 'vitest'
import { whitenPaper, type Pixels } from '../../../widget/studio/drawing/paper.ts'

type Colour = readonly [r: number, g: number, b: number]
type Paint = (x: number, y: number) => Colour | null

const WIDTH = 320
const HEIGHT = 240
const BLACK: Colour = [30, 28, 26]
const RED: Colour = [190, 30, 30]

/** A sheet in the light of a lamp at its left edge, warm, with what is drawn on it in the same light. */
function photograph(draw: Paint, { width = WIDTH, height = HEIGHT, lamp = 0.55 } = {}): Pixels {
  const data = new Uint8ClampedArray(4 * width * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const light = 0.9 - lamp * (x / width) * 0.9
      const [r, g, b] = draw(x, y) ?? [250, 250, 248]
      data.set([r * light, g * light * 0.97, b * light * 0.88, 255], 4 * (y * width + x))
    }
  }
  return { data, width, height }
}

function at({ data, width }: Pixels, x: number, y: number): [number, number, number] {
  const place = 4 * (y * width + x)
  return [data[place] ?? 0, data[place + 1] ?? 0, data[place + 2] ?? 0]
}

function expectWhite(expect: ExpectStatic, pixels: Pixels, x: number, y: number): void {
  expect(Math.min(...at(pixels, x, y)), `${x}, ${y}`).toBeGreaterThan(244)
}

const isLine: Paint = (x, y) => (y % 40 < 3 && x > 20 && x < 300 ? BLACK : null)

describe('the paper of a photographed sheet', () => {
  it('becomes white in every corner, whatever the light, and the lines stay', ({ expect }) => {
    const sheet = photograph(isLine)
    expect(whitenPaper(sheet)).toBe(true)
    for (const x of [4, 80, 160, 240, 315]) {
      for (const y of [20, 60, 220]) expectWhite(expect, sheet, x, y)
    }
    for (const x of [30, 160, 290]) expect(Math.max(...at(sheet, x, 41))).toBeLessThan(60)
  })

  it('keeps the colour of coloured ink, also where it fills whole tiles', ({ expect }) => {
    const sheet = photograph((x, y) => (x > 100 && x < 180 && y > 60 && y < 160 ? RED : null))
    expect(whitenPaper(sheet)).toBe(true)
    for (const [x, y] of [
      [105, 65],
      [140, 110],
      [175, 155],
    ] as const) {
      const [r, g, b] = at(sheet, x, y)
      expect(r).toBeGreaterThan(140)
      expect(g).toBeLessThan(70)
      expect(b).toBeLessThan(70)
    }
    expectWhite(expect, sheet, 90, 110)
    expectWhite(expect, sheet, 195, 110)
  })

  it('keeps a large black shape black to its middle', ({ expect }) => {
    const sheet = photograph((x, y) => (Math.hypot(x - 160, y - 120) < 80 ? BLACK : null))
    expect(whitenPaper(sheet)).toBe(true)
    expect(Math.max(...at(sheet, 160, 120))).toBeLessThan(60)
    expectWhite(expect, sheet, 10, 10)
    expectWhite(expect, sheet, 310, 230)
  })

  it('follows the edge of a shadow', ({ expect }) => {
    const sheet = photograph((x, y) => (x + y > 300 ? [150, 150, 149] : null), { lamp: 0 })
    expect(whitenPaper(sheet)).toBe(true)
    expectWhite(expect, sheet, 60, 60)
    expectWhite(expect, sheet, 300, 220)
  })

  it('judges a preview and its large picture alike', ({ expect }) => {
    const large = photograph((x, y) => isLine(x / 4, y / 4), {
      width: 4 * WIDTH,
      height: 4 * HEIGHT,
    })
    const small = photograph(isLine)
    whitenPaper(large)
    whitenPaper(small)
    for (const [x, y] of [
      [10, 20],
      [160, 100],
      [300, 220],
      [160, 41],
    ] as const) {
      const [one, other] = [at(small, x, y), at(large, 4 * x + 2, 4 * y + 2)]
      expect(Math.abs(one[0] - other[0])).toBeLessThan(12)
    }
  })

  it('leaves alone what shows no paper: a dark picture, and nothing at all', ({ expect }) => {
    const dark = photograph(() => [20, 30, 25])
    const before = dark.data.slice()
    expect(whitenPaper(dark)).toBe(false)
    expect(dark.data).toEqual(before)
    const nothing = { data: new Uint8ClampedArray(4 * 100), width: 10, height: 10 }
    expect(whitenPaper(nothing)).toBe(false)
    expect(whitenPaper({ data: new Uint8ClampedArray(4), width: 1, height: 1 })).toBe(false)
  })

  it('never touches what is transparent in its transparency', ({ expect }) => {
    const sheet = photograph(isLine)
    for (let i = 3; i < sheet.data.length / 2; i += 4) sheet.data[i] = 0
    whitenPaper(sheet)
    expect(sheet.data[3]).toBe(0)
    expect(sheet.data.at(-1)).toBe(255)
  })
})
