import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { openDatabase, type Database } from '../../../worker/database.ts'
import { lookUp } from '../../../worker/lookup/actions.ts'
import { readQuery } from '../../../worker/lookup/rules.ts'
import { de } from '../../../worker/pages/texts/de/index.ts'
import { searchByName } from '../../../worker/wall/store.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { ORIGIN } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'

type Match = { code: string; artist: string; status: string; why: string; place?: object }

async function ask(q: string): Promise<Match[]> {
  const response = await new Visitor().get(`/api/v1/lookup?q=${encodeURIComponent(q)}`)
  const { matches } = await response.json<{ matches: Match[] }>()
  return matches
}

async function readCheck(q: string): Promise<string> {
  return await (await new Visitor().get(`/check?q=${encodeURIComponent(q)}`)).text()
}

async function name(artist: Visitor, code: string, url: string, kind = 'site'): Promise<void> {
  const named = await artist.sendJson('POST', `/api/v1/pledges/${code}/places`, { url, kind })
  if (!named.ok) throw new Error(await named.text())
}

async function countRows(q: string): Promise<number> {
  const meter = { rowsRead: 0, rowsWritten: 0 }
  const db: Database = openDatabase(env.DB, meter)
  await lookUp({ db, searchByName }, readQuery(q, ORIGIN))
  return meter.rowsRead
}

