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
 * Hosts that many people share, and how one's own part of each is written: `NAME.` a host of one's own below,
 * `/NAME` a path. `LOCALE` stands for a language or country. A first, small table: the whole one of path-owned
 * hosts comes with the checks, and replaces these lines.
 */
const SHARED: { [host: string]: string } = {
  'artstation.com': 'NAME. /NAME',
  'bandcamp.com': 'NAME.',
  'bearblog.dev': 'NAME.',
  'behance.net': '/NAME',
  'bigcartel.com': 'NAME.',
  'bio.link': '/NAME',
  'blogspot.com': 'NAME.',
  'booth.pm': 'NAME.',
  'bsky.app': '/profile/NAME',
  'bsky.social': 'NAME.',
  'buymeacoffee.com': '/NAME',
  'cara.app': '/NAME',
  'cargo.site': 'NAME.',
  'carrd.co': 'NAME.',
  'codeberg.org': '/NAME',
  'codeberg.page': 'NAME.',
  'deviantart.com': 'NAME. /NAME',
  'etsy.com': '/shop/NAME /LOCALE/shop/NAME NAME.',
  'facebook.com': '/NAME',
  'fc2.com': 'NAME.',
  'flickr.com': '/people/NAME /photos/NAME',
  'framer.website': 'NAME.',
  'github.com': '/NAME',
  'github.io': 'NAME.',
  'gitlab.com': '/NAME',
  'gitlab.io': 'NAME.',
  'glitch.me': 'NAME.',
  'gumroad.com': 'NAME. /NAME',
  'inprnt.com': '/gallery/NAME',
  'instagram.com': '/NAME',
  'itch.io': 'NAME. /profile/NAME',
  'ko-fi.com': '/NAME',
  'linktr.ee': '/NAME',
  'livejournal.com': 'NAME.',
  'mastodon.art': '/@NAME',
  'mastodon.social': '/@NAME',
  'medium.com': 'NAME. /@NAME',
  'myportfolio.com': 'NAME.',
  'myshopify.com': 'NAME.',
  'neocities.org': 'NAME.',
  'nekoweb.org': 'NAME.',
  'netlify.app': 'NAME.',
  'newgrounds.com': 'NAME.',
  'notion.site': 'NAME.',
  'pages.dev': 'NAME.',
  'patreon.com': '/NAME /c/NAME',
  'pillowfort.social': '/NAME',
  'pinterest.com': '/NAME',
  'pixelfed.social': '/NAME /@NAME',
  'pixiv.net': '/users/NAME /LOCALE/users/NAME',
  'redbubble.com': '/people/NAME /LOCALE/people/NAME',
  's3.amazonaws.com': 'NAME.',
  'sites.google.com': '/view/NAME',
  'society6.com': '/NAME',
  'soundcloud.com': '/NAME',
  'squarespace.com': 'NAME.',
  'storenvy.com': 'NAME. /NAME',
  'straw.page': 'NAME.',
  'substack.com': 'NAME. /@NAME',
  'surge.sh': 'NAME.',
  'threads.com': '/@NAME',
  'threads.net': '/@NAME',
  'tiktok.com': '/@NAME',
  'tumblr.com': 'NAME. /NAME',
  'vercel.app': 'NAME.',
  'vimeo.com': '/NAME',
  'webflow.io': 'NAME.',
  'weebly.com': 'NAME.',
  'wixsite.com': 'NAME.',
  'wordpress.com': 'NAME.',
  'workers.dev': 'NAME.',
  'x.com': '/NAME',
  'twitter.com': '/NAME',
  'youtube.com': '/@NAME /c/NAME /channel/NAME /user/NAME',
}

/**
 * Is this address above anybody's own part? Answers what one's own part looks like there, to be said to the
 * person who typed (empty for a registry's ending), or null where the address can be somebody's own. `site` is a
 * host without `www.`, `path` begins with a slash.
 */
export function findAboveOwnPart(site: string, path: string): string[] | null {
  if (REGISTRIES.includes(site)) return []
  const written = Object.hasOwn(SHARED, site) ? SHARED[site] : undefined
  if (written === undefined) return null
  const patterns = words(written)
  const segments = path.split('/').filter(Boolean)
  const isOwn = patterns.some((pattern) => pattern.startsWith('/') && isBelow(pattern, segments))
  return isOwn
    ? null
    : patterns.filter((p) => !p.includes('LOCALE')).map((p) => showOwnPart(p, site))
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
