import jsQR from 'jsqr'
import { describe, it } from 'vitest'
import { drawSquareCode, makeSquareCode } from '../../../worker/badges/rules/qr.ts'
import { spellCode } from '../../../worker/badges/rules/spell.ts'
import { readPng } from '../../../worker/badges/rules/png-reader.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { only, readPage } from '../pages/read-page.ts'

type Pixels = { width: number; height: number; data: Uint8ClampedArray }

async function readPixels(response: Response): Promise<Pixels> {
  const raster = await readPng(new Uint8Array(await response.arrayBuffer()))
  if (!raster) throw new Error('It is no PNG.')
  return {
    width: raster.width,
    height: raster.height,
    data: new Uint8ClampedArray(raster.pixels),
  }
}

/** Every nth pixel: a listing shown small, as shops show them in a list. */
function shrink({ width, height, data }: Pixels, times: number): Pixels {
  const [w, h] = [Math.floor(width / times), Math.floor(height / times)]
  const small = new Uint8ClampedArray(w * h * 4)
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const from = (y * times * width + x * times) * 4
      small.set(data.subarray(from, from + 4), (y * w + x) * 4)
    }
  }
  return { width: w, height: h, data: small }
}

function decode({ width, height, data }: Pixels): string | undefined {
  return jsQR(data, width, height)?.data
}

/** The path of a square code as a printer would print it, `dots` to the module. */
function printPath(path: string, size: number, dots: number): Pixels {
  const side = size * dots
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row += 1) {
      const from = (row * side + Number(x) * dots) * 4
      const to = from + Number(width) * dots * 4
      for (let at = from; at < to; at += 4) data.set([0, 0, 0], at)
    }
  }
  return { width: side, height: side, data }
}

async function setUp() {
  const artist = await makeArtist()
  const code = await pledge(artist)
  return { artist, code, record: `https://test.example/p/${code}` }
}

async function draw(artist: Visitor, code: string): Promise<void> {
  const form = new FormData()
  form.set('drawing', new File([await makePng({ width: 900, height: 600 })], 'x.png'))
  form.set('alt', 'A heron')
  await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
}

describe('a tile for a listing', () => {
  it.for([
    ['tile.png', 1080, 1080],
    ['tall-tile.png', 1080, 1350],
  ] as const)(
    '%s has its size, and a square code that a phone reads, with a drawing and without',
    async ([name, width, height], { expect }) => {
      const { artist, code } = await setUp()
      const path = `/studio/${code}/download/${name}`
      const record = JSON.parse(
        await (await new Visitor().get(`/api/v1/pledges/${code}`)).text(),
      ).page
      const plain = await readPixels(await artist.get(path))
      expect([plain.width, plain.height, decode(plain)]).toEqual([width, height, record])
      await draw(artist, code)
      const drawn = await readPixels(await artist.get(path))
      expect([drawn.width, drawn.height, decode(drawn)]).toEqual([width, height, record])
      expect(decode(shrink(drawn, 2))).toBe(record)
      await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
      const withdrawn = await readPixels(await artist.get(path))
      expect([withdrawn.width, withdrawn.height, decode(withdrawn)]).toEqual([
        width,
        height,
        record,
      ])
      expect(withdrawn.data).not.toEqual(drawn.data)
    },
  )
})

describe('the kit', () => {
  it('has tiles, words in the language of the shop, and sheets to print', async ({ expect }) => {
    const { artist, code } = await setUp()
    const page = await (await artist.get(`/studio/${code}/kit`)).text()
    expect(page).toContain(`/studio/${code}/download/tile.png`)
    expect(page).toContain('Ada Lovelock promises it for this work.')
    const polish = await (await artist.get(`/studio/${code}/kit?lang=pl`)).text()
    expect(polish).toContain('Ada Lovelock obiecuje to dla tej pracy.')
    expect((await artist.get(`/studio/${code}/kit?lang=tlh`)).status).toBe(200)
  })

  it('says so when the pledge does not stand, and prints nothing then', async ({ expect }) => {
    const { artist, code } = await setUp()
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const page = await (await artist.get(`/studio/${code}/kit`)).text()
    expect(page).toContain('This pledge does not stand')
    expect(page).not.toContain('promises it for this work')
    const print = await artist.get(`/studio/${code}/kit/print`)
    expect(print.headers.get('location')).toBe(`/studio/${code}/kit`)
  })

  it('is for the pledge’s own artist', async ({ expect }) => {
    const { code } = await setUp()
    const other = await makeArtist('bea@example.com')
    for (const way of ['/kit', '/kit/print', '/download/tile.png']) {
      expect((await other.get(`/studio/${code}${way}`)).status).toBe(403)
    }
  })
})

describe('what is printed', () => {
  it('carries the claim, the code, the code in words and a square code on every piece', async ({
    expect,
  }) => {
    const { artist, code } = await setUp()
    const page = await (await artist.get(`/studio/${code}/kit/print?paper=letter`)).text()
    const { all } = await readPage(page)
    expect(only(all, 'svg')).toHaveLength(7)
    expect(page).toContain(spellCode(code))
    expect(page).toContain('paper-letter')
  })

  it('has square codes that are read as printed: 30 mm at 150 dots to the inch, and worse', ({
    expect,
  }) => {
    const address = 'https://human-intelligence-badge.example/p/K3V9X2AM'
    const square = makeSquareCode(address)
    // 30 mm at 150 dpi are 177 dots.
    const dots = Math.floor(177 / square.size)
    expect(dots).toBeGreaterThanOrEqual(4)
    const path = drawSquareCode(square)
    expect(decode(printPath(path, square.size, dots))).toBe(address)
    const folded = printPath(path, square.size, dots)
    // A fold: a white line across.
    folded.data.fill(255, folded.width * 4 * 60, folded.width * 4 * 63)
    expect(decode(folded)).toBe(address)
  })

  it('spells a code so that it can be read over a phone', ({ expect }) => {
    expect(spellCode('K3V9X2AM')).toBe('Kilo three Victor nine, X-ray two Alfa Mike')
  })
})
