import { joinBytes } from '../../drawings/rules/bytes.ts'
import { isPng, listPngChunks } from '../../drawings/rules/png.ts'
import { readXml } from '../../drawings/rules/xml.ts'
import { framePng } from './png-writer.ts'

/*
 * A receipt inside a picture, as Open Badges 3.0 bakes it, and out again (spec/receipts, "Baking"). Reading is for
 * other people's files too; it happens in the visitor's own browser.
 */

const KEYWORD = 'openbadgecredential'
const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0'

/** Puts a receipt into a PNG of ours, in front of its pixels: one uncompressed iTXt, and no second one. */
export function bakePng(png: Uint8Array, receipt: string): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [png.subarray(0, 8)]
  for (const chunk of listPngChunks(png)) {
    if (chunk === 'ends-early') continue
    pieces.push(png.subarray(chunk.at - 8, chunk.at + chunk.length + 4))
    // Behind the header, where every reader has found out what the picture is.
    if (chunk.name === 'IHDR') pieces.push(framePng('iTXt', composeText(receipt)))
  }
  return joinBytes(pieces)
}

/** Keyword, not compressed, no language, no translated keyword; then the receipt as UTF-8. */
function composeText(receipt: string): Uint8Array {
  return new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${receipt}`)
}

/** Puts a receipt into an SVG of ours, as the first thing inside its root. */
export function bakeSvg(svg: string, receipt: string): string {
  const root = findRoot(svg)
  if (!root) throw new Error('An SVG of ours has no root.')
  const tag = svg.slice(root.at, root.after - 1)
  // The same value in JSON: no end of CDATA, and nothing that an XML reader takes for a line end.
  const safe = receipt
    .replaceAll(']]>', ']]\\u003e')
    .replace(
      /[\u0085\u2028\u2029]/g,
      (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  return `${svg.slice(0, root.at)}${tag} xmlns:openbadges="${NAMESPACE}"><openbadges:credential><![CDATA[${safe}]]></openbadges:credential>${svg.slice(root.after)}`
}

function findRoot(svg: string) {
  for (const token of readXml(svg)) if (token.kind === 'start') return token
  return null
}

/** What a picture carries. Where there are several of whatever kind, none is told from the others. */
export type Unbaked =
  | { found: 'receipt'; text: string }
  | { found: 'several' }
  | { found: 'older' }
  | { found: 'nothing' }
  /** More than we read: a second one could be further in. */
  | { found: 'too-much' }

/** Of each place that holds a receipt the text, or null where it stands there in a way that nobody should write it. */
function pickOnly(carried: (string | null)[], isOlder: boolean): Unbaked {
  const [only, ...more] = carried
  if (more.length > 0 || (only !== undefined && isOlder)) return { found: 'several' }
  if (typeof only === 'string') return { found: 'receipt', text: only }
  return { found: isOlder ? 'older' : 'nothing' }
}

/** Larger than any receipt; what is larger is not read. In bytes. */
const MOST_BYTES = 1_000_000
/** PNG allows no more letters in a keyword. */
const LONGEST_KEYWORD = 79

/** Reads the receipt out of a PNG. Every text under our keyword counts, also those of a kind that others may read. */
export function readBakedPng(png: Uint8Array): Unbaked {
  if (!isPng(png)) return { found: 'nothing' }
  const carried: (string | null)[] = []
  let isOlder = false
  for (const chunk of listPngChunks(png)) {
    if (chunk === 'ends-early') break
    if (!['iTXt', 'tEXt', 'zTXt'].includes(chunk.name)) continue
    const content = png.subarray(chunk.at, chunk.at + chunk.length)
    const [keyword = ''] = new TextDecoder('latin1')
      .decode(content.subarray(0, LONGEST_KEYWORD))
      .split('\0')
    if (keyword === 'openbadges') isOlder = true
    if (keyword !== KEYWORD) continue
    const isReadable = chunk.name === 'iTXt' && chunk.length <= MOST_BYTES
    carried.push(isReadable ? readText(content.subarray(keyword.length + 1)) : null)
  }
  return pickOnly(carried, isOlder)
}

/** What follows the keyword of an iTXt. Null when it is compressed, which Open Badges does not allow. */
function readText(rest: Uint8Array): string | null {
  if (rest[0] !== 0) return null
  const language = rest.indexOf(0, 2)
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1)
  return translated < 0 ? null : new TextDecoder().decode(rest.subarray(translated + 1))
}

/** Reads the receipt out of an SVG, wherever in it that stands. */
export function readBakedSvg(svg: string): Unbaked {
  const carried: (string | null)[] = []
  let isOlder = false
  let inside: { text: string; isSigned: boolean } | null = null
  for (const token of readXml(svg)) {
    if (token.kind === 'broken') {
      if (token.why === 'too-many' || token.why === 'too-deep') return { found: 'too-much' }
      // Behind such a fault no reader of XML finds anything.
      break
    }
    if (token.kind === 'text') {
      if (inside) inside.text += token.text
      continue
    }
    const { namespace, local } = token.name
    if (namespace === 'http://openbadges.org') isOlder = true
    if (namespace !== NAMESPACE || local !== 'credential') continue
    if (inside && token.kind === 'start') return { found: 'several' }
    if (token.kind === 'start') {
      // A compact signature stands in an attribute; it is somebody else's way, and is said as such.
      const signatures = token.attributes.filter((one) => one.local === 'verify')
      carried.push(...signatures.map(({ value }) => value))
      inside = { text: '', isSigned: signatures.length > 0 }
    } else if (inside) {
      carried.push(...listText(inside))
      inside = null
    }
  }
  if (inside) carried.push(...listText(inside))
  return pickOnly(carried, isOlder)
}

/** Beside a signature, an element without text carries nothing more. */
function listText({ text, isSigned }: { text: string; isSigned: boolean }): (string | null)[] {
  const trimmed = text.trim()
  return trimmed === '' ? (isSigned ? [] : [null]) : [trimmed]
}
