import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runLooks, runOutbox } from '../../../worker/chores.ts'
import { dnsAnswer, html, Net, redirect } from '../../support/worker/net.ts'
import { PlaceOwner } from '../../support/worker/place-check.ts'

/* What an artist reads after a look must fit what was seen. */

const PLACE = 'https://ada-draws.com/'
const HOUR = 60 * 60_000

async function run(net: Net): Promise<void> {
  await runLooks(env, net.clock, net.outside)
  await runOutbox(env, () => net.now + 1000)
}

async function open() {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  const put = (body: string) => (net.pages[PLACE] = html(body))
  put(`<a rel="me" href="${artist.record}">`)
  const place = await artist.name(PLACE)
  return { net, artist, put, place }
}

describe('the words after a look', () => {
  it('of a badge on another page', async ({ expect }) => {
    const { net, artist, place } = await open()
    net.pages[PLACE] = redirect('/home')
    net.pages['https://ada-draws.com/home'] = html(`<a href="${artist.record}">`)
    const { looked, fix, outcome } = await artist.check(place)
    expect(outcome).toBe('absent')
    expect(looked.map(({ found }) => found)).not.toContain('what was looked for')
    expect(fix).toContain('https://ada-draws.com/home')
  })

  it('of a way to plain http', async ({ expect }) => {
    const { net, artist, place } = await open()
    net.pages[PLACE] = redirect('http://ada-draws.com/home')
    const { fix } = await artist.check(place)
    expect(fix).not.toContain('visitors cannot reach')
  })

  it('of a name that cannot be asked', async ({ expect }) => {
    const { net, artist, put, place } = await open()
    put('hello')
    net.names['TXT ada-draws.com'] = [`human-badge=${artist.code}`]
    await run(net)
    net.names['TXT ada-draws.com'] = () => dnsAnswer('TXT', [], { Status: 2 })
    net.now += 5 * HOUR
    const { fix, outcome } = await artist.check(place)
    expect(outcome).toBe('unreadable')
    expect(fix).toContain('nothing is decided')
    const page = await artist.visitor.get(`/studio/${artist.code}/places/${place.id}`)
    // After ninety days no mail is sent: none is promised.
    expect(await page.text()).toMatch(/Only after ninety days(?!.*we write to you)/s)
  })
  it('of a bare host that was never set up', async ({ expect }) => {
    const { net, artist } = await open()
    const named = await artist.name('https://www.ada-prints.com/')
    net.pages['https://www.ada-prints.com/'] = html(`<a rel="me" href="${artist.record}">`)
    for (const reply of [
      () => Promise.reject(new TypeError('no certificate')),
      { status: 503, body: 'parked' },
    ]) {
      net.now += 5000
      net.pages['https://ada-prints.com/'] = reply
      const { fix, outcome } = await artist.check(named)
      expect(outcome).toBe('unreadable')
      expect(fix).toContain('let ada-prints.com lead to https://www.ada-prints.com')
    }
  })
})
