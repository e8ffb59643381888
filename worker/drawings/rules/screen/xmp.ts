import type { XmlToken } from '../xml.ts'
import { readXml } from '../xml.ts'
import { judgeLabel } from './aigc-label.ts'
import { judgeSource } from './digital-source.ts'
import { judgeCredit, judgeName, judgeShapes, type Place } from './fields.ts'
import { declare, unread, type Signs } from './finding.ts'
import { DAMAGED, MOST_XMP, spend, TOO_LONG, TOO_MANY, type Purse } from './limits.ts'
import { COMMENT_SHAPES } from './shapes.ts'
import { decodeXml } from './text.ts'

const WHERE = 'XMP'
/** What a packet stands behind in JPEG's APP1. */
export const XMP_START = 'http://ns.adobe.com/xap/1.0/\0'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const IPTC = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/'
const PHOTOSHOP = 'http://ns.adobe.com/photoshop/1.0/'
const XMP = 'http://ns.adobe.com/xap/1.0/'
const EVENT = 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#'
const TIFF = 'http://ns.adobe.com/tiff/1.0/'
const EXIF = 'http://ns.adobe.com/exif/1.0/'
const TC260 = 'http://www.tc260.org.cn/ns/AIGC/1.0/'

type Judge = (place: Place, value: string) => Signs

function* judgeDigitalSource(place: Place, value: string): Signs {
  const judged = judgeSource(value)
  // What XMP says of human origin is no credential: any editor copies it on.
  if (judged && judged.says !== 'human') yield declare(judged.says, { ...place, value })
}

/** IPTC's fields of 2025 for what an AI system was asked: whoever fills them in says so. */
function* judgePresence(place: Place, value: string): Signs {
  if (value.trim() !== '') yield declare('refuse', { ...place, value })
}

function* judgeComment(place: Place, value: string): Signs {
  yield* judgeShapes(place, value, COMMENT_SHAPES)
}

/** What is read, by its full name: prefixes are everybody's own choice. Titles and descriptions are not. */
const PROPERTIES = new Map<string, Judge>([
  [`${IPTC}DigitalSourceType`, judgeDigitalSource],
  [`${IPTC}AISystemUsed`, judgePresence],
  [`${IPTC}AISystemVersionUsed`, judgePresence],
  [`${IPTC}AIPromptInformation`, judgePresence],
  [`${IPTC}AIPromptWriterName`, judgePresence],
  [`${PHOTOSHOP}Credit`, judgeCredit],
  [`${XMP}CreatorTool`, judgeName],
  [`${EVENT}softwareAgent`, judgeName],
  [`${TIFF}Software`, judgeName],
  [`${TIFF}Make`, judgeName],
  [`${EXIF}UserComment`, judgeComment],
  [`${TC260}AIGC`, judgeLabel],
])

/** Reads one packet, or the first 512 KiB of it, as attributes, elements, or `rdf:resource`. */
export function* readXmp(bytes: Uint8Array, purse: Purse): Signs {
  const packet = bytes.subarray(0, MOST_XMP)
  if (!spend(purse, 'xml', packet.length)) {
    yield unread(WHERE, WHERE, TOO_MANY)
    return
  }
  const end = yield* readProperties(decodeXml(packet).replace(/\0+$/, ''))
  if (bytes.length > MOST_XMP) yield unread(WHERE, WHERE, TOO_LONG)
  else if (end) yield unread(WHERE, WHERE, end)
}

const WHY: { [why in Extract<XmlToken, { kind: 'broken' }>['why']]: string } = {
  doctype: 'has a DOCTYPE',
  malformed: DAMAGED,
  'too-deep': TOO_LONG,
  'too-many': TOO_LONG,
}

type Open = { judge: Judge; field: string } | null

/** Returns why the reading stopped early, or null. */
function* readProperties(xml: string): Generator<SignOf, string | null, undefined> {
  const open: Open[] = []
  let text = ''
  for (const token of readXml(xml)) {
    if (token.kind === 'broken') {
      // What stood before still counts.
      yield* judgeText(open, text)
      return WHY[token.why]
    }
    if (token.kind === 'text') {
      text += token.text
      continue
    }
    // Lists hold each value in an element of its own.
    yield* judgeText(open, text)
    text = ''
    if (token.kind === 'end') open.pop()
    else open.push(yield* readStart(xml, token, open.at(-1) ?? null))
  }
  return null
}

type SignOf = Signs extends Generator<infer One> ? One : never
type Start = Extract<XmlToken, { kind: 'start' }>

function* readStart(xml: string, token: Start, around: Open): Generator<SignOf, Open, undefined> {
  const judge = PROPERTIES.get(token.name.namespace + token.name.local)
  const property = judge ? { judge, field: findWritten(xml, token, token.name.local) } : around
  for (const { namespace, local, value } of token.attributes) {
    const attributeJudge = PROPERTIES.get(namespace + local)
    if (attributeJudge) {
      yield* attributeJudge({ where: WHERE, field: findWritten(xml, token, local) }, value)
    } else if (property && namespace === RDF && (local === 'resource' || local === 'value')) {
      yield* property.judge({ where: WHERE, field: property.field }, value)
    }
  }
  return property
}

function* judgeText(open: Open[], text: string): Signs {
  const property = open.at(-1)
  if (property && text.trim() !== '') {
    yield* property.judge({ where: WHERE, field: property.field }, text)
  }
}

/**
 * The name with the prefix that it was written with, for the artist to find it by. Searched as text, not as a
 * pattern: a tag may have hundreds of attributes, and all of them may ask.
 */
function findWritten(xml: string, { at, after }: Start, local: string): string {
  const tag = xml.slice(at, after)
  const colon = tag.indexOf(`:${local}`)
  const prefix = /[\w.-]{0,40}$/.exec(tag.slice(Math.max(0, colon - 40), Math.max(0, colon)))?.[0]
  return prefix ? `${prefix}:${local}` : local
}
