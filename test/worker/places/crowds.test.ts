import { describe, it } from 'vitest'
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
