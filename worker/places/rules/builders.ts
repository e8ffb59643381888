import type { Report } from './report.ts'

/*
 * The programs and services that artists build their sites with: how each is recognised, and how a line that points
 * back gets into it. Data, with the month in which it was written down; menus move, so that it is said which words to
 * look for. `line` is what goes in.
 */

export type Builder = {
  name: string
  since: string
  /** Hosts on which it is this one whatever the page says, without `www.`; a dot in front takes all beneath. */
  hosts: string[]
  /** How the page (`<meta name="generator">`) or its server names it. */
  made?: RegExp
  /** Where the line goes. */
  how: string
  /** What goes in there: a line for the head of a page, a visible link, or the bare address of the record. */
  line: 'head' | 'link' | 'address' | 'none'
}

export const BUILDERS: readonly Builder[] = [
  {
    name: 'WordPress.com',
    since: '2026-11',
    hosts: ['.wordpress.com'],
    how: 'Open the page in the editor, add a block “Custom HTML”, and paste the line there. It may stand at the very bottom. WordPress.com takes out scripts, and keeps links.',
    line: 'link',
  },
  {
    name: 'Squarespace',
    since: '2026-11',
    hosts: ['.squarespace.com'],
    made: /squarespace/i,
    how: 'Look for “Code injection” in the settings, and paste the line under “Header”. If your plan has no code injection, write a link in the footer that leads to the record.',
    line: 'head',
  },
  {
    name: 'Wix',
    since: '2026-11',
    hosts: ['.wixsite.com'],
    made: /wix\.com|pepyaka/i,
    how: 'Look for “Custom code” in the settings, and paste the line into “Head”. If your plan has none, make a text in the footer a link to the record. “Embed HTML” does not help: Wix shows that from an address of its own.',
    line: 'head',
  },
  {
    name: 'Shopify',
    since: '2026-11',
    hosts: ['.myshopify.com'],
    made: /shopify/i,
    how: 'Open “Online store”, “Themes”, “Edit code”, and paste the line into theme.liquid, just above </head>.',
    line: 'head',
  },
  {
    name: 'Etsy',
    since: '2026-11',
    hosts: ['etsy.com', '.etsy.com'],
    how: 'Etsy does not let us look at shops, so this place stays “not checked”. Write the code of your pledge into the “About” of the shop: visitors can then compare the name of the shop with the name on the record.',
    line: 'none',
  },
  {
    name: 'Substack',
    since: '2026-11',
    hosts: ['.substack.com'],
    made: /substack/i,
    how: 'Open your “About” page in the editor and write a link there that leads to the record.',
    line: 'address',
  },
  {
    name: 'Ghost',
    since: '2026-11',
    hosts: ['.ghost.io'],
    made: /^ghost\b/i,
    how: 'Open “Settings”, “Code injection”, and paste the line under “Site header”.',
    line: 'head',
  },
  {
    name: 'Tumblr',
    since: '2026-11',
    hosts: ['.tumblr.com', 'tumblr.com'],
    how: 'Open “Edit theme”, “Edit HTML”, and paste the line just above </head>. Without a theme of your own, write a link to the record into the description of the blog.',
    line: 'head',
  },
  {
    name: 'Big Cartel',
    since: '2026-11',
    hosts: ['.bigcartel.com'],
    made: /big cartel/i,
    how: 'Open a page of your shop, such as “About”, press “HTML” (</>), and paste the line there. Name the address of that page as the place.',
    line: 'link',
  },
  {
    name: 'Carrd',
    since: '2026-11',
    hosts: ['.carrd.co'],
    how: 'Add an element “Embed”, choose “Code” and “Hidden” in the head, and paste the line. Without Carrd Pro, make a text or a button a link to the record.',
    line: 'head',
  },
  {
    name: 'Neocities',
    since: '2026-11',
    hosts: ['.neocities.org'],
    how: 'Open index.html in the editor, paste the line just below <head>, and save.',
    line: 'head',
  },
  {
    name: 'GitHub Pages',
    since: '2026-11',
    hosts: ['.github.io'],
    made: /^github\.com$/i,
    how: 'Put the line into the <head> of index.html (with Jekyll: of your layout) and push. GitHub needs a few minutes until the new page can be seen.',
    line: 'head',
  },
  {
    name: 'Instagram',
    since: '2026-11',
    hosts: ['instagram.com'],
    how: 'Instagram shows strangers’ machines nothing without signing in, so this place stays “not checked”. Put the address of the record among the links of your profile: visitors can then compare the names.',
    line: 'none',
  },
  {
    name: 'Mastodon',
    since: '2026-11',
    hosts: ['mastodon.social', 'mastodon.art'],
    made: /mastodon|pixelfed|misskey|akkoma|pleroma/i,
    how: 'Open “Edit profile”, and put the address of the record into one of the extra fields. Mastodon then marks it as yours by itself.',
    line: 'address',
  },
  {
    name: 'WordPress',
    since: '2026-11',
    hosts: [],
    made: /wordpress/i,
    how: 'Open the page in the editor, add a block “Custom HTML”, and paste the line there; or paste it into header.php, just below <head>. If you use a cache plugin, empty its cache.',
    line: 'link',
  },
]

/** What is known to nobody: a page that somebody writes by hand, or another builder. */
export const PLAIN: Builder = {
  name: 'your site',
  since: '2026-11',
  hosts: [],
  how: 'Paste the line into the HTML of the page, just below <head>. If your builder has no such place, look for “code”, “embed” or “header” in its settings, or write an ordinary link to the record.',
  line: 'head',
}

/** What this place is built with: by its host, else by what the page or its server said, else nobody knows. */
export function recognise(url: URL, made: Report['made']): Builder {
  const host = url.hostname.replace(/^www\./, '')
  const byHost = BUILDERS.find(({ hosts }) =>
    hosts.some((known) => (known.startsWith('.') ? host.endsWith(known) : host === known)),
  )
  if (byHost) return byHost
  const words = [made.generator, made.server].filter((word) => word !== null)
  const byWord = BUILDERS.find((builder) => words.some((word) => builder.made?.test(word)))
  return byWord ?? PLAIN
}
