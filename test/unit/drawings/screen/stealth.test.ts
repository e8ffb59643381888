import { zlibSync } from 'fflate'
import { describe, it } from 'vitest'
import { big32, textChunk } from '../../../support/declarations.ts'
import { concat, pngChunk, pngOf, type Bytes } from '../../../support/pictures.ts'
import { findingsOf, judge } from '../../../support/screening.ts'

type Size = { width: number; height: number; channels: 3 | 4 }
type How = { filter?: number; piece?: number; interlaced?: 1; depth?: number; before?: Bytes[] }

/** Noise with the word in the lowest bits, column after column, and every row filtered in this way. */
function hide(word: string, size: Size, { filter = 0, ...how }: How = {}): Bytes {
  const { width, height, channels } = size
  const pixels = Uint8Array.from({ length: width * height * channels }, (_, i) => (i * 7919) >> 3)
  const inAlpha = !word.includes('rgb')
  for (let bit = 0; bit < word.length * 8; bit += 1) {
    const pixel = inAlpha ? bit : Math.floor(bit / 3)
    const [x, y] = [Math.floor(pixel / height), pixel % height]
    const at = (y * width + x) * channels + (inAlpha ? channels - 1 : bit % 3)
    const value = (word.charCodeAt(bit >> 3) >> (7 - (bit % 8))) & 1
    if (x < width) pixels[at] = ((pixels[at] ?? 0) & 0xfe) | value
  }
  return pack(filterRows(pixels, size, filter), size, how)
}

function pack(rows: Bytes, { width, height, channels }: Size, how: Omit<How, 'filter'>): Bytes {
  const { piece = 8192, interlaced = 0, depth = 8, before = [] } = how
  const packed = zlibSync(rows)
  const count = Math.ceil(packed.length / piece)
  const chunks = Array.from({ length: count }, (_, i) =>
    pngChunk('IDAT', packed.subarray(i * piece, (i + 1) * piece)),
  )
  const colour = channels === 4 ? 6 : 2
  const header = concat(big32(width), big32(height), [depth, colour, 0, 0, interlaced])
  return pngOf(pngChunk('IHDR', header), ...before, ...chunks, pngChunk('IEND'))
}

function filterRows(pixels: Bytes, { width, height, channels }: Size, filter: number): Bytes {
  const length = width * channels
  const at = (x: number, y: number) => (x < 0 || y < 0 ? 0 : (pixels[y * length + x] ?? 0))
  const rows = Array.from({ length: height }, (_, y) => {
    const bytes = Array.from({ length }, (__, x) => {
      const [left, up, corner] = [
        at(x - channels, y),
        at(x, y - 1),
        x < channels ? 0 : at(x - channels, y - 1),
      ]
      const paeth = [left, up, corner].toSorted(
        (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
      )
      const guesses = [0, left, up, (left + up) >> 1, paeth[0] ?? 0]
      return (at(x, y) - (guesses[filter] ?? 0)) & 0xff
    })
    return [filter, ...bytes]
  })
  return concat(...rows)
}

const TALL: Size = { width: 12, height: 130, channels: 4 }

const headerOf = (width: number) =>
  pngChunk('IHDR', concat(big32(width), big32(9000), [8, 6, 0, 0, 0]))

describe('settings hidden in the pixels', () => {
  it.for([0, 1, 2, 3, 4])('are found in alpha behind filter %i', (filter, { expect }) => {
    for (const word of ['stealth_pnginfo', 'stealth_pngcomp']) {
      expect(findingsOf(hide(word, TALL, { filter }))).toMatchObject([
        { where: 'hidden in the pixels', field: 'alpha', value: word },
      ])
    }
  })

  it.for([0, 1, 2, 3, 4])('are found in the colours behind filter %i', (filter, { expect }) => {
    for (const channels of [3, 4] as const) {
      const size = { width: 9, height: 50, channels }
      for (const word of ['stealth_rgbinfo', 'stealth_rgbcomp']) {
        expect(findingsOf(hide(word, size, { filter }))).toMatchObject([
          { field: 'red, green and blue', value: word },
        ])
      }
    }
  })

  it('are found across columns where a picture has few rows', ({ expect }) => {
    for (const [width, height] of [
      [120, 1],
      [12, 10],
      [30, 39],
      [2, 119],
    ] as const) {
      for (const filter of [0, 1, 4]) {
        const alpha = hide('stealth_pnginfo', { width, height, channels: 4 }, { filter })
        expect(judge(alpha), `${width} ${height} ${filter}`).toMatch(/^refuse/)
      }
    }
    const small = hide('stealth_pnginfo', { width: 10, height: 11, channels: 4 })
    expect(judge(small)).toBe('pass')
  })

  it('are found however the file cuts its pixels, also in one byte a piece', ({ expect }) => {
    expect(judge(hide('stealth_pngcomp', TALL, { piece: 1 }))).toMatch(/^refuse/)
    expect(judge(hide('stealth_pngcomp', TALL, { piece: 5000 }))).toMatch(/^refuse/)
  })

  it('are not taken for granted: one letter less, or another place', ({ expect }) => {
    expect(judge(hide('stealth_pnginfp', TALL))).toBe('pass')
    expect(judge(hide('stealth_png', TALL))).toBe('pass')
    expect(judge(hide('Stealth_pnginfo', TALL))).toBe('pass')
    expect(judge(hide('stealth_pngcomq', { width: 12, height: 20, channels: 4 }))).toBe('pass')
    expect(judge(hide('', TALL))).toBe('pass')
  })

  it('are looked for only where tools hide them', ({ expect }) => {
    expect(judge(hide('stealth_pnginfo', TALL, { interlaced: 1 }))).toBe('pass')
    expect(judge(hide('stealth_pnginfo', TALL, { depth: 16 }))).toBe('pass')
    const declared = [textChunk('Software', 'NovelAI')]
    expect(findingsOf(hide('stealth_pnginfo', TALL, { before: declared }))).toHaveLength(1)
  })

  it('cost no more than rows: a bomb, a damaged stream, a width of 4 GB', ({ expect }) => {
    const bomb = zlibSync(new Uint8Array(40_000_000))
    const start = performance.now()
    for (const width of [20_000, 0xffffffff]) {
      expect(judge(pngOf(headerOf(width), pngChunk('IDAT', bomb), pngChunk('IEND')))).toBe('pass')
    }
    const damaged = pngChunk('IDAT', [0x78, 0x9c, 0xff, 0xff, 0xff])
    expect(judge(pngOf(headerOf(100), damaged, pngChunk('IEND')))).toBe('pass')
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
