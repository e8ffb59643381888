import { afterEach, beforeEach, describe, it } from 'vitest'
import { addBadge, clearPage, showBadge } from '../support/browser/register.ts'

const VARIANTS = ['seal', 'strip', 'drawing']
const WIDTHS = [88, 120, 160, 180, 240, 320, 480]

/* The window of the tests is narrower than the largest badge. */
beforeEach(() => {
  document.body.style.inlineSize = '600px'
})

afterEach(() => {
  document.body.style.inlineSize = ''
  clearPage()
})

describe('every size', () => {
  it.for(VARIANTS.flatMap((variant) => WIDTHS.map((width) => [variant, width] as const)))(
    'a %s of %i px holds its words',
    async ([variant, width], { expect }) => {
      const style = `variant="${variant}" style="--human-badge-size:${width}px" loading="eager"`
      const places = [{ url: 'https://elsewhere.example', kind: 'site', state: 'named' }]
      for (const about of [{}, { places, placesTotal: 1 }, { status: 'withdrawn' }]) {
        const status = 'status' in about ? about.status : 'active'
        const badge = await showBadge(addBadge(about), status, style)
        const box = badge.getBoundingClientRect()
        expect(box.width).toBe(width)
        for (const part of badge.renderRoot.querySelectorAll('a, div > bdi, p, button')) {
          if (!part.checkVisibility()) continue
          const { left, right, top, bottom } = part.getBoundingClientRect()
          expect(left).toBeGreaterThanOrEqual(box.left)
          expect(right).toBeLessThanOrEqual(box.right)
          expect(top).toBeGreaterThanOrEqual(box.top)
          expect(bottom).toBeLessThanOrEqual(box.bottom)
        }
      }
    },
  )

  it('a very small badge still says that the artist has not named this place', async ({
    expect,
  }) => {
    const places = [{ url: 'https://elsewhere.example', kind: 'site', state: 'named' }]
    const badge = await showBadge(
      addBadge({ places, placesTotal: 1 }),
      'active',
      'style="--human-badge-size:88px" loading="eager"',
    )
    const [since, here] = badge.renderRoot.querySelectorAll('i')
    expect(since?.checkVisibility()).toBe(false)
    expect(here?.checkVisibility()).toBe(true)
    expect(here?.textContent).toBe('Ada Lovelace has not named this place')
  })
})
