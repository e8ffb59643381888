import { byteAt, spells } from '../bytes.ts'
import { readC2pa } from './c2pa.ts'
import { readComment } from './fields.ts'
import { unread, type Signs } from './finding.ts'
import { MOST_CHUNKS, MOST_JUMBF, TOO_LONG, TOO_MANY, type Purse } from './limits.ts'
import { readXmp } from './xmp.ts'

/*
 * GIF, for the studio: a browser would draw it to a canvas, and lose what it declares. Uploads refuse it.
 */

const SCREEN_BYTES = 13
const IMAGE = 0x2c
const EXTENSION = 0x21
const COMMENT = 0xfe
const APPLICATION = 0xff
/** Bytes of one extension that are read, its lengths included. */
const MOST_BYTES = 2 * MOST_JUMBF
const HAS_TABLE = 0x80
/** Of a frame, behind its mark. */
const FRAME_BYTES = 9
/** An application's name and its code, in a block of their own. */
const NAME_BYTES = 11
/** What follows an XMP packet, so that readers of blocks find the end of it. */
const XMP_TRAILER = 258

/** Walks a GIF for what it declares: comments, C2PA and XMP. */
export function* screenGif(bytes: Uint8Array, purse: Purse): Signs {
  const stores: Uint8Array[] = []
  let at = SCREEN_BYTES + tableBytes(byteAt(bytes, 10))
  for (let counted = 0; at < bytes.length; counted += 1) {
    if (counted === MOST_CHUNKS) {
      yield unread('GIF', 'blocks', TOO_MANY)
      break
    }
    const mark = byteAt(bytes, at)
    if (mark === IMAGE) {
      at = endOfBlocks(
        bytes,
        at + 1 + FRAME_BYTES + tableBytes(byteAt(bytes, at + FRAME_BYTES)) + 1,
      )
    } else if (mark === EXTENSION) {
      const end = endOfBlocks(bytes, at + 2)
      yield* readExtension(bytes.subarray(at + 1, end), stores, purse)
      at = end
    } else break
  }
  yield* readC2pa('C2PA_GIF', stores)
}

/** A table of colours, by the byte of switches that says whether there is one and how large. */
function tableBytes(switches: number): number {
  return switches & HAS_TABLE ? 3 * 2 ** ((switches & 7) + 1) : 0
}

/** Blocks of up to 255 bytes, each behind its length; a length of 0 ends them. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && bytes[at] !== 0) at += 1 + byteAt(bytes, at)
  return at + 1
}

/** Byte by byte: a block may be one byte long, and a file may have millions of them. */
function joinBlocks(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length && bytes[at] !== 0; at += 1 + byteAt(bytes, at)) {
    const end = Math.min(at + 1 + byteAt(bytes, at), bytes.length)
    for (let from = at + 1; from < end; from += 1, length += 1) out[length] = byteAt(bytes, from)
  }
  return out.subarray(0, length)
}

/** `extension` begins with its kind and ends behind its last block. */
function* readExtension(extension: Uint8Array, stores: Uint8Array[], purse: Purse): Signs {
  if (extension.length > MOST_BYTES) yield unread('GIF', 'blocks', TOO_LONG)
  if (extension[0] === COMMENT) {
    const comment = joinBlocks(extension.subarray(1, MOST_BYTES))
    yield* readComment({ where: 'GIF', field: 'comment' }, comment, purse)
  }
  if (extension[0] !== APPLICATION || extension[1] !== NAME_BYTES) return
  const content = extension.subarray(2 + NAME_BYTES, MOST_BYTES)
  if (spells(extension, 2, 'C2PA_GIF')) stores.push(joinBlocks(content))
  else if (spells(extension, 2, 'XMP DataXMP')) {
    // The packet is not cut into blocks.
    yield* readXmp(content.subarray(0, Math.max(0, content.length - XMP_TRAILER)), purse)
  }
}
