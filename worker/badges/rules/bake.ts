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

/** What a picture carries: a receipt as text, something of an older kind, or nothing. */
export type Unbaked = { found: 'receipt'; text: string } | { found: 'older' } | { found: 'nothing' }

/** Larger than any receipt; what is larger is not read. In bytes. */
const MOST_BYTES = 1_000_000

/** Reads the receipt out of a PNG. Where it holds several, none is told from the others: nothing. */
export function readBakedPng(png: Uint8Array): Unbaked {
  if (!isPng(png)) return { found: 'nothing' }
  const texts: string[] = []
  let isOlder = false
  for (const chunk of listPngChunks(png)) {
    if (chunk === 'ends-early') break
    if (!/^[it]TXt$|^tEXt$/.test(chunk.name) || chunk.length > MOST_BYTES) continue
    const content = png.subarray(chunk.at, chunk.at + chunk.length)
    const end = content.indexOf(0)
    const keyword = new TextDecoder('latin1').decode(content.subarray(0, Math.max(0, end)))
    if (keyword === 'openbadges') isOlder = true
    if (keyword !== KEYWORD || chunk.name !== 'iTXt') continue
    const text = readText(content.subarray(end + 1))
    if (text !== null) texts.push(text)
  }
  const [text] = texts
  if (text !== undefined && texts.length === 1) return { found: 'receipt', text }
  return { found: isOlder ? 'older' : 'nothing' }
}

/** What follows the keyword of an iTXt. Null when it is compressed, which Open Badges does not allow. */
function readText(rest: Uint8Array): string | null {
  if (rest[0] !== 0) return null
  const language = rest.indexOf(0, 2)
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1)
  return translated < 0 ? null : new TextDecoder().decode(rest.subarray(translated + 1))
}

/** Reads the receipt out of an SVG. */
export function readBakedSvg(svg: string): Unbaked {
  let text: string | null = null
  let isInside = false
  for (const token of readXml(svg)) {
    if (token.kind === 'broken') break
    if (token.kind === 'text') {
      if (isInside) text = (text ?? '') + token.text
      continue
    }
    const { namespace, local } = token.name
    if (namespace === 'http://openbadges.org') return { found: 'older' }
    if (namespace !== NAMESPACE || local !== 'credential') continue
    if (token.kind === 'end') break
    isInside = true
    // A compact signature stands in an attribute; it is somebody else's way, and is said as such.
    const signature = token.attributes.find((one) => one.local === 'verify')
    if (signature) return { found: 'receipt', text: signature.value }
  }
  return text === null ? { found: 'nothing' } : { found: 'receipt', text: text.trim() }
}
