import { describe, it } from 'vitest'
import { dnsAnswer, html, Net, type Names } from '../../support/worker/net.ts'
import { PlaceOwner, summarise } from '../../support/worker/place-check.ts'

/* Rows C and H of the corpus of places: what the name of a host says, and where it leads. */

const PLACE = 'https://ada-draws.com/'

/** One look at PLACE, whose page points back, under these names. */
async function look(makeNames: (code: string) => Names, url = PLACE) {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  net.pages[url] = html(`<a rel="me" href="${artist.record}">`)
  net.names = makeNames(artist.code)
  const checked = await artist.tryOut(url)
  return { checked, said: summarise(checked), fetched: net.fetched.map((one) => one.url) }
}

/** A host that is another name of a second one, which is at this address. */
function chain(address: string) {
  const Answer = [
    { name: 'ada-draws.com', type: 5, data: 'internal.corp.' },
    { name: 'internal.corp', type: 1, data: address },
  ]
  return () => dnsAnswer('A', [address], { Answer })
}

/** A TXT record with the code at this name. */
const txt = (name: string) => (code: string) => ({ [`TXT ${name}`]: [`human-badge=${code}`] })

/** One look at a place whose page holds nothing, under these names. */
async function lookAtNames(makeNames: (code: string) => Names, url = PLACE): Promise<string> {
  const net = new Net({ [url]: html('hello') })
  const artist = await PlaceOwner.of(net)
  net.names = makeNames(artist.code)
  return summarise(await artist.tryOut(url))
}

describe('where a name leads', () => {
  it.for([
    'A 127.0.0.1',
    'A 10.0.0.1',
    'A 169.254.169.254',
    'AAAA ::1',
    'AAAA fd00::1',
    'AAAA ::ffff:10.0.0.1',
    'AAAA 64:ff9b::a00:1',
  ])('C01 %s is never fetched', async (record, { expect }) => {
    const [type = '', address = ''] = record.split(' ')
    const { said, fetched, checked } = await look(() => ({ [`${type} ada-draws.com`]: [address] }))
    expect(said).toBe('named unreadable')
    expect(fetched).toEqual([])
    // What the address is stays with us.
    expect(JSON.stringify(checked)).not.toContain(address)
  })

  it('C01 one private answer among public ones is enough', async ({ expect }) => {
    const { fetched } = await look(() => ({ 'A ada-draws.com': ['1.1.1.1', '192.168.1.1'] }))
    expect(fetched).toEqual([])
  })

  it('C03 a chain of names is judged by its end', async ({ expect }) => {
    const inside = await look(() => ({ 'A ada-draws.com': chain('10.1.2.3') }))
    expect([inside.said, inside.fetched]).toEqual(['named unreadable', []])
    const outside = await look(() => ({ 'A ada-draws.com': chain('1.1.1.1') }))
    expect(outside.said).toBe('linked site')
  })

  const failures: [string, () => Response | Promise<Response>][] = [
    ['C06 SERVFAIL', () => dnsAnswer('A', [], { Status: 2 })],
    ['C06 REFUSED', () => dnsAnswer('A', [], { Status: 5 })],
    ['C06 no answer in time', () => Promise.reject(new DOMException('late', 'TimeoutError'))],
    ['C07 an HTTP error', () => new Response('oops', { status: 500 })],
    ['C07 something that is not JSON', () => new Response('<html>')],
    ['C07 Status 2', () => Response.json({ Status: 2, Answer: [{ type: 1, data: '1.1.1.1' }] })],
    ['C07 an answer cut short', () => dnsAnswer('A', ['1.1.1.1'], { TC: true })],
    ['C07 an answer of another shape', () => Response.json({ Status: 0, Answer: 'many' })],
    ['C07 an endless answer', () => new Response(' '.repeat(70_000) + '{"Status":0}')],
  ]
  it.for(failures)('%s is no answer, and never a no', async ([, answer], { expect }) => {
    const { said, fetched } = await look(() => ({ 'A ada-draws.com': answer }))
    expect([said, fetched]).toEqual(['named unreadable', []])
    // The other family may hold a private address.
    const other = await look(() => ({ 'AAAA ada-draws.com': answer }))
    expect([other.said, other.fetched]).toEqual(['named unreadable', []])
  })

  it('C09 without an AAAA it is fetched', async ({ expect }) => {
    const { said } = await look(() => ({
      'A ada-draws.com': ['1.1.1.1'],
      'AAAA ada-draws.com': [],
    }))
    expect(said).toBe('linked site')
  })

  it('C10 without any address, a TXT record still links it', async ({ expect }) => {
    const { checked, said, fetched } = await look((code) => ({
      'A ada-draws.com': [],
      'TXT _human-badge.ada-draws.com': [`"human-badge=${code}"`],
    }))
    expect([said, checked.method, fetched]).toEqual(['linked site', 'dns', []])
  })

  it('a host that does not exist is said to have no site', async ({ expect }) => {
    const { said, checked } = await look(() => ({ 'A ada-draws.com': [] }))
    expect(said).toBe('named unreadable')
    expect(checked.fix).toContain('no site called ada-draws.com')
  })
})

