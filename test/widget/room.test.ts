import { afterEach, describe, it } from 'vitest'
import { composeRoom, ROOM } from '../../worker/pages/tag.ts'
import {
  addBadge,
  badgeMarkup,
  clearPage,
  place,
  untilStatus,
} from '../support/browser/register.ts'

afterEach(clearPage)

const VARIANTS = ['seal', 'strip', 'drawing'] as const
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
})
