import { describe, it } from 'vitest'
import { fitWithin, lookAt, refuseSize, type Way } from '../../../widget/studio/drawing/look.ts'
import { pngText } from '../../support/declarations.ts'
import { concat, extended, jpegShell, letters, pngShell, webpOf } from '../../support/pictures.ts'

const DECLARED = 'a heron\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512'

const FRAME = [0x2c, 0, 0, 0, 0, 64, 0, 64, 0, 0, 2, 2, 0x4c, 1, 0]

function gifOf(...pieces: (number[] | string)[]): Uint8Array {
  return concat('GIF89a', [64, 0, 64, 0, 0, 0, 0], ...pieces, [0x3b])
}

function isoOf(brand: string): Uint8Array {
  return concat([0, 0, 0, 20], 'ftyp', brand, [0, 0, 0, 0], 'mif1')
}

function grow(file: Uint8Array, length: number): Uint8Array {
  const grown = new Uint8Array(length)
  grown.set(file)
  return grown
}

function say({ go, ...more }: Way): string {
  if ('say' in more) return `${go}: ${more.say}`
  return [go, ...('because' in more ? [more.because, more.kind] : [more.type])].join(' ')
}

describe('which way a file goes', () => {
  const WAYS = [
    ['a PNG', pngShell({ width: 640, height: 480 }), 'as-it-came image/png'],
    ['a JPEG', jpegShell({ width: 640, height: 480 }), 'as-it-came image/jpeg'],
    ['as large as may be', pngShell({ width: 8192, height: 4882 }), 'as-it-came image/png'],
    ['too wide', jpegShell({ width: 8193, height: 4000 }), 'as-a-copy size jpeg'],
    ['above 40 megapixels', pngShell({ width: 8192, height: 4883 }), 'as-a-copy size png'],
    ['a still GIF', gifOf(FRAME), 'as-a-copy kind gif'],
    ['a HEIC', isoOf('heic'), 'as-a-copy kind heic'],
    ['an AVIF', isoOf('avif'), 'as-a-copy kind avif'],
  ] as const

  it.for(WAYS)('%s: %s', ([, file, way], { expect }) => {
    expect(say(lookAt(file).way)).toBe(way)
  })

  it('makes a copy of what has more than 10 MB, and knows what to say where that fails', ({
    expect,
  }) => {
    const jpeg = jpegShell({ width: 640, height: 480 })
    // The picture goes on: the bytes are put in front of its end.
    const { way } = lookAt(
      concat(jpeg.subarray(0, -2), grow(new Uint8Array(), 10 * 1024 * 1024), jpeg.subarray(-2)),
    )
    expect(say(way)).toBe('as-a-copy size jpeg')
    expect('otherwise' in way && way.otherwise).toMatch(/room for 10 MB/)
  })

  const NOWHERE = [
    ['an SVG', letters('<svg xmlns="http://www.w3.org/2000/svg"/>'), /export it as PNG/],
    ['nothing', new Uint8Array(), /do not know/],
    ['too small', pngShell({ width: 63, height: 640 }), /at least 64/],
    ['so narrow that no copy would do', pngShell({ width: 20_000, height: 200 }), /narrow/],
    ['broken', jpegShell({ width: 640, height: 480 }).subarray(0, 20), /JPEG/],
    ['a moving GIF', gifOf(FRAME, FRAME), /moves/],
    ['a moving AVIF', isoOf('avis'), /moves/],
    ['a moving WebP', webpOf(extended({ width: 640, height: 480 }, 2)), /moves|WebP/],
  ] as const

  it.for(NOWHERE)('%s goes nowhere, in words', ([, file, words], { expect }) => {
    const { way } = lookAt(file)
    expect(way.go).toBe('nowhere')
    expect('say' in way && way.say).toMatch(words)
  })

  it('hears a declaration before it looks at the size', ({ expect }) => {
    expect(lookAt(pngText('parameters', DECLARED)).screening.answer).toBe('refuse')
    expect(lookAt(gifOf(FRAME)).screening.answer).toBe('pass')
  })
})

describe('the size of a copy', () => {
  it('keeps the shape and never grows', ({ expect }) => {
    expect(fitWithin({ width: 8000, height: 6000 }, 4096)).toEqual({ width: 4096, height: 3072 })
    expect(fitWithin({ width: 640, height: 480 }, 4096)).toEqual({ width: 640, height: 480 })
    expect(fitWithin({ width: 100_000, height: 1 }, 4096)).toEqual({ width: 4096, height: 1 })
  })

  it('is refused when it is too small, in the words of the service', ({ expect }) => {
    expect(refuseSize({ width: 640, height: 480 })).toBeNull()
    expect(refuseSize({ width: 20, height: 30 })).toMatch(/20 × 30 pixels/)
    expect(refuseSize({ width: 20_000, height: 200 })).toMatch(/narrow/)
  })
})
