import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { LANGUAGES } from '../../../schema/languages.ts'
import { runOutbox } from '../../../worker/chores.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { openApp } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { countRed, drawOn, listPictures, open, pixel, showsQuarters } from './drawn.ts'

const LIVE = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=604800'

async function get(path: string, headers: { [name: string]: string } = {}) {
  return await new Visitor().get(path, headers)
}

async function drawnPledge() {
  const artist = await makeArtist()
  const code = await pledge(artist)
  await drawOn(artist, code)
  return { artist, code }
}

describe('GET /badge/CODE.png', () => {
  it('shows the drawing to any site, with the right headers and no cookie', async ({ expect }) => {
    const { code } = await drawnPledge()
    const response = await get(`/badge/${code}.png`, { origin: 'https://other.example' })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': LIVE,
      'tdm-reservation': '1',
    })
    expect(response.headers.get('content-security-policy')).toContain('sandbox')
    expect(response.headers.get('vary')).toBe(null)
    const raster = await open(response)
    expect([raster.width, raster.height]).toEqual([360, 450])
    // Warm paper, and the four quarters of the drawing in their places.
    expect(pixel(raster, 1, 1)).toEqual([0xfb, 0xfa, 0xf6, 255])
    expect(showsQuarters(raster, [150, 210], [100, 230])).toBe(true)
  })

  it.for([
    ['', 360, 450],
    ['?width=180', 180, 225],
    ['?width=200', 200, 250],
    ['?width=9999', 540, 675],
    ['?width=1', 180, 225],
    ['?width=abc', 360, 450],
    ['?variant=strip', 640, 224],
    ['?variant=drawing&theme=dark', 480, 600],
    ['?variant=button', 88, 31],
    ['?variant=button&width=264', 264, 93],
    ['?variant=%00&theme=..%2F&lang=%F0%9F%8E%A8', 360, 450],
    ['?variant=seal&variant=strip', 360, 450],
  ] as const)('has the size that is asked for: %s', async ([query, width, height], { expect }) => {
    const { artist, code } = await drawnPledge()
    const standing = await open(await get(`/badge/${code}.png${query}`))
    expect([standing.width, standing.height]).toEqual([width, height])
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const withdrawn = await open(await get(`/badge/${code}.png${query}`))
    expect([withdrawn.width, withdrawn.height]).toEqual([width, height])
    expect(withdrawn.pixels).not.toEqual(standing.pixels)
    const nobody = await open(await get(`/badge/ZZZZZZZZ.png${query}`))
    expect([nobody.width, nobody.height]).toEqual([width, height])
  })

  it('is kept at three sizes at the most, and let go when the pledge is withdrawn', async ({
    expect,
  }) => {
    const { artist, code } = await drawnPledge()
    for (const width of [180, 181, 200, 333, 360, 540, 539]) {
      await (await get(`/badge/${code}.png?width=${width}`)).arrayBuffer()
    }
    expect(await listPictures()).toHaveLength(3)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const raster = await open(await get(`/badge/${code}.png`))
    expect(countRed(raster)).toBeGreaterThan(200)
    expect(await listPictures()).toHaveLength(1)
  })

  it('is known again by its tag until something changes', async ({ expect }) => {
    const { artist, code } = await drawnPledge()
    for (const file of [`${code}.png`, `${code}.svg`, `${code}.png?width=222`]) {
      const tag = (await get(`/badge/${file}`)).headers.get('etag') ?? ''
      const known = await get(`/badge/${file}`, { 'if-none-match': tag })
      expect([known.status, await known.text()]).toEqual([304, ''])
      expect(known.headers.get('cache-control')).toBe(LIVE)
      expect(known.headers.get('access-control-allow-origin')).toBe('*')
      expect((await get(`/badge/${file}`, { 'if-none-match': '"png-old"' })).status).toBe(200)
    }
    const before = (await get(`/badge/${code}.png`)).headers.get('etag') ?? ''
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect((await get(`/badge/${code}.png`, { 'if-none-match': before })).status).toBe(200)
  })

  it('is erased with its drawing, whoever had looked at it', async ({ expect }) => {
    const { artist, code } = await drawnPledge()
    await (await get(`/badge/${code}.png`)).arrayBuffer()
    await (await get(`/badge/${code}.png?variant=strip&lang=ja&theme=dark`)).arrayBuffer()
    expect(await listPictures()).toHaveLength(2)
    await artist.sendJson('PUT', `/api/v1/pledges/${code}/drawing`, { use: 'plain' })
    await runOutbox(env, Date.now)
    expect((await env.DRAWINGS.list()).objects).toEqual([])
  })

  it('stands on its words while the drawing cannot be read, and is not kept so', async ({
    expect,
  }) => {
    const { code } = await drawnPledge()
    const { objects } = await env.DRAWINGS.list()
    await env.DRAWINGS.delete(objects.map(({ key }) => key))
    for (const file of [`${code}.png`, `${code}.png?width=200`, `${code}.svg`]) {
      const response = await get(`/badge/${file}`)
      expect([response.status, response.headers.get('etag')]).toEqual([200, null])
      expect(response.headers.get('cache-control')).toBe('no-store')
      await response.arrayBuffer()
    }
    expect(await listPictures()).toEqual([])
  })
})

