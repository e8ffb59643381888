import { describe, it } from 'vitest'
import { html, Net, type Reply } from '../../support/worker/net.ts'
import { PlaceOwner, summarise } from '../../support/worker/place-check.ts'

/*
 * Rows E, G and some of F of the corpus of places: what a server answers. What can only be shown on the wire (broken
 * chunks, resets, wrong compression) is in test/journeys/zoo.test.ts.
 */

const PLACE = 'https://ada-draws.com/'
const FILE = `${PLACE}.well-known/human-badge.json`

async function open() {
  const net = new Net()
  const artist = await PlaceOwner.of(net)
  return { net, artist, proof: `<a rel="me" href="${artist.record}">me</a>` }
}

type Make = (proof: string, code: string) => { page?: Reply; file?: Reply }

const typed = (type: string, body: BodyInit): Reply => ({
  body,
  headers: { 'content-type': type },
})

const encode = (text: string) => new TextEncoder().encode(text)

/** Text as UTF-16 with its mark. */
function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length + 2)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0xfeff, isLittle)
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i + 2, text.charCodeAt(i), isLittle)
  return bytes
}

/** A byte of Shift_JIS whose second half is a backslash, inside an attribute in front of the proof. */
function shiftJis(proof: string): Uint8Array<ArrayBuffer> {
  const [before, after] = [encode('<p title="'), encode(`">${proof}`)]
  return new Uint8Array([...before, 0x83, 0x5c, ...after])
}

const ANSWERS: [string, string, Make][] = [
  ['E01 a page with the proof', 'linked site', (proof) => ({ page: html(proof) })],
  ['E02 404', 'named absent', (proof) => ({ page: { ...html(proof), status: 404 } })],
  ['E02 410', 'named absent', (proof) => ({ page: { ...html(proof), status: 410 } })],
  ['E02 403', 'named unreadable', (proof) => ({ page: { ...html(proof), status: 403 } })],
  ['E02 500', 'named unreadable', (proof) => ({ page: { ...html(proof), status: 500 } })],
  ['206', 'named unreadable', (proof) => ({ page: { ...html(proof), status: 206 } })],
  ['429', 'named unreadable', (proof) => ({ page: { ...html(proof), status: 429 } })],
  ['E08 a picture', 'named absent', (proof) => ({ page: typed('image/png', proof) })],
  ['E10 plain text', 'named absent', (proof) => ({ page: typed('text/plain', proof) })],
  [
    'E10 a file of the site, as plain text',
    'linked site',
    (_, code) => ({ file: typed('text/plain', JSON.stringify({ pledges: [code] })) }),
  ],
  ['E11 XHTML', 'linked site', (proof) => ({ page: typed('application/xhtml+xml', proof) })],
  [
    'E28 a charset of old',
    'linked site',
    (proof) => ({ page: typed('text/html; charset=utf-7', proof) }),
  ],
  [
    'E28 a charset that nobody knows',
    'linked site',
    (proof) => ({ page: typed('text/html; charset=no-such-charset', proof) }),
  ],
  [
    'E28 UTF-16 from the left',
    'linked site',
    (proof) => ({ page: typed('text/html', utf16(proof, true)) }),
  ],
  [
    'E28 UTF-16 from the right',
    'linked site',
    (proof) => ({ page: typed('text/html', utf16(proof, false)) }),
  ],
  [
    'E29 Shift_JIS by its header',
    'linked site',
    (proof) => ({ page: typed('text/html; charset=shift_jis', shiftJis(proof)) }),
  ],
  [
    'E29 Shift_JIS by its own word',
    'linked site',
    (proof) => ({
      page: typed(
        'text/html',
        new Uint8Array([...encode('<meta charset="shift_jis">'), ...shiftJis(proof)]),
      ),
    }),
  ],
  [
    'E31 a stray NUL',
    'linked site',
    (proof) => ({ page: html(proof.replace('href', 'hr\0ef="x" href')) }),
  ],
  [
    'F46 a million links',
    'linked site',
    (proof) => ({
      page: html(proof + '<a rel=me href="https://ada-draws.com/">'.repeat(1_000_000)),
    }),
  ],
  [
    'F46 a million links that never end, and the proof behind them',
    'named unreadable',
    (proof) => ({ page: html(`${'<a rel=me href="https://a.com/">'.repeat(20_000)}${proof}`) }),
  ],
  [
    'F46 the proof behind the first MiB, which says nothing',
    'named unreadable',
    (proof) => ({ page: html(`${'<a href="https://a.com/"></a>'.repeat(40_000)}${proof}`) }),
  ],
  [
    'F48 an attribute of 1 MB',
    'named unreadable',
    (proof) => ({ page: html(`<p title="${'x'.repeat(1_100_000)}">${proof}`) }),
  ],
  [
    'F48 an attribute of nearly 1 MB',
    'linked site',
    (proof) => ({ page: html(`<p title="${'x'.repeat(900_000)}">${proof}`) }),
  ],
  [
    'G01 the file of the site',
    'linked site',
    (_, code) => ({ file: Response.json({ pledges: [code] }) }),
  ],
  [
    'G01 among others, in small letters',
    'linked site',
    (_, code) => ({
      file: typed('text/json', `{"pledges":["AAAAAAAA",7,"${code.toLowerCase()}"]}`),
    }),
  ],
  [
    'G03 a longer code around it',
    'named absent',
    (_, code) => ({ file: typed('application/json', `{"pledges":["AA${code}AA"]}`) }),
  ],
  [
    'G03 a note',
    'named absent',
    (_, code) => ({ file: typed('application/json', `{"note":"${code}"}`) }),
  ],
  [
    'G04 a page that echoes what it was asked for',
    'named absent',
    (_, code) => ({ file: html(`<p>/.well-known/human-badge.json ${code}`) }),
  ],
  [
    'G10 printf, colours and markup',
    'named absent',
    (_, code) => ({ file: typed('text/plain', `%s%n\x1b[31m<script>alert("${code}")</script>`) }),
  ],
]

