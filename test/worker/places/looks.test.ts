import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import type { Badge } from '../../../schema/wire.ts'
import { runChores, runLooks, runOutbox } from '../../../worker/chores.ts'
import { readRecord } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { dnsAnswer, html, Net } from '../../support/worker/net.ts'
import { PlaceOwner } from '../../support/worker/place-check.ts'
import { openApp, type Posted } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const PLACE = 'https://ada-draws.com/'
const DAY = 24 * 60 * 60_000

/** The scheduler of this test's internet: what is due is looked at, and what follows is done. */
async function run(net: Net, bindings = env): Promise<void> {
  await runLooks(bindings, net.clock, net.outside)
  // A moment later: an errand that was asked for again in the same millisecond is due in the next.
  await runOutbox(bindings, () => net.now + 1000)
}

async function readPlaces(code: string): Promise<Badge['places']> {
  const badge = await (await new Visitor().get(`/api/v1/badges/${code}`)).json<Badge>()
  return badge.places
}

async function readRow(url = PLACE) {
  return await env.DB.prepare('SELECT * FROM addresses WHERE url = ?').bind(url).first()
}

async function countTurns(): Promise<number | null> {
  return await env.DB.prepare('SELECT count(*) AS n FROM host_turns').first<number>('n')
}

async function open() {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  const put = (body: string) => (net.pages[PLACE] = html(body))
  put(`<a rel="me" href="${artist.record}">`)
  return { net, artist, put, place: await artist.name(PLACE) }
}

describe('a place that was just named', () => {
  it('is looked at by itself, and its badge and record say so', async ({ expect }) => {
    const { net, artist } = await open()
    await run(net)
    const linked = {
      url: PLACE,
      kind: 'site',
      state: 'linked',
      proof: 'site',
      checkedAt: new Date(net.now).toISOString(),
    }
    expect(await readPlaces(artist.code)).toEqual([linked])
    const record = await readRecord(artist.code)
    expect(record['checks']).toContainEqual(
      expect.objectContaining({ what: 'places', state: 'looked-at', at: linked.checkedAt }),
    )
  })

  it('on a site that shows us nothing is left to its artist', async ({ expect }) => {
    const { net, artist } = await open()
    await run(net)
    const seen = net.fetched.length
    await artist.name('https://www.instagram.com/ada')
    net.now += DAY / 2
    await run(net)
    expect(net.fetched).toHaveLength(seen)
  })
})

describe('a place that was linked', () => {
  it('is looked at daily, and nothing is signed anew for that', async ({ expect }) => {
    const { net, artist } = await open()
    await run(net)
    const read = async () =>
      await (await new Visitor().get(`/p/${artist.code}/receipt.json`)).text()
    const receipt = await read()
    expect(receipt).toContain(PLACE)
    for (let day = 1; day < 4; day += 1) {
      net.now += 1.2 * DAY
      await run(net)
    }
    expect(net.fetched).toHaveLength(4)
    expect((await readPlaces(artist.code))[0]?.checkedAt).toBe(new Date(net.now).toISOString())
    expect(await read()).toBe(receipt)
  })

  it('lapses by itself after a mail and fourteen days, and is linked again by itself', async ({
    expect,
  }) => {
    const { net, artist, put } = await open()
    await run(net)
    const found = new Date(net.now).toISOString()
    put('<p>A new site')
    const mails = await livedThrough(net, 2)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.to).toBe('ada@example.com')
    expect(mails[0]?.text).toContain(PLACE)
    expect((await readPlaces(artist.code))[0]?.state).toBe('linked')

    expect(await livedThrough(net, 16)).toEqual([])
    expect((await readPlaces(artist.code))[0]).toMatchObject({ state: 'lapsed', checkedAt: found })
    expect(await readRecord(artist.code)).toMatchObject({ places: [{ state: 'lapsed' }] })
    // The signed copy no longer says what is no longer so.
    const receipt = await (await new Visitor().get(`/p/${artist.code}/receipt.json`)).text()
    expect(receipt).not.toContain(PLACE)

    put(`<a rel="me" href="${artist.record}">`)
    await livedThrough(net, 1)
    expect((await readPlaces(artist.code))[0]?.state).toBe('linked')
  })

  it('J04 never lapses while its site cannot be read', async ({ expect }) => {
    const { net, artist } = await open()
    await run(net)
    const ways = [
      { status: 503, body: 'down' },
      () => Promise.reject(new TypeError('reset')),
      { status: 403, body: 'robots?' },
    ]
    for (const way of ways) {
      net.pages[PLACE] = way
      expect(await livedThrough(net, 20)).toEqual([])
    }
    net.names['A ada-draws.com'] = () => dnsAnswer('A', [], { Status: 2 })
    expect(await livedThrough(net, 15)).toEqual([])
    const place = async () => (await readPlaces(artist.code))[0]
    expect((await place())?.state).toBe('linked')
    await livedThrough(net, 5)
    expect(await place()).toMatchObject({ state: 'named', checkedAt: expect.any(String) })
    expect(await place()).not.toHaveProperty('proof')
  })

  it('of a pledge that was withdrawn is not written about', async ({ expect }) => {
    const { net, artist, put } = await open()
    await run(net)
    put('<p>gone')
    await artist.visitor.sendJson('POST', `/api/v1/pledges/${artist.code}/withdraw`, {})
    const mails = await livedThrough(net, 5)
    expect(mails).toEqual([])
  })
})

