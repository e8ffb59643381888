import { zlibSync } from 'fflate'
import {
  concat,
  JPEG_END,
  JPEG_SCAN,
  JPEG_START,
  jpegFrame,
  jpegSegment,
  letters,
  lossless,
  extended,
  pngChunk,
  pngShell,
  webpChunk,
  webpOf,
  type Bytes,
} from './pictures.ts'

/*
 * Small files that declare something, made by script: what generators, cameras, editors and people write, in
 * the places where they write it. C2PA's stores are in `manifests.ts`.
 */

const SIZE = { width: 300, height: 200 }

/** UTF-8. */
export function utf8(text: string): Bytes {
  return new Uint8Array(new TextEncoder().encode(text))
}

export function big32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256)
}

export function big16(value: number): number[] {
  return [Math.floor(value / 256) % 256, value % 256]
}

// --- Containers ---

export function pngWith(...before: Uint8Array[]): Bytes {
  return pngShell(SIZE, { before })
}

/** The chunks behind the pixels. */
export function pngAfter(...after: Uint8Array[]): Bytes {
  return pngShell(SIZE, { after })
}

export function jpegWith(...segments: Uint8Array[]): Bytes {
  return concat(JPEG_START, ...segments, jpegFrame(SIZE), JPEG_SCAN, JPEG_END)
}

export function webpWith(...chunks: Uint8Array[]): Bytes {
  return webpOf(extended(SIZE), lossless(SIZE), ...chunks)
}

// --- PNG text ---

export type TextKind = 'tEXt' | 'zTXt' | 'iTXt' | 'packed iTXt'

export function textChunk(key: string, text: string | Uint8Array, kind: TextKind = 'tEXt'): Bytes {
  const bytes = typeof text === 'string' ? utf8(text) : text
  if (kind === 'tEXt') return pngChunk('tEXt', concat(key, [0], bytes))
  if (kind === 'zTXt') return pngChunk('zTXt', concat(key, [0, 0], zlibSync(bytes)))
  const isPacked = kind === 'packed iTXt'
  const start = concat(key, [0, isPacked ? 1 : 0, 0], 'en\0', `${key}\0`)
  return pngChunk('iTXt', concat(start, isPacked ? zlibSync(bytes) : bytes))
}

export function pngText(key: string, text: string, kind: TextKind = 'tEXt'): Bytes {
  return pngWith(textChunk(key, text, kind))
}

/** ImageMagick's way of keeping what PNG has no place for. */
export function rawProfile(kind: string, bytes: Uint8Array): Bytes {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const lines = hex.replaceAll(/(.{72})/g, '$1\n')
  return textChunk(
    `Raw profile type ${kind}`,
    `\n${kind}\n${String(bytes.length).padStart(8)}\n${lines}\n`,
    'zTXt',
  )
}

// --- EXIF ---

export const TAGS = {
  ImageDescription: 0x010e,
  Make: 0x010f,
  Model: 0x0110,
  Software: 0x0131,
  Artist: 0x013b,
  XMLPacket: 0x02bc,
} as const

type Value = string | Uint8Array
export type ExifFields = { [name in keyof typeof TAGS]?: Value } & { UserComment?: Value }

/** A TIFF, big-endian unless told otherwise; the comment stands in its Exif IFD. */
export function makeTiff({ UserComment, ...fields }: ExifFields, little = false): Bytes {
  const order = (bytes: number[]) => (little ? bytes.toReversed() : bytes)
  const given = new Map(Object.entries(fields))
  const entries = Object.entries(TAGS).flatMap(([name, tag]) => {
    const value = given.get(name)
    return value === undefined ? [] : [{ tag, type: 2, value: concat(value, [0]) }]
  })
  const count = entries.length + (UserComment === undefined ? 0 : 1)
  let free = 8 + 2 + count * 12 + 4
  const comment = UserComment === undefined ? null : concat(UserComment)
  const exifAt = free
  if (comment) free += 2 + 12 + 4
  const values: Bytes[] = []
  const write = ({ tag, type, value }: { tag: number; type: number; value: Bytes }) => {
    const start = concat(order(big16(tag)), order(big16(type)), order(big32(value.length)))
    if (value.length <= 4) return concat(start, value, new Uint8Array(4 - value.length))
    values.push(value)
    const entry = concat(start, order(big32(free)))
    free += value.length
    return entry
  }
  const written = entries.map(write)
  const exif = comment
    ? concat(order(big16(1)), write({ tag: 0x9286, type: 7, value: comment }), big32(0))
    : []
  const pointer = comment
    ? concat(order(big16(0x8769)), order(big16(4)), order(big32(1)), order(big32(exifAt)))
    : []
  return concat(
    little ? 'II*\0' : 'MM\0*',
    order(big32(8)),
    order(big16(count)),
    ...written,
    pointer,
    big32(0),
    exif,
    ...values,
  )
}

