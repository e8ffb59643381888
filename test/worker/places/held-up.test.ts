import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runLooks, runOutbox } from '../../../worker/chores.ts'
import { dnsAnswer, html, Net } from '../../support/worker/net.ts'
import { PlaceOwner } from '../../support/worker/place-check.ts'

/* What nobody can do to a place: keep it linked, or take away a proof, by looking at it. */

const PLACE = 'https://ada-draws.com/'
const HOUR = 60 * 60_000

async function run(net: Net): Promise<void> {
  await runLooks(env, net.clock, net.outside)
  await runOutbox(env, () => net.now + 1000)
}

async function readPlace(code: string) {
  const place = env.DB.prepare('SELECT * FROM places WHERE pledge_code = ?').bind(code)
  return await place.first()
}

async function open() {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  const put = (body: string) => (net.pages[PLACE] = html(body))
  put(`<a rel="me" href="${artist.record}">`)
  const place = await artist.name(PLACE)
  return { net, artist, put, place }
}

describe('a place whose proof is gone', () => {
  it('lapses though its artist checks it all day', async ({ expect }) => {
    const { net, artist, put, place } = await open()
    await run(net)
    put('gone')
    for (let i = 0; i < 20 * 3; i += 1) {
      net.now += 8 * HOUR
      await artist.check(place)
      await run(net)
    }
    expect(await readPlace(artist.code)).toMatchObject({ state: 'lapsed' })
  })

  it('lapses though somebody else checks the same address all day', async ({ expect }) => {
    const { net, artist, put } = await open()
    const other = await PlaceOwner.of(net, 'eve@example.com')
    await run(net)
    put('gone')
    const named = await other.name(PLACE)
    for (let i = 0; i < 20 * 2; i += 1) {
      net.now += 11 * HOUR
      await other.check(named)
      await run(net)
    }
    expect(await readPlace(artist.code)).toMatchObject({ state: 'lapsed' })
  })
})

describe('a proof of the site', () => {
  it('is not taken for one of the page while its name cannot be asked', async ({ expect }) => {
    const { net, artist, put, place } = await open()
    put(`<a href="${artist.record}">`)
    net.names['TXT ada-draws.com'] = [`human-badge=${artist.code}`]
    await run(net)
    expect(await readPlace(artist.code)).toMatchObject({ state: 'linked', proof: 'site' })
    net.names['TXT ada-draws.com'] = () => dnsAnswer('TXT', [], { Status: 2 })
    net.now += 5 * HOUR
    await artist.check(place)
    expect(await readPlace(artist.code)).toMatchObject({ state: 'linked', proof: 'site' })
    net.now += 48 * HOUR
    await run(net)
    expect(await readPlace(artist.code)).toMatchObject({ state: 'linked', proof: 'site' })
    net.names['TXT ada-draws.com'] = []
    net.now += 48 * HOUR
    await run(net)
    expect(await readPlace(artist.code)).toMatchObject({ state: 'linked', proof: 'page' })
  })
})
