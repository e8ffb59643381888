import { parseCode } from '../../../schema/code.ts'
import type { PlaceMethod, PlaceProof } from '../../../schema/wire.ts'

/*
 * What a place can say for a pledge, read from what it answered. Every code that is named is read, because many
 * pledges may name one place: each is linked by its own code, and by no other.
 */

export type Method = PlaceMethod

/** `url`: where exactly it was found. */
export type Proof = { code: string; proof: PlaceProof; method: Method; url: string }

/** What was named, before it is known whether it counts. */
export type Named = { code: string; method: Method }

/** The code that a TXT record names: `human-badge=CODE`. Null for every other record. */
export function readTxt(value: string): string | null {
  const written = /^\s*human-badge\s*=\s*(\S+)\s*$/i.exec(value)?.[1]
  return written === undefined ? null : parseCode(written)
}

/** The codes in `/.well-known/human-badge.json`: whole items of `pledges`, or nothing. */
export function readWellKnown(text: string): string[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  if (typeof value !== 'object' || value === null || !('pledges' in value)) return []
  const { pledges } = value
  if (!Array.isArray(pledges)) return []
  return pledges.flatMap((item) => (typeof item === 'string' ? (parseCode(item) ?? []) : []))
}

/**
 * The pledge whose record this address is, or null: the record itself, however its address is written, and not a page
 * that leads there. `publicHost` is host and port of PUBLIC_ORIGIN.
 */
export function readRecordAddress(written: string, publicHost: string): string | null {
  return readOurs(written, publicHost, /^\/p\/([^/]+)\/?$/i)
}

/** The pledge whose picture this address is: `/badge/CODE.svg`, or a picture under its record. */
export function readPictureAddress(written: string, publicHost: string): string | null {
  return readOurs(
    written,
    publicHost,
    /^\/(?:badge\/([^/.]+)\.(?:svg|png)|p\/([^/]+)\/[\w-]+\.(?:svg|png))$/i,
  )
}

/** The pledge whose framed badge this address is: `/p/CODE/embed`, or its record. */
export function readFrameAddress(written: string, publicHost: string): string | null {
  return readOurs(written, publicHost, /^\/p\/([^/]+)(?:\/embed)?\/?$/i)
}

function readOurs(written: string, publicHost: string, path: RegExp): string | null {
  // Only whole addresses count: what a relative one leads to depends on where it stands.
  const url = URL.parse(written.trim())
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return null
  }
  if (url.host !== publicHost && url.host !== `www.${publicHost}`) return null
  const [, one, other] = path.exec(url.pathname) ?? []
  const code = one ?? other
  return code === undefined ? null : parseCode(code)
}

/** The words of a `rel`, as HTML splits them. */
export function readRel(written: string | null): Set<string> {
  return new Set(
    (written ?? '')
      .toLowerCase()
      .split(/[\t\n\f\r ]+/)
      .filter(Boolean),
  )
}

/** What an element points at with: its own words for it, and where. */
export type Pointing = { rel: Set<string>; isAnchor: boolean }

/**
 * What a link to a record proves. `rel=me` speaks for the site; a plain link only for its page. What others can write
 * proves nothing: `ugc` never, `nofollow` and `sponsored` neither, but that profiles of path-owned hosts put
 * `nofollow` on every link, the artist's own `rel=me` included.
 */
export function weighLink(
  { rel, isAnchor }: Pointing,
  { isPathOwned }: { isPathOwned: boolean },
): 'rel-me' | 'link' | null {
  if (rel.has('ugc')) return null
  const isMarked = rel.has('nofollow') || rel.has('sponsored')
  if (rel.has('me')) return isMarked && !isPathOwned ? null : 'rel-me'
  return isAnchor && !isMarked ? 'link' : null
}

/** The addresses in a `Link` header that come with `rel=me` (RFC 8288). */
export function readLinkHeader(header: string): string[] {
  const found: string[] = []
  // Sticky and without nesting: a long header takes time that grows with its length.
  const value =
    /\s*<([^>]*)>((?:\s*;\s*[\w!#$&+\-.^`|~]+\*?(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]+))?)*)\s*(?:,|$)/y
  for (let at = 0; at < header.length; at = value.lastIndex) {
    value.lastIndex = at
    const match = value.exec(header)
    if (!match) break
    const [, address = '', parameters = ''] = match
    const known = readParameters(parameters)
    // With an anchor it speaks for another address than the one that was asked.
    const rel = readRel(known.has('anchor') ? null : (known.get('rel') ?? null))
    if (rel.has('me') && !['ugc', 'nofollow', 'sponsored'].some((word) => rel.has(word))) {
      found.push(address)
    }
  }
  return found
}

/** By name in lower case, the first of each; what stands in quotation marks is no parameter. */
function readParameters(written: string): Map<string, string> {
  const one = /;\s*([\w!#$&+\-.^`|~]+\*?)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]+)))?/g
  const all = [...written.matchAll(one)].map(
    ([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ''] as const,
  )
  return new Map(all.toReversed())
}

const SITE_METHODS: ReadonlySet<Method> = new Set<Method>([
  'dns',
  'well-known',
  'meta',
  'link-header',
  'rel-me',
])

export function provesSite(method: Method): boolean {
  return SITE_METHODS.has(method)
}

/** Text as an attribute holds it: the few character references that stand in addresses. */
export function decodeAttribute(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));?/gi,
    (whole, hex, dec, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole
      const point = Number.parseInt(String(hex ?? dec), hex === undefined ? 10 : 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}

const ENTITIES: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
