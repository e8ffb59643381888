import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { bakePng, bakeSvg, readBakedPng, readBakedSvg } from '../../../worker/badges/rules/bake.ts'
import { framePng } from '../../../worker/badges/rules/png-writer.ts'
import { joinBytes } from '../../../worker/drawings/rules/bytes.ts'
import { listPieces } from '../../../worker/drawings/rules/clean.ts'
import { walkPng } from '../../../worker/drawings/rules/png.ts'
import { unbakePng, unbakeSvg } from '../../support/node/verifiers.ts'
import { makePng } from '../../support/pictures.ts'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1"><title>x</title></svg>\n'
const RECEIPT = JSON.stringify({ name: 'Ada ]]> <&> 🙂 \u2028 שלום' })

/** A text chunk, put in behind the header of a PNG. */
function insert(png: Uint8Array, name: string, content: string): Uint8Array {
  const HEADER = 8 + 25
  const chunk = framePng(
    name,
    Uint8Array.from(content, (letter) => letter.charCodeAt(0)),
  )
  return joinBytes([png.subarray(0, HEADER), chunk, png.subarray(HEADER)])
}

/** An SVG with a credential under a prefix of its own. */
function named(namespace: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="${namespace}"><x:credential>{}</x:credential></svg>`
}

describe('a receipt in a PNG', () => {
  it('is one uncompressed text in front of the pixels, and the file stays whole', async ({
    expect,
  }) => {
    const baked = bakePng(await makePng({ width: 9, height: 7 }), RECEIPT)
    expect(walkPng(baked)).toMatchObject({ ok: true, value: { width: 9, height: 7 } })
    expect(listPieces(baked, 'image/png')).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND'])
    expect(unbakePng(baked)).toEqual([RECEIPT])
    expect(readBakedPng(baked)).toEqual({ found: 'receipt', text: RECEIPT })
  })

  it('is not read where there are several, nor where it is of an older kind', async ({
    expect,
  }) => {
    const png = await makePng({ width: 9, height: 7 })
    expect(readBakedPng(png)).toEqual({ found: 'nothing' })
    expect(readBakedPng(bakePng(bakePng(png, RECEIPT), RECEIPT))).toEqual({ found: 'nothing' })
    const older = insert(png, 'tEXt', 'openbadges\0https://a.example/assertion')
    expect(readBakedPng(older)).toEqual({ found: 'older' })
    expect(readBakedPng(insert(png, 'iTXt', 'openbadgecredential\0\u0001\0\0\0x'))).toEqual({
      found: 'nothing',
    })
  })

  it('is looked for in any bytes without a fault', ({ expect }) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const magic = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
        expect(readBakedPng(joinBytes([magic, bytes]))).toHaveProperty('found')
      }),
    )
  })
})

describe('a receipt in an SVG', () => {
  it('is the first thing inside the root, and every reader finds the same', ({ expect }) => {
    const baked = bakeSvg(SVG, RECEIPT)
    expect(baked).toMatch(
      /^<svg [^>]*xmlns:openbadges="[^"]+"><openbadges:credential><!\[CDATA\[\{/,
    )
    const [text = '', ...more] = unbakeSvg(baked)
    expect(more).toEqual([])
    expect(JSON.parse(text)).toEqual(JSON.parse(RECEIPT))
    const found = readBakedSvg(baked)
    expect(found.found === 'receipt' && JSON.parse(found.text)).toEqual(JSON.parse(RECEIPT))
  })

  it('goes into the real root, whatever a comment in front of it says', ({ expect }) => {
    const svg = `<?xml version="1.0"?><!-- <svg> is what follows -->${SVG}`
    expect(unbakeSvg(bakeSvg(svg, RECEIPT))).toHaveLength(1)
  })

  it('is found under any prefix, and a look-alike is not', ({ expect }) => {
    expect(readBakedSvg(named('https://purl.imsglobal.org/ob/v3p0'))).toEqual({
      found: 'receipt',
      text: '{}',
    })
    expect(readBakedSvg(named('https://evil.example'))).toEqual({ found: 'nothing' })
    expect(readBakedSvg(SVG)).toEqual({ found: 'nothing' })
    expect(
      readBakedSvg(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="http://openbadges.org"><o:assertion verify="x"/></svg>',
      ),
    ).toEqual({ found: 'older' })
  })
})
