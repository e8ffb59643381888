import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { openPhrase } from '../../../worker/badges/rules/masks.ts'
import { readPng } from '../../../worker/badges/rules/png-reader.ts'
import type { Raster } from '../../../worker/badges/rules/raster.ts'
import { walkPng } from '../../../worker/drawings/rules/png.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const RED = [0xb3, 0x23, 0x1b]

async function drawOn(artist: Visitor, code: string, { width = 900, height = 1200 } = {}) {
  const form = new FormData()
  form.set('drawing', new File([await makePng({ width, height })], 'x.png'))
  form.set('alt', 'Four quarters of colour')
  const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
  if (!response.ok) throw new Error(await response.text())
}

async function open(response: Response): Promise<Raster> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (!walkPng(bytes).ok) throw new Error('This is no whole PNG.')
  const raster = await readPng(bytes)
  if (!raster) throw new Error('This PNG cannot be read.')
  return raster
}

function countRed({ pixels }: Raster): number {
  let count = 0
  for (let i = 0; i < pixels.length; i += 4) {
    if (RED.every((value, c) => pixels[i + c] === value)) count += 1
  }
  return count
}

function pixel({ width, pixels }: Raster, x: number, y: number): number[] {
  return [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

async function listPictures(): Promise<string[]> {
  return (await env.DRAWINGS.list({ prefix: 'pictures/' })).objects.map(({ key }) => key)
}

describe('GET /p/CODE/og.png', () => {
  it('shows the drawing on paper to any site, with the right headers and no cookie', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const response = await new Visitor().get(`/p/${code}/og.png`, {
      origin: 'https://other.example',
    })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=60, stale-while-revalidate=60, stale-if-error=604800',
    })
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    const raster = await open(response)
    expect([raster.width, raster.height]).toEqual([1200, 630])
    expect(pixel(raster, 5, 5)).toEqual([0xfb, 0xfa, 0xf6, 255])
    // The drawing, 3 to 4, stands in the middle of the left part: its four quarters are where they belong.
    const colours = [250, 420].flatMap((x) => [200, 430].map((y) => pixel(raster, x, y)))
    const [redmost, blue, green, yellow] = colours
    expect([redmost?.[0], blue?.[2], green?.[1], yellow?.[0]].map((v) => (v ?? 0) > 130)).toEqual([
      true,
      true,
      true,
      true,
    ])
    const other = await open(await new Visitor().get(`/p/${await pledge(artist)}/og.png`))
    expect(other.pixels).not.toEqual(raster.pixels)
  })

  it('is made once, and known again by its tag', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const first = await new Visitor().get(`/p/${code}/og.png`)
    const bytes = await first.arrayBuffer()
    const kept = await listPictures()
    expect(kept).toHaveLength(1)
    const again = await new Visitor().get(`/p/${code}/og.png`)
    expect(await again.arrayBuffer()).toEqual(bytes)
    expect(await listPictures()).toEqual(kept)
    const tag = first.headers.get('etag') ?? ''
    const known = await new Visitor().get(`/p/${code}/og.png`, { 'if-none-match': tag })
    expect([known.status, await known.text()]).toEqual([304, ''])
  })

  it('says withdrawn as soon as it is, in place of what was kept', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const before = await new Visitor().get(`/p/${code}/og.png`)
    const standing = await open(before)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const after = await new Visitor().get(`/p/${code}/og.png`, {
      'if-none-match': before.headers.get('etag') ?? '',
    })
    expect(after.status).toBe(200)
    const raster = await open(after)
    expect([raster.width, raster.height]).toEqual([1200, 630])
    const said = await openPhrase('withdrawn-card')
    const inked = said.alpha.filter((ink) => ink === 255).length
    expect(countRed(raster) - countRed(standing)).toBeGreaterThan(inked)
    expect(await listPictures()).toHaveLength(1)
  })

  it('leads other spellings to the one address, and knows no code that nobody has', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    const spelt = await new Visitor().get(`/p/${code.toLowerCase()}/og.png`)
    expect([spelt.status, spelt.headers.get('location')]).toEqual([301, `/p/${code}/og.png`])
    for (const nobody of ['ZZZZZZZZ', 'no-code', '..%2F..%2Fstudio']) {
      const response = await new Visitor().get(`/p/${nobody}/og.png`)
      expect(response.status).toBe(404)
      expect(response.headers.get('cache-control')).toBe('no-store')
      await response.arrayBuffer()
    }
    expect(await listPictures()).toEqual([])
  })

  it('is what the record hands to link previews', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const page = await (await new Visitor().get(`/p/${code}`)).text()
    expect(page).toContain(
      `<meta property="og:image" content="http://localhost:8787/p/${code}/og.png"/>`,
    )
    expect(page).toContain('<meta property="og:image:width" content="1200"/>')
    expect(page).toContain('Four quarters of colour. Created with human intelligence')
  })

  it('is erased with its drawing, whoever had looked at it', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    await (await new Visitor().get(`/p/${code}/og.png`)).arrayBuffer()
    await (await artist.get(`/studio/${code}/download/square.png`)).arrayBuffer()
    expect(await listPictures()).toHaveLength(3)
    await artist.sendJson('PUT', `/api/v1/pledges/${code}/drawing`, { use: 'plain' })
    await runOutbox(env, Date.now)
    expect((await env.DRAWINGS.list()).objects).toEqual([])
    expect((await open(await new Visitor().get(`/p/${code}/og.png`))).width).toBe(1200)
  })

  it('stands on its words while the drawing cannot be read, and is not kept so', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const { objects } = await env.DRAWINGS.list()
    await env.DRAWINGS.delete(objects.map(({ key }) => key))
    const response = await new Visitor().get(`/p/${code}/og.png`)
    expect((await open(response)).width).toBe(1200)
    expect(await listPictures()).toEqual([])
  })
})

