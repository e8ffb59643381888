import { lettersAt, spells, uint32At } from '../bytes.ts'
import { readC2pa } from './c2pa.ts'
import { readExif } from './exif.ts'
import { unread, type Signs } from './finding.ts'
import { listItems } from './iso-items.ts'
import { measureBox } from './jumbf.ts'
import { COMPRESSED, MOST_CHUNKS, TOO_LONG, TOO_MANY, type Purse } from './limits.ts'
import { readXmp } from './xmp.ts'

/*
 * AVIF, HEIC and JPEG XL, for the studio: a browser would draw them to a canvas, and lose what they declare.
 * Uploads refuse them.
 */

const C2PA_UUID = '\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81'
const XMP_UUID = '\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac'
const UUID_BYTES = 16
/** Version and switches. */
const FULL_BYTES = 4
/** Only with these purposes is a store in the box; `merkle` has none. */
const PURPOSES = ['manifest', 'original', 'update']

/** Walks the boxes for what they declare. */
export function* screenIso(bytes: Uint8Array, purse: Purse): Signs {
  const stores: Uint8Array[] = []
  let counted = 0
  let metas = 0
  for (let at = 0; at + 8 <= bytes.length;) {
    const { type, start, end } = measureBox(bytes, at)
    if (end === null) break
    counted += 1
    if (counted > MOST_CHUNKS) {
      yield unread('ISO', 'boxes', TOO_MANY)
      break
    }
    const content = bytes.subarray(start, end)
    if (type === 'uuid' && spells(content, 0, XMP_UUID)) {
      yield* readXmp(content.subarray(UUID_BYTES), purse)
    } else if (type === 'uuid' && spells(content, 0, C2PA_UUID)) {
      const store = openUuid(content.subarray(UUID_BYTES + FULL_BYTES))
      if (store) stores.push(store)
    } else if (type === 'meta') {
      metas += 1
      // A file has one; many would be read as often.
      if (metas === 1) yield* readMeta(bytes, content.subarray(FULL_BYTES), purse)
      else yield unread('ISO', type, TOO_MANY)
    } else if (type === 'jumb') stores.push(bytes.subarray(at, end))
    else if (type === 'xml ') yield* readXmp(content, purse)
    else if (type === 'Exif') yield* readExif(openExif(content), purse)
    else if (type === 'brob' && spells(content, 0, 'jumb')) yield unread('C2PA', type, COMPRESSED)
    at = end
  }
  yield* readC2pa('C2PA', stores)
}

/** A purpose up to its NUL, eight bytes for a place that does not matter here, then the store. */
function openUuid(content: Uint8Array): Uint8Array | null {
  const end = content.subarray(0, 64).indexOf(0)
  const purpose = lettersAt(content, 0, Math.max(end, 0))
  return PURPOSES.includes(purpose) ? content.subarray(end + 1 + 8) : null
}

/** Four bytes say where in the rest the TIFF begins. */
function openExif(content: Uint8Array): Uint8Array {
  return content.subarray(4 + Math.min(uint32At(content, 0), content.length))
}

function* readMeta(bytes: Uint8Array, meta: Uint8Array, purse: Purse): Signs {
  for (const item of listItems(bytes, meta)) {
    if (item === 'too-many') {
      yield unread('ISO', 'items', TOO_MANY)
      continue
    }
    if (item.isCut) yield unread('ISO', item.type, TOO_LONG)
    if (item.type === 'Exif') yield* readExif(openExif(item.content), purse)
    else if (item.type === 'application/rdf+xml') yield* readXmp(item.content, purse)
  }
}
