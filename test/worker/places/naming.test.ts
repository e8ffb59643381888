import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { hereFor } from '../../../schema/place-cover.ts'
import type { Badge } from '../../../schema/wire.ts'
import { openDatabase } from '../../../worker/database.ts'
import { listPlaces } from '../../../worker/places/store.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

type Place = { id: string; url: string; kind: string; state: string }

async function name(artist: Visitor, code: string, url: string, kind = 'site') {
  return await artist.sendJson('POST', `/api/v1/pledges/${code}/places`, { url, kind })
}

async function readBadge(code: string): Promise<Badge> {
  return await (await new Visitor().get(`/api/v1/badges/${code}`)).json()
}

async function problemOf(response: Response): Promise<[number, unknown]> {
  const { code } = await response.json<{ code?: unknown }>()
  return [response.status, code]
}

/** Puts places straight into the table, as if they had been named long ago. */
async function fill(code: string, count: number): Promise<void> {
  const row = env.DB.prepare(
    `INSERT INTO places (id, pledge_code, url, host, kind, state, named_at)
     VALUES (?, ?, ?, 'ada-draws.com', 'site', 'named', ?)`,
  )
  await env.DB.batch(
    Array.from({ length: count }, (_, i) =>
      row.bind(`p${i}`, code, `https://ada-draws.com/page/${i}`, i),
    ),
  )
}

describe('naming a place', () => {
  it('puts it on the badge and the record at once, and history says so', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const response = await name(artist, code, 'HTTP://Ada-Draws.com/shop/', 'shop')
    expect(response.status).toBe(201)
    const place = { url: 'https://ada-draws.com/shop', kind: 'shop', state: 'named' }
    expect(await response.json()).toEqual({ id: expect.any(String), ...place })
    expect(await readBadge(code)).toMatchObject({ places: [place], placesTotal: 1 })
    expect(await readRecord(code)).toMatchObject({
      places: [place],
      history: [{ what: 'pledged' }, { what: 'place-named' }],
    })
  })

  it('lets the badge say so there, and only there', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await name(artist, code, 'ada-draws.com')
    await name(artist, code, 'https://www.ada-prints.com/shop/', 'shop')
    const badge = await readBadge(code)
    const at = (page: string) => hereFor(page, badge).here
    expect(at('https://ada-draws.com/')).toBe('named')
    expect(at('https://www.ada-draws.com/about/?from=mail#top')).toBe('named')
    expect(at('https://ada-prints.com/shop')).toBe('named')
    expect(at('https://ada-prints.com/shop/hare/')).toBe('named')
    expect(at('https://ada-prints.com/')).toBe('not-listed')
    expect(at('https://ada-draws.com.mallory-prints.net/')).toBe('not-listed')
    expect(at('https://mallory-prints.net/?https://ada-draws.com/')).toBe('not-listed')
  })

  it('twice, in another spelling, is the same place and no second line of history', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const first = await (await name(artist, code, 'https://ada-draws.com/shop')).json<Place>()
    for (const spelling of ['http://ada-draws.com/shop/', 'www.ADA-draws.com/shop#x']) {
      const again = await name(artist, code, spelling, 'profile')
      expect(again.status).toBe(200)
      expect(await again.json()).toEqual(first)
    }
    const { history, placesTotal } = await readRecord(code)
    expect(history).toHaveLength(2)
    expect(placesTotal).toBe(1)
  })

  it('at the same moment in many tabs loses none and doubles none', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const addresses = ['ada-draws.com/a', 'ada-draws.com/a/', 'ada-draws.com/b', 'ada-draws.com/b']
    const answers = await Promise.all(addresses.map((url) => name(artist, code, url)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2)
    const { places } = await readBadge(code)
    expect(places.map(({ url }) => url).toSorted()).toEqual([
      'https://ada-draws.com/a',
      'https://ada-draws.com/b',
    ])
  })

  it('that nobody may claim is refused in words for the field, and nothing is kept', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const response = await name(artist, code, 'https://www.etsy.com/')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'invalid-input',
      errors: [{ path: 'url', message: expect.stringContaining('etsy.com/shop/your-name') }],
    })
    expect(await problemOf(await name(artist, code, 'ada-draws.com', 'palace'))).toEqual([
      422,
      'invalid-input',
    ])
    expect(await readBadge(code)).toMatchObject({ placesTotal: 0 })
  })

  it('on one’s own machine is for those who try this out there', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    expect((await name(artist, code, 'http://localhost:4000/')).status).toBe(422)
  })

  it('ends at 200, in words', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await fill(code, 199)
    expect((await name(artist, code, 'ada-prints.com')).status).toBe(201)
    const response = await name(artist, code, 'ada-weaves.com')
    expect(await problemOf(response)).toEqual([409, 'too-many-places'])
    expect((await name(artist, code, 'www.ada-prints.com')).status).toBe(200)
  })

  it('is for a pledge that stands', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect(await problemOf(await name(artist, code, 'ada-draws.com'))).toEqual([
      409,
      'already-withdrawn',
    ])
    await env.DB.prepare(`UPDATE pledges SET status = 'suspended'`).run()
    expect(await problemOf(await name(artist, code, 'ada-draws.com'))).toEqual([
      409,
      'pledge-suspended',
    ])
  })
})