describe('an answer', () => {
  it.for(ANSWERS)('%s is %s', async ([, means, make], { expect }) => {
    const { net, artist, proof } = await open()
    const { page = html('hello'), file } = make(proof, artist.code)
    net.pages[PLACE] = page
    if (file) net.pages[FILE] = file
    expect(summarise(await artist.tryOut(PLACE))).toBe(means)
  })

  it('E07 of a bot wall is met with a way that needs no look', async ({ expect }) => {
    const { net, artist } = await open()
    net.pages[PLACE] = { status: 403, headers: { server: 'cloudflare' }, body: 'Just a moment…' }
    const { outcome, fix } = await artist.tryOut(PLACE)
    expect(outcome).toBe('unreadable')
    expect(fix).toContain('does not let us look')
    expect(fix).toContain(`TXT record with the text human-badge=${artist.code}`)
  })

  it('F15 with the links of two pledges links each by its own', async ({ expect }) => {
    const net = new Net()
    const artists = [await PlaceOwner.of(net), await PlaceOwner.of(net, 'grace@example.com')]
    const third = await PlaceOwner.of(net, 'eve@example.com')
    net.pages[PLACE] = html(artists.map(({ record }) => `<a rel="me" href="${record}">`).join(''))
    for (const artist of artists) {
      expect(summarise(await artist.check(await artist.name(PLACE)))).toBe('linked site')
    }
    const { state, fix } = await third.check(await third.name(PLACE))
    expect(state).toBe('named')
    expect(fix).toContain('another pledge')
  })

  it('G06 of the file counts on www., and on no other host', async ({ expect }) => {
    const { net, artist } = await open()
    const file = () => Response.json({ pledges: [artist.code] })
    net.pages[FILE] = { status: 302, headers: { location: 'https://mallory-prints.net/x' } }
    net.pages['https://mallory-prints.net/x'] = file
    expect(summarise(await artist.tryOut(PLACE))).toBe('named absent')
    net.pages[FILE] = {
      status: 302,
      headers: { location: 'https://www.ada-draws.com/.well-known/human-badge.json' },
    }
    net.pages['https://www.ada-draws.com/.well-known/human-badge.json'] = file
    expect(summarise(await artist.tryOut(PLACE))).toBe('linked site')
  })

  it('G09 of the file of a host that many share is not asked for', async ({ expect }) => {
    const { net, artist } = await open()
    for (const host of ['https://etsy.com', 'https://www.etsy.com']) {
      net.pages[`${host}/.well-known/human-badge.json`] = Response.json({ pledges: [artist.code] })
    }
    const checked = await artist.tryOut('https://www.etsy.com/shop/AdaDraws')
    expect(checked.state).toBe('named')
    expect(net.fetched.some(({ url }) => url.includes('.well-known'))).toBe(false)
  })

  it('G10 is never repeated', async ({ expect }) => {
    const { net, artist } = await open()
    net.pages[PLACE] = html('secret-of-the-page <b>')
    net.pages[FILE] = typed('text/plain', '%s\x1b[31m<script>secret-of-the-file')
    const text = JSON.stringify(await artist.tryOut(PLACE))
    expect(text).not.toMatch(/secret|<script|\[31m|%s/)
  })

  it('G12 counts however old it is', async ({ expect }) => {
    const { net, artist } = await open()
    net.pages[FILE] = {
      headers: { 'last-modified': 'Wed, 26 Nov 2025 09:00:00 GMT' },
      body: JSON.stringify({ pledges: [artist.code] }),
    }
    expect(summarise(await artist.tryOut(PLACE))).toBe('linked site')
  })
})
