import { listPngChunks } from '../../worker/drawings/rules/png.ts'
import { listWebpChunks } from '../../worker/drawings/rules/webp.ts'
import { concat, PNG_SIGNATURE } from './pictures.ts'

/*
 * Files changed at random, the same ones for the same seed: what a reader of strangers' files must survive.
 */

/** A number from 0 up to, not including, `below`. */
export type Random = (below: number) => number

/** The same numbers for the same seed (a 32-bit integer), evenly spread. */
export function makeRandom(seed: number): Random {
  let state = seed | 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

type Change = (bytes: Uint8Array, random: Random, seeds: readonly Uint8Array[]) => Uint8Array

function pick<T>(list: readonly T[], random: Random): T {
  const item = list[random(list.length)]
  if (item === undefined) throw new Error('There is nothing to pick from.')
  return item
}

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice()
  for (let i = 1 + random(16); i > 0; i -= 1) {
    const at = nearStart(out.length, random)
    out[at] = (out[at] ?? 0) ^ (1 << random(8))
  }
  return out
}

/** Headers and metadata stand at the start, and are a small part of most files: half of all changes go there. */
function nearStart(length: number, random: Random): number {
  return random(2) === 0 ? random(length) : random(Math.min(length, 2000))
}

/** Lengths, counts and places, at their extremes. */
const EXTREMES = [0, 1, 2, 7, 8, 0x7f, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff]

function writeExtreme(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice()
  const value = pick(EXTREMES, random)
  const size = pick([1, 2, 4], random)
  const at = nearStart(out.length, random)
  const isLittle = random(2) === 0
  for (let i = 0; i < size && at + i < out.length; i += 1) {
    out[at + i] = Math.floor(value / 256 ** (isLittle ? i : size - 1 - i)) % 256
  }
  return out
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.slice(0, nearStart(bytes.length, random))
}

function remove(bytes: Uint8Array, random: Random): Uint8Array {
  const at = nearStart(bytes.length, random)
  return concat(bytes.subarray(0, at), bytes.subarray(at + 1 + random(64)))
}

/** The beginning of one file and the end of another. */
function splice(bytes: Uint8Array, random: Random, seeds: readonly Uint8Array[]): Uint8Array {
  const other = pick(seeds, random)
  return concat(
    bytes.subarray(0, nearStart(bytes.length, random)),
    other.subarray(nearStart(other.length, random)),
  )
}

/** A piece of another file inside this one. */
function graft(bytes: Uint8Array, random: Random, seeds: readonly Uint8Array[]): Uint8Array {
  const other = pick(seeds, random)
  const from = nearStart(other.length, random)
  const at = nearStart(bytes.length, random)
  const piece = other.subarray(from, from + 1 + random(4000))
  return concat(bytes.subarray(0, at), piece, bytes.subarray(at))
}

/** Chunks or segments in another order, some of them twice, some gone; as they are where a file has none. */
function shuffle(bytes: Uint8Array, random: Random, seeds: readonly Uint8Array[]): Uint8Array {
  const { head, pieces } = cutPieces(bytes)
  const others = random(3) === 0 ? cutPieces(pick(seeds, random)).pieces : []
  const all = [...pieces, ...others]
  if (all.length === 0) return bytes
  const count = Math.min(all.length + random(3), 200)
  return concat(head, ...Array.from({ length: count }, () => pick(all, random)))
}

function cutPieces(bytes: Uint8Array): { head: Uint8Array; pieces: Uint8Array[] } {
  if (PNG_SIGNATURE.every((byte, i) => bytes[i] === byte)) {
    return {
      head: bytes.subarray(0, 8),
      pieces: Array.from(listPngChunks(bytes)).flatMap((chunk) =>
        chunk === 'ends-early' ? [] : [bytes.subarray(chunk.at - 8, chunk.at + chunk.length + 4)],
      ),
    }
  }
  if (bytes[0] === 0x52 && bytes[8] === 0x57) {
    return {
      head: bytes.subarray(0, 12),
      pieces: Array.from(listWebpChunks(bytes)).flatMap((chunk) =>
        chunk === 'ends-early'
          ? []
          : [bytes.subarray(chunk.at - 8, chunk.at + chunk.length + (chunk.length % 2))],
      ),
    }
  }
  return { head: bytes.subarray(0, 2), pieces: bytes[0] === 0xff ? cutSegments(bytes) : [] }
}

function cutSegments(bytes: Uint8Array): Uint8Array[] {
  const pieces: Uint8Array[] = []
  for (let at = 2; at + 4 < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    pieces.push(bytes.subarray(at, end))
    at = end
  }
  return pieces
}

const CHANGES: readonly Change[] = [
  flipBits,
  flipBits,
  writeExtreme,
  writeExtreme,
  cut,
  remove,
  splice,
  graft,
  shuffle,
  shuffle,
]

/** One of the files, changed one to three times. */
export function mutate(seeds: readonly Uint8Array[], random: Random): Uint8Array {
  let bytes = pick(seeds, random)
  for (let i = 1 + random(3); i > 0 && bytes.length > 0; i -= 1) {
    bytes = pick(CHANGES, random)(bytes, random, seeds)
  }
  return bytes
}
