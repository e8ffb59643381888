import { byteAt, spells, uint16At, uint32At } from '../bytes.ts'
import { judgeCredit, judgeName } from './fields.ts'
import { unread, type Signs } from './finding.ts'
import { FIELD_PRICE, MOST_RECORDS, spend, TOO_MANY, type Purse } from './limits.ts'
import { decodeText } from './text.ts'
import { readExif } from './exif.ts'
import { readXmp } from './xmp.ts'

/*
 * IPTC's older records (IIM), alone or among the resources that Photoshop keeps in JPEG's APP13. Captions,
 * headlines and keywords are people's own and are not looked at.
 */

const WHERE = 'IPTC'
const IPTC_RESOURCE = 0x0404
const EXIF_RESOURCE = 0x0422
const XMP_RESOURCE = 0x0424
const MOST_RESOURCES = 1024
/** Signature, number, empty name, length. */
const LEAST_RESOURCE = 12

/** Reads Photoshop's resources: `8BIM`, a number, a name, a length, and so many bytes, all at even places. */
export function* readPhotoshop(bytes: Uint8Array, purse: Purse): Signs {
  let at = 0
  for (let count = 0; at + LEAST_RESOURCE <= bytes.length; count += 1) {
    if (count === MOST_RESOURCES) {
      yield unread(WHERE, 'Photoshop', TOO_MANY)
      return
    }
    if (!spells(bytes, at, '8BIM')) return
    const kind = uint16At(bytes, at + 4)
    const name = byteAt(bytes, at + 6) + 1
    const start = at + 6 + name + (name % 2)
    const length = uint32At(bytes, start)
    const content = bytes.subarray(start + 4, start + 4 + length)
    if (kind === IPTC_RESOURCE) yield* readRecords(content, purse)
    else if (kind === EXIF_RESOURCE) yield* readExif(content, purse)
    else if (kind === XMP_RESOURCE) yield* readXmp(content, purse)
    at = start + 4 + length + (length % 2)
  }
}

const RECORD_MARK = 0x1c
const APPLICATION = 2
const PROGRAM = 65
const CREDIT = 110
/** Longer ones are neither a program's name nor a credit. */
const LONGEST = 1024

/** Reads records: a mark, two numbers, a length, the text. */
export function* readRecords(bytes: Uint8Array, purse: Purse): Signs {
  let at = 0
  for (let count = 0; at + 5 <= bytes.length; count += 1) {
    if (count === MOST_RECORDS) {
      yield unread(WHERE, WHERE, TOO_MANY)
      return
    }
    if (bytes[at] !== RECORD_MARK) return
    const [record, number] = [byteAt(bytes, at + 1), byteAt(bytes, at + 2)]
    const { length, start } = measure(bytes, at + 3)
    if (record === APPLICATION && (number === PROGRAM || number === CREDIT)) {
      if (!spend(purse, 'text', FIELD_PRICE)) {
        yield unread(WHERE, WHERE, TOO_MANY)
        return
      }
      const text = decodeText(bytes.subarray(start, start + Math.min(length, LONGEST)))
      if (number === PROGRAM) yield* judgeName({ where: WHERE, field: '2:65 Program' }, text)
      else yield* judgeCredit({ where: WHERE, field: '2:110 Credit' }, text)
    }
    at = start + length
  }
}

/** Two bytes of length; with the first bit set they say how many bytes of length follow. */
function measure(bytes: Uint8Array, at: number): { length: number; start: number } {
  const short = uint16At(bytes, at)
  if (short < 0x8000) return { length: short, start: at + 2 }
  const size = Math.min(short - 0x8000, 4)
  let length = 0
  for (let i = 0; i < size; i += 1) length = length * 256 + byteAt(bytes, at + 2 + i)
  return { length, start: at + 2 + size }
}
