import { byteAt, joinBytes, spells, uint16At } from '../bytes.ts'
import { judgeLabel } from './aigc-label.ts'
import { joinJumbf, type JumbfSegment } from './app11.ts'
import { readC2pa } from './c2pa.ts'
import { readExif } from './exif.ts'
import { joinExtendedXmp, type XmpPart } from './extended-xmp.ts'
import { readComment } from './fields.ts'
import { unread, type Signs } from './finding.ts'
import { MOST_CHUNKS, TOO_MANY, type Purse } from './limits.ts'
import { readPhotoshop } from './iptc.ts'
import { readSamsung } from './samsung.ts'
import { decodeText } from './text.ts'
import { EXIF_START } from './tiff.ts'
import { readXmp, XMP_START } from './xmp.ts'

const RST0 = 0xd0
const RST7 = 0xd7
const SOI = 0xd8
const EOI = 0xd9
const TEM = 0x01
const APP0 = 0xe0
const APP1 = 0xe1
const APP11 = 0xeb
const APP13 = 0xed
const APP15 = 0xef
const COM = 0xfe

const EXTENDED_START = 'http://ns.adobe.com/xmp/extension/\0'
const PHOTOSHOP_START = 'Photoshop 3.0\0'
const LABEL_START = 'AIGC{'

type Found = { jumbf: JumbfSegment[]; extended: XmpPart[]; photoshop: Uint8Array[] }

/**
 * Walks a JPEG for what it declares: every segment up to EOI, also between scans, and the trailer. What makes
 * no sense is skipped up to the next marker, as decoders do.
 */
export function* screenJpeg(bytes: Uint8Array, purse: Purse): Signs {
  const found: Found = { jumbf: [], extended: [], photoshop: [] }
  let trailer = bytes.length
  let counted = 0
  for (let at = findMarker(bytes, 2); at + 2 <= bytes.length;) {
    const marker = byteAt(bytes, at + 1)
    if (marker === EOI) {
      trailer = at + 2
      break
    }
    counted += 1
    if (counted > MOST_CHUNKS) {
      yield unread('JPEG', 'segments', TOO_MANY)
      break
    }
    if (marker === SOI || marker === TEM) {
      at = findMarker(bytes, at + 2)
      continue
    }
    const length = Math.max(uint16At(bytes, at + 2), 2)
    yield* readSegment(marker, bytes.subarray(at + 4, at + 2 + length), found, purse)
    // Coded pixels follow a scan's header; behind any other segment there is a marker at once.
    at = findMarker(bytes, at + 2 + length)
  }
  yield* joinExtendedXmp(found.extended, purse)
  if (found.photoshop.length > 0) yield* readPhotoshop(joinBytes(found.photoshop), purse)
  const { stores, troubles } = joinJumbf(found.jumbf)
  yield* readC2pa('APP11', stores)
  for (const trouble of troubles) yield unread('C2PA', 'APP11', trouble)
  yield* readSamsung(bytes.subarray(trailer))
}

function* readSegment(marker: number, content: Uint8Array, found: Found, purse: Purse): Signs {
  if (marker === COM) yield* readComment({ where: 'JPEG', field: 'COM' }, content, purse)
  if (marker < APP0 || marker > APP15) return
  if (spells(content, 0, LABEL_START)) {
    const place = { where: 'JPEG', field: `APP${marker - APP0} AIGC` }
    yield* judgeLabel(place, decodeText(content.subarray(LABEL_START.length - 1)))
  }
  if (marker === APP1) {
    if (spells(content, 0, EXIF_START)) yield* readExif(content, purse)
    else if (spells(content, 0, XMP_START))
      yield* readXmp(content.subarray(XMP_START.length), purse)
    else if (spells(content, 0, EXTENDED_START)) {
      found.extended.push(content.subarray(EXTENDED_START.length))
    }
  } else if (marker === APP11) {
    if (spells(content, 0, 'JP')) found.jumbf.push(content)
  } else if (marker === APP13 && spells(content, 0, PHOTOSHOP_START)) {
    found.photoshop.push(content.subarray(PHOTOSHOP_START.length))
  }
}

/** Steps that are looked at one by one before the platform's search is asked again. */
const NEAR = 16

/**
 * The next marker with a segment of its own, or the file's end: not a stuffed zero, a restart or a fill byte.
 * Coded pixels have a 0xFF in every 256 bytes or so, and a hostile file one in every two: near ones are found
 * by looking, far ones by the platform's fast search.
 */
function findMarker(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    const near = Math.min(at + NEAR, bytes.length)
    while (at < near && bytes[at] !== 0xff) at += 1
    if (at === near) at = bytes.indexOf(0xff, at)
    if (at < 0 || at + 1 >= bytes.length) return bytes.length
    const next = byteAt(bytes, at + 1)
    if (next === 0 || (next >= RST0 && next <= RST7)) at += 2
    else if (next === 0xff) while (bytes[at + 1] === 0xff) at += 1
    else return at
  }
}
