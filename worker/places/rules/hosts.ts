import { SHARED, type SharedHost } from './shared-hosts.ts'

/*
 * Names on which nobody can claim the whole: data, as of November 2026. A proof will cover exactly the host (or
 * the path) that it was found on, so that the whole public suffix list is not needed: these are the ones that
 * artists meet. What is missing here is accepted as it was typed.
 */

/**
 * Names that are set aside (RFC 6761 and its kin), or that only a local network answers to: no visitor could
 * go there. Matched at the end of a host.
 */
export const SPECIAL_USE: ReadonlySet<string> = new Set(
  words(`alt arpa corp example home i2p internal intranet invalid lan local localdomain localhost onion
    private test example.com example.net example.org`),
)

/** Endings that a registry hands names out under. A single label, such as `com`, is refused anyway. */
const REGISTRIES = words(`
  ac.uk co.uk gov.uk ltd.uk me.uk net.uk org.uk plc.uk sch.uk
  asn.au com.au edu.au gov.au id.au net.au org.au
  ac.nz co.nz geek.nz gen.nz kiwi.nz net.nz org.nz school.nz
  ac.jp ad.jp co.jp ed.jp go.jp gr.jp lg.jp ne.jp or.jp
  ac.kr co.kr go.kr ne.kr or.kr pe.kr re.kr
  ac.in co.in firm.in gen.in gov.in ind.in net.in org.in
  ac.za co.za gov.za net.za org.za web.za
  art.br blog.br com.br edu.br eco.br gov.br net.br org.br
  com.ar edu.ar gob.ar net.ar org.ar com.mx edu.mx gob.mx net.mx org.mx
  com.bo com.co net.co nom.co org.co com.ec com.pe com.py com.uy com.ve co.cr com.do com.gt com.pa com.sv
  com.cn edu.cn gov.cn net.cn org.cn com.hk edu.hk net.hk org.hk com.tw edu.tw idv.tw net.tw org.tw
  com.sg edu.sg net.sg org.sg com.my net.my org.my com.ph net.ph org.ph com.vn net.vn
  ac.id co.id or.id web.id ac.th co.th in.th or.th com.bd com.np com.pk net.pk org.pk com.lk
  ac.il co.il net.il org.il com.tr gen.tr net.tr org.tr web.tr com.sa com.ae com.qa com.kw com.lb com.jo
  com.eg com.ng org.ng co.ke or.ke co.tz co.ug co.zw co.zm co.bw com.gh com.na co.ma
  com.ua in.ua kiev.ua net.ua org.ua com.ru msk.ru spb.ru com.pl net.pl org.pl edu.pl waw.pl
  com.gr com.cy com.mt com.pt com.es nom.es org.es com.fr asso.fr nom.fr co.at or.at co.hu com.ro com.hr com.mk
  co.com us.com uk.com eu.com de.com gb.net uk.net jp.net eu.org
`)

/**
 * Is this address above anybody's own part? Answers what one's own part looks like there, to be said to the
 * person who typed (empty for a registry's ending), or null where the address can be somebody's own. `site` is a
 * host without `www.`, `path` begins with a slash.
 */
export function findAboveOwnPart(site: string, path: string): string[] | null {
  if (REGISTRIES.includes(site)) return []
  const shared = findShared(site)
  if (!shared) return null
  const patterns = words(shared.own)
  return findPattern(patterns, path)
    ? null
    : patterns.filter((p) => !p.includes('LOCALE')).map((p) => showOwnPart(p, site))
}

/** What is known of a host that many share, without `www.`. Null for a host of one's own. */
export function findShared(site: string): SharedHost | null {
  return (Object.hasOwn(SHARED, site) ? SHARED[site] : undefined) ?? null
}

/**
 * Is only a path of this host the artist's own? Then nothing that the host says of itself is theirs. So it is on the
 * hosts of the table, and wherever an address begins as Mastodon and its kind write it: `HOST/@NAME`.
 */
export function isPathOwned({ hostname, pathname }: URL): boolean {
  const shared = findShared(hostname.replace(/^www\./, ''))
  const patterns = shared ? words(shared.own) : ['/@NAME']
  return findPattern(patterns, pathname) !== null
}

/** Does such a page show a stranger's machine nothing, whatever its artist put there? */
export function isWalled(address: string): boolean {
  const { hostname } = new URL(address)
  return findShared(hostname.replace(/^www\./, ''))?.walled === true
}

/** The path without the language or country in front of it, where that does not count. */
export function dropLocale(site: string, path: string): string {
  const shared = findShared(site)
  const pattern = shared && findPattern(words(shared.own), path)
  return pattern?.startsWith('/LOCALE/') ? path.replace(/^\/[^/]+/, '') : path
}

function findPattern(patterns: string[], path: string): string | null {
  const segments = path.split('/').filter(Boolean)
  return patterns.find((pattern) => pattern.startsWith('/') && isBelow(pattern, segments)) ?? null
}

function isBelow(pattern: string, segments: string[]): boolean {
  return words(pattern.replaceAll('/', ' ')).every((part, i) => {
    const segment = segments[i] ?? ''
    if (part === 'NAME') return segment !== ''
    if (part === '@NAME') return /^@./.test(segment)
    if (part === 'LOCALE') return /^[a-z]{2}(-[a-z]{2})?$/i.test(segment)
    return segment === part
  })
}

function showOwnPart(pattern: string, site: string): string {
  const shown = pattern.startsWith('/') ? site + pattern : pattern + site
  return `https://${shown.replace('NAME', 'your-name')}`
}

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
