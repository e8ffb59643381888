import { deflateSync } from 'node:zlib'
import { describe, it } from 'vitest'
import { foretell, readPng } from '../../../worker/badges/rules/png-reader.ts'
import { writePng } from '../../../worker/badges/rules/png-writer.ts'
import { drawBox, makeRaster, type Raster } from '../../../worker/badges/rules/raster.ts'
import { listPieces } from '../../../worker/drawings/rules/clean.ts'
import { walkPng } from '../../../worker/drawings/rules/png.ts'
import { pngChunk, pngHeader, pngOf, type Bytes } from '../../support/pictures.ts'

/** Pixels that no filter foretells: every byte from a small generator. */
function makeNoise(width: number, height: number, { opaque }: { opaque: boolean }): Raster {
  const raster = makeRaster(width, height, null)
  let state = 1
  raster.pixels.forEach((_, i) => {
    state = (state * 1103515245 + 12345) % 2 ** 31
    raster.pixels[i] = opaque && i % 4 === 3 ? 255 : state >> 16
  })
  return raster
}

/** A PNG of given rows, each already filtered and led by its filter's number. */
function pack(
  header: Parameters<typeof pngHeader>[0],
  rows: number[],
  before: Uint8Array[] = [],
): Bytes {
  const packed = new Uint8Array(deflateSync(Uint8Array.from(rows)))
  return pngOf(pngHeader(header), ...before, pngChunk('IDAT', packed), pngChunk('IEND'))
}

/** Filters three grey rows by the letter of the specification. */
function filterBy(filter: number, rows: number[][]): number[] {
  return rows.flatMap((row, y) => [
    filter,
    ...row.map((value, x) => {
      const left = row[x - 1] ?? 0
      const up = rows[y - 1]?.[x] ?? 0
      const corner = rows[y - 1]?.[x - 1] ?? 0
      const guesses = [0, left, up, (left + up) >> 1, foretell(left, up, corner)]
      return (value - (guesses[filter] ?? 0)) & 255
    }),
  ])
}

function colourType(png: Uint8Array): number | undefined {
  return png[25]
}

describe('writing a PNG and reading it again', () => {
  const flat = makeRaster(40, 30, [251, 250, 246])
  drawBox(flat, { x: 5, y: 5, width: 10, height: 40 }, [179, 35, 27])
  const clear = makeRaster(40, 30, null)
  drawBox(clear, { x: -5, y: 5, width: 10, height: 4 }, [25, 22, 19])

  it.for([
    ['few colours, with a palette', flat, 3],
    ['few colours on nothing, with a palette', clear, 3],
    ['many colours', makeNoise(33, 21, { opaque: true }), 2],
    ['many colours, some see-through', makeNoise(33, 21, { opaque: false }), 6],
    ['one pixel', makeRaster(1, 1, [1, 2, 3]), 3],
  ] as const)('keeps every pixel: %s', async ([, raster, colour], { expect }) => {
    const png = await writePng(raster)
    expect(colourType(png)).toBe(colour)
    expect(await readPng(png)).toEqual(raster)
    expect(walkPng(png)).toEqual({
      ok: true,
      value: { type: 'image/png', width: raster.width, height: raster.height, animated: false },
    })
    expect(new Set(listPieces(png, 'image/png'))).toSatisfy((names: Set<string>) =>
      [...names].every((name) => ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'].includes(name)),
    )
  })

  it('makes paper cheap: a large empty picture is a few hundred bytes', async ({ expect }) => {
    const raster = makeNoise(16, 16, { opaque: true })
    const large = makeRaster(1000, 1000, [251, 250, 246])
    for (let y = 0; y < 16; y += 1) {
      large.pixels.set(raster.pixels.subarray(y * 64, y * 64 + 64), y * 4000)
    }
    expect((await writePng(large)).length).toBeLessThan(20_000)
  })
})

describe('reading a PNG', () => {
  const ROWS = [
    [10, 200, 30, 4],
    [11, 190, 60, 255],
    [250, 0, 61, 90],
  ]

  it.for([0, 1, 2, 3, 4])('undoes filter %i', async (filter, { expect }) => {
    const png = pack({ width: 4, height: 3, colour: 0 }, filterBy(filter, ROWS))
    const read = await readPng(png)
    expect(read?.pixels.filter((_, i) => i % 4 === 0)).toEqual(Uint8Array.from(ROWS.flat()))
    expect(read?.pixels.filter((_, i) => i % 4 === 3)).toEqual(new Uint8Array(12).fill(255))
  })

  it('takes Paeth’s guess in his order: left, above, corner', ({ expect }) => {
    expect([foretell(5, 5, 5), foretell(10, 20, 20), foretell(20, 10, 20)]).toEqual([5, 10, 10])
    expect(foretell(10, 30, 20)).toBe(20)
  })

  it.for([
    [
      '1-bit grey',
      { depth: 1, colour: 0 },
      [0, 0b10000000],
      [],
      [255, 255, 255, 255, 0, 0, 0, 255],
    ],
    ['4-bit grey', { depth: 4, colour: 0 }, [0, 0xf3], [], [255, 255, 255, 255, 51, 51, 51, 255]],
    [
      'grey with opacity',
      { depth: 8, colour: 4 },
      [0, 9, 100, 8, 0],
      [],
      [9, 9, 9, 100, 8, 8, 8, 0],
    ],
    [
      'two bits of palette, one entry clear',
      { depth: 2, colour: 3 },
      [0, 0b01000000],
      [pngChunk('PLTE', [1, 2, 3, 4, 5, 6]), pngChunk('tRNS', [0])],
      [4, 5, 6, 255, 1, 2, 3, 0],
    ],
    [
      '16 bits, upper halves',
      { depth: 16, colour: 2 },
      [0, 1, 99, 2, 99, 3, 99, 4, 99, 5, 99, 6, 99],
      [],
      [1, 2, 3, 255, 4, 5, 6, 255],
    ],
    [
      'RGB where one colour counts as clear',
      { depth: 8, colour: 2 },
      [0, 1, 2, 3, 4, 5, 6],
      [pngChunk('tRNS', [0, 4, 0, 5, 0, 6])],
      [1, 2, 3, 255, 4, 5, 6, 0],
    ],
  ] as const)('reads %s', async ([, header, rows, before, pixels], { expect }) => {
    const png = pack({ width: 2, height: 1, ...header }, [...rows], [...before])
    expect((await readPng(png))?.pixels).toEqual(Uint8Array.from(pixels))
  })

  it('answers null for what is no such PNG, and never throws', async ({ expect }) => {
    const whole = await writePng(makeNoise(20, 20, { opaque: true }))
    const interlaced = whole.slice()
    interlaced[28] = 1
    const cases = {
      nothing: new Uint8Array(),
      'a web page': new Uint8Array(new TextEncoder().encode('<html>')),
      'half a file': whole.subarray(0, whole.length / 2).slice(),
      'rows that end early': pack({ width: 9, height: 9, colour: 0 }, [0, 1, 2]),
      'an unknown filter': pack({ width: 1, height: 1, colour: 0 }, [7, 1]),
      'no compression at all': pngOf(
        pngHeader({ width: 1, height: 1 }),
        pngChunk('IDAT', [1, 2, 3]),
        pngChunk('IEND'),
      ),
      'a size that it has no right to': pngOf(
        pngHeader({ width: 30_000, height: 30_000 }),
        pngChunk('IDAT', [1]),
        pngChunk('IEND'),
      ),
      interlaced,
    }
    for (const [name, bytes] of Object.entries(cases)) expect(await readPng(bytes), name).toBeNull()
  })
})
