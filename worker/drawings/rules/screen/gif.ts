import { byteAt, spells, joinBytes } from '../bytes.ts'
import { readC2pa } from './c2pa.ts'
import { judgeShapes } from './fields.ts'
import { unread, type Signs } from './finding.ts'
import { MOST_CHUNKS, spend, TOO_MANY, type Purse } from './limits.ts'
import { WHOLE_SETTINGS_LINE } from './shapes.ts'
import { decodeText } from './text.ts'
import { readXmp } from './xmp.ts'

/*
 * GIF, for the studio: a browser would draw it to a canvas, and lose what it declares. Uploads refuse it.
 */

const SCREEN_BYTES = 13
const IMAGE = 0x2c
const EXTENSION = 0x21
const COMMENT = 0xfe
const APPLICATION = 0xff
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

function joinBlocks(bytes: Uint8Array): Uint8Array {
  const blocks: Uint8Array[] = []
  for (let at = 0; at < bytes.length && bytes[at] !== 0; at += 1 + byteAt(bytes, at)) {
    blocks.push(bytes.subarray(at + 1, at + 1 + byteAt(bytes, at)))
  }
  return joinBytes(blocks)
}

/** `extension` begins with its kind and ends behind its last block. */
function* readExtension(extension: Uint8Array, stores: Uint8Array[], purse: Purse): Signs {
  if (extension[0] === COMMENT && spend(purse, 'text', extension.length)) {
    const text = decodeText(joinBlocks(extension.subarray(1)))
    yield* judgeShapes({ where: 'GIF', field: 'comment' }, text, [WHOLE_SETTINGS_LINE])
  }
  if (extension[0] !== APPLICATION || extension[1] !== NAME_BYTES) return
  const content = extension.subarray(2 + NAME_BYTES)
  if (spells(extension, 2, 'C2PA_GIF')) stores.push(joinBlocks(content))
  else if (spells(extension, 2, 'XMP DataXMP')) {
    // The packet is not cut into blocks.
    yield* readXmp(content.subarray(0, Math.max(0, content.length - XMP_TRAILER)), purse)
  }
}
