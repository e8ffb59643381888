import { isPathOwned } from '../rules/hosts.ts'
import { isLoopback, withoutWww } from '../rules/address.ts'
import { decodePage, hasElements } from '../rules/page-text.ts'
import {
  readLinkHeader,
  readRecordAddress,
  readTxt,
  readWellKnown,
  type Named,
} from '../rules/proofs.ts'
import { weighNamed, type Report, type Seen, type Source } from '../rules/report.ts'
import { placeCovers } from '../../../schema/place-cover.ts'
import { fetchPlace, type Fetched, type FetcherDeps } from './fetcher.ts'
import { readMarkup } from './markup.ts'

/*
 * One look at one address, for every pledge that names it: the names of the site, the page itself, the file of the
 * site. It ends as soon as all of them are proven, and after ten seconds in any case.
 */

export type LookDeps = FetcherDeps & { publicHost: string }

const WELL_KNOWN = '/.well-known/human-badge.json'
const HTML = 'text/html,application/xhtml+xml'
const JSON_TYPE = 'application/json'
/** Of the pledges that nobody asked for, so many are kept: enough to tell an artist what was mixed up. */
const MOST_OTHERS = 5

/** `asked`: the pledges that name this address. */
type Looking = LookDeps & { asked: ReadonlySet<string> }

/** `codes`: the pledges that name this address. */
export async function lookAt(known: LookDeps, address: string, codes: string[]): Promise<Report> {
  const deps = { ...known, asked: new Set(codes) }
  const place = new URL(address)
  const report: Report = { seen: [], proofs: [], made: { generator: null, server: null } }
  // On a host that many share, what it says of itself is not the artist's word; and a machine's own name has no DNS.
  const isOwnHost = !isPathOwned(place)
  if (isOwnHost && !isLoopback(place.hostname)) await readNames(deps, place, report)
  if (isDone(report, codes)) return report
  await readPage(deps, place, report)
  if (isDone(report, codes) || !isOwnHost) return report
  await readFile(deps, place, report)
  return report
}

/** Is there a proof of the site for each of them? A page alone might still be bettered. */
function isDone({ proofs }: Report, codes: string[]): boolean {
  return codes.every((code) => proofs.some((one) => one.code === code && one.proof === 'site'))
}

/** TXT at the host and at `_human-badge.` below it: exactly these names, never a parent. */
async function readNames({ resolver, asked }: Looking, place: URL, report: Report): Promise<void> {
  const host = withoutWww(place.hostname)
  const names = [`_human-badge.${host}`, host]
  const answers = await Promise.all(names.map(async (name) => await resolver.readTxt(name)))
  for (const [i, answer] of answers.entries()) {
    const name = names[i] ?? host
    const values = answer.is === 'values' ? answer.values : []
    const codes = pick(
      values.flatMap((value) => readTxt(value) ?? []),
      asked,
    )
    add(report, 'dns', {
      url: `TXT ${name}`,
      status: null,
      codes,
      trouble: answer.is === 'unreadable' ? 'dns-failed' : null,
    })
    report.proofs.push(
      ...codes.map((code) => ({
        code,
        proof: 'site' as const,
        method: 'dns' as const,
        url: `TXT ${name}`,
      })),
    )
  }
}

async function readPage(deps: Looking, place: URL, report: Report): Promise<void> {
  const fetched = await fetchFrom(deps, place, place.href, HTML)
  if (fetched.is !== 'answer') return addFailure(report, 'page', fetched)
  const { url, status, headers, bytes } = fetched
  let { cut } = fetched
  const owned = isPathOwned(place)
  const isOwnPart = !owned || placeCovers(place.href, url.href)
  const named: Named[] = []
  if (status === 200 && isOwnPart) {
    named.push(
      ...readLinkHeader(headers.get('link') ?? '').flatMap((written) => {
        const code = readRecordAddress(written, deps.publicHost)
        return code === null ? [] : [{ code, method: 'link-header' as const }]
      }),
    )
    const type = headers.get('content-type')
    if (hasElements(type)) {
      const html = decodePage(bytes, type)
      const page = await readMarkup(html, { publicHost: deps.publicHost, isPathOwned: owned })
      named.push(...page.named)
      report.made.generator = page.generator
      cut ??= page.cut
    }
  }
  report.made.server = headers.get('server') ?? headers.get('x-powered-by')
  const codes = pick(
    named.map(({ code }) => code),
    deps.asked,
  )
  const isThatPage = isSamePage(place, url)
  report.proofs.push(...weighNamed(onceEach(named, codes), url.href, { isThatPage }))
  // Whatever was found: the part that never came may hold the proof of another pledge.
  add(report, 'page', { url: url.href, status, codes, trouble: cut })
}

