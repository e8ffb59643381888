import { afterEach, describe, it, vi } from 'vitest'
import type { HumanBadgeElement } from '../../widget/badge/human-badge.ts'
import { composeRoom, ROOM } from '../../worker/pages/tag.ts'
import {
  ORIGIN,
  addBadge,
  badgeMarkup,
  clearPage,
  place,
  untilStatus,
} from '../support/browser/register.ts'

afterEach(clearPage)

const VARIANTS = ['seal', 'strip', 'drawing'] as const
/** The longest that is said of a place, and a picture that does not come: its room is kept all the same. */
const listed = {
  url: location.href,
  kind: 'site',
  state: 'linked',
  proof: 'page',
  checkedAt: '2026-10-03T09:00:00Z',
} as const
const picture = { src: `${ORIGIN}/drawing.webp`, width: 4, height: 3, alt: 'A hare' }
const COLUMNS = [600, 150] as const
const CASES = VARIANTS.flatMap((variant) => COLUMNS.map((column) => ({ variant, column })))

type Case = (typeof CASES)[number]

/** What the tag keeps free before its script has run: in a frame, where the element stays unknown. */
function measureRoom({ variant, column }: Case): DOMRect | undefined {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  const inside = frame.contentDocument
  if (!inside) return undefined
  inside.body.innerHTML = `<style>${composeRoom('seal')}${composeRoom('strip')}${composeRoom('drawing')}</style>
    <div style="width: ${column}px"><human-badge variant="${variant}"><a href="/">A link</a></human-badge></div>`
  return inside.querySelector('human-badge')?.getBoundingClientRect()
}

/** What the badge then takes up. */
async function measureBadge({ variant, column }: Case): Promise<DOMRect> {
  document.body.style.inlineSize = `${column}px`
  const badge = place(badgeMarkup(addBadge(), `loading="eager" variant="${variant}"`))
  await untilStatus(badge, 'active')
  await badge.updateComplete
  const box = badge.getBoundingClientRect()
  document.body.style.inlineSize = ''
  return box
}

describe('the room that the tag keeps free', () => {
  it.for(CASES)('is that of a $variant in a column of $column px', async (of, { expect }) => {
    const badge = await measureBadge(of)
    const room = measureRoom(of)
    expect(room?.width).toBe(badge.width)
    expect(badge.width).toBe(Math.min(ROOM[of.variant].width, of.column))
    // In a column that is too narrow, the type of a badge stays readable and may ask for more height.
    if (of.column >= ROOM[of.variant].width) {
      expect([room?.height, badge.height]).toEqual(Array(2).fill(ROOM[of.variant].height))
    } else expect(room?.height).toBeLessThanOrEqual(badge.height)
  })

  it('is kept only where script runs', ({ expect }) => {
    for (const variant of VARIANTS) {
      expect(composeRoom(variant)).toMatch(/^@media \(scripting: enabled\) \{.*\}$/)
    }
  })

  it.for(VARIANTS)(
    'is that of every state of a %s: nothing around it moves',
    async (variant, { expect }) => {
      const shifts: PerformanceEntry[] = []
      const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
      observer.observe({ type: 'layout-shift', buffered: false })
      const sizes: string[] = []
      const { width, height } = ROOM[variant]
      const measure = (badge: HumanBadgeElement) =>
        sizes.push(`${badge.offsetWidth}×${badge.offsetHeight}`)
      const codes = [
        addBadge(),
        addBadge({ picture, places: [listed], placesTotal: 1 }),
        addBadge({ picture, places: [{ ...listed, proof: 'site' }], placesTotal: 1 }),
        addBadge({ status: 'withdrawn' }),
        addBadge({ status: 'suspended' }),
        'ZZZZ0002',
      ]
      document.body.innerHTML = `${codes.map((code) => badgeMarkup(code, `loading="eager" variant="${variant}"`)).join('')}<p>The page goes on.</p>`
      const badges = [...document.querySelectorAll('human-badge')]
      for (const badge of badges) {
        // Told that it will never come, a badge is plain; here it is as if it were still on its way.
        badge.renderRoot.addEventListener('error', (event) => event.stopPropagation(), true)
        await badge.updateComplete
      }
      for (const badge of badges) measure(badge)
      for (const badge of badges) await vi.waitFor(() => expect(badge.status).not.toBe('pending'))
      await new Promise((resolve) => setTimeout(resolve, 100))
      for (const badge of badges) measure(badge)
      expect(new Set(sizes)).toEqual(new Set([`${width}×${height}`]))
      expect(shifts).toEqual([])
      observer.disconnect()
    },
  )
})
