/*
 * As much of XML as strangers' files need: elements and attributes with their namespaces, and text. No DOCTYPE,
 * and so no entities of its own: a file that brings one is refused, whatever it would grow to.
 */

export type XmlName = { namespace: string; local: string }
export type XmlAttribute = XmlName & { value: string }
export type XmlToken =
  | {
      kind: 'start'
      name: XmlName
      attributes: XmlAttribute[]
      /** Where the tag begins, and where what follows it does. */
      at: number
      after: number
    }
  | { kind: 'end'; name: XmlName }
  | { kind: 'text'; text: string }
  /** The last word where reading stops early: it is no XML, or more of it than anybody needs. */
  | { kind: 'broken'; why: 'doctype' | 'malformed' | 'too-deep' | 'too-many' }

const DEEPEST = 100
const MOST_ATTRIBUTES = 256
const MOST_TOKENS = 50_000

/**
 * What a prefix stands for where we are, and what it stood for outside the element that declared it. One map for the
 * whole file, in which an element changes what it declares and puts it back: a copy for each element would take time
 * that grows with the square of what strangers declare.
 */
type Declared = { namespace: string; outer: Declared | undefined }
type Prefixes = Map<string, Declared | undefined>
/** What has begun and not ended, with the prefixes that each of them declared. */
type Open = { written: string; name: XmlName; prefixes: string[] }
type State = { open: Open[]; known: Prefixes }

/** Reads XML token by token, in time that grows with its length alone. An empty element gives a start and an end. */
export function* readXml(xml: string): Generator<XmlToken> {
  const open: Open[] = []
  const known: Prefixes = new Map()
  declare(known, 'xml', 'http://www.w3.org/XML/1998/namespace')
  let at = 0
  for (let tokens = 0; at < xml.length; tokens += 1) {
    const step = tokens < MOST_TOKENS ? readOne(xml, at, { open, known }) : ('too-many' as const)
    if (typeof step === 'string') {
      yield { kind: 'broken', why: step }
      return
    }
    yield* step.tokens
    at = step.after
  }
  if (open.length > 0) yield { kind: 'broken', why: 'malformed' }
}

type Why = Extract<XmlToken, { kind: 'broken' }>['why']
type Step = { tokens: XmlToken[]; after: number }

/** The next text, aside or tag. */
function readOne(xml: string, at: number, state: State): Step | Why {
  if (xml[at] !== '<') {
    const tag = xml.indexOf('<', at)
    const after = tag < 0 ? xml.length : tag
    const text = decodeText(xml.slice(at, after))
    return text === null ? 'malformed' : { tokens: [{ kind: 'text', text }], after }
  }
  return readAside(xml, at) ?? readTag(xml, at, state)
}

function readTag(xml: string, at: number, { open, known }: State): Step | Why {
  const tag = parseTag(xml, at)
  if (!tag) return 'malformed'
  const { written, after } = tag
  if (tag.isEnd) {
    const last = open.pop()
    if (last?.written !== written) return 'malformed'
    forget(known, last.prefixes)
    return { tokens: [{ kind: 'end', name: last.name }], after }
  }
  const started = resolve(tag, known)
  if (!started) return 'malformed'
  const { name, attributes, prefixes } = started
  const start: XmlToken = { kind: 'start', name, attributes, at, after }
  if (tag.isEmpty) {
    forget(known, prefixes)
    return { tokens: [start, { kind: 'end', name }], after }
  }
  open.push({ written, name, prefixes })
  return open.length > DEEPEST ? 'too-deep' : { tokens: [start], after }
}

/** Comments, instructions and CDATA; null when a tag begins here. */
function readAside(xml: string, at: number): Step | Why | null {
  for (const [begin, finish] of ASIDES) {
    if (!xml.startsWith(begin, at)) continue
    const end = xml.indexOf(finish, at + begin.length)
    if (end < 0) return 'malformed'
    const text = xml.slice(at + begin.length, end)
    const tokens: XmlToken[] = begin === CDATA && text !== '' ? [{ kind: 'text', text }] : []
    return { tokens, after: end + finish.length }
  }
  return xml.startsWith('<!', at) ? 'doctype' : null
}

const CDATA = '<![CDATA['
const ASIDES = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const

