import { printCode } from '../../../schema/code.ts'
import { PLAIN, recognise, type Builder } from './builders.ts'
import { findShared } from './hosts.ts'
import type { Judged, Report, Seen, Source, Trouble } from './report.ts'

/*
 * What a look is said to be, to the artist who asked: what was fetched, found and expected, and how to mend it. Nothing
 * that a server wrote is repeated but codes of pledges and the name of a site: no address of a machine, no body, no time.
 */

/** One line of `looked` in the API. */
export type Looked = { url: string; status: number | null; found: string; expected: string }

export type Asked = { url: string; code: string; origin: string }

export function sayLooked({ seen, proofs }: Report, { code, origin }: Asked): Looked[] {
  const record = `${origin}/p/${code}`
  const expected: { [source in Source]: string } = {
    page: `a link to ${record}, or the badge of ${printCode(code)}`,
    'well-known': `{"pledges":["${code}"]}`,
    dns: `human-badge=${code}`,
  }
  return seen.map((one) => ({
    url: one.url,
    status: one.status,
    found: sayFound(one, code, { isProven: proofs.some((proof) => proof.code === code) }),
    expected: expected[one.source],
  }))
}

function sayFound(
  { source, status, codes, trouble, elsewhere }: Seen,
  code: string,
  { isProven }: { isProven: boolean },
): string {
  if (elsewhere !== null) return `it leads to another site, ${elsewhere}`
  if (codes.includes(code)) {
    return isProven ? 'what was looked for' : 'the badge, but on another page than the one named'
  }
  if (trouble !== null) return TROUBLES[trouble]
  if (status === 404 || status === 410) return 'nothing: there is no such page'
  const others = codes.map(printCode).slice(0, 5)
  if (others.length > 0) return `another pledge: ${others.join(', ')}`
  return source === 'page' ? 'a page without it' : 'nothing of the kind'
}

const TROUBLES: { [trouble in Trouble]: string } = {
  'not-allowed': 'an address that we may not look at',
  'no-such-host': 'no site of this name',
  'dns-failed': 'no answer from the name servers',
  'host-busy': 'too many looks at this site at once',
  'no-answer': 'no answer',
  refused: 'a site that does not let us look',
  'server-error': 'a site that is broken just now',
  'odd-answer': 'an answer that we cannot read',
  'bad-redirect': 'a way to somewhere that we may not go',
  'too-many-redirects': 'a way that goes round in circles',
  broken: 'a page that broke off',
  'too-long': 'a page without it in the first million letters',
  'out-of-time': 'no answer within ten seconds',
}

/** What to do, in plain words, and what is to be pasted, if anything. */
export type Fix = { words: string; paste: { label: string; text: string } | null }

/** Null where there is nothing to mend. */
export function findFix(report: Report, judged: Judged, asked: Asked): Fix | null {
  if (judged.outcome === 'found') return null
  const url = new URL(asked.url)
  const page = report.seen.find(({ source }) => source === 'page')
  // A page that was read may still be no answer: where the proof was in the name or the file, those count.
  const unread = judged.outcome === 'unreadable' ? report.seen.find((one) => one.trouble) : null
  const trouble =
    sayMissingSlash(report) ??
    sayElsewhere(page) ??
    sayBareHost(page, url) ??
    sayTrouble(page?.trouble ?? unread?.trouble ?? null, url, asked.code)
  if (trouble !== null) return { words: trouble, paste: null }
  const builder = recognise(url, report.made)
  if (page?.codes.includes(asked.code)) return sayOtherPage(page, builder, asked)
  const other = report.seen.flatMap(({ codes }) => codes).find((code) => code !== asked.code)
  const mixedUp =
    other === undefined
      ? ''
      : `What we found there is of another pledge, ${printCode(other)}. Yours is ${printCode(asked.code)}. `
  return { words: mixedUp + sayHow(builder), paste: findPaste(builder, asked) }
}

