/** Deeper than this no place is looked for: each folder is two looks into the index. */
const DEEPEST = 20

/** The addresses under which a place that covers a page can be kept, and where those with a query begin. */
export type Covering = { addresses: string[]; withQuery: { from: string; to: string }[] }

/**
 * Every canonical address whose place may cover this page: each whole-segment prefix of its path, with `www.` and
 * without. Pure; `placeCovers` decides which of them really do.
 */
export function listCovering(page: string): Covering {
  const { protocol, host, pathname } = new URL(page)
  const bare = host.replace(/^www\./, '')
  const origins = [`${protocol}//${bare}`, `${protocol}//www.${bare}`]
  const path = pathname.replace(/\/+$/, '')
  const folders = path.split('/').slice(0, DEEPEST)
  const prefixes = folders.map((_, i) => folders.slice(0, i + 1).join('/') || '/')
  return {
    addresses: origins.flatMap((origin) => prefixes.map((prefix) => origin + prefix)),
    // "@" follows "?" in ASCII: everything between the two is this address with a query.
    withQuery: origins.map((origin) => ({
      from: `${origin}${path || '/'}?`,
      to: `${origin}${path || '/'}@`,
    })),
  }
}
