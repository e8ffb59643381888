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
 * What each prefix means here: one namespace for every open element that declared it, the innermost last. One
 * table that elements add to and take from, not a copy for each: copies of many prefixes, made by many elements,
 * took minutes for half a megabyte.
 */
type Scope = Map<string, string[]>
type Open = { written: string; name: XmlName; declared: string[] }
type Reading = { open: Open[]; scope: Scope }

/** Reads XML token by token, in time that grows with its length alone. An empty element gives a start and an end. */
export function* readXml(xml: string): Generator<XmlToken> {
  const open: Open[] = []
  const scope: Scope = new Map([['xml', ['http://www.w3.org/XML/1998/namespace']]])
  let at = 0
  for (let tokens = 0; at < xml.length; tokens += 1) {
    const step = tokens < MOST_TOKENS ? readOne(xml, at, { open, scope }) : ('too-many' as const)
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

/** The next text, aside or tag. `open` is what has begun and not ended. */
function readOne(xml: string, at: number, reading: Reading): Step | Why {
  if (xml[at] !== '<') {
    const tag = xml.indexOf('<', at)
    const after = tag < 0 ? xml.length : tag
    const text = decodeText(xml.slice(at, after))
    return text === null ? 'malformed' : { tokens: [{ kind: 'text', text }], after }
  }
  return readAside(xml, at) ?? readTag(xml, at, reading)
}

function readTag(xml: string, at: number, { open, scope }: Reading): Step | Why {
  const tag = parseTag(xml, at)
  if (!tag) return 'malformed'
  const { written, after } = tag
  if (tag.isEnd) {
    const last = open.pop()
    if (last?.written !== written) return 'malformed'
    leave(scope, last.declared)
    return { tokens: [{ kind: 'end', name: last.name }], after }
  }
  const started = resolve(tag, scope)
  if (!started) return 'malformed'
  const { name, attributes, declared } = started
  const start: XmlToken = { kind: 'start', name, attributes, at, after }
  if (tag.isEmpty) {
    leave(scope, declared)
    return { tokens: [start, { kind: 'end', name }], after }
  }
  open.push({ written, name, declared })
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

/** Names in full; adds what the tag declares to the scope. Null where a prefix was never declared. */
function resolve({ written, attributes }: Tag, scope: Scope) {
  const declared: string[] = []
  for (const [attribute, value] of attributes) {
    if (!DECLARES.test(attribute)) continue
    const prefix = attribute.slice(6)
    declared.push(prefix)
    const known = scope.get(prefix)
    if (known) known.push(value)
    else scope.set(prefix, [value])
  }
  const name = nameOf(written, scope, namespaceOf('', scope) ?? '')
  const plain = attributes
    .filter(([attribute]) => !DECLARES.test(attribute))
    .map(([attribute, value]) => {
      const resolved = nameOf(attribute, scope, '')
      return resolved && { ...resolved, value }
    })
  const known = plain.filter((attribute) => attribute !== null)
  return name && known.length === plain.length ? { name, attributes: known, declared } : null
}

/** An element ends, and with it what it declared. */
function leave(scope: Scope, declared: string[]): void {
  for (const prefix of declared) scope.get(prefix)?.pop()
}

function namespaceOf(prefix: string, scope: Scope): string | undefined {
  return scope.get(prefix)?.at(-1)
}

/** `xmlns` alone declares the namespace of names without a prefix. */
const DECLARES = /^xmlns(?::|$)/

function nameOf(written: string, scope: Scope, without: string): XmlName | null {
  const at = written.indexOf(':')
  if (at < 0) return { namespace: without, local: written }
  const namespace = namespaceOf(written.slice(0, at), scope)
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