describe('looking up', () => {
  it('finds a pledge by its code in any spelling, and by its record’s address', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    const spelt = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`
    for (const q of [
      code,
      spelt,
      ` ${spelt} `,
      `${ORIGIN}/p/${code}`,
      `${ORIGIN}/badge/${code}.svg`,
    ]) {
      expect(await ask(q)).toEqual([
        { code, artist: 'Ada Lovelock', status: 'active', why: 'code' },
      ])
    }
  })

  it('finds a pledge by a place that covers the address, and says that nobody checked it', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await name(artist, code, 'https://www.ada-draws.com/shop', 'shop')
    const place = { url: 'https://www.ada-draws.com/shop', kind: 'shop', state: 'named' }
    const found = [{ code, artist: 'Ada Lovelock', status: 'active', why: 'address', place }]
    for (const q of [
      'ada-draws.com/shop',
      'http://www.ada-draws.com/shop/prints/heron?size=a3#buy',
      'HTTPS://ADA-DRAWS.COM/shop/',
    ]) {
      expect(await ask(q)).toEqual(found)
    }
    expect(await readCheck('ada-draws.com/shop/prints')).toContain('Nobody checked it.')
    for (const q of ['ada-draws.com', 'ada-draws.com/shopping', 'shop.ada-draws.com/shop']) {
      expect(await ask(q)).toEqual([])
    }
  })

  it('finds a place with a query only at that very page', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await name(artist, code, 'https://gallery-seven.com/show?artist=7')
    expect(await ask('gallery-seven.com/show?page=2&artist=7')).toMatchObject([{ code }])
    expect(await ask('gallery-seven.com/show?artist=8')).toEqual([])
    expect(await ask('gallery-seven.com/show')).toEqual([])
  })

  it('finds everybody who names one address', async ({ expect }) => {
    const ada = await makeArtist()
    const grace = await makeArtist('grace@example.com')
    const codes = [await pledge(ada), await pledge(grace, { artistName: 'Grace' })]
    await name(ada, codes[0] ?? '', 'https://drawing-together.com')
    await name(grace, codes[1] ?? '', 'https://drawing-together.com/grace')
    const found = await ask('drawing-together.com/grace/prints')
    expect(found.map(({ code }) => code).toSorted()).toEqual(codes.toSorted())
    expect(await readCheck('drawing-together.com/grace')).toContain('2 pledges fit')
  })

  it('finds names with and without accents, and names that look like codes', async ({ expect }) => {
    const artist = await makeArtist()
    const zoe = await pledge(artist, { artistName: 'Zoë Łukasik' })
    const lovelace = await pledge(artist, { artistName: 'Lovelace' })
    for (const q of ['Zoë Łukasik', 'zoe lukasik', 'ZOE', 'Luka']) {
      expect(await ask(q)).toEqual([
        { code: zoe, artist: 'Zoë Łukasik', status: 'active', why: 'name' },
      ])
    }
    expect(await ask('Lovelace')).toMatchObject([{ code: lovelace, why: 'name' }])
  })

  it('finds an artist by their handle', async ({ expect }) => {
    const code = await pledge(await makeArtist(), { handle: 'ada-love' })
    for (const q of ['@ada-love', `${ORIGIN}/@Ada-Love`]) {
      expect(await ask(q)).toMatchObject([{ code, why: 'name' }])
    }
    expect(await ask('@somebody')).toEqual([])
  })

  it('says withdrawn of what was withdrawn, however it is asked', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await name(artist, code, 'https://ada-draws.com')
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    for (const q of [code, 'ada-draws.com', 'lovelock']) {
      expect(await ask(q)).toMatchObject([{ code, status: 'withdrawn' }])
      const page = await readCheck(q)
      expect(page).toContain('Withdrawn.')
      expect(page).not.toContain('The pledge stands.')
    }
  })

  it('says honestly that it knows nothing, and accuses nobody', async ({ expect }) => {
    for (const q of ['ZZZZ-ZZZ9', 'nobody.example/prints', 'Nobody At All', '@nobody']) {
      expect(await ask(q)).toEqual([])
      const page = await readCheck(q)
      expect(page).toContain('Nothing here says that')
      expect(page).toContain('That is not an accusation')
    }
  })
})

describe('the page /check', () => {
  it('is a plain form as long as nothing is asked', async ({ expect }) => {
    const response = await new Visitor().get('/check')
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toContain('method="get" action="/check"')
    expect(page).not.toContain('Nothing here says that')
    expect(page).toContain('<link rel="canonical"')
  })

  it('keeps its answers out of search engines, and out of caches for longer than a minute', async ({
    expect,
  }) => {
    const response = await new Visitor().get('/check?q=ada')
    expect(response.headers.get('cache-control')).toContain('max-age=60')
    expect(await response.text()).toContain('content="noindex')
  })

  const HOSTILE = [
    '"><script>alert(1)</script>',
    '</title><img src=x onerror=alert(1)>',
    '{{7*7}} ${7*7} %00 \\u0000',
    '" OR names:* --',
    'NEAR(a b) AND OR NOT *',
    "'; DROP TABLE places; --",
    'https://%',
    'https://[::1',
    'http://a.b:99999/',
    '\ud800',
    '*',
    '.',
    '@',
    'e\u0301'.repeat(100),
  ]
  it.for(HOSTILE)('takes %j as text', async (q, { expect }) => {
    for (const path of ['/check', '/api/v1/lookup']) {
      const query = encodeURIComponent(q.toWellFormed())
      const response = await new Visitor().get(`${path}?q=${query}`)
      expect(response.status).toBe(200)
      const text = await response.text()
      expect(text).not.toContain('<script>alert')
      expect(text).not.toContain('<img src=x')
    }
  })

  it('refuses what is too long, in words, and shows what was typed', async ({ expect }) => {
    const q = 'Ada '.repeat(200)
    const page = await new Visitor().get(`/check?q=${encodeURIComponent(q)}`)
    expect(page.status).toBe(422)
    expect(await page.text()).toContain('there is room for 500')
  })

  it('refuses in the reader’s language, and says the same in English to scripts', async ({
    expect,
  }) => {
    const q = 'a'.repeat(501)
    const page = await new Visitor().get(`/check?lang=de&q=${q}`)
    expect(page.status).toBe(422)
    expect(await page.text()).toContain(de.check.tooLong.other.split('{count}')[1]?.split('{')[0])
    const answer = await new Visitor().get(`/api/v1/lookup?lang=de&q=${q}`, {
      'accept-language': 'de',
    })
    expect(await answer.text()).toContain('That is 501 characters, and there is room for 500.')
  })

  it('keeps a language that was chosen, in its links, its form and what reads receipts', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    const chosen = await (await new Visitor().get(`/check?lang=de&q=${code}`)).text()
    expect(chosen).toContain('<input type="hidden" name="lang" value="de"')
    expect(chosen).toContain(`href="/p/${code}?lang=de"`)
    expect(chosen).toContain('data-query="?lang=de"')
    const asked = await new Visitor().get(`/check?q=${code}`, { 'accept-language': 'de' })
    const page = await asked.text()
    expect(page).toContain(de.check.whyCode)
    expect(page).toContain(`href="/p/${code}"`)
    expect(page).not.toMatch(/name="lang"|data-query/)
  })

  it('takes the first of two questions, and a broken one', async ({ expect }) => {
    for (const query of ['?q=ada&q=grace', '?q=%E0%A4%A', '?q[]=1', '?Q=1']) {
      expect((await new Visitor().get(`/check${query}`)).status).toBe(200)
    }
  })
})

describe('GET /api/v1/lookup', () => {
  it('is open to any origin, may be kept for a minute, and sets no cookie', async ({ expect }) => {
    const response = await new Visitor().get('/api/v1/lookup?q=ada', {
      origin: 'https://elsewhere.example',
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toContain('max-age=60')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  it('refuses an empty question and one that is too long, by field', async ({ expect }) => {
    for (const q of ['', '%20', 'a'.repeat(501)]) {
      const response = await new Visitor().get(`/api/v1/lookup?q=${q}`)
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({
        code: 'invalid-input',
        errors: [{ path: 'q' }],
      })
    }
  })

  it('answers 20 at most', async ({ expect }) => {
    const artist = await makeArtist()
    for (let i = 0; i < 22; i += 1) await pledge(artist, { artistName: `Lovelock ${i}` })
    expect(await ask('lovelock')).toHaveLength(20)
    expect(await readCheck('lovelock')).toContain('More than 20 pledges fit')
  })
})

describe('what a lookup costs', () => {
  it('at most three rows for a code and for an address that nobody named', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (let i = 0; i < 8; i += 1) {
      await name(artist, code, `https://etsy.com/shop/ada${i}`, 'shop')
    }
    expect(await countRows(code)).toBe(1)
    expect(await countRows('ZZZZ-ZZZ9')).toBe(0)
    for (const q of ['nobody.example/a/b/c', 'etsy.com/shop/nobody', 'St.Vincent', 'Nobody']) {
      expect(await countRows(q)).toBeLessThanOrEqual(3)
    }
    // One for the place, two for the badge, and the neighbours that a range looks at.
    expect(await countRows('etsy.com/shop/ada3')).toBeLessThanOrEqual(5)
  })
})
