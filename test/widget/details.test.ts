import axe from 'axe-core'
import { userEvent } from 'vitest/browser'
import { afterEach, describe, it, vi } from 'vitest'
import type { HumanBadgeElement } from '../../widget/badge/human-badge.ts'
import {
  ORIGIN,
  addBadge,
  clearPage,
  linkOf,
  makeFreeCode,
  register,
  showBadge,
} from '../support/browser/register.ts'

const DAY = '2026-10-03T09:00:00Z'
const listed = {
  url: location.origin,
  kind: 'site',
  state: 'linked',
  proof: 'site',
  checkedAt: DAY,
} as const
const places = [
  listed,
  { url: 'https://shop.example/ada', kind: 'shop', state: 'named' },
  {
    url: 'https://xn--bcher-kva.example/',
    kind: 'site',
    state: 'linked',
    proof: 'page',
    checkedAt: DAY,
  },
] as const

afterEach(() => {
  vi.useRealTimers()
  clearPage()
})

const buttonOf = (badge: HumanBadgeElement) =>
  badge.renderRoot.querySelector<HTMLButtonElement>('[part=more]')
const panelOf = (badge: HumanBadgeElement) =>
  badge.renderRoot.querySelector<HTMLElement>('[part=details]')

/** What a person reads in the details, line by line. */
function readDetails(badge: HumanBadgeElement): string[] {
  const lines = panelOf(badge)?.querySelectorAll(':scope > *') ?? []
  return [...lines].map((line) => line.textContent.trim().replace(/\s+/g, ' ')).filter(Boolean)
}

async function showOpen(badge: HumanBadgeElement): Promise<void> {
  buttonOf(badge)?.click()
  await vi.waitFor(() => {
    if (readDetails(badge).length === 0) throw new Error('still empty')
  })
}

describe('the details', () => {
  it('say what was checked and when, what was not, and lead to the record', async ({ expect }) => {
    const code = addBadge({ places, placesTotal: 3 })
    const badge = await showBadge(code)
    expect(readDetails(badge)).toEqual([])
    await showOpen(badge)
    expect(readDetails(badge)).toEqual([
      'created with human intelligence',
      'Ada Lovelace',
      'Pledge on record since 3 Oct 2026',
      'What was checked',
      'Linked to this site, checked 3 Oct 2026',
      'shop.example/ada named by the artist, not checked',
      'xn--bcher-kva.example that page carries the badge, checked 3 Oct 2026',
      'What was not checked',
      'The work itself. Nobody has examined how it was made: this is the artist’s own promise.',
      'Open the record',
      'Close',
    ])
    const record = panelOf(badge)?.querySelector('a')
    expect(record?.href).toBe(`${ORIGIN}/p/${code}`)
    expect(record?.referrerPolicy).toBe('origin')
  })

  it('open by keyboard, close by Escape, and the keyboard is back on the button', async ({
    expect,
  }) => {
    const badge = await showBadge(addBadge())
    linkOf(badge)?.focus()
    await userEvent.keyboard('{Tab}')
    expect(badge.shadowRoot?.activeElement).toBe(buttonOf(badge))
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(panelOf(badge)?.matches(':popover-open')).toBe(true))
    await badge.updateComplete
    await userEvent.keyboard('{Tab}')
    expect(badge.shadowRoot?.activeElement?.getAttribute('part')).toBe('record')
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(panelOf(badge)?.matches(':popover-open')).toBe(false))
    expect(badge.shadowRoot?.activeElement).toBe(buttonOf(badge))
  })

  it('open by pointer and close by a press elsewhere, or on Close', async ({ expect }) => {
    document.body.innerHTML = '<p style="margin-block-start:600px">elsewhere</p>'
    const badge = await showBadge(addBadge())
    document.body.prepend(badge)
    const button = buttonOf(badge)
    if (!button) throw new Error('no button')
    await userEvent.click(button)
    await vi.waitFor(() => expect(panelOf(badge)?.matches(':popover-open')).toBe(true))
    document.querySelector('p')?.scrollIntoView()
    await userEvent.click(document.querySelector('p') ?? document.body)
    await vi.waitFor(() => expect(panelOf(badge)?.matches(':popover-open')).toBe(false))
    await showOpen(badge)
    badge.renderRoot.querySelector<HTMLElement>('[part=close]')?.click()
    expect(panelOf(badge)?.matches(':popover-open')).toBe(false)
  })

  it('ask again, and say the last known state with its day where nobody answers', async ({
    expect,
  }) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    vi.setSystemTime('2026-11-26T10:00:00Z')
    const badge = await showBadge(addBadge({ places: [listed], placesTotal: 1 }))
    vi.setSystemTime('2026-11-26T10:05:00Z')
    register.respond = () => Promise.reject(new TypeError('offline'))
    await showOpen(badge)
    await vi.waitFor(() =>
      expect(badge.renderRoot.querySelector('[part=detail]')?.textContent).toMatch(
        /Could not be checked just now; last known state, from 26 Nov 2026/,
      ),
    )
    expect(badge.status).toBe('active')
    expect(readDetails(badge).join(' / ')).toContain('last known state, from 26 Nov 2026')
    expect(readDetails(badge)).toContain('Linked to this site, checked 3 Oct 2026')
  })

  it('tell a withdrawal of meanwhile', async ({ expect }) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const code = addBadge()
    const badge = await showBadge(code)
    vi.setSystemTime(Date.now() + 61_000)
    register.badges.set(code, register.badges.get(addBadge({ code, status: 'withdrawn' })))
    await showOpen(badge)
    await vi.waitFor(() => expect(badge.status).toBe('withdrawn'))
    await badge.updateComplete
    expect(readDetails(badge)[0]).toBe('pledge withdrawn')
  })

  it('are not offered where there is nothing to tell', async ({ expect }) => {
    expect(buttonOf(await showBadge(makeFreeCode(), 'missing'))).toBeNull()
  })
})

