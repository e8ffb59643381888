import { describe, it } from 'vitest'
import { readPng } from '../../../worker/badges/rules/png-reader.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { countRed, drawOn, listPictures, open, pixel } from './drawn.ts'

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
      expect((await artist.postForm(path, [])).status).toBe(405)
      expect((await artist.sendJson('DELETE', path, {})).status).toBe(405)
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
