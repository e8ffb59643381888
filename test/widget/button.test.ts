import { afterEach, beforeEach, describe, it, vi } from 'vitest'
import type { Texts } from '../../widget/badge/texts/index.ts'
import { de } from '../../widget/badge/texts/de.ts'
import { nl } from '../../widget/badge/texts/nl.ts'
import { tr } from '../../widget/badge/texts/tr.ts'
import { ORIGIN, addBadge, clearPage, register, showBadge } from '../support/browser/register.ts'

const VARIANTS = ['seal', 'strip', 'drawing']
const WIDTHS = [88, 104, 120, 128, 144, 160, 180, 200, 224, 240, 320, 480]
const PICTURE = {
  src: `${ORIGIN}/drawing.webp`,
  width: 192,
  height: 144,
  alt: 'A heron',
}
const PLACES = {
  places: [
    {
      url: location.href,
      kind: 'site',
      state: 'linked',
      proof: 'site',
      checkedAt: '2026-10-03T09:00:00Z',
    },
  ],
  placesTotal: 1,
}
const STATES = [
  {},
  PLACES,
  { picture: PICTURE },
  { picture: PICTURE, ...PLACES },
  { status: 'withdrawn' },
  { status: 'suspended' },
]

let deaf: { mockRestore: () => void }
beforeEach(() => {
  // No picture comes from the register of these tests: its room is what is measured, so that it must stay.
  deaf = vi.spyOn(HTMLImageElement.prototype, 'addEventListener').mockImplementation(() => {})
  for (const table of [de, nl, tr]) offer(table)
  document.body.style.inlineSize = '600px'
})
afterEach(() => {
  deaf.mockRestore()
  document.body.style.inlineSize = ''
  clearPage()
})

/** Every piece of ink that is words, line by line. */
function listLines(root: ParentNode): DOMRect[] {
  const lines: DOMRect[] = []
  for (const part of root.querySelectorAll('[part=claim], div > bdi, i')) {
    if (!part.checkVisibility()) continue
    const range = document.createRange()
    range.selectNodeContents(part)
    lines.push(...range.getClientRects())
  }
  return lines
}

/** By how many pixels a round button lies on a rectangle; 0 for not at all. */
function overlap(button: DOMRect, { left, right, top, bottom }: DOMRect): number {
  const [x, y] = [button.x + button.width / 2, button.y + button.height / 2]
  const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)]
  return Math.max(0, Math.round(button.width / 2 - Math.hypot(dx, dy)))
}

/** Where the drawing itself is, in the room that it is given. */
function fit(picture: HTMLImageElement): DOMRect {
  const { x, y, width, height } = picture.getBoundingClientRect()
  const by = Math.min(width / PICTURE.width, height / PICTURE.height)
  const [w, h] = [by * PICTURE.width, by * PICTURE.height]
  return new DOMRect(x + (width - w) / 2, y + (height - h) / 2, w, h)
}

function offer(table: Texts): void {
  register.languages.set(table.lang, () => Promise.resolve(Response.json(table)))
}

describe('the button for the details', () => {
  it.for(
    ['en', 'de', 'nl', 'tr'].flatMap((lang) => VARIANTS.map((variant) => [variant, lang] as const)),
  )('of a %s in %s lies on no word and no drawing', async ([variant, lang], { expect }) => {
    const covered: string[] = []
    for (const width of WIDTHS) {
      for (const about of STATES) {
        const status = 'status' in about ? about.status : 'active'
        const style = `variant="${variant}" lang="${lang}" style="--human-badge-size:${width}px" loading="eager"`
        const badge = await showBadge(addBadge(about), status, style)
        const button = badge.renderRoot.querySelector('[part=more]')?.getBoundingClientRect()
        if (!button) throw new Error('There is no button.')
        const picture = badge.renderRoot.querySelector('img')
        const seen = [
          ...listLines(badge.renderRoot),
          ...(picture?.checkVisibility() ? [fit(picture)] : []),
        ]
        const most = Math.max(...seen.map((rect) => overlap(button, rect)))
        if (most > 1) covered.push(`${width} px, ${status}${picture ? ', drawn' : ''}: ${most} px`)
        badge.remove()
      }
    }
    expect(covered).toEqual([])
  })
})
