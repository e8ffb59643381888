import { succeed, type Result } from '../../../schema/result.ts'
import { byteAt, uint16At } from './bytes.ts'
import { endsEarly, isBroken, isRare, MAX_PIECES, type Picture } from './picture.ts'

const SOF0 = 0xc0
const SOF2 = 0xc2
const DHT = 0xc4
const JPG = 0xc8
const DAC = 0xcc
const SOF15 = 0xcf
const RST0 = 0xd0
const RST7 = 0xd7
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const TEM = 0x01

/**
 * A progressive picture is decoded once per scan: thousands of scans of a few bytes each would keep a decoder
 * busy for minutes. Real files have about ten.
 */
const MAX_SCANS = 500

export function isJpeg(bytes: Uint8Array): boolean {
  return byteAt(bytes, 0) === 0xff && byteAt(bytes, 1) === SOI && byteAt(bytes, 2) === 0xff
}

/**
 * Walks a JPEG from SOI to its EOI without decoding: segments, the one frame header that gives the size, the
 * scans. What follows EOI (a phone's second picture, a page of HTML) is not looked at and is dropped.
 */
export function walkJpeg(bytes: Uint8Array): Result<Picture> {
  let size: { width: number; height: number } | null = null
  let scans = 0
  let at = 2
  for (let pieces = 0; pieces <= MAX_PIECES; pieces += 1) {
    if (at >= bytes.length) return endsEarly('JPEG')
    if (byteAt(bytes, at) !== 0xff) return isBroken('JPEG')
    while (byteAt(bytes, at) === 0xff) at += 1
    if (at >= bytes.length) return endsEarly('JPEG')
    const marker = byteAt(bytes, at)
    at += 1
    if (marker === EOI) {
      if (!size || scans === 0) return isBroken('JPEG')
      return succeed({ type: 'image/jpeg', ...size, animated: false })
    }
    if (marker === TEM || (marker >= RST0 && marker <= RST7)) continue
    if (marker === 0 || marker === SOI) return isBroken('JPEG')
    const length = uint16At(bytes, at)
    if (at + Math.max(length, 2) > bytes.length) return endsEarly('JPEG')
    if (length < 2) return isBroken('JPEG')
    if (isFrame(marker)) {
      if (marker > SOF2) return isRare('a rare kind of JPEG')
      if (size) return isBroken('JPEG')
      if (length >= 8 && byteAt(bytes, at + 2) !== 8) return isRare('a JPEG with 12 bits a colour')
      size = readFrame(bytes, at, length)
      if (!size) return isBroken('JPEG')
    }
    at += length
    if (marker === SOS) {
      scans += 1
      if (!size || scans > MAX_SCANS) return isBroken('JPEG')
      at = endOfScan(bytes, at)
    }
  }
  return isBroken('JPEG')
}

function isFrame(marker: number): boolean {
  return marker >= SOF0 && marker <= SOF15 && marker !== DHT && marker !== JPG && marker !== DAC
}

function readFrame(bytes: Uint8Array, at: number, length: number) {
  const height = uint16At(bytes, at + 3)
  const width = uint16At(bytes, at + 5)
  const components = byteAt(bytes, at + 7)
  const lawful = components >= 1 && components <= 4 && length === 8 + 3 * components
  return lawful && width > 0 && height > 0 ? { width, height } : null
}

/** Where the coded pixels end: at the next marker that is neither a stuffed zero, a restart nor a fill byte. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    if (at < 0) return bytes.length
    const next = bytes[at + 1]
    if (next === undefined) return bytes.length
    if (next === 0 || (next >= RST0 && next <= RST7)) at += 2
    else if (next === 0xff) at += 1
    else return at
  }
}
