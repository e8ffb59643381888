/*
 * The text of a page out of its bytes, in whatever charset it says: HTMLRewriter reads UTF-8 alone without a fault.
 */

/** Is this an answer whose elements are read? Nothing is sniffed: a picture has no elements, and text has none. */
export function hasElements(contentType: string | null): boolean {
  return (
    contentType === null ||
    /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType)
  )
}

/** Decodes by the mark at the beginning, the header, the page's own word, or as UTF-8. Never throws. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const label =
    readMark(bytes) ??
    /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1] ??
    readMeta(bytes) ??
    'utf-8'
  return decodeAs(label, bytes) ?? decodeAs('utf-8', bytes) ?? ''
}

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    // A charset that nobody knows.
    return null
  }
}

function readMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  return a === 0xff && b === 0xfe ? 'utf-16le' : null
}

/** As browsers do: only in the first 1,024 bytes. */
function readMeta(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(start)?.[1] ?? null
  // What could be read letter by letter until here is not UTF-16, whatever it says: so browsers have it.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label
}
