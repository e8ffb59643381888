import { describe, it } from 'vitest'
import {
  big16,
  big32,
  exifSegment,
  jpegWith,
  makeTiff,
  makeXmp,
  utf8,
  webpChunk,
  webpWith,
} from '../../../support/declarations.ts'
import { actions, box, storeOf, TRAINED } from '../../../support/manifests.ts'
import {
  concat,
  JPEG_END,
  JPEG_SCAN,
  JPEG_START,
  jpegFrame,
  jpegSegment,
  type Bytes,
} from '../../../support/pictures.ts'
import { judge } from '../../../support/screening.ts'

const SETTINGS = 'Steps: 15, Sampler: UniPC, CFG scale: 5, Seed: 7, Size: 512x400'
const TIFF = makeTiff({ Software: 'ComfyUI' })
const HUMAN_TIFF = makeTiff({ Software: 'GIMP 3.0' })
const XMP = utf8(makeXmp('Iptc4xmpExt:DigitalSourceType="compositeSynthetic"'))
const HUMAN_XMP = utf8(makeXmp('Iptc4xmpExt:DigitalSourceType="digitalCapture"'))
const STORE = storeOf(actions({ digitalSourceType: TRAINED }))
const HUMAN_STORE = storeOf(actions({ action: 'c2pa.created' }))

const EXIF = 'refuse EXIF/Software'
const SOURCE = 'refuse XMP/Iptc4xmpExt:DigitalSourceType'
const ACTION = 'refuse C2PA/c2pa.actions.v2 digitalSourceType'

describe('a JPEG', () => {
  const declared = exifSegment(TIFF)

  it('is read between its scans and up to its end, not behind it', ({ expect }) => {
    const frame = jpegFrame({ width: 9, height: 9 })
    const between = concat(JPEG_START, frame, JPEG_SCAN, declared, JPEG_SCAN, JPEG_END)
    expect(judge(between)).toBe(EXIF)
    expect(judge(concat(jpegWith(), declared))).toBe('pass')
    expect(judge(concat(jpegWith(), jpegWith(declared)))).toBe('pass')
  })

  it('is read on behind what makes no sense', ({ expect }) => {
    const junk = concat('junk', [0xff, 0xff, 0xff, 0x01, 0xff, 0xd8], 'more')
    expect(judge(jpegWith(jpegSegment(0xe5, 'x'), junk, declared))).toBe(EXIF)
    expect(judge(concat(JPEG_START, declared.subarray(0, -1)))).toBe(EXIF)
    expect(judge(concat(JPEG_START, [0xff]))).toBe('pass')
    expect(judge(concat(JPEG_START, [0xff, 0xe1, 0, 0], [0xff, 0xd9]))).toBe('pass')
  })

  it('has a comment that decides only with every one of the settings', ({ expect }) => {
    expect(judge(jpegWith(jpegSegment(0xfe, SETTINGS)))).toBe('refuse JPEG/COM')
    expect(judge(jpegWith(jpegSegment(0xfe, 'Steps: 15, Sampler: UniPC, Seed: 7')))).toBe('pass')
    expect(judge(jpegWith(jpegSegment(0xfe, 'made with Midjourney? No.')))).toBe('pass')
  })

  it('has at most 4,096 segments that are read', ({ expect }) => {
    const many = Array.from({ length: 4100 }, () => jpegSegment(0xe5, 'x'))
    expect(judge(jpegWith(...many, declared))).toBe('hold JPEG/segments')
    expect(judge(jpegWith(...many.slice(100)))).toBe('pass')
  })
})

describe('a WebP', () => {
  it('is read by its chunks, odd ones included, and behind its own end', ({ expect }) => {
    expect(judge(webpWith(webpChunk('abcd', 'odd'), webpChunk('EXIF', TIFF)))).toBe(EXIF)
    expect(judge(concat(webpWith(), webpChunk('XMP ', XMP)))).toBe(SOURCE)
    expect(judge(webpWith(webpChunk('C2PA', STORE)))).toBe(ACTION)
    expect(judge(webpWith(webpChunk('EXIF', TIFF)).subarray(0, -1))).toBe(EXIF)
    const human = [webpChunk('EXIF', HUMAN_TIFF), webpChunk('XMP ', HUMAN_XMP)]
    expect(judge(webpWith(...human, webpChunk('C2PA', HUMAN_STORE)))).toBe('pass')
    expect(judge(webpWith(webpChunk('ALPH', TIFF)))).toBe('pass')
  })

  it('has at most 4,096 chunks that are read', ({ expect }) => {
    const many = Array.from({ length: 4097 }, () => webpChunk('abcd'))
    expect(judge(webpWith(...many, webpChunk('EXIF', TIFF)))).toBe('hold WebP/chunks')
  })
})

