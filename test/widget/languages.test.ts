import { afterEach, describe, it, vi } from 'vitest'
import type { Texts } from '../../widget/badge/texts/index.ts'
import { ar } from '../../widget/badge/texts/ar.ts'
import { de } from '../../widget/badge/texts/de.ts'
import { es } from '../../widget/badge/texts/es.ts'
import { fr } from '../../widget/badge/texts/fr.ts'
import { it as italian } from '../../widget/badge/texts/it.ts'
import { ja } from '../../widget/badge/texts/ja.ts'
import { VERSION } from '../../widget/badge/version.ts'
import {
  ORIGIN,
  addBadge,
  asked,
  badgeMarkup,
  clearPage,
  linkOf,
  place,
  readBadge,
  register,
  showBadge,
  untilStatus,
} from '../support/browser/register.ts'

afterEach(() => {
  vi.useRealTimers()
  clearPage()
})

/** What is fetched for a language is kept as long as the page lives: no two tests use the same one. */
function offer(table: Texts, answer?: Promise<Response>): void {
  register.languages.set(table.lang, () => answer ?? Promise.resolve(Response.json(table)))
}

const tablesAsked = () => asked.map(({ url }) => url.href).filter((href) => href.includes('.json'))

describe('the language of a badge', () => {
  it('is the nearest around it, fetched once for all badges, and the first that is seen', async ({
    expect,
  }) => {
    offer(es)
    document.documentElement.lang = 'es-AR'
    document.body.innerHTML = [addBadge(), addBadge()].map((code) => badgeMarkup(code)).join('')
    const seen = new Set<string>()
    const badges = [...document.querySelectorAll('human-badge')]
    for (const badge of badges) {
      await untilStatus(badge, 'active')
      seen.add(readBadge(badge))
    }
    expect([...seen]).toEqual([
      'created with human intelligence / Ada Lovelace / Promesa registrada desde el 3 oct 2026',
    ])
    expect(tablesAsked()).toEqual([`${ORIGIN}/widget/${VERSION}/es.json`])
    const box = badges[0]?.renderRoot.querySelector('div')
    expect(box?.lang).toBe('es')
    expect(box?.querySelector<HTMLElement>('[part=claim]')?.lang).toBe('en')
  })

  it('is its own attribute first, and follows when that changes', async ({ expect }) => {
    offer(fr)
    document.documentElement.lang = 'pl'
    const badge = await showBadge(addBadge(), 'active', 'lang="en" loading="eager"')
    expect(readBadge(badge)).toContain('Pledge on record')
    badge.lang = 'fr'
    await vi.waitFor(() => expect(readBadge(badge)).toContain('Promesse enregistrée'))
    expect(linkOf(badge)?.ariaLabel).toBe(
      'created with human intelligence : promesse de Ada Lovelace, ouvre la fiche',
    )
  })

  it('is found through the shadow roots around it', async ({ expect }) => {
    offer(de)
    const host = document.createElement('div')
    host.lang = 'DE'
    document.body.append(host)
    host.attachShadow({ mode: 'open' }).innerHTML = badgeMarkup(addBadge())
    const badge = host.shadowRoot?.querySelector('human-badge')
    if (!badge) throw new Error('no badge')
    await untilStatus(badge, 'active')
    expect(readBadge(badge)).toContain('Versprechen im Register seit 03.10.2026')
  })

  it('has its own direction, and help for reading in the details', async ({ expect }) => {
    offer(ar)
    const badge = await showBadge(addBadge(), 'active', 'lang="ar" loading="eager"')
    expect(badge.renderRoot.querySelector('div')?.dir).toBe('rtl')
    badge.renderRoot.querySelector<HTMLElement>('[part=more]')?.click()
    await vi.waitFor(() =>
      expect(badge.renderRoot.querySelector('section p')?.textContent).toBe(ar.meaning),
    )
    expect(badge.renderRoot.querySelector('section b')?.textContent).toBe(
      'created with human intelligence',
    )
  })

  it('speaks of what has no answer too', async ({ expect }) => {
    offer(italian)
    const badge = await showBadge('no code', 'missing', 'lang="it"')
    await vi.waitFor(() =>
      expect(readBadge(badge)).toBe('Questo distintivo non indica alcuna promessa'),
    )
  })

  it.for(['xx', 'e', ''])('is English for “%s”, and nothing is asked', async (lang, { expect }) => {
    const badge = await showBadge(addBadge(), 'active', `lang="${lang}" loading="eager"`)
    expect(readBadge(badge)).toContain('Pledge on record')
    expect(tablesAsked()).toEqual([])
  })

  it('is English where its words cannot be had', async ({ expect }) => {
    const badge = await showBadge(addBadge(), 'active', 'lang="ko" loading="eager"')
    expect(tablesAsked()).toHaveLength(1)
    expect(readBadge(badge)).toContain('Pledge on record')
  })

  it('does not hold a badge back for long, and is put right when it comes', async ({ expect }) => {
    const { promise, resolve } = Promise.withResolvers<Response>()
    offer(ja, promise)
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const badge = place(badgeMarkup(addBadge(), 'lang="ja" loading="eager"'))
    await vi.advanceTimersByTimeAsync(2900)
    expect(badge.status).toBe('pending')
    await vi.advanceTimersByTimeAsync(200)
    await badge.updateComplete
    expect(readBadge(badge)).toContain('Pledge on record')
    vi.useRealTimers()
    resolve(Response.json(ja))
    await vi.waitFor(() => expect(readBadge(badge)).toContain('2026/10/03から約束を登録'))
  })
})
