import axe from 'axe-core'
import { afterEach, describe, it } from 'vitest'
import {
  ORIGIN,
  addBadge,
  badgeMarkup,
  clearPage,
  linkOf,
  makeFreeCode,
  place,
  readBadge,
  register,
  showBadge,
  untilStatus,
} from '../support/browser/register.ts'

const DAY = '2026-10-03T09:00:00Z'
const here = `${location.origin}/`

afterEach(clearPage)

describe('what the badge says', () => {
  it('is the exact claim as live text, the artist, and since when the pledge is on record', async ({
    expect,
  }) => {
    const badge = await showBadge(addBadge())
    expect(readBadge(badge)).toBe(
      'created with human intelligence / Ada Lovelace / Pledge on record since 3 Oct 2026',
    )
    const claim = badge.renderRoot.querySelector('[part=claim]')
    expect(claim && getComputedStyle(claim).textTransform).toBe('none')
  })

  it('keeps the claim as it copies, whatever the case of the text around it', async ({
    expect,
  }) => {
    const code = addBadge()
    const badge = place(
      `<div style="text-transform:uppercase;visibility:hidden">${badgeMarkup(code)}</div>`,
    )
    await untilStatus(badge, 'active')
    const claim = badge.renderRoot.querySelector<HTMLElement>('[part=claim]')
    expect(claim && getComputedStyle(claim).textTransform).toBe('none')
    expect(claim && getComputedStyle(claim).visibility).toBe('hidden')
  })

  it.for([
    [
      'withdrawn',
      'pledge withdrawn / Ada Lovelace / Pledged 3 Oct 2026, later withdrawn by the artist',
      'Pledge withdrawn by Ada Lovelace, opens the record',
    ],
    [
      'suspended',
      'pledge suspended / Ada Lovelace / Pledged 3 Oct 2026, later suspended; the record says why',
      "Pledge suspended: Ada Lovelace's pledge, opens the record",
    ],
  ] as const)(
    'says %s in words as large as the claim, without the drawing',
    async ([status, words, name], { expect }) => {
      const picture = {
        src: `${ORIGIN}/drawing/x/192.webp`,
        width: 192,
        height: 144,
        alt: 'A hare',
      }
      const claim = (await showBadge(addBadge())).renderRoot.querySelector('[part=claim]')
      const badge = await showBadge(addBadge({ status, picture }), status)
      expect(readBadge(badge)).toBe(words)
      expect(linkOf(badge)?.ariaLabel).toBe(name)
      expect(badge.renderRoot.querySelector('img')).toBeNull()
      const said = badge.renderRoot.querySelector('[part=claim]')
      expect(said && getComputedStyle(said).fontSize).toBe(
        claim && getComputedStyle(claim).fontSize,
      )
    },
  )

  it('says plainly that the register has no such pledge', async ({ expect }) => {
    const badge = await showBadge('ZZZZ0000', 'missing')
    expect(readBadge(badge)).toBe('no such pledge / The register has no pledge ZZZZ-0000')
    expect(linkOf(badge)?.ariaLabel).toBe('No such pledge: ZZZZ-0000, opens the register')
  })

  it('names nobody when an artist has left', async ({ expect }) => {
    const badge = await showBadge(
      addBadge({ status: 'withdrawn', artist: '', erased: true }),
      'withdrawn',
    )
    expect(linkOf(badge)?.ariaLabel).toBe('Pledge withdrawn by the artist, opens the record')
    expect(readBadge(badge)).toBe(
      'pledge withdrawn / Pledged 3 Oct 2026, later withdrawn by the artist',
    )
  })

  it.for([
    [
      'linked',
      { url: here, kind: 'site', state: 'linked', proof: 'site', checkedAt: DAY },
      'Linked to this site, checked 3 Oct 2026',
    ],
    [
      'linked',
      { url: location.href, kind: 'site', state: 'linked', proof: 'page', checkedAt: DAY },
      'This page carries the badge, checked 3 Oct 2026',
    ],
    [
      'named',
      { url: here, kind: 'site', state: 'linked', proof: 'page', checkedAt: DAY },
      'Ada Lovelace names this place; not checked',
    ],
    [
      'named',
      { url: here, kind: 'site', state: 'named' },
      'Ada Lovelace names this place; not checked',
    ],
    [
      'named',
      { url: here, kind: 'site', state: 'named', checkedAt: DAY },
      'Named by the artist, last found 3 Oct 2026',
    ],
    [
      'named',
      { url: here, kind: 'site', state: 'lapsed', proof: 'page', checkedAt: DAY },
      'Ada Lovelace names this place; not checked',
    ],
    [
      'lapsed',
      { url: location.href, kind: 'site', state: 'lapsed', proof: 'page', checkedAt: DAY },
      'Was linked, last found 3 Oct 2026',
    ],
    [
      'lapsed',
      { url: here, kind: 'site', state: 'lapsed', proof: 'site', checkedAt: DAY },
      'Was linked, last found 3 Oct 2026',
    ],
    [
      'not-listed',
      {
        url: 'https://elsewhere.example',
        kind: 'site',
        state: 'linked',
        proof: 'site',
        checkedAt: DAY,
      },
      'Ada Lovelace has not named this place',
    ],
    ['unknown', { url: here, kind: 'site', state: 'a state of later years' }, undefined],
  ] as const)(
    'says of the page that it stands on: %s',
    async ([state, listed, words], { expect }) => {
      const badge = await showBadge(addBadge({ places: [listed], placesTotal: 1 }))
      expect(badge.getAttribute('here')).toBe(state)
      expect(readBadge(badge).split(' / ')[3]).toBe(words)
    },
  )

  it('says nothing of a place when the list was cut short', async ({ expect }) => {
    const listed = { url: 'https://elsewhere.example', kind: 'site', state: 'named' } as const
    const badge = await showBadge(addBadge({ places: [listed], placesTotal: 60 }))
    expect(badge.here).toBe('unknown')
  })

  it('has one link with one full name, to the record, that sends the host alone', async ({
    expect,
  }) => {
    const code = addBadge()
    const badge = await showBadge(code)
    const link = linkOf(badge)
    expect(link?.href).toBe(`${ORIGIN}/p/${code}`)
    expect(link?.referrerPolicy).toBe('origin')
    expect(link?.target).toBe('')
    expect(link?.ariaLabel).toBe(
      "Created with human intelligence: Ada Lovelace's pledge, opens the record",
    )
    expect(badge.renderRoot.querySelectorAll('a, slot')).toHaveLength(1)
    expect(badge.querySelector('a')?.checkVisibility()).toBe(false)
  })

  it("keeps the keyboard on the link when ours takes the place of the author's", async ({
    expect,
  }) => {
    const badge = place(badgeMarkup(addBadge()))
    await badge.updateComplete
    badge.querySelector('a')?.focus()
    await untilStatus(badge, 'active')
    expect(badge.shadowRoot?.activeElement).toBe(linkOf(badge))
  })
})