const blocks = (bytes: Uint8Array) =>
  concat(
    ...Array.from({ length: Math.ceil(bytes.length / 255) }, (_, i) => {
      const block = bytes.subarray(i * 255, (i + 1) * 255)
      return concat([block.length], block)
    }),
    [0],
  )

const application = (name: string) => concat([0x21, 0xff, 11], name)

const gif = (...parts: Uint8Array[]) =>
  concat('GIF89a', [2, 0, 2, 0, 0x91, 0, 0], new Uint8Array(12), ...parts, [0x3b])

const xmp = (packet: Uint8Array) => {
  const trailer = Uint8Array.from({ length: 258 }, (_, i) => (i === 0 ? 1 : i < 257 ? 256 - i : 0))
  return concat(application('XMP DataXMP'), packet, trailer)
}

describe('a GIF, before a browser draws it', () => {
  const frame = concat(
    [0x2c, 0, 0, 0, 0, 2, 0, 2, 0, 0x80],
    new Uint8Array(6),
    [2],
    blocks(utf8('ab')),
  )
  const comment = (text: string) => concat([0x21, 0xfe], blocks(utf8(text)))

  it('declares in a comment, in XMP, in C2PA', ({ expect }) => {
    expect(judge(gif(frame, comment(SETTINGS)))).toBe('refuse GIF/comment')
    expect(judge(gif(frame, xmp(XMP), frame))).toBe(SOURCE)
    expect(judge(gif(concat(application('C2PA_GIF\x01\0\0'), blocks(STORE)), frame))).toBe(ACTION)
  })

  it('passes without', ({ expect }) => {
    expect(judge(gif(frame, comment('my steps: sketch, ink'), xmp(HUMAN_XMP), frame))).toBe('pass')
    expect(judge(gif(concat(application('C2PA_GIF\x01\0\0'), blocks(HUMAN_STORE))))).toBe('pass')
    expect(judge(gif(concat(application('NETSCAPE2.0'), blocks(XMP))))).toBe('pass')
    for (let end = 6; end < 40; end += 1) expect(judge(gif(frame).subarray(0, end))).toBe('pass')
  })

  it('has at most 4,096 blocks that are read', ({ expect }) => {
    const many = Array.from({ length: 4100 }, () => frame)
    expect(judge(gif(...many, comment(SETTINGS)))).toBe('hold GIF/blocks')
  })
})

const ftyp = (brand: string) => box('ftyp', concat(brand, big32(0), brand))

const uuid = (id: string, content: Uint8Array) =>
  box(
    'uuid',
    concat(
      (id.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)),
      content,
    ),
  )

const purpose = (name: string, store: Uint8Array) =>
  concat(big32(0), `${name}\0`, new Uint8Array(8), store)

const jxl = (...boxes: Uint8Array[]) =>
  concat([0, 0, 0, 12], 'JXL ', [0x0d, 0x0a, 0x87, 0x0a], ...boxes)

/** Items in `mdat` behind `meta`, each with its type, by the boxes that say where they lie. */
function withItems(brand: string, ...items: [type: string, content: Uint8Array][]): Bytes {
  const infos = items.map(([type], i) => {
    const named = type.includes('/') ? concat('mime', [0], `${type}\0`) : concat(type, [0])
    return box('infe', concat([2, 0, 0, 0], big16(i + 1), [0, 0], named))
  })
  const iinf = box('iinf', concat(big32(0), big16(items.length), ...infos))
  const build = (from: number) => {
    let at = from
    const places = items.map(([, { length }], i) => {
      const place = concat(big16(i + 1), big16(0), big16(1), big32(at), big32(length))
      at += length
      return place
    })
    const iloc = box('iloc', concat(big32(0), [0x44, 0x00], big16(items.length), ...places))
    return concat(ftyp(brand), box('meta', concat(big32(0), iinf, iloc)))
  }
  const start = build(build(0).length + 8)
  return concat(start, box('mdat', concat(...items.map(([, content]) => content))))
}

