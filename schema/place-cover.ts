import type { Here, WirePlace } from './wire.ts'

/**
 * Does this place cover this page? Pure, and shared by the Worker and the element, so that both answer alike.
 * The rule is CONTRACT.md's: host equal (a leading `www.` ignored, punycode, lower case), the place's path a
 * whole-segment prefix of the page's, a place with a query only the same path with those parameters present
 * and equal, the port only for loopback. Paths compare as written.
 */
export function placeCovers(place: string, page: string): boolean {
  const a = parse(place)
  const b = parse(page)
  if (!a || !b || siteOf(a) !== siteOf(b)) return false
  const path = pathOf(a)
  const pagePath = pathOf(b)
  if (!a.search) return pagePath === path || pagePath.startsWith(path + '/')
  return (
    pagePath === path &&
    [...a.searchParams].every(([name, value]) => b.searchParams.getAll(name).includes(value))
  )
}

/** Is this page the very address of the place? A proof found on a page holds for exactly that page. */
function isThatPage(place: string, page: string): boolean {
  return placeCovers(place, page) && placeCovers(page, place)
}

const RANK = { linked: 2, named: 1, lapsed: 0 } as const

/**
 * What the badge may say of the page that it stands on. `page` is null where the browser does not tell (a
 * sandboxed frame), and may be no address of the web at all. Without places, or with a list cut short, no match
 * means `unknown`, never `not-listed`.
 */
export function hereFor(
  page: string | null,
  badge: { places: WirePlace[]; placesTotal: number },
): { here: Here; place?: WirePlace } {
  if (!page || !parse(page) || badge.placesTotal === 0) return { here: 'unknown' }
  let best: { here: keyof typeof RANK; place: WirePlace } | undefined
  for (const place of badge.places) {
    if (!placeCovers(place.url, page)) continue
    // What was once found on one page, or is found there no more, says nothing of the pages beneath it.
    const elsewhere = place.proof === 'page' && !isThatPage(place.url, page)
    const here = elsewhere ? 'named' : place.state
    if (!best || RANK[here] > RANK[best.here]) best = { here, place }
  }
  if (best) return best
  return { here: badge.placesTotal > badge.places.length ? 'unknown' : 'not-listed' }
}

function parse(address: string): URL | null {
  try {
    // Etsy puts the visitor's language in front of a shop: it is the same shop.
    const url = new URL(address.replace(/^(https:..(www\.)?etsy\.com)\/[\w-]+(?=\/shop\/)/i, '$1'))
    return /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

/** The host as it is compared. URL() has lower-cased it and turned it into punycode already. */
function siteOf({ hostname, port }: URL): string {
  const host = hostname.replace(/^www\.|\.$/g, '')
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(host) ? `${host}:${port}` : host
}

/** Paths compare as written, but for a slash at the end. */
function pathOf({ pathname }: URL): string {
  return pathname.replace(/\/+$/, '')
}
