import { readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { hereFor, placeCovers } from '../../schema/place-cover.ts'
import type { WirePlace } from '../../schema/wire.ts'

const checkedAt = '2026-10-03T09:00:00Z'

describe('a place covers a page', () => {
  it.for([
    ['https://ada.example/', 'https://ada.example/shop/hare?size=2#top'],
    ['https://www.ada.example/', 'https://ada.example/'],
    ['https://ada.example/', 'https://www.ada.example/about'],
    ['https://ADA.example', 'http://ada.example./x'],
    ['https://münchen-kunst.example/', 'https://xn--mnchen-kunst-dlb.example/a'],
    ['https://ada.example/shop', 'https://ada.example/shop/'],
    ['https://ada.example/shop/', 'https://ada.example/shop'],
    ['https://ada.example:8443/', 'https://ada.example/'],
    ['https://ada.example/p?id=1', 'https://ada.example/p?x=2&id=1'],
    ['http://localhost:4000/', 'http://localhost:4000/a'],
  ] as const)('%s covers %s', ([place, page], { expect }) => {
    expect(placeCovers(place, page)).toBe(true)
  })

  it.for([
    ['https://ada.example/', 'https://ada.example.evil.net/'],
    ['https://ada.example/', 'https://evil-ada.example/'],
    ['https://ada.example/', 'https://art.ada.example/'],
    ['https://ada.example/shop', 'https://ada.example/shopping'],
    ['https://ada.example/shop', 'https://ada.example/Shop'],
    ['https://ada.example/shop', 'https://ada.example/'],
    ['https://ada.example/p?id=1', 'https://ada.example/p?id=2'],
    ['https://ada.example/p?id=1', 'https://ada.example/p/q?id=1'],
    ['http://localhost:4000/', 'http://localhost:5000/'],
    ['https://ada.example/', 'https://evil.net/https://ada.example/'],
    ['https://ada.example/', 'https://ada.example@evil.net/'],
    ['https://ada.example/', 'about:srcdoc'],
    ['not an address', 'https://ada.example/'],
    ['javascript:1', 'javascript:1'],
  ] as const)('%s does not cover %s', ([place, page], { expect }) => {
    expect(placeCovers(place, page)).toBe(false)
  })

  it('agrees with the corpus of places', ({ expect, skip }) => {
    const corpus = process.env['CORPUS_DIR']
    if (!corpus) {
      skip('CORPUS_DIR is not set')
      return
    }
    const rows = readFileSync(`${corpus}/places/cases.tsv`, 'utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([, , input]) => input?.startsWith('place '))
    let compared = 0
    for (const [id, , input = '', expected = ''] of rows) {
      if (!/^(covers|does not cover)/.test(expected)) continue
      for (const [, place = '', page = ''] of input.matchAll(/place (\S+), page (https?:\S+)/g)) {
        expect([id, placeCovers(place, page)]).toEqual([id, expected.startsWith('covers')])
        compared++
      }
    }
    expect(compared).toBeGreaterThan(7)
  })
})

function at(address: string | null, places: WirePlace[], placesTotal = places.length) {
  return hereFor(address, { places, placesTotal }).here
}

describe('what may be said of the page that the badge stands on', () => {
  const site: WirePlace = {
    url: 'https://ada.example/',
    kind: 'site',
    state: 'linked',
    proof: 'site',
    checkedAt,
  }
  const page: WirePlace = { ...site, url: 'https://ada.example/about', proof: 'page' }
  const named: WirePlace = { url: 'https://ada.example/', kind: 'site', state: 'named' }
  const lapsed: WirePlace = { ...site, state: 'lapsed' }

  it('takes the best place that covers it', ({ expect }) => {
    expect(at('https://ada.example/x', [lapsed, named, site])).toBe('linked')
    expect(at('https://ada.example/x', [lapsed, named])).toBe('named')
    expect(at('https://ada.example/x', [lapsed])).toBe('lapsed')
  })
  it('keeps what was found on one page to that page, lapsed too', ({ expect }) => {
    expect(at('https://www.ada.example/about/#me', [page])).toBe('linked')
    expect(at('https://ada.example/about/more', [page])).toBe('named')
    expect(at('https://ada.example/about?draft=1', [page])).toBe('named')
    expect(at('https://ada.example/about/more', [{ ...page, state: 'lapsed' }])).toBe('named')
  })
  it('says not-listed only of a whole list', ({ expect }) => {
    expect(at('https://evil.net/', [site])).toBe('not-listed')
    expect(at('https://evil.net/', [site], 51)).toBe('unknown')
  })
  it('says nothing without places, or where the browser hides the page', ({ expect }) => {
    expect(at('https://ada.example/', [])).toBe('unknown')
    expect(at(null, [site])).toBe('unknown')
  })
})