export function exifSegment(tiff: Uint8Array): Bytes {
  return jpegSegment(0xe1, concat('Exif\0\0', tiff))
}

/** A comment in UTF-16, as A1111 writes it, in either byte order. */
export function unicodeComment(text: string, order: 'le' | 'be'): Bytes {
  const bytes = Array.from({ length: text.length }, (_, i) => big16(text.charCodeAt(i)))
  return concat('UNICODE\0', ...bytes.map((pair) => (order === 'be' ? pair : pair.toReversed())))
}

// --- XMP ---

const NAMESPACES = {
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  tiff: 'http://ns.adobe.com/tiff/1.0/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  TC260: 'http://www.tc260.org.cn/ns/AIGC/1.0/',
  stEvt: 'http://ns.adobe.com/xap/1.0/sType/ResourceEvent#',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const

/** A packet with these attributes and elements on its one description. */
export function makeXmp(attributes: string, elements = ''): string {
  const declared = Object.entries(NAMESPACES).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" ${declared.join(' ')} ${attributes}>${elements}</rdf:Description>
</rdf:RDF></x:xmpmeta><?xpacket end="w"?>`
}

export function xmpSegment(xmp: string | Uint8Array): Bytes {
  const bytes = typeof xmp === 'string' ? utf8(xmp) : xmp
  return jpegSegment(0xe1, concat('http://ns.adobe.com/xap/1.0/\0', bytes))
}

export function extendedXmpSegment(
  xmp: Uint8Array,
  { from, to, total = xmp.length }: { from: number; to: number; total?: number },
): Bytes {
  return jpegSegment(
    0xe1,
    concat(
      'http://ns.adobe.com/xmp/extension/\0',
      'A1B2C3D4E5F60718293A4B5C6D7E8F90',
      big32(total),
      big32(from),
      xmp.subarray(from, to),
    ),
  )
}

// --- IPTC, in Photoshop's resources ---

export function iim(...records: [number: number, text: string][]): Bytes {
  return concat(
    ...records.map(([number, text]) => concat([0x1c, 2, number], big16(text.length), text)),
  )
}

export function resource(kind: number, content: Uint8Array, name = ''): Bytes {
  const title = concat([name.length], name, name.length % 2 === 0 ? [0] : [])
  const pad = content.length % 2 === 0 ? [] : [0]
  return concat('8BIM', big16(kind), title, big32(content.length), content, pad)
}

export function photoshopSegment(...resources: Uint8Array[]): Bytes {
  return jpegSegment(0xed, concat('Photoshop 3.0\0', ...resources))
}

// --- Samsung's trailer ---

/** Blocks with their names, and the directory that says how far back each one is. */
export function samsungTrailer(...blocks: [name: string, json: string][]): Bytes {
  const written = blocks.map(([name, json]) =>
    concat([0, 0, 0x91, 0x0d], big32(name.length).toReversed(), name, json),
  )
  const sizes = written.map(({ length }) => length)
  const entries = sizes.map((size, i) =>
    concat(
      [0, 0, 0x91, 0x0d],
      big32(sizes.slice(i).reduce((sum, each) => sum + each, 0)).toReversed(),
      big32(size).toReversed(),
    ),
  )
  const directory = concat('SEFH', [0x6b, 0, 0, 0], [blocks.length, 0, 0, 0], ...entries)
  return concat(...written, directory, big32(directory.length).toReversed(), letters('SEFT'))
}

export { webpChunk }
