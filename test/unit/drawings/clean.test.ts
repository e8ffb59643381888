import { describe, it } from 'vitest'
import { parseDrawingPath } from '../../../worker/drawings/rules/address.ts'
import { cleanPng, cleanWebp, listPieces } from '../../../worker/drawings/rules/clean.ts'
import { openPicture } from '../../../worker/drawings/rules/judge.ts'
import { turnUpright } from '../../../worker/drawings/rules/upright.ts'
import {
  concat,
  extended,
  lossless,
  makeExif,
  makePng,
  pngChunk,
  readPngPixel,
  SECRET,
  webpChunk,
  webpOf,
} from '../../support/pictures.ts'

const SIZE = { width: 80, height: 70 }
const asText = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

describe('what an encoder gives back is cleaned, should it ever leave something in', () => {
  it('a PNG keeps its pixels and loses its notes, its profile and its tail', async ({ expect }) => {
    const burdened = concat(
      await makePng(SIZE, {
        before: [
          pngChunk('iCCP', `${SECRET}\0\0x`),
          pngChunk('eXIf', makeExif(6)),
          pngChunk('pHYs', new Uint8Array(9)),
          pngChunk('tEXt', `Comment\0${SECRET}`),
        ],
        after: [pngChunk('caBX', SECRET), pngChunk('tIME', new Uint8Array(7))],
      }),
      SECRET,
    )
    const clean = cleanPng(burdened)
    expect(listPieces(clean, 'image/png')).toEqual(['IHDR', 'IDAT', 'IEND'])
    expect(asText(clean)).not.toContain('GEHEIM')
    expect(openPicture(clean)).toEqual(openPicture(burdened))
    expect(await readPngPixel(clean, 79, 69)).toEqual(await readPngPixel(burdened, 79, 69))
  })

  it('a WebP keeps its pixels, and its header promises nothing that is gone', ({ expect }) => {
    const clean = cleanWebp(
      concat(
        webpOf(
          extended(SIZE, 0x3c),
          webpChunk('ICCP', SECRET),
          lossless(SIZE),
          webpChunk('EXIF', makeExif(6)),
          webpChunk('XMP ', SECRET),
          webpChunk('C2PA', SECRET),
        ),
        SECRET,
      ),
    )
    expect(clean).toEqual(webpOf(extended(SIZE, 0x10), lossless(SIZE)))
    expect(openPicture(clean)).toMatchObject({ ok: true, value: SIZE })
  })
})

describe('the size that is told is the upright one', () => {
  it.for([
    [4000, 3000, 768, 576, 4000, 3000],
    [4000, 3000, 768, 1024, 3000, 4000],
    [3000, 4000, 768, 576, 4000, 3000],
    [500, 500, 500, 500, 500, 500],
    [4001, 4000, 768, 768, 4001, 4000],
  ] as const)(
    '%d × %d, drawn as %d × %d, is %d × %d',
    ([w, h, mw, mh, width, height], { expect }) => {
      expect(turnUpright({ width: w, height: h }, { width: mw, height: mh })).toEqual({
        width,
        height,
      })
    },
  )
})

describe('the address of a picture', () => {
  const hash = '0123456789abcdef'.repeat(4)
  it('names one key, or none', ({ expect }) => {
    expect(parseDrawingPath(hash, '96.png')).toEqual({
      key: `${hash}/96.png`,
      type: 'image/png',
      filename: 'drawing-96.png',
    })
    for (const [h, file] of [
      [hash, '97.png'],
      [hash, '96.gif'],
      [hash, '96.png\n'],
      [`${hash}\n`, '96.png'],
      ['originals', hash],
    ] as const) {
      expect(parseDrawingPath(h, file)).toBeNull()
    }
  })
})
