import { vi } from 'vitest'
import type { Badge } from '../../../schema/wire.ts'
import { define } from '../../../widget/badge/define.ts'
import type { HumanBadgeElement } from '../../../widget/badge/human-badge.ts'

export const ORIGIN = 'https://register.example'
define({ origin: ORIGIN })

/** Everything that was asked of the register, in order. */
export const asked: { url: URL; init: RequestInit | undefined }[] = []

/** What the register knows, and how it behaves: tests write here. */
export const register = {
  badges: new Map<string, unknown>(),
  /** The files of words beside the script, by language; one that is not here is not found. */
  languages: new Map<string, () => Promise<Response>>(),
  respond: null as ((url: URL, signal: AbortSignal) => Promise<Response>) | null,
}

vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input)
  asked.push({ url, init })
  if (register.respond && init?.signal) return await register.respond(url, init.signal)
  const language = /^\/widget\/[\d.]+\/(.*)\.json$/.exec(url.pathname)?.[1]
  if (language !== undefined)
    return (await register.languages.get(language)?.()) ?? new Response('', { status: 404 })
  const find = (code: string) => register.badges.get(code) ?? { code, status: 'missing' }
  const codes = url.searchParams.get('codes')
  return Response.json(
    codes === null
      ? find(url.pathname.slice(-8))
      : { badges: codes.split(',').map((code) => find(code)) },
  )
})

let made = 0

/** A code that no other test asks for: what is known is shared by a page. */
export function makeFreeCode(): string {
  made++
  return `K3V9${made.toString().padStart(4, '0')}`
}

/** Enters a pledge in the register and answers its code. */
export function addBadge(badge: { [field in keyof Badge]?: unknown } = {}): string {
  const code = makeFreeCode()
  register.badges.set(code, {
    code,
    status: 'active',
    artist: 'Ada Lovelace',
    covers: 'practice',
    page: `${ORIGIN}/p/${code}`,
    statement: '2026-11',
    pledgedAt: '2026-10-03T09:00:00Z',
    changedAt: '2026-10-03T09:00:00Z',
    picture: null,
    places: [],
    placesTotal: 0,
    ...badge,
  })
  return code
}

/** Puts markup on the page, with `FALLBACK` as the author's link, and answers the first badge of it. */
export function place(markup: string): HumanBadgeElement {
  document.body.insertAdjacentHTML('beforeend', markup)
  const badges = document.querySelectorAll('human-badge')
  const badge = badges[badges.length - 1]
  if (!badge) throw new Error('no badge in the markup')
  return badge
}

export function badgeMarkup(code: string, attributes = 'loading="eager"'): string {
  return `<human-badge pledge="${code}" ${attributes}><a href="${ORIGIN}/p/${code}">The author's link</a></human-badge>`
}

/** Waits until the badge has that status and has drawn it. */
export async function untilStatus(badge: HumanBadgeElement, status: string): Promise<void> {
  await vi.waitFor(() => {
    if (badge.status !== status) throw new Error(`still ${badge.status}`)
  })
  await badge.updateComplete
}

/** A badge for this code, once it says what the register says. */
export async function showBadge(code: string, status = 'active', attributes?: string) {
  const badge = place(badgeMarkup(code, attributes))
  await untilStatus(badge, status)
  return badge
}

/** What a person reads in the badge, lines joined by " / ". */
export function readBadge(badge: HumanBadgeElement): string {
  const parts = badge.renderRoot.querySelectorAll('[part="claim"], div > bdi, [part="detail"] > i')
  return [...parts]
    .map((part) => part.textContent.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .join(' / ')
}

export function linkOf(badge: HumanBadgeElement): HTMLAnchorElement | null {
  return badge.renderRoot.querySelector('a')
}

export function clearPage(): void {
  window.scrollTo(0, 0)
  document.body.replaceChildren()
  document.documentElement.removeAttribute('dir')
  document.documentElement.removeAttribute('lang')
  register.respond = null
  asked.length = 0
}