type Tag = {
  written: string
  attributes: [written: string, value: string][]
  isEnd: boolean
  isEmpty: boolean
  after: number
}

// Sticky, and with nothing that could match the same text in two ways: no input makes them slow.
const NAME = /[A-Za-z_\u0080-\uFFFF][\w.\-:\u0080-\uFFFF]*/y
const ATTRIBUTE =
  /\s+([A-Za-z_\u0080-\uFFFF][\w.\-:\u0080-\uFFFF]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const CLOSE = /\s*(\/?)>/y

function parseTag(xml: string, from: number): Tag | null {
  const isEnd = xml[from + 1] === '/'
  NAME.lastIndex = from + (isEnd ? 2 : 1)
  const written = NAME.exec(xml)?.[0]
  if (written === undefined) return null
  const { attributes, after } = isEnd
    ? { attributes: [], after: NAME.lastIndex }
    : parseAttributes(xml, NAME.lastIndex)
  CLOSE.lastIndex = after
  const close = CLOSE.exec(xml)
  if (!close || attributes.length > MOST_ATTRIBUTES) return null
  const isEmpty = close[1] === '/'
  return isEnd && isEmpty ? null : { written, attributes, isEnd, isEmpty, after: CLOSE.lastIndex }
}

function parseAttributes(xml: string, from: number): Pick<Tag, 'attributes' | 'after'> {
  const attributes: Tag['attributes'] = []
  let after = from
  for (;;) {
    ATTRIBUTE.lastIndex = after
    const found = ATTRIBUTE.exec(xml)
    const value = found ? decodeText(found[2] ?? found[3] ?? '') : null
    if (!found || value === null || attributes.length > MOST_ATTRIBUTES) {
      return { attributes, after }
    }
    after = ATTRIBUTE.lastIndex
    attributes.push([found[1] ?? '', value])
  }
}

/** Names in full, with what the tag declares already declared. Null where a prefix never was. */
function resolve({ written, attributes }: Tag, known: Prefixes) {
  const declared = attributes.filter(([attribute]) => DECLARES.test(attribute))
  const prefixes = declared.map(([attribute, namespace]) => {
    const prefix = attribute.slice('xmlns:'.length)
    declare(known, prefix, namespace)
    return prefix
  })
  const name = nameOf(written, known, known.get('')?.namespace ?? '')
  const plain = attributes
    .filter(([attribute]) => !DECLARES.test(attribute))
    .map(([attribute, value]) => {
      const resolved = nameOf(attribute, known, '')
      return resolved && { ...resolved, value }
    })
  const named = plain.filter((attribute) => attribute !== null)
  return name && named.length === plain.length ? { name, attributes: named, prefixes } : null
}

function declare(known: Prefixes, prefix: string, namespace: string): void {
  known.set(prefix, { namespace, outer: known.get(prefix) })
}

/**
 * Where an element ends, its prefixes stand for what they stood for outside it. None is ever deleted: a large map from
 * which one prefix is taken again and again is built anew each time.
 */
function forget(known: Prefixes, prefixes: string[]): void {
  for (const prefix of prefixes) known.set(prefix, known.get(prefix)?.outer)
}

/** `xmlns` alone declares the namespace of names without a prefix. */
const DECLARES = /^xmlns(?::|$)/

function nameOf(written: string, known: Prefixes, without: string): XmlName | null {
  const at = written.indexOf(':')
  if (at < 0) return { namespace: without, local: written }
  const namespace = known.get(written.slice(0, at))?.namespace
  return namespace === undefined ? null : { namespace, local: written.slice(at + 1) }
}

const ENTITIES: { [name: string]: string } = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Null where it names an entity that XML itself does not know. */
function decodeText(raw: string): string | null {
  if (!raw.includes('&')) return raw
  let isWhole = true
  const text = raw.replace(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const point = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name)
    const code = point ? Number.parseInt(point[1] ?? point[2] ?? '', point[1] ? 16 : 10) : null
    const known =
      code !== null && code <= 0x10ffff
        ? String.fromCodePoint(code)
        : Object.hasOwn(ENTITIES, name)
          ? ENTITIES[name]
          : undefined
    if (known === undefined || !whole.endsWith(';')) isWhole = false
    return known ?? ''
  })
  return isWhole ? text : null
}