/** So many days of the scheduler, a little more than a day apart. Answers the mails about the place. */
async function livedThrough(net: Net, days: number): Promise<Posted[]> {
  const heard: Posted[] = []
  const EMAIL: SendEmail = Object.assign(Object.create(env.EMAIL), {
    send: async (mail: Posted) => {
      if (mail.text.includes(PLACE)) heard.push(mail)
      return await Promise.resolve({ messageId: 'heard' })
    },
  })
  for (let day = 0; day < days; day += 1) {
    net.now += 1.15 * DAY
    await run(net, Object.assign({}, env, { EMAIL }))
  }
  return heard
}

describe('the work of looking', () => {
  it('is done once, though the scheduler runs twice at the same moment', async ({ expect }) => {
    const { net } = await open()
    await Promise.all([run(net), run(net), run(net)])
    expect(net.fetched).toHaveLength(1)
  })

  it('is taken up by the next run when one died in the middle', async ({ expect }) => {
    const { net, artist } = await open()
    const before = net.now
    // Dead without a word: not even the lease is given back.
    const DB = interruptDatabase(env.DB, {
      before: ({ sql }) => {
        if (net.fetched.length > 0 && /update "(places|addresses)"/.test(sql)) {
          throw new Error('killed')
        }
      },
    })
    await runLooks(Object.assign({}, env, { DB }), net.clock, net.outside).catch(() => undefined)
    expect(await readRow()).toMatchObject({ lease_until: before + 60_000, looked_at: null })
    await run(net)
    expect(net.fetched).toHaveLength(1)
    net.now += 61_000
    await run(net)
    expect(net.fetched).toHaveLength(2)
    expect((await readPlaces(artist.code))[0]?.state).toBe('linked')
  })

  it('puts off an address for a fault of ours, and stops at no other', async ({ expect }) => {
    const { net, artist } = await open()
    net.pages['https://ada-prints.com/'] = html(`<a rel="me" href="${artist.record}">`)
    await artist.name('https://ada-prints.com/')
    let isBroken = false
    const DB = interruptDatabase(env.DB, {
      before: ({ sql }) => {
        if (isBroken || !sql.includes('update "places"')) return
        isBroken = true
        throw new Error('a bug')
      },
    })
    await run(net, Object.assign({}, env, { DB }))
    const states = (await readPlaces(artist.code)).map(({ state }) => state).toSorted()
    expect(states).toEqual(['linked', 'named'])
    net.now += 61 * 60_000
    await run(net)
    for (const { state } of await readPlaces(artist.code)) expect(state).toBe('linked')
  })

  it('is late without harm: what was due long ago is looked at once', async ({ expect }) => {
    const { net } = await open()
    await run(net)
    net.now += 9 * DAY
    await run(net)
    await run(net)
    expect(net.fetched).toHaveLength(2)
  })

  it('is shared: an address of many accounts is asked once for all', async ({ expect }) => {
    const net = new Net()
    const artists = []
    for (const mail of ['ada', 'ben', 'cleo']) {
      artists.push(await PlaceOwner.of(net, `${mail}@example.com`))
    }
    net.pages[PLACE] = html(artists.map(({ record }) => `<a rel="me" href="${record}">`).join(''))
    for (const artist of artists) await artist.name(PLACE)
    await run(net)
    expect(net.fetched).toHaveLength(1)
    for (const { code } of artists) expect((await readPlaces(code))[0]?.state).toBe('linked')
  })

  it('begins anew for a place that is named while a look is under way', async ({ expect }) => {
    const { net, artist } = await open()
    const other = await PlaceOwner.of(net, 'ben@example.com')
    net.pages[PLACE] = async () => {
      net.now += 500
      net.pages[PLACE] = html(`<a rel="me" href="${other.record}">`)
      await other.name(PLACE)
      net.now += 500
      return new Response(`<a rel="me" href="${artist.record}">`)
    }
    await run(net)
    expect((await readPlaces(other.code))[0]?.state).toBe('named')
    net.now += 60_000
    await run(net)
    expect((await readPlaces(other.code))[0]?.state).toBe('linked')
  })

  it('ends when nobody names the address any more', async ({ expect }) => {
    const { net, artist, place } = await open()
    await run(net)
    await artist.remove(place)
    expect(await readRow()).toBeNull()
    net.now += 3 * DAY
    await run(net)
    expect(net.fetched).toHaveLength(1)
  })

  it('ends when the artist leaves, and goes on for whoever else names the address', async ({
    expect,
  }) => {
    const { net, artist } = await open()
    const other = await PlaceOwner.of(net, 'ben@example.com')
    await other.name(PLACE)
    await artist.visitor.sendJson('DELETE', '/api/v1/me', {})
    expect(await readRow()).not.toBeNull()
    await other.visitor.sendJson('DELETE', '/api/v1/me', {})
    expect(await readRow()).toBeNull()
  })

  it('leaves no host behind after a minute', async ({ expect }) => {
    const { net } = await open()
    await run(net)
    expect(await countTurns()).toBe(1)
    const row = await env.DB.prepare('SELECT host_hash FROM host_turns').first('host_hash')
    expect(row).not.toContain('ada')
    await runChores(env, () => net.now + 60_000)
    expect(await countTurns()).toBe(0)
  })
})

it('no page of the open web is looked at for a place on one’s own machine', async ({ expect }) => {
  const net = new Net({ 'http://localhost:9001/': html('hello') })
  const { fetch } = openApp({ outside: net.outside, vars: { ALLOW_LOCAL_PLACES: 'false' } })
  expect((await fetch('/')).status).toBe(200)
  const artist = await PlaceOwner.of(net)
  expect((await artist.tryToName('http://localhost:9001/')).status).toBe(422)
  expect(net.fetched).toEqual([])
})
