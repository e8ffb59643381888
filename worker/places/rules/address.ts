import { findUnseen } from '../../../schema/plain-text.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { dropLocale, findAboveOwnPart, SPECIAL_USE } from './hosts.ts'

/** In UTF-16 units. Longer ones are searches and tracking, and 50 of them travel with every badge. */
const MAX_ADDRESS = 500

/** A place's address in its one canonical form, and its host without `www.`: what a lookup searches by. */
export type Address = { url: string; host: string }

/** What the guard must know of this service. `publicHost` is host and port of PUBLIC_ORIGIN. */
export type Site = { publicHost: string; allowLocalPlaces: boolean }

/**
 * Reads an address that somebody types to name a place, and guards what may be named at all; nothing is fetched.
 * Canonical: https, host in lower case and punycode, no fragment, no slash at the end; the query stays, and the
 * path as it was written. Fails with `invalid-input` at `url`, in words for the person who typed.
 */
export function readPlace(typed: string, site: Site): Result<Address> {
  const written = typed.trim()
  const read = readAddress(written, site)
  if (typeof read !== 'string') return succeed(read)
  return fail('invalid-input', { errors: [{ path: 'url', message: read }] })
}

function readAddress(written: string, site: Site): Address | string {
  if (written === '') return 'Please write the address of the page, like https://ada-draws.com/.'
  if (written.length > MAX_ADDRESS) return sayTooLong(written)
  // Before URL(): it silently drops tabs and line breaks, so that "java\nscript:" would be read as another word.
  const unseen = findUnseen(written) ?? (/[\t\n]/.test(written) ? 'a tab or a line break' : null)
  if (unseen) {
    return `In this address there is a character that nobody can see (${unseen}). Please type it again without it.`
  }
  const url = URL.parse(completeScheme(written))
  if (!url) {
    return `We cannot read “${shorten(written)}” as an address. Please open the page in your browser and copy what stands at the top.`
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return `“${shorten(written)}” is not the address of a web page. It should begin with https://.`
  }
  if (url.username || url.password) {
    return 'There is an @ before the name of the site, as in a mail address. Please give the address of the page itself, like https://ada-draws.com/ or https://mastodon.social/@ada.'
  }
  url.hash = ''
  url.hostname = url.hostname.replace(/\.$/, '')
  const isLocal = isLoopback(url.hostname) && site.allowLocalPlaces
  const wrong = isLocal ? null : (judgeHost(url) ?? judgeScope(url))
  if (wrong) return wrong
  if (isOurs(url, site)) {
    return 'That is an address of this register itself. Please name the page where you show your work.'
  }
  const address = canonize(url)
  return address.url.length > MAX_ADDRESS ? sayTooLong(address.url) : address
}

function sayTooLong({ length }: string): string {
  return `That address has ${length} characters, and there is room for ${MAX_ADDRESS}. Often all from the question mark on can be left out.`
}

/** Typed without a scheme, it is https; on one's own machine nothing speaks that. "example.com:80" is no scheme. */
function completeScheme(written: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i.exec(written)?.[1]
  if (scheme && !scheme.includes('.')) return written
  const isLocal = isLoopback(URL.parse(`http://${written}`)?.hostname ?? '')
  return `${isLocal ? 'http' : 'https'}://${written}`
}

/** What is wrong with this host out on the web, or null. */
export function judgeHost({ hostname, port }: URL): string | null {
  const host = withoutWww(hostname)
  // URL() has turned every spelling of a number (hex, octal, one big number, full-width) into these two.
  if (hostname.startsWith('[') || /^[\d.]+$/.test(hostname)) {
    return 'That is the number of a machine, not the name of a site. Please give the address with its name, like https://ada-draws.com/.'
  }
  const labels = host.split('.')
  const tail = labels.slice(-2).join('.')
  if (SPECIAL_USE.has(labels.at(-1) ?? '') || SPECIAL_USE.has(tail)) {
    return `“${shorten(host)}” is no address on the open web: visitors could not go there. Please give the one that they would type.`
  }
  if (labels.length < 2) {
    return `“${shorten(host)}” is not a whole address: it has no ending like .com. Please open the page in your browser and copy what stands at the top.`
  }
  if (!isHostName(labels, hostname)) {
    return `“${shorten(host)}” cannot be the name of a site. Please open the page in your browser and copy what stands at the top.`
  }
  if (port !== '' && port !== '80' && port !== '443') {
    return `The “:${port}” in this address leads to a door that most visitors cannot use. Please give the address without it.`
  }
  return null
}

/** On a host that many share, is this above anybody's own part? */
function judgeScope({ hostname, pathname }: URL): string | null {
  const host = withoutWww(hostname)
  const own = findAboveOwnPart(host, pathname)
  if (own?.length === 0) {
    return `“${host}” is an ending that many sites share, like .com. Please give the whole name, like your-name.${host}.`
  }
  if (own) {
    return `Many people share ${host}, and this part of it is nobody’s own. Please give your own part, like ${own.join(' or ')}.`
  }
  return null
}

/** RFC 1035, with the underscore that some providers use. */
function isHostName(labels: string[], hostname: string): boolean {
  return (
    hostname.length <= 253 &&
    labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}$/.test(label) && !label.endsWith('-')) &&
    /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(labels.at(-1) ?? '')
  )
}

/** Our own pages are not where work is shown. On one machine, each loopback name with our port is ours. */
export function isOurs({ hostname, port }: URL, { publicHost }: Pick<Site, 'publicHost'>): boolean {
  const ours = URL.parse(`http://${publicHost}`)
  if (!ours) return false
  if (isLoopback(hostname)) return isLoopback(ours.hostname) && port === ours.port
  return withoutWww(hostname) === withoutWww(ours.hostname)
}

function canonize(url: URL): Address {
  if (!isLoopback(url.hostname)) {
    url.protocol = 'https:'
    url.port = ''
  }
  const host = withoutWww(url.hostname)
  const path = dropLocale(host, url.pathname).replace(/\/+$/, '')
  return { url: `${url.origin}${path || '/'}${url.search}`, host }
}

/** This very machine: where `npm start` serves. The same hosts as in schema/place-cover. */
export function isLoopback(hostname: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$|\.localhost$/.test(hostname)
}

export function withoutWww(hostname: string): string {
  return hostname.replace(/^www\./, '')
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text
}