describe('a list longer than the badge carries', () => {
  it('is cut at 50, whole sites first, and no page is called not listed', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await fill(code, 50)
    const { id } = await (await name(artist, code, 'ada-weaves.com')).json<Place>()
    const badge = await readBadge(code)
    expect([badge.places.length, badge.placesTotal]).toEqual([50, 51])
    expect(badge.places[0]?.url).toBe('https://ada-weaves.com/')
    expect(hereFor('https://ada-weaves.com/loom', badge).here).toBe('named')
    expect(hereFor('https://mallory-prints.net/', badge).here).toBe('unknown')

    await artist.sendJson('DELETE', `/api/v1/places/${id}`, {})
    const shorter = await readBadge(code)
    expect([shorter.places.length, shorter.placesTotal]).toEqual([50, 50])
    expect(hereFor('https://mallory-prints.net/', shorter).here).toBe('not-listed')
  })

  it('is read by an index, in order', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    await fill(code, 30)
    const other = await pledge(await makeArtist('grace@example.com'))
    const meter = { rowsRead: 0, rowsWritten: 0 }
    expect(await listPlaces(openDatabase(env.DB, meter), code)).toHaveLength(30)
    expect(await listPlaces(openDatabase(env.DB, meter), other)).toHaveLength(0)
    expect(meter.rowsRead).toBeLessThanOrEqual(31)
  })
})

describe('taking a place off the list', () => {
  it('takes it off the badge and the record at once, and history says so', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const { id } = await (await name(artist, code, 'ada-draws.com')).json<Place>()
    const response = await artist.sendJson('DELETE', `/api/v1/places/${id}`, {})
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(await readBadge(code)).toMatchObject({ places: [], placesTotal: 0 })
    expect(await readRecord(code)).toMatchObject({
      places: [],
      history: [{ what: 'pledged' }, { what: 'place-named' }, { what: 'place-removed' }],
    })
    expect((await name(artist, code, 'ada-draws.com')).status).toBe(201)
  })

  it('a second time finds nothing, and changes nothing', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const { id } = await (await name(artist, code, 'ada-draws.com')).json<Place>()
    const statuses = await Promise.all(
      [1, 2, 3].map(
        async () => (await artist.sendJson('DELETE', `/api/v1/places/${id}`, {})).status,
      ),
    )
    expect(statuses.every((status) => status === 204 || status === 404)).toBe(true)
    const late = await artist.sendJson('DELETE', `/api/v1/places/${id}`, {})
    expect(await problemOf(late)).toEqual([404, 'not-found'])
    const { history } = await readRecord(code)
    expect(history).toHaveLength(3)
  })

  it('is possible when the pledge is withdrawn: an address may be private by now', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const { id } = await (await name(artist, code, 'ada-draws.com')).json<Place>()
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect((await artist.sendJson('DELETE', `/api/v1/places/${id}`, {})).status).toBe(204)
    expect(await readBadge(code)).toMatchObject({ status: 'withdrawn', placesTotal: 0 })
  })
})
