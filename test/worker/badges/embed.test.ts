import { describe, it } from 'vitest'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { openApp } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { filterAsWordPress } from '../../support/wordpress.ts'
import { drawOn } from './drawn.ts'

const OURS = 'http://localhost:8787'
const LIVE = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=604800'

type Answer = { [field: string]: unknown }

function ask(path: string, headers: { [name: string]: string } = {}): Promise<Response> {
  return new Visitor().get(path, headers)
}

async function embedOf(address: string, more = ''): Promise<Response> {
  return await ask(`/oembed?url=${encodeURIComponent(address)}${more}`)
}

async function readAnswer(code: string, more = ''): Promise<Answer> {
  return await (await embedOf(`${OURS}/p/${code}`, more)).json()
}

describe('GET /oembed', () => {
  it('tells any site how to frame a record', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { handle: 'ada' })
    const response = await embedOf(`${OURS}/p/${code}`)
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/json',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': LIVE,
    })
    const printed = `${code.slice(0, 4)}-${code.slice(4)}`
    const title = `Created with human intelligence: Ada Lovelock’s pledge ${printed}`
    expect(await response.json()).toEqual({
      version: '1.0',
      type: 'rich',
      title,
      author_name: 'Ada Lovelock',
      author_url: `${OURS}/@ada`,
      provider_name: 'Human Intelligence',
      provider_url: OURS,
      cache_age: 60,
      width: 360,
      height: 225,
      html: `<iframe src="${OURS}/p/${code}/embed" width="360" height="225" title="${title}" frameborder="0" scrolling="no"></iframe>`,
      thumbnail_url: `${OURS}/badge/${code}.png`,
      thumbnail_width: 360,
      thumbnail_height: 450,
    })
  })

  it('is found from every record, whatever its state', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (const status of ['active', 'withdrawn']) {
      const page = await (await ask(`/p/${code}`)).text()
      const [link = ''] = /<link [^>]*application\/json\+oembed[^>]*>/.exec(page) ?? []
      expect(link).toContain('rel="alternate"')
      const [, href = ''] = /href="([^"]+)"/.exec(link) ?? []
      expect(href.startsWith(`${OURS}/oembed?url=`), status).toBe(true)
      expect((await ask(href.slice(OURS.length))).status).toBe(200)
      // WordPress adds what it wants to the address that it finds.
      expect((await ask(`${href.slice(OURS.length)}&maxwidth=500&dnt=1&format=json`)).status).toBe(
        200,
      )
      await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    }
  })

  it('says that a pledge is withdrawn', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const answer = await readAnswer(code)
    expect(answer['title']).toMatch(/^Pledge withdrawn: Ada Lovelock/)
    expect(answer['html']).toContain('title="Pledge withdrawn: ')
  })

  it.for([
    ['&maxwidth=500&maxheight=750', 360, 225],
    ['&maxwidth=320', 320, 225],
    ['&maxwidth=250', 250, 320],
    ['&maxwidth=250&maxheight=200', 250, 200],
    ['&maxheight=100', 360, 100],
    ['&maxwidth=0&maxheight=-5', 360, 225],
    ['&maxwidth=abc&maxheight=1e9', 360, 225],
    ['&maxwidth=1', 1, 400],
    ['&maxwidth=200', 200, 320],
  ] as const)(
    'keeps to the size that it is given: %s',
    async ([more, width, height], { expect }) => {
      const code = await pledge(await makeArtist())
      const answer = await readAnswer(code, more)
      expect([answer['width'], answer['height']]).toEqual([width, height])
      expect(answer['html']).toContain(`width="${width}" height="${height}"`)
      const most = Number(/maxwidth=(\d+)/.exec(more)?.[1] ?? Infinity) || Infinity
      expect(answer['thumbnail_width'] === undefined || most >= 360).toBe(true)
    },
  )

  it('knows a record however its address is written, and nothing else', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const printed = `${code.slice(0, 4)}-${code.slice(4)}`.toLowerCase()
    for (const path of [`/p/${code}/`, `/p/${printed}`, `/p/${code}/embed`, `/p/${code}?a=b#c`]) {
      expect((await embedOf(OURS + path)).status, path).toBe(200)
    }
    for (const address of [
      '',
      'nonsense',
      `/p/${code}`,
      `${OURS}/p/ZZZZZZZZ`,
      `${OURS}/p/${code}/og.png`,
      `${OURS}/`,
      `https://evil.example/p/${code}`,
      `https://localhost:8787@evil.example/p/${code}`,
      `javascript://localhost:8787/p/${code}`,
      `ftp://localhost:8787/p/${code}`,
    ]) {
      const response = await embedOf(address)
      expect([response.status, response.headers.get('content-type')], address).toEqual([
        404,
        'application/problem+json',
      ])
      expect(await response.json()).toMatchObject({ code: 'unknown-code' })
    }
    expect((await ask('/oembed')).status).toBe(404)
  })

  it('comes as JSON only', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const response = await embedOf(`${OURS}/p/${code}`, '&format=xml')
    expect(response.status).toBe(501)
    expect(await response.json()).toMatchObject({ code: 'json-only', status: 501 })
  })

  it('puts no name into the page of somebody else as markup', async ({ expect }) => {
    const artistName = '"><script>alert(1)</script>'
    const code = await pledge(await makeArtist(), { artistName })
    const { html } = await readAnswer(code)
    expect(html).not.toContain('<script')
    expect(String(html).match(/</g)).toHaveLength(2)
  })

  it('passes the sanitiser of WordPress as one frame, with nothing beside it', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist(), { artistName: "Ada ' & Co" })
    const html = filterAsWordPress(await readAnswer(code), 'a1B2c3D4e5')
    expect(html).toMatch(
      /^<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" /,
    )
    expect(html).toContain(
      ` src="${OURS}/p/${code}/embed#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5"`,
    )
    for (const kept of [
      'width="360"',
      'height="225"',
      'title="',
      'frameborder="0"',
      'scrolling="no"',
    ]) {
      expect(html).toContain(kept)
    }
    // Nothing hides it where their script does not run.
    expect(html).not.toMatch(/style=|hidden|blockquote/)
  })

  it('has all that Ghost asks for', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const { type, version, html, width } = await readAnswer(code)
    expect([type, version, typeof html, typeof width]).toEqual(['rich', '1.0', 'string', 'number'])
    // An address of this kind makes it show a bookmark instead.
    const page = await (await ask(`/p/${code}`)).text()
    expect(page).not.toContain('wp-json/oembed')
  })
})

