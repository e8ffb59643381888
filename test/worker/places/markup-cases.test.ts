import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { expectedOf, readCases } from '../../support/places/cases.ts'
import { html, Net } from '../../support/worker/net.ts'
import { PlaceOwner, summarise } from '../../support/worker/place-check.ts'

/** What a row means by its first words. */
const MEANS: [RegExp, string][] = [
  [/^linked, proof site/, 'linked site'],
  [/^linked, proof page/, 'linked page'],
  [/^absent|^not linked/, 'named absent'],
]

/** Rows that need more than a page: see net-cases. */
const ELSEWHERE = ['F15', 'F46', 'F48']

const rows = readCases(env.TEST_PLACE_CASES).filter(
  ({ id, isLater }) => id.startsWith('F') && !isLater && !ELSEWHERE.includes(id),
)

describe.skipIf(rows.length === 0)('a page that holds what the corpus shows', () => {
  it.for(rows)('$id is $expected', async (row, { expect }) => {
    const net = new Net()
    const artist = await PlaceOwner.of(net)
    for (const [i, input] of row.inputs.entries()) {
      const [, place = 'https://ada-draws.com/', holds = input] =
        /^place (\S+?),? (?:\(.*\), )?(?:page|that page) holds (.*?)(?: and no other proof)?$/.exec(
          input,
        ) ?? []
      const link = /^Link: (.*)$/.exec(holds)?.[1]
      const body = artist.fill(holds.replace(/ only$|  \(truncated, no >\)$/, ''))
      net.pages[place] = link
        ? html('<p>hello', { link: artist.fill(link) })
        : html(`<!doctype html><title>Ada</title><body>${body}`)
      const expected = expectedOf(row, i)
      const means = MEANS.find(([words]) => words.test(expected))?.[1] ?? expected
      expect([input, summarise(await artist.tryOut(place))]).toEqual([input, means])
    }
  })
})
