/*
 * The sitemap: one file while it is small, else an index of files that each hold the codes of one beginning.
 * Codes are random, so that the beginnings fill evenly and no file needs to know where another one ends.
 */

/** sitemaps.org allows 50,000 addresses in a file. A pledge brings its record and maybe its artist's page. */
export const MOST_PLEDGES = 24_500
/** Up to about 40,000 addresses all is one file. */
const ONE_FILE = 20_000
/** So many codes tell how many there are, to about 3 in 100. */
export const SAMPLE = 1000

const LETTERS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ')

/** About how many codes there are, when these are the first of them in alphabetical order. */
export function estimateTotal(firstCodes: string[]): number {
  const last = firstCodes.at(-1)
  if (firstCodes.length < SAMPLE || last === undefined) return firstCodes.length
  const reach = Array.from(last).reduce((sum, letter) => sum * 32 + LETTERS.indexOf(letter), 0)
  return Math.round((firstCodes.length / (reach + 1)) * 32 ** last.length)
}

/** The beginnings of codes that make the files: one empty one while everything fits into one file. */
export function listBeginnings(total: number): string[] {
  let beginnings = ['']
  while (total / beginnings.length > ONE_FILE && beginnings.length < 1024) {
    beginnings = beginnings.flatMap((start) => LETTERS.map((letter) => start + letter))
  }
  return beginnings
}

export type Address = { url: string; changedAt?: number }

export function writeSitemap(addresses: Address[]): string {
  const urls = addresses.map(({ url, changedAt }) => {
    const moment =
      changedAt === undefined ? '' : `<lastmod>${new Date(changedAt).toISOString()}</lastmod>`
    return `<url><loc>${escapeXml(url)}</loc>${moment}</url>\n`
  })
  return wrap('urlset', urls)
}

export function writeIndex(addresses: string[]): string {
  const files = addresses.map((url) => `<sitemap><loc>${escapeXml(url)}</loc></sitemap>\n`)
  return wrap('sitemapindex', files)
}

function wrap(name: 'urlset' | 'sitemapindex', lines: string[]): string {
  const start = `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`
  return `${start}${lines.join('')}</${name}>\n`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