describe('an AVIF, HEIC or JPEG XL, before a browser draws it', () => {
  const C2PA = 'd8fec3d61b0e483c92975828877ec481'

  it('declares in an item, in XMP’s and in C2PA’s own box', ({ expect }) => {
    for (const brand of ['avif', 'heic']) {
      const exif = concat(big32(0), TIFF)
      expect(judge(withItems(brand, ['hvc1', XMP], ['Exif', exif]))).toBe(EXIF)
      const begun = concat(big32(6), 'Exif\0\0', TIFF)
      expect(judge(withItems(brand, ['Exif', begun]))).toBe(EXIF)
      const apart = concat(big32(9), 'some more', TIFF)
      expect(judge(withItems(brand, ['Exif', apart]))).toBe(EXIF)
      expect(judge(withItems(brand, ['application/rdf+xml', XMP]))).toBe(SOURCE)
      const box1 = uuid('be7acfcb97a942e89c71999491e3afac', XMP)
      expect(judge(concat(ftyp(brand), box1))).toBe(SOURCE)
      expect(judge(concat(ftyp(brand), uuid(C2PA, purpose('manifest', STORE))))).toBe(ACTION)
    }
  })

  it('has items with wide numbers, cut into extents, or inside the list itself', ({ expect }) => {
    const info = concat([3, 0, 0, 0], big32(70_000), [0, 0], 'mime', [0], 'application/rdf+xml\0')
    const iinf = box('iinf', concat([1, 0, 0, 0], big32(1), box('infe', info)))
    const [half, rest] = [XMP.subarray(0, 300), XMP.subarray(300)]
    const place = (method: number, at: number) => {
      const extents = [at + 300, rest.length, at, half.length].map((number) => big32(number))
      const [first, second] = [extents.slice(2), extents.slice(0, 2)]
      return concat(big32(70_000), big16(method), big16(0), big32(0), big16(2), ...first, ...second)
    }
    const iloc = (method: number, at: number) =>
      box('iloc', concat([2, 0, 0, 0], [0x44, 0x40], big32(1), place(method, at)))
    const build = (...parts: Uint8Array[]) =>
      concat(ftyp('avif'), box('meta', concat(big32(0), iinf, ...parts)))
    expect(judge(build(iloc(1, 0), box('idat', XMP)))).toBe(SOURCE)
    expect(judge(build(iloc(1, 0), box('idat', HUMAN_XMP)))).not.toBe(SOURCE)
    const at = build(iloc(0, 0)).length + 8
    expect(judge(concat(build(iloc(0, at)), box('mdat', XMP)))).toBe(SOURCE)
    expect(judge(concat(build(iloc(2, at)), box('mdat', XMP)))).toBe('pass')
  })

  it('passes without, and is read as far as it goes', ({ expect }) => {
    const items = withItems(
      'avif',
      ['application/rdf+xml', HUMAN_XMP],
      ['Exif', concat(big32(0), HUMAN_TIFF)],
    )
    expect(judge(items)).toBe('pass')
    expect(judge(withItems('avif', ['text/plain', XMP], ['av01', XMP]))).toBe('pass')
    expect(judge(concat(ftyp('avif'), uuid(C2PA, purpose('manifest', HUMAN_STORE))))).toBe('pass')
    expect(judge(concat(ftyp('avif'), uuid(C2PA, purpose('merkle', STORE))))).toBe('pass')
    for (let end = 12; end < 160; end += 1) expect(judge(items.subarray(0, end))).toBe('pass')
  })

  it('JPEG XL has boxes of its own', ({ expect }) => {
    expect(judge(jxl(box('xml ', XMP)))).toBe(SOURCE)
    expect(judge(jxl(box('Exif', concat(big32(0), TIFF))))).toBe(EXIF)
    expect(judge(jxl(STORE))).toBe(ACTION)
    expect(judge(jxl(box('brob', utf8('jumb1'))))).toBe('hold C2PA/brob')
    expect(judge(jxl(box('brob', utf8('xml 1')), box('xml ', HUMAN_XMP)))).toBe('pass')
  })

  it('has so many boxes and items that are read', ({ expect }) => {
    const boxes = Array.from({ length: 4100 }, () => box('free', new Uint8Array()))
    expect(judge(concat(ftyp('avif'), ...boxes, box('xml ', XMP)))).toBe('hold ISO/boxes')
    const item: [string, Uint8Array] = ['application/rdf+xml', HUMAN_XMP]
    expect(judge(withItems('avif', ...Array.from({ length: 17 }, () => item)))).toBe(
      'hold ISO/items',
    )
    const two = withItems('avif', item)
    const meta = two.subarray(ftyp('avif').length, two.length - 8 - HUMAN_XMP.length)
    expect(judge(concat(two, meta))).toBe('hold ISO/meta')
    const tiles = Array.from({ length: 4097 }, (): [string, Uint8Array] => [
      'hvc1',
      TIFF.subarray(0, 1),
    ])
    expect(judge(withItems('heic', ...tiles.slice(1), ['Exif', concat(big32(0), TIFF)]))).toBe(
      'hold ISO/items',
    )
    expect(judge(withItems('heic', ...tiles.slice(2), ['Exif', concat(big32(0), TIFF)]))).toBe(EXIF)
    const long = concat(big32(0), HUMAN_TIFF, new Uint8Array(1024 * 1024))
    expect(judge(withItems('avif', ['Exif', long]))).toBe('hold ISO/Exif')
  })
})

describe('any other file', () => {
  it('passes: an upload refuses it for what it is', ({ expect }) => {
    for (const bytes of [
      new Uint8Array(),
      utf8('<svg/>'),
      utf8('Steps: 3, Sampler: x'),
      Uint8Array.of(0xff),
    ]) {
      expect(judge(bytes)).toBe('pass')
    }
  })
})
