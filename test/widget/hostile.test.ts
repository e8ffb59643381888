import { afterEach, describe, it } from 'vitest'
import {
  ORIGIN,
  addBadge,
  clearPage,
  linkOf,
  readBadge,
  showBadge,
} from '../support/browser/register.ts'

const here = `${location.origin}/`

afterEach(clearPage)

describe('a hostile answer', () => {
  it.for([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '$& $1 %',
    '\u202Eevil',
    '{{x}}',
  ])('keeps the name %s as text', async (artist, { expect }) => {
    const badge = await showBadge(
      addBadge({ artist, places: [{ url: here, kind: 'site', state: 'named' }], placesTotal: 1 }),
    )
    expect(badge.renderRoot.querySelector('bdi')?.textContent).toBe(artist)
    expect(badge.renderRoot.querySelector('script, img')).toBeNull()
    expect(linkOf(badge)?.ariaLabel).toBe(
      `Created with human intelligence: ${artist}'s pledge, opens the record`,
    )
  })

  it.for(['javascript:alert(1)', 'https://evil.example/', 'data:text/html,x'])(
    'cannot lead to %s',
    async (page, { expect }) => {
      const picture = { src: page, width: 10, height: 10, alt: 'x' }
      const code = addBadge({ page, picture })
      const badge = await showBadge(code)
      expect(linkOf(badge)?.href).toBe(`${ORIGIN}/p/${code}`)
      expect(badge.renderRoot.querySelector('img')).toBeNull()
    },
  )

  it.for([
    ['an unknown status', { status: 'blessed' }],
    ['a name that is no text', { artist: { toString: 'x' } }],
    ['a day that is none', { pledgedAt: 'yesterday' }],
    ['places that are no list', { places: 'all' }],
  ] as const)('with %s counts as no answer', async ([, wrong], { expect }) => {
    const badge = await showBadge(addBadge(wrong), 'unreachable')
    expect(readBadge(badge)).toBe('Could not be checked just now')
  })
})
