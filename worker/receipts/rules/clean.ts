/*
 * What may be signed. Verifiers differ in how they write awkward characters down before they hash them: a text
 * or an address that all of them read alike is one that none of them refuses (spec/receipts, 3.3 and 3.4).
 */

/**
 * Text that every verifier hashes alike: line ends as \n, a tab as a space, no other control character, no half
 * of a surrogate pair, and nothing that XML cannot hold, because the receipt is baked into an SVG too.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
      .replace(/[\u0000-\u0009\u000B-\u001F\u007F\uFFFE\uFFFF]/g, '')
  )
}

/**
 * An address as an IRI that JSON-LD keeps: `new URL` leaves `|`, `[` and their kind in a path, and a stray `%`.
 * Null when it is no address at all.
 */
export function cleanAddress(address: string): string | null {
  const url = URL.parse(address)
  if (!url) return null
  const { href } = url
  // Only behind the host: [::1] is a lawful one.
  const behind = href.length - (url.pathname + url.search + url.hash).length
  const rest = href
    .slice(behind)
    .replace(/[|^[\]`{}\\<>" ]/g, encodeURIComponent)
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
  return href.slice(0, behind) + rest
}
