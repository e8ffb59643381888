import { readFileSync } from 'node:fs'
import {
  assert,
  boolean,
  constantFrom,
  domain,
  oneof,
  property,
  string,
  tuple,
  webUrl,
} from 'fast-check'
import { describe, it } from 'vitest'
import { readPlace } from '../../../worker/places/rules/address.ts'
import { findAboveOwnPart } from '../../../worker/places/rules/hosts.ts'

const OUT_THERE = { publicHost: 'register.org', allowLocalPlaces: false }
const AT_HOME = { publicHost: 'localhost:8787', allowLocalPlaces: true }

function read(typed: string, site = OUT_THERE): string {
  const result = readPlace(typed, site)
  return result.ok ? result.value.url : (result.problem.errors?.[0]?.message ?? '')
}

function isRefused(typed: string, site = OUT_THERE): boolean {
  return !readPlace(typed, site).ok
}

describe('an address that somebody types', () => {
  it.for([
    ['ada-draws.com', 'https://ada-draws.com/'],
    ['  ADA-draws.COM/Shop ', 'https://ada-draws.com/Shop'],
    ['http://ada-draws.com:80/', 'https://ada-draws.com/'],
    ['ada-draws.com:443', 'https://ada-draws.com/'],
    ['http://ada-draws.com:443/', 'https://ada-draws.com/'],
    ['https://ada-draws.com/shop//', 'https://ada-draws.com/shop'],
    ['https://ada-draws.com/shop/?id=2#top', 'https://ada-draws.com/shop?id=2'],
    ['https://ada-draws.com/?', 'https://ada-draws.com/'],
    ['https://ada-draws.com./about', 'https://ada-draws.com/about'],
    ['https://www.ada-draws.com', 'https://www.ada-draws.com/'],
    ['//ada-draws.com/x', 'https://ada-draws.com/x'],
    ['https://alice.github.io/', 'https://alice.github.io/'],
    ['https://www.etsy.com/uk/shop/Ada?ref=x', 'https://www.etsy.com/shop/Ada?ref=x'],
    ['instagram.com/ada', 'https://instagram.com/ada'],
    ['https://ada.co.uk/', 'https://ada.co.uk/'],
  ] as const)('%s is kept as %s', ([typed, kept], { expect }) => {
    expect(read(typed)).toBe(kept)
  })

  it('is found by its host without www., whatever stands before and behind', ({ expect }) => {
    const result = readPlace('HTTP://WWW.München-Kunst.de:80/a?b#c', OUT_THERE)
    expect(result).toMatchObject({ ok: true, value: { host: 'xn--mnchen-kunst-dlb.de' } })
  })

  it.for([
    ['', 'write the address'],
    ['ada@ada-draws.com', 'as in a mail address'],
    ['@ada@mastodon.social', 'https://mastodon.social/@ada'],
    ['https://user:pw@ada-draws.com/', '@ before the name'],
    ['javascript:alert(1)', 'not the address of a web page'],
    ['data:text/html,hello', 'not the address of a web page'],
    ['java\nscript:alert(1)', 'a tab or a line break'],
    ['https://ada\u202Edraws.com/', 'U+202E'],
    ['https://my site.com/', 'copy what stands at the top'],
    ['https://-ada.net/', 'cannot be the name of a site'],
    ['https://a..com/', 'cannot be the name of a site'],
    ['fileserver', 'no ending like .com'],
    ['/about', 'no ending like .com'],
    ['https://www.com', 'no ending like .com'],
    ['localhost:3000', 'no address on the open web'],
    ['https://ada.onion', 'no address on the open web'],
    ['https://www.example.com/', 'no address on the open web'],
    ['https://ada-draws.com:8443/', ':8443'],
    ['https://0x7f000001/', 'number of a machine'],
    ['https://１２７.０.０.１/', 'number of a machine'],
    ['https://[::ffff:10.0.0.1]/', 'number of a machine'],
    ['https://register.org/p/K3V9X2AM', 'this register itself'],
    ['https://www.register.org./', 'this register itself'],
    ['https://co.uk/', 'your-name.co.uk'],
    ['https://github.io', 'https://your-name.github.io'],
    ['https://www.etsy.com/', 'https://etsy.com/shop/your-name'],
    ['https://www.etsy.com/shop/', 'https://etsy.com/shop/your-name'],
    ['https://mastodon.social/about', 'https://mastodon.social/@your-name'],
  ] as const)('%j is refused, and the answer says “%s”', ([typed, words], { expect }) => {
    const result = readPlace(typed, OUT_THERE)
    expect(result).toMatchObject({ ok: false, problem: { code: 'invalid-input' } })
    expect(read(typed)).toContain(words)
  })

  it('has room for 500 characters, however they are written', ({ expect }) => {
    expect(read(`https://ada-draws.com/${'x'.repeat(478)}`)).toHaveLength(500)
    for (const rest of ['x'.repeat(479), 'é'.repeat(300)]) {
      expect(read(`https://ada-draws.com/${rest}`)).toContain('there is room for 500')
    }
  })

  it('may be one’s own machine while one tries things out, over http and with its port', ({
    expect,
  }) => {
    expect(read('localhost:4000/shop/', AT_HOME)).toBe('http://localhost:4000/shop')
    expect(read('http://127.0.0.1:4000/', AT_HOME)).toBe('http://127.0.0.1:4000/')
    expect(read('http://ada.localhost:4000/', AT_HOME)).toBe('http://ada.localhost:4000/')
    expect(read('http://ada-draws.com/', AT_HOME)).toBe('https://ada-draws.com/')
  })

  it.for([
    'http://localhost:8787/p/K3V9X2AM',
    'http://127.0.0.1:8787/',
    'http://[::1]:8787/',
    'http://0.0.0.0:4000/',
    'http://192.168.0.1/',
    'http://[64:ff9b::7f00:1]/',
    'http://localhost:4000@ada-draws.com/',
  ])('is refused on one’s own machine too when it is %s', (typed, { expect }) => {
    expect(isRefused(typed, AT_HOME)).toBe(true)
  })

  it('is kept in a form that reads as itself', ({ expect }) => {
    const typed = oneof(
      webUrl({ withFragments: true, withQueryParameters: true }),
      tuple(
        constantFrom('', 'http:', 'https://', 'HTTPS://www.', '//', ' '),
        domain(),
        constantFrom('', '.', ':443', ':80'),
        string({ unit: 'binary', maxLength: 100 }),
      ).map(([scheme, host, end, rest]) => `${scheme}${host}${end}/${rest}`),
      string(),
    )
    let kept = 0
    assert(
      property(typed, boolean(), (address, isHome) => {
        const site = isHome ? AT_HOME : OUT_THERE
        const once = readPlace(address, site)
        if (!once.ok) return
        kept += 1
        expect(readPlace(once.value.url, site)).toEqual(once)
        expect(new URL(once.value.url).href).toBe(once.value.url)
        expect(once.value.url).toMatch(isHome ? /^https?:\/\// : /^https:\/\/[^/@:]+\//)
      }),
      { numRuns: 2000 },
    )
    expect(kept).toBeGreaterThan(300)
  })
})

describe('one’s own part of a host that many share', () => {
  it('is a path as deep as the host gives them out, or a host below', ({ expect }) => {
    expect(findAboveOwnPart('etsy.com', '/shop/Ada/about')).toBeNull()
    expect(findAboveOwnPart('etsy.com', '/de/shop/Ada')).toBeNull()
    expect(findAboveOwnPart('etsy.com', '/listing/shop/Ada')).not.toBeNull()
    expect(findAboveOwnPart('tiktok.com', '/@ada')).toBeNull()
    expect(findAboveOwnPart('tiktok.com', '/ada')).toEqual(['https://tiktok.com/@your-name'])
    expect(findAboveOwnPart('tumblr.com', '/')).toEqual([
      'https://your-name.tumblr.com',
      'https://tumblr.com/your-name',
    ])
    expect(findAboveOwnPart('constructor', '/')).toBeNull()
  })
})

/** Rows of the shared corpus that are about what is typed; their `place …, page …` rows are place-cover's. */
describe('the corpus of places', () => {
  it('is read as it says', ({ expect, skip }) => {
    const corpus = process.env['CORPUS_DIR']
    if (!corpus) {
      skip('CORPUS_DIR is not set')
      return
    }
    const rows = readFileSync(`${corpus}/places/cases.tsv`, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
    let compared = 0
    for (const [id = '', , input = '', expected = '', rule = ''] of rows) {
      if (!/^(A|B|I0|I10)/.test(id) || rule === 'later' || input.startsWith('place ')) continue
      const judgements = expected.split(' ; ')
      for (const [i, typed] of input.split(' ; ').entries()) {
        const judgement = judgements[Math.min(i, judgements.length - 1)] ?? ''
        const canonical = /(?:canonical|accepted as) (https:[^\s;:(,]+)/.exec(judgement)?.[1]
        const address = fillIn(typed)
        const at = `${id} ${address} → ${read(address)}`
        if (canonical) expect(at).toBe(`${id} ${address} → ${canonical}`)
        else if (judgement.startsWith('accepted'))
          expect([at, isRefused(address)]).toEqual([at, false])
        else if (/^(same as|refused, or)/.test(judgement)) expect(at).toMatch(/→ \S/)
        else expect([at, isRefused(address)]).toEqual([at, true])
        if (/ON too|on too/.test(judgement)) {
          expect([
            at,
            isRefused(address.replace('register.org', 'localhost:8787'), AT_HOME),
          ]).toEqual([at, true])
        }
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(60)
  })
})

function fillIn(input: string): string {
  return input
    .replace('PUBLIC_ORIGIN', 'https://register.org')
    .replaceAll(String.raw`\n`, '\n')
    .replace('<label of 64 letters>', 'a'.repeat(64))
    .replace('<host of 254 characters>', `${'a'.repeat(60)}.`.repeat(4) + 'a'.repeat(6) + '.com')
}
