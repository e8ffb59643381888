import { afterEach, describe, it, vi } from 'vitest'
import type { HumanBadgeStatusDetail } from '../../widget/badge/human-badge.ts'
import {
  ORIGIN,
  addBadge,
  asked,
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

afterEach(clearPage)

/** Two frames and a tick of the source: time enough for anything that would be asked to be asked. */
async function settle() {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  await new Promise((resolve) => setTimeout(resolve, 60))
}

describe('asking the register', () => {
  it('is one request for all the badges of a page, sorted, without cookies or an address', async ({
    expect,
  }) => {
    const codes = [addBadge(), addBadge(), addBadge()].toReversed()
    for (const code of [...codes, ...codes]) place(badgeMarkup(code))
    for (const badge of document.querySelectorAll('human-badge')) await untilStatus(badge, 'active')
    expect(asked.map(({ url }) => url.href)).toEqual([
      `${ORIGIN}/api/v1/badges?codes=${codes.toSorted().join(',')}`,
    ])
    expect(asked[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' })
    expect(document.cookie + localStorage.length + sessionStorage.length).not.toContain('badge')
  })

  it('asks for a badge that is alone by its own address', async ({ expect }) => {
    const code = addBadge()
    await showBadge(code)
    expect(asked.map(({ url }) => url.href)).toEqual([`${ORIGIN}/api/v1/badges/${code}`])
  })

  it('splits what is more than a hundred', async ({ expect }) => {
    document.body.innerHTML = Array.from({ length: 130 }, () => badgeMarkup(addBadge())).join('')
    for (const badge of document.querySelectorAll('human-badge')) await untilStatus(badge, 'active')
    const sizes = asked.map(({ url }) => url.searchParams.get('codes')?.split(',').length)
    expect(sizes).toEqual([100, 30])
  })

  it('waits until the badge is nearly seen', async ({ expect }) => {
    const spacer = document.createElement('div')
    spacer.style.blockSize = '5000px'
    document.body.append(spacer)
    const badge = place(badgeMarkup(addBadge(), ''))
    await settle()
    expect(asked).toEqual([])
    expect(badge.status).toBe('pending')
    badge.scrollIntoView()
    await untilStatus(badge, 'active')
  })

  it('takes the others of the page along with the first that is nearly seen, in one request', async ({
    expect,
  }) => {
    const codes = [addBadge(), addBadge(), addBadge()]
    const apart = '<div style="block-size:5000px"></div>'
    document.body.innerHTML = codes.map((code) => badgeMarkup(code, '')).join(apart)
    for (const badge of document.querySelectorAll('human-badge')) await untilStatus(badge, 'active')
    expect(asked.map(({ url }) => url.searchParams.get('codes'))).toEqual([codes.toSorted().join()])
  })

  it('asks at once when the author says eager, later too', async ({ expect }) => {
    document.body.innerHTML = '<div style="block-size:5000px"></div>'
    const badge = place(badgeMarkup(addBadge(), ''))
    await settle()
    expect(badge.status).toBe('pending')
    badge.loading = 'eager'
    await untilStatus(badge, 'active')
  })

  it.for(['k3v9-8001', ' K3V98001 ', '“K3V9-8OOI”', '«k3v9 8oo1»', '\u200bK3V9‑8001'])(
    'reads the code %s as people write it',
    async (written, { expect }) => {
      register.badges.set('K3V98001', {
        code: 'K3V98001',
        status: 'active',
        artist: 'Ada',
        pledgedAt: '2026-10-03T09:00:00Z',
        places: [],
        placesTotal: 0,
      })
      const badge = await showBadge(written)
      expect(linkOf(badge)?.href).toBe(`${ORIGIN}/p/K3V98001`)
    },
  )

  it.for([
    ['the network is gone', () => Promise.reject(new TypeError('offline'))],
    ['the service is ill', () => Promise.resolve(new Response('<h1>no</h1>', { status: 500 }))],
    ['the answer is not JSON', () => Promise.resolve(new Response('<!doctype html>'))],
    ['the answer is null', () => Promise.resolve(Response.json(null))],
    [
      'the answer is about another code',
      () => Promise.resolve(Response.json({ code: 'AAAA0000', status: 'missing' })),
    ],
  ] as const)("keeps the author's link and says so when %s", async ([, respond], { expect }) => {
    register.respond = respond
    const badge = await showBadge(makeFreeCode(), 'unreachable')
    expect(readBadge(badge)).toBe('Could not be checked just now')
    expect(badge.querySelector('a')?.checkVisibility()).toBe(true)
    expect(linkOf(badge)).toBeNull()
    expect(badge.here).toBe('unknown')
  })

  it('gives up on a service that does not answer', async ({ expect }) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    try {
      register.respond = (_url, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('aborted')))
        })
      const badge = place(badgeMarkup(makeFreeCode()))
      await badge.updateComplete
      await vi.advanceTimersByTimeAsync(7900)
      expect(badge.status).toBe('pending')
      await vi.advanceTimersByTimeAsync(200)
      await badge.updateComplete
      expect(badge.status).toBe('unreachable')
    } finally {
      vi.useRealTimers()
    }
  })

  it('tries again for the next badge after a failure', async ({ expect }) => {
    const code = addBadge()
    register.respond = () => Promise.reject(new TypeError('offline'))
    await showBadge(code, 'unreachable')
    register.respond = null
    await showBadge(code, 'active')
    expect(asked).toHaveLength(2)
  })

  it("asks nothing for what is not a code, and keeps the author's link", async ({ expect }) => {
    const badge = await showBadge('no code', 'missing')
    await settle()
    expect(asked).toEqual([])
    expect(readBadge(badge)).toBe('This badge names no pledge')
    expect(badge.querySelector('a')?.checkVisibility()).toBe(true)
  })
})

