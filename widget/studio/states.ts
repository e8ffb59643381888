import { HumanBadgeElement } from '../badge/entry.ts'
import type { Answer } from '../badge/status.ts'

/*
 * The page /docs/element shows every state of the element side by side. Each `[data-badge-state]` box gets a
 * real element, of the very class and styles that artists embed; only where its answer comes from is changed.
 */

const CODE = 'K3V9X2AM'
const DAY = '2026-10-03T09:00:00Z'

const plain: Answer = {
  code: CODE,
  status: 'active',
  artist: 'Ada Lovelace',
  pledgedAt: DAY,
  picture: null,
  places: [],
  placesTotal: 0,
}
const pictured: Answer = {
  ...plain,
  picture: {
    src: `${HumanBadgeElement.origin}/widget/v1/drawing-stands-here.svg`,
    width: 192,
    height: 144,
    alt: 'An empty frame: the drawing of the artist stands here.',
  },
}

/** The page itself as a place, so that the element finds it by its own rule. */
function standing(place: Omit<Answer['places'][number], 'url' | 'kind'>, url = location.origin) {
  return { places: [{ url, kind: 'site' as const, ...place }], placesTotal: 1 }
}

const ANSWERS: { [state: string]: Answer } = {
  active: { ...pictured, ...standing({ state: 'linked', proof: 'site', checkedAt: DAY }) },
  'active-plain': plain,
  'active-page': {
    ...pictured,
    ...standing({ state: 'linked', proof: 'page', checkedAt: DAY }, location.href),
  },
  'active-named': { ...pictured, ...standing({ state: 'named' }) },
  'active-lapsed': { ...pictured, ...standing({ state: 'lapsed', checkedAt: DAY }) },
  'active-found': { ...pictured, ...standing({ state: 'named', checkedAt: DAY }) },
  'active-stale': { ...pictured, ...standing({ state: 'linked', proof: 'site', checkedAt: DAY }) },
  'active-not-listed': {
    ...pictured,
    ...standing({ state: 'named' }, 'https://elsewhere.example'),
  },
  'active-long': {
    ...pictured,
    artist: 'Wolfeschlegelsteinhausenbergerdorff Bartholomäus-Maximilian the Younger',
    ...standing({ state: 'named' }),
  },
  'active-rtl': { ...pictured, artist: 'نور الهدى', ...standing({ state: 'named' }) },
  withdrawn: { ...plain, status: 'withdrawn' },
  'withdrawn-erased': { ...plain, status: 'withdrawn', artist: '' },
  suspended: { ...plain, status: 'suspended' },
  missing: { ...plain, status: 'missing', artist: '' },
}

class StateBadgeElement extends HumanBadgeElement {
  #isAsked = false

  protected override find(): Promise<Answer> {
    const state = this.parentElement?.dataset['badgeState'] ?? ''
    if (state === 'pending') return new Promise(() => {})
    if (state === 'active-stale' && this.#isAsked) return Promise.reject(new Error(state))
    this.#isAsked = true
    const answer = ANSWERS[state]
    return answer ? Promise.resolve(answer) : Promise.reject(new Error(state))
  }
}
customElements.define('human-badge-state', StateBadgeElement)

// A box in another light than the visitor's own: the page decides, as any page may.
const sheet = new CSSStyleSheet()
sheet.replaceSync(
  '[data-scheme=dark]{color-scheme:dark}[data-scheme=light]{color-scheme:light}[data-scheme] human-badge-state{color-scheme:inherit}',
)
document.adoptedStyleSheets.push(sheet)

for (const [nth, box] of document.querySelectorAll<HTMLElement>('[data-badge-state]').entries()) {
  const badge = new StateBadgeElement()
  badge.pledge = CODE
  badge.loading = 'eager'
  badge.variant = box.dataset['variant'] ?? 'seal'
  const link = document.createElement('a')
  link.href = `/p/${CODE}`
  link.textContent = "Created with human intelligence: Ada Lovelace's pledge"
  badge.append(link)
  applyCode(badge, `badge-${nth}`, box.parentElement?.querySelector('[data-code]')?.textContent)
  if (box.dataset['badgeState'] === 'active-stale') {
    // Once it has been heard, it is asked again, and then the register cannot be reached.
    badge.addEventListener('human-badge-status', () => void badge.askNow(), { once: true })
  }
  box.replaceChildren(badge)
}

/** The code that is printed beside a badge is the code that it has: a rule of style, or the attributes of a tag. */
function applyCode(badge: HTMLElement, id: string, code = ''): void {
  if (code.startsWith('<')) {
    for (const [, name = '', value = ''] of code.matchAll(/([\w-]+)="([^"]*)"(?=[^<>]*>)/g)) {
      if (name !== 'href') badge.setAttribute(name, value)
    }
  } else if (code) {
    badge.id = id
    const rule = new CSSStyleSheet()
    rule.replaceSync(code.replace(/^human-badge/, `#${id}`))
    document.adoptedStyleSheets.push(rule)
  }
}
