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

/** Under our keyword, and not as Open Badges wants it: other readers may take them all the same. */
const LOOKALIKES = [
  ['tEXt', 'openbadgecredential\0{}'],
  ['zTXt', 'openbadgecredential\0\0x'],
  ['iTXt', 'openbadgecredential\0\u0001\0\0\0x'],
  ['iTXt', 'openbadgecredential\0\0\0'],
  ['iTXt', `openbadgecredential\0\0\0\0\0${' '.repeat(1_000_000)}`],
  ['tEXt', 'openbadgecredential'],
] as const

/** A text chunk, put in behind the header of a PNG. */
function insert(png: Uint8Array, name: string, content: string): Uint8Array {
  const HEADER = 8 + 25
  const chunk = framePng(
    name,
    Uint8Array.from(content, (letter) => letter.charCodeAt(0)),
  )
  return joinBytes([png.subarray(0, HEADER), chunk, png.subarray(HEADER)])
}

/** An SVG with something in it, and `x` for the namespace of receipts. */
function wrap(inside: string, namespace = 'https://purl.imsglobal.org/ob/v3p0'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="${namespace}">${inside}</svg>`
}

const OLDER = '<o:assertion xmlns:o="http://openbadges.org" verify="x"/>'

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

  it('is not read where it is written as nobody should, nor where it is of an older kind', async ({
    expect,
  }) => {
    const png = await makePng({ width: 9, height: 7 })
    expect(readBakedPng(png)).toEqual({ found: 'nothing' })
    const older = insert(png, 'tEXt', 'openbadges\0https://a.example/assertion')
    expect(readBakedPng(older)).toEqual({ found: 'older' })
    for (const [name, content] of LOOKALIKES) {
      expect(readBakedPng(insert(png, name, content)).found).toBe('nothing')
    }
  })

  it('is ambiguous beside any second one, whatever kind that is of', async ({ expect }) => {
    const baked = bakePng(await makePng({ width: 9, height: 7 }), RECEIPT)
    expect(readBakedPng(bakePng(baked, RECEIPT))).toEqual({ found: 'several' })
    const seconds = [...LOOKALIKES, ['tEXt', 'openbadges\0https://a.example/assertion']] as const
    for (const [name, content] of seconds) {
      expect(readBakedPng(insert(baked, name, content)).found).toBe('several')
    }
    const comment = insert(baked, 'tEXt', 'Comment\0openbadgecredential')
    expect(readBakedPng(comment)).toMatchObject({ found: 'receipt' })
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
    const inside = '<x:credential>{}</x:credential>'
    expect(readBakedSvg(wrap(inside))).toEqual({ found: 'receipt', text: '{}' })
    expect(readBakedSvg(wrap(inside, 'https://evil.example'))).toEqual({ found: 'nothing' })
    expect(readBakedSvg(SVG)).toEqual({ found: 'nothing' })
    expect(readBakedSvg(wrap('<x:credential/>'))).toEqual({ found: 'nothing' })
    expect(readBakedSvg(wrap(OLDER))).toEqual({ found: 'older' })
    const signed = '<x:credential verify="eyJ.x.y"> </x:credential>'
    expect(readBakedSvg(wrap(signed))).toEqual({ found: 'receipt', text: 'eyJ.x.y' })
  })

  it.for([
    [
      'another one behind it',
      '<x:credential>{}</x:credential><g><x:credential>{}</x:credential></g>',
    ],
    ['an empty one', '<x:credential/><x:credential>{}</x:credential>'],
    ['one inside it', '<x:credential>{}<x:credential>{}</x:credential></x:credential>'],
    ['a signature at it', '<x:credential verify="eyJ.x.y">{}</x:credential>'],
    ['two signatures', '<x:credential verify="eyJ.x.y" x:verify="eyJ.x.z"/>'],
    ['one of an older kind', `<x:credential>{}</x:credential>${OLDER}`],
    ['one of an older kind before it', `${OLDER}<x:credential>{}</x:credential>`],
  ] as const)('is ambiguous beside any second one: %s', ([, inside], { expect }) => {
    expect(readBakedSvg(wrap(inside))).toEqual({ found: 'several' })
  })

  it('is not told from one that stands further in than we read', ({ expect }) => {
    const one = '<x:credential>{}</x:credential>'
    for (const much of ['<g/>'.repeat(60_000), '<g>'.repeat(200) + '</g>'.repeat(200)]) {
      expect(readBakedSvg(wrap(one + much + one))).toEqual({ found: 'too-much' })
    }
    expect(readBakedSvg(`${wrap(one)}<`)).toEqual({ found: 'receipt', text: '{}' })
  })
})
