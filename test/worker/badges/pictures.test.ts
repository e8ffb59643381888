import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { openPhrase } from '../../../worker/badges/rules/masks.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { countRed, drawOn, listPictures, open, pixel, showsQuarters } from './drawn.ts'

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
    expect(showsQuarters(raster, [250, 420], [200, 430])).toBe(true)
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
