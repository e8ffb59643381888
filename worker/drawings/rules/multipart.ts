/*
 * Reads a multipart/form-data body that lies in memory, without copying it: files are ten megabytes, and
 * several uploads share one Worker's 128. The platform's own reader copies, and has no limit on parts.
 */

/** `filename` is null for a text field, and empty where a person chose no file. It is never used as a name. */
export type Part = { name: string; filename: string | null; content: Uint8Array<ArrayBuffer> }

const MAX_PARTS = 32
const MAX_HEAD_BYTES = 8192
const CR = 0x0d

/** The boundary that a Content-Type names, or null: not multipart/form-data, no boundary, or an unlawful one. */
export function findBoundary(contentType: string | null): string | null {
  if (!/^multipart\/form-data\s*;/i.test(contentType ?? '')) return null
  const found = /;\s*boundary=(?:"([^"]*)"|([^\s;]*))/i.exec(contentType ?? '')
  const boundary = found?.[1] ?? found?.[2] ?? ''
  return /^[\w'()+,\-./:=? ]{1,70}$/.test(boundary) && !boundary.endsWith(' ') ? boundary : null
}

/** The parts in order, or null when the body is cut off, malformed, or has more parts than any form of ours. */
export function parseMultipart(body: Uint8Array<ArrayBuffer>, boundary: string): Part[] | null {
  const delimiter = encode(`\r\n--${boundary}`)
  const parts: Part[] = []
  // The first delimiter may stand at the very start, without the line break that belongs to it.
  let at = startsWith(body, 0, delimiter.subarray(2))
    ? delimiter.length - 2
    : skip(find(body, delimiter, 0), delimiter.length)
  while (at !== null && parts.length <= MAX_PARTS) {
    if (startsWith(body, at, DASHES)) return parts
    while (body[at] === 0x20 || body[at] === 0x09) at += 1
    if (!startsWith(body, at, LINE_BREAK)) return null
    const headEnd = find(body.subarray(0, at + MAX_HEAD_BYTES), BLANK_LINE, at)
    if (headEnd === null) return null
    const contentAt = headEnd + BLANK_LINE.length
    // A part without content: its blank line is also the line break of the next delimiter.
    const end = find(body, delimiter, contentAt - LINE_BREAK.length)
    if (end === null) return null
    const head = readHead(new TextDecoder().decode(body.subarray(at + LINE_BREAK.length, headEnd)))
    if (!head) return null
    parts.push({ ...head, content: body.subarray(Math.min(contentAt, end), end) })
    at = end + delimiter.length
  }
  return null
}

const DASHES = encode('--')
const LINE_BREAK = encode('\r\n')
const BLANK_LINE = encode('\r\n\r\n')

function readHead(head: string): { name: string; filename: string | null } | null {
  for (const line of head.split('\r\n')) {
    const parameters = /^content-disposition\s*:\s*form-data\s*(;.*)$/is.exec(line)?.[1]
    if (parameters === undefined) continue
    let name: string | null = null
    let filename: string | null = null
    // One parameter after the other, so that a file called `x"; name="y` cannot rename its field.
    for (const [, key, quoted, bare] of parameters.matchAll(PARAMETER)) {
      const value = quoted ?? bare ?? ''
      if (key?.toLowerCase() === 'name') name ??= value
      if (/^filename\*?$/i.test(key ?? '')) filename ??= value
    }
    return name === null ? null : { name, filename }
  }
  return null
}

const PARAMETER = /;\s*([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^";\s]*))/g

function find(body: Uint8Array, wanted: Uint8Array, from: number): number | null {
  // Every wanted text begins with a line break; indexOf is native, and the bytes of a picture rarely are one.
  for (let at = body.indexOf(CR, from); at >= 0; at = body.indexOf(CR, at + 1)) {
    if (startsWith(body, at, wanted)) return at
  }
  return null
}

function startsWith(body: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i += 1) if (body[at + i] !== wanted[i]) return false
  return true
}

function skip(at: number | null, length: number): number | null {
  return at === null ? null : at + length
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