describe('GET /badge/CODE.svg', () => {
  it('carries its drawing, in at most 25 kB, and can do nothing by itself', async ({ expect }) => {
    const { code } = await drawnPledge()
    const response = await get(`/badge/${code}.svg?variant=drawing`)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; img-src data:; sandbox",
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
      'cache-control': LIVE,
    })
    const svg = await response.text()
    expect(svg).toMatch(/<image [^>]*href="data:image\/(?:webp|png);base64,/)
    expect(svg).toContain('Ada Lovelock')
    expect(new TextEncoder().encode(svg).length).toBeLessThan(25_000)
  })

  it('says every state in every language', async ({ expect }) => {
    const artist = await makeArtist()
    const [one, two, three] = [await pledge(artist), await pledge(artist), await pledge(artist)]
    await artist.sendJson('POST', `/api/v1/pledges/${one}/withdraw`, {})
    const operator = await makeArtist('operator@example.com')
    await operator.postForm(`/desk/${two}/suspend`, [['reason', 'A copy.']])
    for (const lang of LANGUAGES) {
      const said = new Set<string>()
      for (const code of [one, two, three, 'ZZZZZZZZ']) {
        const svg = await (await get(`/badge/${code}.svg?lang=${lang}`)).text()
        said.add(/<title>([^:<]+)/.exec(svg)?.[1] ?? '')
      }
      expect(said.size, lang).toBe(4)
    }
    const svg = await (await get(`/badge/${one}.svg`)).text()
    expect(svg).toContain('pledge withdrawn')
  })

  it('is a badge of 88 × 31 in at most 3 kB', async ({ expect }) => {
    const { code } = await drawnPledge()
    const svg = await (await get(`/badge/${code}.svg?variant=button`)).text()
    expect(svg).toContain('width="88" height="31"')
    expect(svg.length).toBeLessThan(3000)
    expect(svg).not.toContain('<image')
  })
})

describe('a hosted picture of nobody', () => {
  it('is a picture all the same, and nothing is kept of it', async ({ expect }) => {
    for (const name of [
      'ZZZZZZZZ',
      'no-code',
      '..%2F..%2Fstudio',
      '%3Cscript%3E',
      'é'.repeat(300),
    ]) {
      for (const type of ['svg', 'png']) {
        const response = await get(`/badge/${name}.${type}`)
        expect([response.status, response.headers.get('set-cookie')]).toEqual([404, null])
        expect(response.headers.get('content-type')).toMatch(/^image\//)
        expect(response.headers.get('access-control-allow-origin')).toBe('*')
        expect(response.headers.get('cache-control')).toBe(LIVE)
        if (type === 'png') expect((await open(response)).width).toBe(360)
        else expect(await response.text()).not.toContain('script')
      }
    }
    expect(await listPictures()).toEqual([])
  })

  it('is no picture where there is none', async ({ expect }) => {
    for (const name of ['K3V9X2AM', 'K3V9X2AM.gif', 'K3V9X2AM.svg.html']) {
      const response = await get(`/badge/${name}`)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        404,
        'application/problem+json',
      ])
      await response.arrayBuffer()
    }
  })
})

describe('/badge/CODE.svg|png', () => {
  it('leads other spellings to the one address, with what was asked for', async ({ expect }) => {
    const { code } = await drawnPledge()
    const spelt = await get(`/badge/${code.toLowerCase()}.svg?variant=strip&lang=ja`)
    expect([spelt.status, spelt.headers.get('location')]).toEqual([
      301,
      `/badge/${code}.svg?variant=strip&lang=ja`,
    ])
  })

  it('answers HEAD as GET, and takes nothing else', async ({ expect }) => {
    const { code } = await drawnPledge()
    const { fetch } = openApp()
    for (const type of ['svg', 'png']) {
      const head = await fetch(`/badge/${code}.${type}`, { method: 'HEAD' })
      const whole = await fetch(`/badge/${code}.${type}`)
      expect([head.status, await head.text()]).toEqual([200, ''])
      for (const name of ['etag', 'content-type', 'cache-control', 'content-security-policy']) {
        expect(head.headers.get(name), name).toBe(whole.headers.get(name))
      }
      await whole.arrayBuffer()
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const headers = { origin: 'http://localhost:8787' }
        const refused = await fetch(`/badge/${code}.${type}`, { method, headers })
        expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
        await refused.arrayBuffer()
      }
    }
  })

  it('may be read by a script of another site, and never says who asked', async ({ expect }) => {
    const { artist, code } = await drawnPledge()
    const asked = await openApp().fetch(`/badge/${code}.svg`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://other.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    })
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    expect(asked.headers.get('access-control-allow-credentials')).toBe(null)
    const signedIn = await artist.get(`/badge/${code}.svg`)
    expect(await signedIn.text()).toBe(await (await get(`/badge/${code}.svg`)).text())
  })

  it('says nothing of an artist who has left', async ({ expect }) => {
    const { artist, code } = await drawnPledge()
    await (await get(`/badge/${code}.png`)).arrayBuffer()
    expect((await artist.sendJson('DELETE', '/api/v1/me', {})).status).toBe(204)
    await runOutbox(env, Date.now)
    const svg = await (await get(`/badge/${code}.svg`)).text()
    expect(svg).not.toContain('Ada')
    expect(svg).toContain('pledge withdrawn')
  })
})