async function readFile(deps: Looking, place: URL, report: Report): Promise<void> {
  const fetched = await fetchFrom(deps, place, place.origin + WELL_KNOWN, JSON_TYPE)
  if (fetched.is !== 'answer') return addFailure(report, 'well-known', fetched)
  const { url, status, bytes, cut } = fetched
  const written = status === 200 ? readWellKnown(new TextDecoder().decode(bytes)) : []
  const codes = pick(written, deps.asked)
  report.proofs.push(
    ...codes.map((code) => ({
      code,
      proof: 'site' as const,
      method: 'well-known' as const,
      url: url.href,
    })),
  )
  add(report, 'well-known', { url: url.href, status, codes, trouble: cut })
}

/**
 * Contract: what is found on `www.` speaks for the bare host too only if both answer with it or one leads to the other.
 * So the bare host is asked first: what it says, or leads to, holds for both. Only where it is no host at all, `www.`
 * is asked by itself: nobody can be shown a page at a name that does not exist.
 */
async function fetchFrom(
  deps: LookDeps,
  place: URL,
  address: string,
  accept: string,
): Promise<Fetched> {
  const host = withoutWww(place.hostname)
  const isSameSite = (url: URL) => withoutWww(url.hostname) === host && url.port === place.port
  // A host that many share has one owner, who answers for both of its names.
  if (isPathOwned(place) || host === place.hostname) {
    return await fetchPlace(deps, address, accept, isSameSite)
  }
  const bare = new URL(address)
  bare.hostname = host
  const fetched = await fetchPlace(deps, bare.href, accept, isSameSite)
  const isNoHost = fetched.is === 'trouble' && fetched.trouble === 'no-such-host'
  return isNoHost ? await fetchPlace(deps, address, accept, isSameSite) : fetched
}

/** A megabyte holds a hundred thousand codes, more than a row of the database does: only what matters is kept. */
function pick(codes: string[], asked: ReadonlySet<string>): string[] {
  const all = [...new Set(codes)]
  const others = all.filter((code) => !asked.has(code)).slice(0, MOST_OTHERS)
  return [...all.filter((code) => asked.has(code)), ...others]
}

/** Whatever names one of these codes, each way once. */
function onceEach(named: Named[], codes: string[]): Named[] {
  const kept = new Set(codes)
  const once = new Map(named.map((one) => [`${one.method} ${one.code}`, one]))
  return [...once.values()].filter(({ code }) => kept.has(code))
}

function isSamePage(place: URL, url: URL): boolean {
  return placeCovers(place.href, url.href) && placeCovers(url.href, place.href)
}

type Failed = Exclude<Fetched, { is: 'answer' }>

function addFailure(report: Report, source: Source, failed: Failed): void {
  if (failed.is === 'elsewhere') {
    const { hostname } = failed.url
    add(report, source, {
      url: failed.from,
      status: failed.status,
      codes: [],
      trouble: null,
      elsewhere: hostname,
    })
    return
  }
  const { url, status, trouble } = failed
  add(report, source, { url, status, codes: [], trouble })
}

function add(
  report: Report,
  source: Source,
  seen: Omit<Seen, 'source' | 'elsewhere'> & { elsewhere?: string },
): void {
  report.seen.push({ elsewhere: null, ...seen, source })
}
