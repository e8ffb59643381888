import {
  array,
  assert,
  constant,
  constantFrom,
  domain,
  integer,
  ipV4,
  ipV4Extended,
  ipV6,
  oneof,
  property,
  string,
  tuple,
  webUrl,
} from 'fast-check'
import { describe, it } from 'vitest'
import { readPlace } from '../../../worker/places/rules/address.ts'
import { passGuard, type Bounds } from '../../../worker/places/rules/guard.ts'

const OUT_THERE: Bounds = { publicHost: 'register.org', allowLocal: false }
const AT_HOME: Bounds = { publicHost: 'localhost:8787', allowLocal: true }

describe('the guard of what is fetched', () => {
  it.for([
    'https://ada-draws.com/',
    'https://www.ada-draws.com/shop?id=1',
    'https://ada-draws.com:443/',
    'https://register.org.ada-draws.com/',
    'https://xn--mnchen-kunst-dlb.de/',
  ])('lets %s pass', (address, { expect }) => {
    expect(passGuard(address, OUT_THERE)?.href).toBe(new URL(address).href)
  })

  it.for([
    'http://ada-draws.com/',
    'https://ada-draws.com:8443/',
    'https://user@ada-draws.com/',
    'https://:pw@ada-draws.com/',
    'https://register.org/',
    'https://www.register.org/p/K3V9X2AM',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://8.8.8.8/',
    'https://intranet/',
    'https://ada.local/',
    'https://ada.internal/',
    'https://localhost/',
    'https://metadata.google.internal/',
    'ftp://ada-draws.com/',
    'data:text/html,hello',
    'file:///etc/passwd',
    'blob:https://ada-draws.com/1',
    'https://ada-\ndraws.com/',
    'https://ada\u200Bdraws.com/',
    '//ada-draws.com/',
    '',
  ])('stops %j', (address, { expect }) => {
    expect(passGuard(address, OUT_THERE)).toBeNull()
  })

  it('lets one’s own machine pass only for a place on one’s own machine, and never this service', ({
    expect,
  }) => {
    expect(passGuard('http://localhost:4000/', AT_HOME)).not.toBeNull()
    expect(passGuard('http://ada.localhost:4000/', AT_HOME)).not.toBeNull()
    expect(passGuard('http://localhost:4000/', OUT_THERE)).toBeNull()
    for (const ours of ['http://localhost:8787/', 'http://127.0.0.1:8787/', 'http://[::1]:8787/']) {
      expect(passGuard(ours, AT_HOME)).toBeNull()
    }
    for (const other of ['http://0.0.0.0:4000/', 'http://10.0.0.1/', 'http://[::]:4000/']) {
      expect(passGuard(other, AT_HOME)).toBeNull()
    }
  })

  it('lets none of 100,000 made-up addresses pass that is private, in whatever spelling', ({
    expect,
  }) => {
    let passed = 0
    assert(
      property(addresses, (address) => {
        const url = passGuard(address, OUT_THERE)
        if (!url) return
        passed += 1
        if (!isOpen(url)) throw new Error(`${address} passed as ${url.href}`)
        // What it made of it is what it makes of that again.
        if (passGuard(url.href, OUT_THERE)?.href !== url.href) throw new Error(`${address} changes`)
        const place = readPlace(address, { publicHost: 'register.org', allowLocalPlaces: false })
        if (place.ok && !passGuard(place.value.url, OUT_THERE))
          throw new Error(`${address} is kept`)
      }),
      { numRuns: 100_000 },
    )
    expect(passed).toBeGreaterThan(10_000)
  }, 120_000)
})

/** Said in other words than the guard's own: https, a name with a dot that is no number, and nothing else. */
function isOpen({ protocol, hostname, port, username, password, hash }: URL): boolean {
  const labels = hostname.split('.')
  const last = labels.at(-1) ?? ''
  return (
    protocol === 'https:' &&
    (port === '' || port === '80') &&
    username + password + hash === '' &&
    labels.length > 1 &&
    !/^\d+$|^0x|[[\]:]/.test(last) &&
    !['local', 'localhost', 'internal', 'test', 'invalid', 'onion', 'lan', 'arpa'].includes(last) &&
    hostname !== 'register.org' &&
    hostname !== 'www.register.org'
  )
}

/** One number for a whole address, as some tools write it. */
const asNumber = integer({ min: 0, max: 0xffffffff }).chain((n) =>
  constantFrom(String(n), `0x${n.toString(16)}`, `0${n.toString(8)}`),
)
const inParts = array(
  integer({ min: 0, max: 255 }).chain((n) =>
    constantFrom(String(n), `0x${n.toString(16)}`, `0${n.toString(8)}`, `00${n}`),
  ),
  { minLength: 1, maxLength: 5 },
).map((parts) => parts.join('.'))
const fullWidth = ipV4().map((address) =>
  address.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
)
const escaped = ipV4().map((address) => address.replace(/\d/g, (digit) => `%3${digit}`))
const hosts = oneof(
  ipV4Extended(),
  ipV6().map((address) => `[${address}]`),
  ipV4().map((address) => `[::ffff:${address}]`),
  asNumber,
  inParts,
  fullWidth,
  escaped,
  domain(),
  domain().map((host) => host.toUpperCase()),
  tuple(
    domain(),
    constantFrom(
      '.',
      '。',
      '．',
      '.local',
      '.localhost',
      '.internal',
      '.test',
      '.onion',
      '.home.arpa',
    ),
  ).map((parts) => parts.join('')),
  constantFrom(
    'localhost',
    'LOCALHOST',
    'register.org',
    'www.register.org.',
    'intranet',
    'metadata',
  ),
  constantFrom('ada.localhost', 'ⓛocalhost', 'loc\u00ADalhost', '127.0.0.1.', '0', '①②⑦.0.0.1'),
)
const addresses = oneof(
  tuple(
    constantFrom(
      'https://',
      'http://',
      'https:',
      'HTTPS:\\\\',
      '//',
      'ftp://',
      ' https://',
      'https:///',
    ),
    constantFrom('', '', '', 'a@', 'a:b@', 'ada-draws.com@', '%40'),
    hosts,
    constantFrom(
      '',
      '',
      '',
      ':443',
      ':80',
      ':8080',
      ':0',
      ':',
      '#@ada-draws.com',
      '\\@ada-draws.com',
    ),
    oneof(constant('/'), string({ maxLength: 12 }), string({ unit: 'binary', maxLength: 6 })),
  ).map((parts) => parts.join('')),
  webUrl({ withFragments: true, withQueryParameters: true }),
)
