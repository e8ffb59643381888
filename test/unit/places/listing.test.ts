import { describe, it } from 'vitest'
import { arrangePlaces, type KnownPlace } from '../../../worker/places/rules.ts'
import { findTwin } from '../../../worker/places/rules/listing.ts'

function named(url: string): KnownPlace {
  return { url, kind: 'site', state: 'named', proof: null, checkedAt: null }
}

describe('the places that a badge carries', () => {
  it('are whole sites first, then as they were named', ({ expect }) => {
    const known = ['https://b.com/x/y', 'https://b.com/', 'https://a.com/x', 'https://a.com/']
    const { places, placesTotal } = arrangePlaces(known.map(named))
    expect(places.map(({ url }) => url)).toEqual([
      'https://b.com/',
      'https://a.com/',
      'https://b.com/x/y',
      'https://a.com/x',
    ])
    expect(placesTotal).toBe(4)
  })

  it('are cut at 50, and the whole number is said', ({ expect }) => {
    const many = Array.from({ length: 51 }, (_, i) => named(`https://a.com/${i}`))
    const { places, placesTotal } = arrangePlaces([...many, named('https://z.com/')])
    expect([places.length, placesTotal, places[0]?.url]).toEqual([50, 52, 'https://z.com/'])
  })

  it('say nothing of a check that never was', ({ expect }) => {
    expect(arrangePlaces([named('https://a.com/')]).places).toEqual([
      { url: 'https://a.com/', kind: 'site', state: 'named' },
    ])
  })
})

describe('the same place', () => {
  it('is known with and without www., and by nothing else', ({ expect }) => {
    const known = [named('https://www.ada-draws.com/shop')]
    expect(findTwin(known, { url: 'https://ada-draws.com/shop' })).toBe(known[0])
    expect(findTwin(known, { url: 'https://ada-draws.com/Shop' })).toBeNull()
    expect(findTwin(known, { url: 'https://ada-draws.com/' })).toBeNull()
  })
})