describe('everybody can use the details', () => {
  it('closed, a badge is one link, one sentence and one button', async ({ expect }) => {
    const badge = await showBadge(addBadge({ places: [listed], placesTotal: 1 }))
    const heard = [...badge.renderRoot.querySelectorAll('a, button, p, bdi, img, b')].filter(
      (part) => part.checkVisibility() && !part.closest('[aria-hidden]'),
    )
    expect(heard.map(({ localName }) => localName)).toEqual(['a', 'p', 'button'])
    expect(buttonOf(badge)?.ariaLabel).toBe('What was checked')
  })

  it('the button is large enough to touch, at every size', async ({ expect }) => {
    for (const size of [88, 180, 480]) {
      const style = `style="--human-badge-size:${size}px" loading="eager"`
      const box = buttonOf(await showBadge(addBadge(), 'active', style))?.getBoundingClientRect()
      expect(box?.width).toBeGreaterThanOrEqual(24)
      expect(box?.height).toBeGreaterThanOrEqual(24)
    }
  })

  it.for(['active', 'withdrawn', 'suspended'])(
    'axe finds nothing in them: %s',
    async (status, { expect }) => {
      document.body.innerHTML = '<main><h1>A page</h1></main>'
      const badge = await showBadge(addBadge({ status, places, placesTotal: 3 }), status)
      document.querySelector('main')?.append(badge)
      await showOpen(badge)
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    },
  )

  it('stays inside a window of 320 px', async ({ expect }) => {
    const frame = document.createElement('iframe')
    frame.width = '320'
    frame.height = '400'
    document.body.append(frame)
    const badge = await showBadge(addBadge({ places, placesTotal: 3 }))
    frame.contentDocument?.body.append(badge)
    await showOpen(badge)
    const box = panelOf(badge)?.getBoundingClientRect()
    expect(box?.left).toBeGreaterThanOrEqual(0)
    expect(box?.right).toBeLessThanOrEqual(320)
  })
})
