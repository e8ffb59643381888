import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { LOOK, runChores, runLooks } from '../../../worker/chores.ts'
import { sha256Hex } from '../../../worker/hash.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { html, Net } from '../../support/worker/net.ts'
import { PlaceOwner, summarise } from '../../support/worker/place-check.ts'

/* An address that very many name, or that names very many. */

const PLACE = 'https://ada-draws.com/'

async function open() {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  const put = (body: string) => (net.pages[PLACE] = html(body))
  put(`<a rel="me" href="${artist.record}">`)
  const place = await artist.name(PLACE)
  return { net, artist, put, place }
}

function manyCodes(n: number): string[] {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
  return Array.from({ length: n }, (_, i) =>
    [0, 0, 0, 0, 15, 10, 5, 0].map((shift) => letters[(i >> shift) & 31]).join(''),
  )
}

describe('a site that names everybody', () => {
  it('is read like any other', async ({ expect }) => {
    const { net, artist, put, place } = await open()
    const file = JSON.stringify({ pledges: manyCodes(90_000) })
    net.pages[`${PLACE}.well-known/human-badge.json`] = { body: file }
    put(
      [...manyCodes(20_000), ...manyCodes(1), ...manyCodes(1)]
        .map((code) => `<meta name=human-badge content=${code}>`)
        .join(''),
    )
    expect(summarise(await artist.check(place))).toBe('named absent')
    put(`<a rel="me" href="${artist.record}">`)
    net.now += 5000
    expect(summarise(await artist.check(place))).toBe('linked site')
  }, 30_000)

  it('says nothing to whoever named it after the look', async ({ expect }) => {
    const { artist, place, net } = await open()
    await artist.check(place)
    const other = await PlaceOwner.of(net, 'eve@example.com')
    const { id } = await other.name(PLACE)
    const page = await other.visitor.get(`/studio/${other.code}/places/${id}`)
    expect(await page.text()).toContain('Nobody has looked yet')
  })
})

const MINUTE = 60_000

async function readPlace(code: string) {
  const place = env.DB.prepare('SELECT * FROM places WHERE pledge_code = ?').bind(code)
  return await place.first()
}

describe('a host that is busy', () => {
  it('is looked at a little later, and nothing is judged before', async ({ expect }) => {
    const { net, artist } = await open()
    await runLooks(env, net.clock, net.outside)
    net.now += 2 * 24 * 60 * MINUTE
    const before = await readPlace(artist.code)
    await env.DB.prepare('UPDATE host_turns SET free_at = ?')
      .bind(net.now + 30_000)
      .run()
    await runLooks(env, net.clock, net.outside)
    expect(await readPlace(artist.code)).toEqual(before)
    net.now += 11 * MINUTE
    await runLooks(env, net.clock, net.outside)
    expect(await readPlace(artist.code)).toMatchObject({ checked_at: net.now })
  })

  it('is not kept busy for our own looks by whoever asks for looks', async ({ expect }) => {
    const { net, artist } = await open()
    // As far ahead as looks that were asked for can put it: their patience and one turn.
    await env.DB.prepare('INSERT INTO host_turns (host_hash, free_at) VALUES (?, ?)')
      .bind(await sha256Hex('ada-draws.com'), net.now + 5000)
      .run()
    await runLooks(env, net.clock, net.outside)
    expect(await readPlace(artist.code)).toMatchObject({ state: 'linked' })
  })

  it('has all of its five hundred places looked at, by three runs at once', async ({ expect }) => {
    const { net, artist } = await open()
    await runLooks(env, net.clock, net.outside)
    const row = await readPlace(artist.code)
    const names = Object.keys(row ?? {})
    const insert = env.DB.prepare(
      `INSERT INTO places (${names.join()}) VALUES (${names.map(() => '?').join()})`,
    )
    const due = env.DB.prepare('INSERT INTO addresses (url, due_at) VALUES (?, ?)')
    const urls = Array.from({ length: 500 }, (_, i) => `${PLACE}${i}`)
    const copies = urls.map((url): typeof row =>
      Object.assign({}, row, { id: url, url, checked_at: 1, looked_at: 1 }),
    )
    await env.DB.batch(copies.map((copy) => insert.bind(...names.map((name) => copy?.[name]))))
    await env.DB.batch(urls.map((url) => due.bind(url, net.now)))
    for (const url of urls) net.pages[url] = html(`<a rel="me" href="${artist.record}">`)
    const start = net.now
    // Real time passes while a run waits: three at once find the host taken by each other.
    const wait = async (ms: number) => {
      const end = net.now + ms
      await scheduler.wait(1)
      net.now = Math.max(net.now, end)
    }
    for (let rounds = 0; rounds < 100; rounds += 1) {
      await Promise.all(
        [1, 2, 3].map(async () => await runLooks(env, net.clock, { ...net.outside, wait })),
      )
      net.now += 20_000
    }
    const left = env.DB.prepare('SELECT count(*) AS n FROM places WHERE checked_at = 1')
    expect(await left.first('n')).toBe(0)
    expect(net.now - start).toBeLessThan(24 * 60 * MINUTE)
    const unread = env.DB.prepare('SELECT count(*) AS n FROM places WHERE unreadable_since > 0')
    expect(await unread.first('n')).toBe(0)
    const times = net.fetched.map(({ at }) => at).toSorted((a, b) => a - b)
    const apart = times.slice(1).map((at, i) => at - (times[i] ?? 0))
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(1000)
  }, 120_000)
})

it('places are looked at though the outbox is never empty', async ({ expect }) => {
  const { net } = await open()
  const sent: unknown[] = []
  const OUTBOX: Queue = Object.assign(Object.create(env.OUTBOX), {
    send: async (message: unknown) => void sent.push(message),
  })
  const errand = env.DB.prepare(
    `INSERT INTO outbox (id, errand, created_at, due_at, lease_until, attempts, rank)
     VALUES (?, ?, 0, 0, 0, 0, 2)`,
  )
  const republish = JSON.stringify({ kind: 'republish', codes: [] })
  await env.DB.batch(
    Array.from({ length: 120 }, (_, i) => errand.bind(`republish-${i}`, republish)),
  )
  await runChores(Object.assign({}, env, { OUTBOX }), () => net.now + 1000)
  expect(sent).toContain(LOOK)
})

it('a look makes at most 70 calls, however a server leads it around', async ({ expect }) => {
  const { net } = await open()
  const hosts = ['https://ada-draws.com', 'https://www.ada-draws.com']
  const asked = new Map<string, number>()
  let calls = 0
  const fetch: typeof globalThis.fetch = async (input, init) => {
    calls += 1
    const url = new URL(new Request(input, init).url)
    if (url.pathname === '/dns-query') return await net.outside.fetch(input, init)
    const times = (asked.get(url.href) ?? 0) + 1
    asked.set(url.href, times)
    if (times % 2 === 1) throw new TypeError('hung up')
    const other = hosts[calls % 2] ?? ''
    return new Response(null, { status: 302, headers: { location: `${other}/${calls}` } })
  }
  const DB = interruptDatabase(env.DB, { before: () => void (calls += 1) })
  await runLooks(Object.assign({}, env, { DB }), net.clock, { ...net.outside, fetch })
  expect(calls).toBeLessThanOrEqual(70)
})
