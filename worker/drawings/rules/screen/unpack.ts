import { Inflate } from 'fflate'
import { cutSlices } from '../slices.ts'
import { MOST_TEXT, spend, type Purse } from './limits.ts'

/** Of packed bytes. Each may become a thousand times its size, so that this bounds what is unpacked too much. */
const SLICE_BYTES = 4096
/** zlib's own header; its checksum is not looked at: a broken declaration still counts. */
const ZLIB_HEADER = 2

/**
 * Unpacks a zlib stream as far as it is asked for: nothing more is unpacked than the reader takes. Returns
 * false where the stream is damaged.
 */
export function* unpack(pieces: Iterable<Uint8Array>): Generator<Uint8Array, boolean, undefined> {
  let out: Uint8Array[] = []
  const stream = new Inflate((piece) => {
    out.push(piece)
  })
  let skip = ZLIB_HEADER
  for (const slice of cutSlices(pieces, SLICE_BYTES)) {
    try {
      stream.push(slice.subarray(skip))
    } catch {
      // The library throws at whatever is no deflate.
      return false
    }
    skip = 0
    const ready = out
    out = []
    for (const piece of ready) if (piece.length > 0) yield piece
  }
  try {
    // Only now can it say that the stream ends in the middle.
    stream.push(new Uint8Array(), true)
  } catch {
    return false
  }
  return true
}

export type Unpacked = { bytes: Uint8Array; state: 'whole' | 'damaged' | 'too-long' }

/** Unpacks one text, up to 1 MiB and what is in the purse; what was read before the end is still of use. */
export function unpackText(packed: Uint8Array, purse: Purse): Unpacked {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = unpack([packed])
  for (;;) {
    const { done, value } = stream.next()
    if (done) return { bytes: join(pieces, length), state: value ? 'whole' : 'damaged' }
    const room = Math.min(MOST_TEXT - length, purse.text)
    const taken = value.subarray(0, room)
    spend(purse, 'text', taken.length)
    pieces.push(taken)
    length += taken.length
    if (taken.length < value.length) return { bytes: join(pieces, length), state: 'too-long' }
  }
}

function join(pieces: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
