import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge, PLEDGE, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const PATH = '/api/v1/pledges'

async function countPledges(): Promise<number | null> {
  return await env.DB.prepare('SELECT count(*) AS n FROM pledges').first<number>('n')
}

async function codeOf(response: Response): Promise<unknown> {
  const { code } = await response.json<{ code?: unknown }>()
  return code
}

describe('making a pledge through the API', () => {
  it('answers with the code and the address of the record, which stands at once', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const response = await artist.sendJson('POST', PATH, PLEDGE)
    expect(response.status).toBe(201)
    const { code, url } = await response.json<{ code: string; url: string }>()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
    expect(url).toBe(`http://localhost:8787/p/${code}`)
    expect(await readRecord(code)).toMatchObject({
      status: 'active',
      artist: 'Ada Lovelock',
      parts: ['image', 'text'],
      statement: '2026-11',
      links: PLEDGE.links,
      history: [{ what: 'pledged' }],
    })
  })

  it('keeps the exact words that were pledged', async ({ expect }) => {
    const { statementText } = await readRecord(await pledge(await makeArtist()))
    expect(statementText).toContain('No part of it that I ticked was made by generative AI.')
    expect(statementText).toContain('If this stops being true, I will withdraw this pledge.')
  })

  it('makes one pledge when the same key comes again, however often and at once', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        artist.sendJson('POST', PATH, PLEDGE, { 'idempotency-key': 'once' }),
      ),
    )
    const codes = new Set(await Promise.all(answers.map(codeOf)))
    expect(codes.size).toBe(1)
    expect(await countPledges()).toBe(1)
  })

  it('refuses a key that came with other words before', async ({ expect }) => {
    const artist = await makeArtist()
    await artist.sendJson('POST', PATH, PLEDGE, { 'idempotency-key': 'once' })
    const other = { ...PLEDGE, artistName: 'Grace' }
    const response = await artist.sendJson('POST', PATH, other, { 'idempotency-key': 'once' })
    expect([response.status, await codeOf(response)]).toEqual([422, 'key-reused'])
  })

  it('lets two artists use the same key', async ({ expect }) => {
    const [ada, grace] = [await makeArtist(), await makeArtist('grace@example.com')]
    for (const artist of [ada, grace]) {
      await artist.sendJson('POST', PATH, PLEDGE, { 'idempotency-key': 'once' })
    }
    expect(await countPledges()).toBe(2)
  })

  it('names each field that needs another look, and makes nothing', async ({ expect }) => {
    const artist = await makeArtist()
    const response = await artist.sendJson('POST', PATH, {
      artistName: 'Ada\u202E',
      covers: 'all',
      parts: [],
      links: ['javascript:alert(1)'],
      surprise: 1,
    })
    expect(response.status).toBe(422)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const { code, errors } = await response.json<{ code: string; errors: { path: string }[] }>()
    expect(code).toBe('invalid-input')
    expect(errors.map(({ path }) => path).toSorted()).toEqual([
      'artistName',
      'covers',
      'links.0.url',
      'parts',
      'surprise',
    ])
    expect(await countPledges()).toBe(0)
  })

  it('refuses a year that is still to come', async ({ expect }) => {
    const artist = await makeArtist()
    const year = new Date().getUTCFullYear()
    const response = await artist.sendJson('POST', PATH, { ...PLEDGE, since: year + 2 })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'since' }] })
    expect((await artist.sendJson('POST', PATH, { ...PLEDGE, since: year })).status).toBe(201)
  })

  it('refuses a language whose words nobody has reviewed', async ({ expect }) => {
    const response = await (
      await makeArtist()
    ).sendJson('POST', PATH, { ...PLEDGE, language: 'fr' })
    expect(await codeOf(response)).toBe('statement-unavailable')
  })
})

describe('the door of POST /pledges', () => {
  it('is closed without a session', async ({ expect }) => {
    const response = await new Visitor().sendJson('POST', PATH, PLEDGE)
    expect([response.status, await codeOf(response)]).toEqual([401, 'sign-in-needed'])
  })

  it('is closed to other sites, and to forms that pretend to be JSON', async ({ expect }) => {
    const artist = await makeArtist()
    const attempts: { origin: string }[] = [
      { origin: 'https://mallory.example' },
      { origin: 'null' },
      { origin: 'http://localhost:8787.mallory.example' },
    ]
    for (const headers of attempts) {
      const response = await artist.sendJson('POST', PATH, PLEDGE, headers)
      expect([response.status, await codeOf(response)]).toEqual([403, 'cross-site'])
    }
    expect(await countPledges()).toBe(0)
  })

  it('takes JSON only', async ({ expect }) => {
    const artist = await makeArtist()
    const response = await artist.sendJson('POST', PATH, PLEDGE, { 'content-type': 'text/plain' })
    expect([response.status, await codeOf(response)]).toEqual([415, 'wrong-content-type'])
  })

  it('stops reading a body that is too large, and says so', async ({ expect }) => {
    const artist = await makeArtist()
    const response = await artist.sendJson('POST', PATH, { ...PLEDGE, about: 'x'.repeat(70_000) })
    expect([response.status, await codeOf(response)]).toEqual([413, 'body-too-large'])
  })

  it('answers broken JSON with a plain problem', async ({ expect }) => {
    const artist = await makeArtist()
    for (const body of ['{', 'null', '[]', '"x"', '{"__proto__": {"status": "x"}}']) {
      const response = await artist.sendRaw('POST', PATH, body, 'application/json')
      expect(response.status, body).toBeGreaterThanOrEqual(400)
      expect(response.status, body).toBeLessThan(500)
    }
  })
})