describe('what the element reports', () => {
  it('is its own, whatever an author writes', async ({ expect }) => {
    const code = addBadge({ status: 'withdrawn' })
    const badge = place(badgeMarkup(code, 'loading="eager" status="active" here="linked"'))
    expect(badge.getAttribute('status')).toBe('pending')
    await untilStatus(badge, 'withdrawn')
    badge.setAttribute('status', 'active')
    badge.removeAttribute('here')
    Object.assign(badge, { status: 'active' })
    expect(badge.getAttribute('status')).toBe('withdrawn')
    expect(badge.getAttribute('here')).toBe('unknown')
    expect(badge.status).toBe('withdrawn')
  })

  it('is told by one event that leaves shadow roots', async ({ expect }) => {
    const host = document.createElement('div')
    document.body.append(host)
    const told: HumanBadgeStatusDetail[] = []
    const listen = (event: CustomEvent<HumanBadgeStatusDetail>) => told.push(event.detail)
    const controller = new AbortController()
    document.addEventListener('human-badge-status', listen, { signal: controller.signal })
    const checkedAt = '2026-10-03T09:00:00Z'
    const listed = {
      url: location.origin,
      kind: 'site',
      state: 'linked',
      proof: 'site',
      checkedAt,
    } as const
    host.attachShadow({ mode: 'open' }).innerHTML = badgeMarkup(
      addBadge({ places: [listed], placesTotal: 1 }),
    )
    await vi.waitFor(() => expect(told).toEqual([{ status: 'active', here: 'linked', checkedAt }]))
    controller.abort()
  })
})

describe('a life on the page', () => {
  it('works when made by script, filled in later, taken away, put back and moved', async ({
    expect,
  }) => {
    const badge = document.createElement('human-badge')
    expect(badge.hasAttributes()).toBe(false)
    badge.loading = 'eager'
    document.body.append(badge)
    badge.pledge = addBadge()
    await untilStatus(badge, 'active')
    badge.remove()
    document.body.prepend(badge)
    const box = document.createElement('div')
    document.body.append(box)
    box.append(badge)
    await settle()
    expect(badge.status).toBe('active')
    expect(asked).toHaveLength(1)
  })

  it('forgets the last answer the moment the pledge changes', async ({ expect }) => {
    const badge = await showBadge(addBadge())
    register.respond = () => new Promise(() => {})
    badge.pledge = makeFreeCode()
    await badge.updateComplete
    expect(badge.status).toBe('pending')
    expect(readBadge(badge)).toBe('')
  })

  it('gives up a request that nobody waits for any more', async ({ expect }) => {
    const signals: AbortSignal[] = []
    register.respond = (_url, signal) => {
      signals.push(signal)
      return new Promise(() => {})
    }
    const [one, two] = [makeFreeCode(), makeFreeCode()].map((code) => place(badgeMarkup(code)))
    await vi.waitFor(() => expect(signals).toHaveLength(1))
    one?.remove()
    await settle()
    expect(signals[0]?.aborted).toBe(false)
    two?.remove()
    await settle()
    expect(signals[0]?.aborted).toBe(true)
  })

  it('shows the plain seal when the drawing does not load', async ({ expect }) => {
    const picture = { src: `${ORIGIN}/gone.webp`, width: 192, height: 144, alt: 'A hare' }
    const badge = await showBadge(addBadge({ picture }))
    await vi.waitFor(() => expect(badge.renderRoot.querySelector('img')).toBeNull())
    expect(readBadge(badge)).toContain('created with human intelligence')
  })
})
