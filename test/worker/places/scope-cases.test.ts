import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { html, Net } from '../../support/worker/net.ts'
import { PlaceOwner, summarise } from '../../support/worker/place-check.ts'

/* Rows I and J of the corpus of places that are about a look: whose page it is, and what one look means for the next. */

const PLACE = 'https://ada-draws.com/'

describe('a profile on a host that many share', () => {
  it.for([
    'https://www.instagram.com/alice/',
    'https://x.com/alice',
    'https://www.tiktok.com/@alice',
    'https://bsky.app/profile/alice.bsky.social',
  ])('I07 %s counts as far as it can be read', async (url, { expect }) => {
    const net = new Net()
    const artist = await PlaceOwner.of(net)
    const place = await artist.name(url)
    const holds = (body: string) => (net.pages[place.url] = html(body))
    holds(`<p>${artist.code} ${artist.record}</p>`)
    expect((await artist.check(place)).state).toBe('named')
    net.pages[place.url] = { status: 302, headers: { location: '/accounts/login/' } }
    const walled = await artist.check(place)
    expect(walled.state).toBe('named')
    net.now += 60_000
    holds(`<a href="${artist.record}">`)
    expect(summarise(await artist.check(place))).toBe('linked page')
    net.now += 60_000
    holds(`<a rel="nofollow me" href="${artist.record}">`)
    expect(summarise(await artist.check(place))).toBe('linked site')
  })

  it('is not linked by what its host says of itself', async ({ expect }) => {
    const net = new Net()
    const artist = await PlaceOwner.of(net)
    net.pages['https://github.com/'] = html(`<a rel="me" href="${artist.record}">`)
    net.pages['https://github.com/ada'] = { status: 302, headers: { location: '/' } }
    expect((await artist.tryOut('https://github.com/ada')).state).toBe('named')
  })
})

it('I13 a page that others write on is that path alone', async ({ expect }) => {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  for (const url of [
    'https://wiki.ada-ring.net/wiki/User:Alice',
    'https://forum.ada-ring.net/u/alice',
    'https://blog.ada-ring.net/post-1/comments',
  ]) {
    for (const body of [
      `<a rel="ugc" href="${artist.record}">`,
      `<div id="comments"><p><a href="${artist.record}">`,
    ]) {
      net.pages[url] = html(body)
      expect([url, summarise(await artist.tryOut(url))]).toEqual([url, 'named absent'])
    }
    expect((await artist.name(url)).url).toBe(url)
  }
})

it('I14 markup in an address is written as an address', async ({ expect }) => {
  const artist = await PlaceOwner.of(new Net())
  const place = await artist.name('https://user-content.net/u/1/<script>')
  expect(place.url).toBe('https://user-content.net/u/1/%3Cscript%3E')
  await artist.check(place)
  const page = await artist.visitor.get(`/studio/${artist.code}/places/${place.id}`)
  expect(await page.text()).not.toContain('1/<script>')
})

it('I17 the pledges of two artists may prove one host', async ({ expect }) => {
  const net = new Net()
  const artists = [await PlaceOwner.of(net), await PlaceOwner.of(net, 'grace@example.com')]
  net.pages[PLACE] = html(artists.map(({ record }) => `<a rel="me" href="${record}">`).join(''))
  const places = []
  for (const artist of artists) places.push({ artist, place: await artist.name(PLACE) })
  for (const { artist, place } of places) {
    expect(summarise(await artist.check(place))).toBe('linked site')
  }
  const { results } = await env.DB.prepare('SELECT state FROM places').all()
  expect(results).toEqual([{ state: 'linked' }, { state: 'linked' }])
})

describe('a look', () => {
  it('J01 that is asked for twice at once is made once, and answers both', async ({ expect }) => {
    const net = new Net()
    const artist = await PlaceOwner.of(net)
    const place = await artist.name(PLACE)
    net.pages[PLACE] = html(`<a rel="me" href="${artist.record}">`)
    const both = await Promise.all([artist.check(place), artist.check(place)])
    expect(both.map(summarise)).toEqual(['linked site', 'linked site'])
    expect(net.fetched).toHaveLength(1)
  })

  it('J02 carries nothing over to the next', async ({ expect }) => {
    const net = new Net({ 'https://ada-prints.com/': html('hello') })
    const artist = await PlaceOwner.of(net)
    net.pages[PLACE] = html(`<a rel="me" href="${artist.record}">`)
    const [first, second] = [await artist.name(PLACE), await artist.name('https://ada-prints.com/')]
    expect(summarise(await artist.check(first))).toBe('linked site')
    expect(summarise(await artist.check(second))).toBe('named absent')
  })

  it('J08 answers what was found, and neither an address of a machine nor a time', async ({
    expect,
  }) => {
    const net = new Net({ [PLACE]: html('<h1>Router admin') })
    const artist = await PlaceOwner.of(net)
    net.names['A ada-draws.com'] = ['10.0.0.7']
    const answer = await artist.tryOut(PLACE)
    expect(Object.keys(answer).toSorted()).toEqual(['fix', 'looked', 'outcome', 'state'])
    for (const looked of answer.looked) {
      expect(Object.keys(looked).toSorted()).toEqual(['expected', 'found', 'status', 'url'])
    }
    expect(JSON.stringify(answer)).not.toMatch(/10\.0\.0\.7|Router|ms\b/)
  })

  it('J10 says who asks, and where to complain', async ({ expect }) => {
    const net = new Net({ [PLACE]: html('hello') })
    await (await PlaceOwner.of(net)).tryOut(PLACE)
    for (const { headers } of net.fetched) {
      expect(headers.get('user-agent')).toMatch(
        /^HumanIntelligenceBadge\/1\.0 \(\+http.*; .+@.+\)$/,
      )
      expect(headers.get('cookie')).toBeNull()
    }
  })

  it('asks one host once a second, whoever names it', async ({ expect }) => {
    const net = new Net()
    const artists = [await PlaceOwner.of(net), await PlaceOwner.of(net, 'grace@example.com')]
    await artists[0]?.tryOut('https://ada-draws.com/one')
    await artists[1]?.tryOut('https://ada-draws.com/two')
    const times = net.fetched.map(({ at }) => at)
    expect(times).toHaveLength(4)
    for (const [i, at] of times.entries()) {
      if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(1000)
    }
  })

  it('says so when others ask too much of a host', async ({ expect }) => {
    const net = new Net({ [PLACE]: html('hello') })
    const artist = await PlaceOwner.of(net)
    const place = await artist.name(PLACE)
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('ada-draws.com'))
    await env.DB.prepare('INSERT INTO host_turns (host_hash, free_at) VALUES (?, ?)')
      .bind(
        Array.from(new Uint8Array(hash), (b) => b.toString(16).padStart(2, '0')).join(''),
        net.now + 6000,
      )
      .run()
    const checked = await artist.check(place)
    expect([summarise(checked), net.fetched]).toEqual(['named unreadable', []])
    expect(checked.looked.at(-1)?.found).toContain('too many looks')
  })
})