describe('GET /p/CODE/embed', () => {
  it('may be framed by anybody, and does nothing but show the badge', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const response = await ask(`/p/${code}/embed`, { origin: 'https://other.example' })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': LIVE,
    })
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; img-src http:\/\/localhost:8787; style-src 'sha256-/,
    )
    expect(policy).not.toMatch(/unsafe|frame-ancestors|\*/)
    expect(response.headers.get('x-frame-options')).toBe(null)
    const page = await response.text()
    expect(page).toContain('Ada Lovelock')
    expect(page).toContain('created with human intelligence')
    expect(page).toContain('alt="Four quarters of colour"')
    expect(page).toContain(`href="${OURS}/p/${code}"`)
    expect(page.match(/<a /g)).toHaveLength(1)
    expect(page.match(/ (?:src|srcset|href)="(?!http:\/\/localhost:8787\/)/g)).toBe(null)
  })

  it('tells a new status at once, and is known again until then', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const tag = (await ask(`/p/${code}/embed`)).headers.get('etag') ?? ''
    const known = await ask(`/p/${code}/embed`, { 'if-none-match': tag })
    expect([known.status, await known.text()]).toEqual([304, ''])
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const after = await ask(`/p/${code}/embed`, { 'if-none-match': tag })
    expect(after.status).toBe(200)
    const page = await after.text()
    expect(page).toContain('pledge withdrawn')
    expect(page).toContain('<s>created with human intelligence</s>')
  })

  it('speaks the language of the page, and keeps the claim', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const page = await (await ask(`/p/${code}/embed?lang=ar&theme=dark`)).text()
    expect(page).toContain('<html lang="ar" dir="rtl" data-theme="dark">')
    expect(page).toContain('صُنع بذكاء بشري')
    expect(page).toContain('created with human intelligence')
  })

  it('escapes what an artist wrote, and ignores what is no parameter', async ({ expect }) => {
    const code = await pledge(await makeArtist(), {
      artistName: '</title><script>alert(1)</script>',
    })
    const page = await (await ask(`/p/${code}/embed?lang="><script>&theme="><script>`)).text()
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain('<html lang="en" dir="ltr">')
  })

  it('is a badge that says so for a code that nobody has', async ({ expect }) => {
    for (const code of ['ZZZZZZZZ', 'no-code', '%3Cscript%3E']) {
      const response = await ask(`/p/${code}/embed`)
      expect([response.status, response.headers.get('x-frame-options')]).toEqual([404, null])
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      const page = await response.text()
      expect(page).toContain('no such pledge')
      expect(page.match(/<script/g)).toHaveLength(1)
    }
  })

  it('leads other spellings to the one address', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const spelt = await ask(`/p/${code.toLowerCase()}/embed?lang=ja`)
    expect([spelt.status, spelt.headers.get('location')]).toEqual([301, `/p/${code}/embed?lang=ja`])
  })
})

describe.for(['/p/CODE/embed', '/oembed?url=http://localhost:8787/p/CODE'])('%s', (path) => {
  it('answers HEAD as GET, takes nothing else, and lets other sites read', async ({ expect }) => {
    const artist = await makeArtist()
    const address = path.replace('CODE', await pledge(artist))
    const { fetch } = openApp()
    const head = await fetch(address, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const refused = await fetch(address, { method, headers: { origin: OURS } })
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      await refused.arrayBuffer()
    }
    const asked = await fetch(address, {
      method: 'OPTIONS',
      headers: { origin: 'https://other.example', 'access-control-request-method': 'GET' },
    })
    expect([asked.status, asked.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
    // Signed in or not: it is the same for everybody.
    expect(await (await artist.get(address)).text()).toBe(await (await ask(address)).text())
  })
})