describe('a TXT record', () => {
  it.for([
    ['H01', (code: string) => [`human-badge=${code}`]],
    ['H03', (code: string) => [`"human-" "badge=${code}"`]],
    ['H04', (code: string) => [`"\\104uman-badge=\\"${code}\\""`.replaceAll('\\"', '')]],
    ['H04', (code: string) => [`"human\\-badge\\061${code}"`]],
    [
      'H10',
      (code: string) => [
        ...Array.from({ length: 12 }, (_, i) => `"v=spf1 ${String(i).repeat(340)}"`),
        `"human-badge=${code}"`,
      ],
    ],
  ] as const)('%s is read as it is written', async ([, values], { expect }) => {
    const said = await lookAtNames((code) => ({ 'TXT _human-badge.ada-draws.com': values(code) }))
    expect(said).toBe('linked site')
  })

  it('H07 counts at the host itself too', async ({ expect }) => {
    expect(await lookAtNames(txt('ada-draws.com'))).toBe('linked site')
  })

  it.for([
    'human-badge=AAAAAAAA',
    'not-human-badge=CODE',
    'human-badge=CODE0',
    'human-badge: CODE',
  ])('%s links nothing', async (value, { expect }) => {
    expect(
      await lookAtNames((code) => ({
        'TXT ada-draws.com': [value.replace('CODE', code)],
      })),
    ).toBe('named absent')
  })

  it('H06 of two artists links each by its own', async ({ expect }) => {
    const net = new Net({ [PLACE]: html('hello') })
    const artists = [await PlaceOwner.of(net), await PlaceOwner.of(net, 'grace@example.com')]
    net.names['TXT ada-draws.com'] = artists.map(({ code }) => `human-badge=${code}`)
    for (const artist of artists) {
      expect(summarise(await artist.check(await artist.name(PLACE)))).toBe('linked site')
    }
  })

  it('H09 holds for exactly the name that was asked', async ({ expect }) => {
    const shop = 'https://shop.ada-draws.com/'
    expect(await lookAtNames(txt('shop.ada-draws.com'), shop)).toBe('linked site')
    expect(await lookAtNames(txt('shop.ada-draws.com'))).toBe('named absent')
    expect(await lookAtNames(txt('ada-draws.com'), shop)).toBe('named absent')
  })

  it('H12 that cannot be read never counts as gone', async ({ expect }) => {
    const net = new Net({ [PLACE]: html('hello') })
    const artist = await PlaceOwner.of(net)
    const place = await artist.name(PLACE)
    net.names['TXT ada-draws.com'] = [`human-badge=${artist.code}`]
    expect(summarise(await artist.check(place))).toBe('linked site')
    net.now += 60_000
    net.names['TXT ada-draws.com'] = () => dnsAnswer('TXT', [], { Status: 2 })
    const checked = await artist.check(place)
    expect([summarise(checked), checked.outcome]).toEqual(['linked site', 'unreadable'])
  })

  it('H13 of a host that many share says nothing for one of them', async ({ expect }) => {
    const net = new Net()
    const artist = await PlaceOwner.of(net)
    net.names['TXT github.io'] = [`human-badge=${artist.code}`]
    net.names['TXT etsy.com'] = [`human-badge=${artist.code}`]
    net.names['TXT _human-badge.etsy.com'] = [`human-badge=${artist.code}`]
    expect((await artist.tryToName('https://github.io/')).status).toBe(422)
    const shop = await artist.tryOut('https://www.etsy.com/shop/AdaDraws')
    expect(summarise(shop)).toBe('named unreadable')
  })
})
