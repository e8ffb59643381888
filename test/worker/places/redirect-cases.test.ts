import { describe, it } from 'vitest'
import { html, Net, redirect } from '../../support/worker/net.ts'
import { PlaceOwner, summarise } from '../../support/worker/place-check.ts'

/* Rows D of the corpus of places: a way that leads elsewhere. */

const PLACE = 'https://ada-draws.com/'

async function open() {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  const proof = html(`<a rel="me" href="${artist.record}">`)
  const asked = () => net.fetched.map(({ url }) => url)
  return { net, artist, proof, asked }
}

describe('a redirect', () => {
  it('D02 between the bare host and www. links both', async ({ expect }) => {
    const { net, artist, proof } = await open()
    net.pages[PLACE] = redirect('https://www.ada-draws.com/')
    net.pages['https://www.ada-draws.com/'] = proof
    expect(summarise(await artist.tryOut(PLACE))).toBe('linked site')
    expect(summarise(await artist.tryOut('https://www.ada-draws.com/'))).toBe('linked site')
    net.pages[PLACE] = proof
    net.pages['https://www.ada-draws.com/'] = redirect(PLACE)
    expect(summarise(await artist.tryOut(PLACE))).toBe('linked site')
    expect(summarise(await artist.tryOut('https://www.ada-draws.com/'))).toBe('linked site')
  })

  it('www. alone does not speak for a bare host that answers otherwise', async ({ expect }) => {
    const { net, artist, proof } = await open()
    net.pages[PLACE] = html('somebody else')
    net.pages['https://www.ada-draws.com/'] = proof
    expect(summarise(await artist.tryOut('https://www.ada-draws.com/'))).toBe('named absent')
    net.names['A ada-draws.com'] = []
    expect(summarise(await artist.tryOut('https://www.ada-draws.com/'))).toBe('linked site')
  })

  it('D03 to another site proves nothing, and the fix names that site', async ({ expect }) => {
    const { net, artist, proof, asked } = await open()
    net.pages[PLACE] = redirect('https://mallory-prints.net/')
    net.pages['https://mallory-prints.net/'] = proof
    const checked = await artist.tryOut(PLACE)
    expect(checked.state).toBe('named')
    expect(checked.fix).toContain('mallory-prints.net')
    expect(asked()).not.toContain('https://mallory-prints.net/')
  })

  it.for([
    'D05 https://127.0.0.1/',
    'D05 https://8.8.8.8/',
    'D05 http://localhost/',
    'D05 https://[::1]/',
    'D06 data:text/html,<a rel=me href=RECORD>',
    'D08 javascript:alert(1)',
    'D09 https://a:b@ada-draws.com/',
    'http://ada-draws.com/elsewhere',
    'https://ada-draws.com:8443/',
    'http://localhost:8787/p/CODE',
    'file:///etc/passwd',
  ])('%s is not followed', async (row, { expect }) => {
    const { net, artist, asked } = await open()
    net.pages[PLACE] = redirect(artist.fill(row.replace(/^D\d\d /, '')))
    expect(summarise(await artist.tryOut(PLACE))).toBe('named unreadable')
    expect(asked().filter((url) => !url.includes('.well-known'))).toEqual([PLACE])
  })

  it.for([
    ['D11 without Location', { status: 302, body: null }],
    ['D12 of the kind 300', redirect('https://ada-draws.com/b', 300)],
    ['D14 that says "not modified"', { status: 304, body: null }],
    ['D17 to an endless address', redirect(`/${'a'.repeat(2001)}`)],
  ] as const)('%s is not read', async ([, reply], { expect }) => {
    const { net, artist, proof } = await open()
    net.pages[PLACE] = reply
    net.pages['https://ada-draws.com/b'] = proof
    expect(summarise(await artist.tryOut(PLACE))).toBe('named unreadable')
  })

  it('D15 that goes round in circles is left after five hops', async ({ expect }) => {
    const { net, artist, asked } = await open()
    net.pages[PLACE] = redirect('/round')
    net.pages['https://ada-draws.com/round'] = redirect('/')
    const checked = await artist.tryOut(PLACE)
    expect(summarise(checked)).toBe('named unreadable')
    expect(checked.looked.at(2)?.found).toContain('round in circles')
    expect(asked().filter((url) => !url.includes('.well-known'))).toHaveLength(6)
  })

  it('five hops are followed', async ({ expect }) => {
    const { net, artist, proof } = await open()
    net.pages[PLACE] = redirect('/1')
    for (let i = 1; i < 5; i += 1) net.pages[`https://ada-draws.com/${i}`] = redirect(`/${i + 1}`)
    net.pages['https://ada-draws.com/5'] = proof
    expect(summarise(await artist.tryOut(PLACE))).toBe('linked site')
  })

  it('D18 with a slash missing is pointed out', async ({ expect }) => {
    const { net, artist } = await open()
    net.pages[PLACE] = html('hello')
    net.pages[`${PLACE}.well-known/human-badge.json`] = redirect(
      'https://ada-draws.com.well-known/human-badge.json',
    )
    const { state, looked, fix } = await artist.tryOut(PLACE)
    expect(state).toBe('named')
    expect(looked.at(-1)?.found).toContain('ada-draws.com.well-known')
    expect(fix).toContain('a slash is missing')
  })

  it('D20 that the page itself asks for is not followed', async ({ expect }) => {
    const { net, artist, proof, asked } = await open()
    net.pages['https://mallory-prints.net/'] = proof
    for (const page of [
      '<meta http-equiv=refresh content="0;url=https://mallory-prints.net/">',
      '<script>location="https://mallory-prints.net/"</script>',
    ]) {
      net.pages[PLACE] = html(page)
      expect(summarise(await artist.tryOut(PLACE))).toBe('named absent')
    }
    expect(asked()).not.toContain('https://mallory-prints.net/')
  })

  it('D21 of a short link is no link to the record', async ({ expect }) => {
    const { net, artist, asked } = await open()
    net.pages[PLACE] = html('<a rel="me" href="https://short.mallory-prints.net/1">')
    net.pages['https://short.mallory-prints.net/1'] = redirect(artist.record)
    expect(summarise(await artist.tryOut(PLACE))).toBe('named absent')
    expect(asked()).not.toContain('https://short.mallory-prints.net/1')
  })

  it('to another page of the site proves the site, and that page not', async ({ expect }) => {
    const { net, artist, proof } = await open()
    net.pages[PLACE] = redirect('/home')
    net.pages['https://ada-draws.com/home'] = html(`<a href="${artist.record}">`)
    expect(summarise(await artist.tryOut(PLACE))).toBe('named absent')
    net.pages['https://ada-draws.com/home'] = proof
    expect(summarise(await artist.tryOut(PLACE))).toBe('linked site')
  })
})
