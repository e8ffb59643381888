import { lettersAt, uint32At } from '../bytes.ts'
import { unread, type Signs } from './finding.ts'
import { MOST_XMP, TOO_LONG, type Purse } from './limits.ts'
import { readXmp } from './xmp.ts'

/*
 * XMP that did not fit into one JPEG segment: each part has the digest of the whole (32 letters), the whole's
 * length (4 bytes), the place of the part in it (4), and the part.
 */

/** The content of one segment, behind its beginning. */
export type XmpPart = Uint8Array

const HEADER_BYTES = 40
const DIGEST_LETTERS = 32
/** A file has one. */
const MOST_PACKETS = 4

/** Puts each packet together, whatever the order of its parts, and reads it as far as it has no gap. */
export function* joinExtendedXmp(parts: XmpPart[], purse: Purse): Signs {
  const packets = new Map<string, XmpPart[]>()
  for (const part of parts) {
    const digest = lettersAt(part, 0, DIGEST_LETTERS)
    const known = packets.get(digest)
    if (known) known.push(part)
    else packets.set(digest, [part])
  }
  for (const packet of [...packets.values()].slice(0, MOST_PACKETS))
    yield* readPacket(packet, purse)
  if (packets.size > MOST_PACKETS) yield unread('XMP', 'extended XMP', 'more than one packet')
}

function* readPacket(parts: XmpPart[], purse: Purse): Signs {
  const sorted = parts.toSorted((a, b) => offsetOf(a) - offsetOf(b))
  const whole = new Uint8Array(MOST_XMP)
  let length = 0
  for (const part of sorted) {
    if (offsetOf(part) !== length) break
    const content = part.subarray(HEADER_BYTES)
    whole.set(content.subarray(0, MOST_XMP - length), length)
    length = Math.min(length + content.length, MOST_XMP)
  }
  const total = Math.max(...parts.map((part) => uint32At(part, DIGEST_LETTERS)))
  const isCut = total > length
  const signs = readXmp(whole.subarray(0, length), purse)
  for (const sign of signs) {
    // A packet with a hole is no XML, of course: one line says so.
    if (!isCut || !('finding' in sign) || !sign.finding.unread) yield sign
  }
  if (isCut) {
    yield unread('XMP', 'extended XMP', total > MOST_XMP ? TOO_LONG : 'parts are missing')
  }
}

function offsetOf(part: XmpPart): number {
  return uint32At(part, DIGEST_LETTERS + 4)
}