describe('everybody can use it', () => {
  const listed = {
    url: here,
    kind: 'site',
    state: 'linked',
    proof: 'site',
    checkedAt: DAY,
  } as const
  const states = ['pending', 'active', 'withdrawn', 'suspended', 'missing', 'unreachable'] as const

  it.for(
    states.flatMap((status) =>
      ['seal', 'strip', 'drawing'].map((variant) => [status, variant] as const),
    ),
  )('axe finds nothing: %s as %s', async ([status, variant], { expect }) => {
    if (status === 'pending') register.respond = () => new Promise(() => {})
    if (status === 'unreachable') register.respond = () => Promise.reject(new TypeError('offline'))
    const known = status === 'active' || status === 'withdrawn' || status === 'suspended'
    const code = known ? addBadge({ status, places: [listed], placesTotal: 1 }) : makeFreeCode()
    document.body.innerHTML = '<main><h1>A page</h1></main>'
    const badge = await showBadge(code, status, `loading="eager" variant="${variant}"`)
    document.querySelector('main')?.append(badge)
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })

  it.for(['seal', 'strip', 'drawing'])(
    'keeps right-to-left and endless names inside the %s',
    async (variant, { expect }) => {
      document.documentElement.dir = 'rtl'
      for (const artist of ['نور الهدى', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4)]) {
        const badge = await showBadge(
          addBadge({
            artist,
            places: [{ url: here, kind: 'site', state: 'named' }],
            placesTotal: 1,
          }),
          'active',
          `loading="eager" variant="${variant}"`,
        )
        const box = badge.renderRoot.querySelector('div')
        expect(box?.dir).toBe('ltr')
        expect(box?.lang).toBe('en')
        for (const part of badge.renderRoot.querySelectorAll('a, p, bdi')) {
          const { left, right } = part.getBoundingClientRect()
          expect(left).toBeGreaterThanOrEqual(badge.getBoundingClientRect().left)
          expect(right).toBeLessThanOrEqual(badge.getBoundingClientRect().right)
        }
      }
    },
  )

  it('stays inside a column of 280 px', async ({ expect }) => {
    const badge = place(
      `<div style="inline-size:280px">${badgeMarkup(addBadge(), 'loading="eager" variant="strip"')}</div>`,
    )
    await untilStatus(badge, 'active')
    expect(badge.offsetWidth).toBe(280)
    expect(badge.scrollWidth).toBeLessThanOrEqual(280)
  })

  it('grows rather than cuts its words when text is twice as large', async ({ expect }) => {
    document.body.innerHTML = '<style>.big::part(claim),.big::part(detail){font-size:200%}</style>'
    const badge = await showBadge(
      addBadge({ places: [listed], placesTotal: 1 }),
      'active',
      'class="big" loading="eager"',
    )
    const box = badge.renderRoot.querySelector('div')
    expect(box && box.scrollHeight <= box.clientHeight).toBe(true)
    expect(badge.offsetHeight).toBeGreaterThan(225)
  })

  it('is hidden where the author hides it', async ({ expect }) => {
    const badge = place(badgeMarkup(addBadge(), 'hidden'))
    await badge.updateComplete
    expect(badge.checkVisibility()).toBe(false)
  })
})
