import { lettersAt, uint32At } from '../bytes.ts'
import { readC2pa } from './c2pa.ts'
import { readExif } from './exif.ts'
import { unread, type Signs } from './finding.ts'
import { MOST_CHUNKS, MOST_PIXEL_PIECES, TOO_MANY, type Purse } from './limits.ts'
import { readPngText } from './png-text.ts'
import { readSamsung } from './samsung.ts'
import { readStealth } from './stealth.ts'

const SIGNATURE_BYTES = 8
/** Length and name before the content of a chunk, and the checksum behind it. */
const HEADER_BYTES = 8
const CHECKSUM_BYTES = 4
/** Their names as numbers, because there are many: pixels are counted apart. */
const IDAT = 0x49444154
const IEND = 0x49454e44

/** Walks a PNG for what it declares, and unpacks rows of its pixels only where nothing else has said so. */
export function* screenPng(bytes: Uint8Array, purse: Purse): Signs {
  let isDeclared = false
  for (const sign of readChunks(bytes, purse)) {
    isDeclared ||= sign.says === 'refuse'
    yield sign
  }
  if (!isDeclared) yield* readStealth(bytes, purse)
}

/**
 * Every chunk up to IEND, before the pixels and after them, and the trailer. Checksums are not looked at, and a
 * last chunk that reaches past the file is read as far as it goes: a broken declaration still counts.
 */
function* readChunks(bytes: Uint8Array, purse: Purse): Signs {
  const stores: Uint8Array[] = []
  let counted = 0
  let pieces = 0
  let trailer = bytes.length
  for (let at = SIGNATURE_BYTES; at + HEADER_BYTES <= bytes.length;) {
    const length = uint32At(bytes, at)
    const type = uint32At(bytes, at + 4)
    const content = at + HEADER_BYTES
    at = content + length + CHECKSUM_BYTES
    if (type === IDAT) {
      pieces += 1
      if (pieces <= MOST_PIXEL_PIECES) continue
      yield unread('PNG', 'IDAT', TOO_MANY)
      break
    }
    if (type === IEND) {
      trailer = at
      break
    }
    const name = lettersAt(bytes, content - 4, 4)
    if (!/^[A-Za-z]{4}$/.test(name)) break
    counted += 1
    if (counted > MOST_CHUNKS) {
      yield unread('PNG', 'chunks', TOO_MANY)
      break
    }
    const chunk = bytes.subarray(content, content + length)
    if (name === 'tEXt' || name === 'zTXt' || name === 'iTXt')
      yield* readPngText(name, chunk, purse)
    else if (name === 'eXIf') yield* readExif(chunk, purse)
    else if (name === 'caBX') stores.push(chunk)
  }
  yield* readC2pa('caBX', stores)
  yield* readSamsung(bytes.subarray(trailer))
}