const NAMES = [
  ['badge.png', 768, null],
  ['badge-clear.png', 768, null],
  ['square.png', 1080, 1080],
  ['square-clear.png', 1080, 1080],
  ['story.png', 1080, 1920],
  ['story-clear.png', 1080, 1920],
  ['button.png', 88, 31],
] as const

describe('GET /studio/CODE/download/NAME', () => {
  it.for(NAMES)(
    'gives %s to its artist, to be saved',
    async ([name, width, height], { expect }) => {
      const artist = await makeArtist()
      const code = await pledge(artist)
      await drawOn(artist, code)
      const response = await artist.get(`/studio/${code}/download/${name}`)
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': 'image/png',
        'content-disposition': `attachment; filename="human-intelligence-${code.slice(0, 4)}-${code.slice(4)}-${name}"`,
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      })
      const raster = await open(response)
      expect([raster.width, raster.height]).toEqual([width, height ?? raster.height])
      expect(pixel(raster, 2, 2)[3]).toBe(name.includes('clear') ? 0 : 255)
      const preview = await open(await artist.get(`/studio/${code}/preview/${name}`))
      expect(preview.width).toBeLessThanOrEqual(256)
    },
  )

  it('gives the SVG as a file of its own, its drawing inside', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { artistName: '</title><script>alert(1)</script>' })
    await drawOn(artist, code)
    const response = await artist.get(`/studio/${code}/download/badge.svg`)
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=".*\.svg"$/)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const svg = await response.text()
    expect(svg).not.toContain('<script')
    const [, inside = ''] = /href="data:image\/png;base64,([^"]+)"/.exec(svg) ?? []
    const drawing = await readPng(Uint8Array.fromBase64(inside))
    expect([drawing?.width, drawing?.height]).toEqual([192, 256])
  })

  it('draws a withdrawn and a suspended pledge as such', async ({ expect }) => {
    const artist = await makeArtist()
    const [one, two] = [await pledge(artist), await pledge(artist)]
    await artist.sendJson('POST', `/api/v1/pledges/${one}/withdraw`, {})
    const operator = await makeArtist('operator@example.com')
    await operator.postForm(`/desk/${two}/suspend`, [['reason', 'A copy.']])
    for (const [code, status] of [
      [one, 'withdrawn'],
      [two, 'suspended'],
    ] as const) {
      const svg = await (await artist.get(`/studio/${code}/download/badge.svg`)).text()
      expect(svg).toContain(`>pledge ${status}</text>`)
      for (const [name] of NAMES) {
        const raster = await open(await artist.get(`/studio/${code}/download/${name}`))
        expect(countRed(raster), `${name} ${status}`).toBeGreaterThan(15)
      }
      expect(await (await artist.get(`/studio/${code}/download`)).text()).toContain(status)
    }
  })
})

describe('what is only for the artist', () => {
  const PATHS = ['download', 'download/badge.png', 'download/badge.svg', 'preview/badge.png']

  it.for(PATHS)('leads a stranger to sign in: %s', async (path, { expect }) => {
    const code = await pledge(await makeArtist())
    const response = await new Visitor().get(`/studio/${code}/${path}`)
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `/sign-in?next=${encodeURIComponent(`/studio/${code}/${path}`)}`,
    ])
  })

  it.for(PATHS)('is refused to somebody else, and to who guesses: %s', async (path, { expect }) => {
    const code = await pledge(await makeArtist())
    const mallory = await makeArtist('mallory@example.com')
    const answers = [
      await mallory.get(`/studio/${code}/${path}`),
      await mallory.get(`/studio/ZZZZZZZZ/${path}`),
      await mallory.get(`/studio/..%2f/${path}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 404, 404])
    for (const answer of answers) expect(await answer.text()).not.toContain('Ada Lovelock')
    expect(await listPictures()).toEqual([])
  })

  it('has no picture of another name', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (const name of ['og.png', 'badge.jpg', 'badge.png.small', '..%2Fog.png', '__proto__']) {
      expect((await artist.get(`/studio/${code}/download/${name}`)).status).toBe(404)
      expect((await artist.get(`/studio/${code}/preview/${name}`)).status).toBe(404)
    }
  })

  it('can be read and nothing else', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (const path of [...PATHS.map((end) => `/studio/${code}/${end}`), `/p/${code}/og.png`]) {
      expect((await artist.postForm(path, [])).status).toBe(404)
      expect((await artist.sendJson('DELETE', path, {})).status).toBe(404)
    }
  })
})

describe('the download page', () => {
  it('leads with one button, then the other forms, and says what to write as alt text', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const page = await (await artist.get(`/studio/${code}/download`)).text()
    const links = [...page.matchAll(/href="(\/studio\/\w+\/download\/[^"]+)"/g)].map(
      ([, href = '']) => href,
    )
    expect(links).toEqual(
      [
        'badge.png',
        'square.png',
        'square-clear.png',
        'story.png',
        'story-clear.png',
        'badge-clear.png',
        'button.png',
        'badge.svg',
      ].map((name) => `/studio/${code}/download/${name}`),
    )
    for (const href of links) expect((await artist.get(href)).status).toBe(200)
    expect(page).toMatch(
      /<textarea[^>]*readonly[^>]*>\s*Four quarters of colour\. Created with human/,
    )
    // Its size is known before it is there, so that nothing jumps.
    const [, width, height] =
      /preview\/badge\.png" width="(\d+)" height="(\d+)"/.exec(page)?.map(Number) ?? []
    const preview = await open(await artist.get(`/studio/${code}/preview/badge.png`))
    expect([preview.width, preview.height]).toEqual([width, height])
  })
})