/** The fix in one text, for the API. */
export function sayFix({ words, paste }: Fix): string {
  return paste ? `${words} ${paste.label}: ${paste.text}` : words
}

/** In a redirect that makes one name of a host and `.well-known`. */
function sayMissingSlash({ seen }: Report): string | null {
  const joined = seen.find(({ elsewhere }) => elsewhere?.endsWith('.well-known'))?.elsewhere
  if (!joined) return null
  const hostname = joined.replace(/\.well-known$/, '')
  return `${hostname} leads to ${joined}: a slash is missing in that redirect, behind ${hostname}.`
}

function sayElsewhere(page: Seen | undefined): string | null {
  if (!page || page.elsewhere === null) return null
  return `This address leads to ${page.elsewhere}. If that is your site now, name it as a place of its own and take this one off the list.`
}

/** A badge counts for exactly its page, and the address that was named only leads there. */
function sayOtherPage({ url }: Seen, builder: Builder, asked: Asked): Fix {
  return {
    words: `This address leads to ${url}, and the badge there counts for that page alone. Name that address as the place; or put a line there that counts for the whole site. ${sayHow(builder)}`,
    paste: findPaste(builder, asked),
  }
}

/** Often only `www.` was ever set up for https. Trying again does not help then. */
function sayBareHost(page: Seen | undefined, { hostname }: URL): string | null {
  const bare = hostname.replace(/^www\./, '')
  const isBare = bare !== hostname && page && URL.parse(page.url)?.hostname === bare
  if (!isBare || !BARE_HOST_TROUBLES.has(page.trouble)) return null
  return `A place with www. counts for ${bare} too, so that we ask there first, and https://${bare} does not answer as it should. Nothing is decided. If it stays so, let ${bare} lead to https://${hostname}, in the settings of your domain name.`
}

const BARE_HOST_TROUBLES: ReadonlySet<Trouble | null> = new Set<Trouble | null>([
  'no-answer',
  'server-error',
  'out-of-time',
])

function sayTrouble(trouble: Trouble | null, url: URL, code: string): string | null {
  if (trouble === null) return null
  const { hostname } = url
  if (trouble === 'no-such-host') {
    return `There is no site called ${hostname} just now. Is there a slip in the address, or is it not open yet? We look again by ourselves.`
  }
  if (trouble === 'bad-redirect') {
    return `${hostname} leads on to an address that we may not follow, such as one with http:// instead of https://. Please mend where it leads, or name the address at which the page really is.`
  }
  if (trouble === 'not-allowed') {
    return `${hostname} leads to a place that visitors cannot reach. Please name the address that they type.`
  }
  if (trouble === 'too-long') {
    return `This page is so long that we read only its beginning. Please put the line near the top, just below <head>.`
  }
  if (trouble !== 'refused' && trouble !== 'odd-answer') {
    return `We could not read ${hostname} this time, so nothing is decided. That says nothing against you or your page. We look again by ourselves; you can also try once more in a minute.`
  }
  const shared = findShared(hostname.replace(/^www\./, ''))
  return shared
    ? `${hostname} does not let us look. The place stays on your list as “not checked”; visitors can compare the name there with the name on your record.`
    : `${hostname} does not let us look. There is a way that works without looking: in the settings of your domain name, add a TXT record with the text human-badge=${code}.`
}

function sayHow({ name, how }: Builder): string {
  return name === PLAIN.name ? how : `${name}: ${how}`
}

function findPaste({ line }: Builder, { code, origin }: Asked): Fix['paste'] {
  const record = `${origin}/p/${code}`
  const anchor = `<a rel="me" href="${record}">Created with human intelligence</a>`
  const pastes: { [line in Builder['line']]: Fix['paste'] } = {
    head: { label: 'The line', text: `<link rel="me" href="${record}">` },
    link: { label: 'The line', text: anchor },
    address: { label: 'The address of the record', text: record },
    none: null,
  }
  return pastes[line]
}
