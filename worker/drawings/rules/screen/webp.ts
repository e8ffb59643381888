import { lettersAt, littleUint32At } from '../bytes.ts'
import { readC2pa } from './c2pa.ts'
import { readExif } from './exif.ts'
import { unread, type Signs } from './finding.ts'
import { MOST_CHUNKS, TOO_MANY, type Purse } from './limits.ts'
import { readXmp } from './xmp.ts'

const FIRST_CHUNK = 12
const HEADER_BYTES = 8

/**
 * Walks a WebP for what it declares. The container's own length is not believed: chunks behind it, which
 * careless tools add, still count, and the last is read as far as the file goes.
 */
export function* screenWebp(bytes: Uint8Array, purse: Purse): Signs {
  const stores: Uint8Array[] = []
  let counted = 0
  for (let at = FIRST_CHUNK; at + HEADER_BYTES <= bytes.length;) {
    const name = lettersAt(bytes, at, 4)
    const length = littleUint32At(bytes, at + 4)
    const chunk = bytes.subarray(at + HEADER_BYTES, at + HEADER_BYTES + length)
    counted += 1
    if (counted > MOST_CHUNKS) {
      yield unread('WebP', 'chunks', TOO_MANY)
      break
    }
    if (name === 'EXIF') yield* readExif(chunk, purse)
    else if (name === 'XMP ') yield* readXmp(chunk, purse)
    else if (name === 'C2PA') stores.push(chunk)
    at += HEADER_BYTES + length + (length % 2)
  }
  yield* readC2pa('C2PA', stores)
}
