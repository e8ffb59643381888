import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib'
import { BARE, SECRET, type Cage } from './cage.ts'
import { join, page, says, whole } from './speech.ts'

const GZIP = 'Content-Encoding: gzip'
const MB = 1_000_000

/** Packed, with its end open for more. */
function packOpen(bytes: Buffer): Buffer {
  return deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH })
}

/** `start` and so many MB of zeros as gzip: one packed block that stands by itself, over and over. */
function bomb(size: number, start = ''): Buffer {
  const magic = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])
  const block = packOpen(Buffer.alloc(MB))
  return join([magic, packOpen(Buffer.from(start)), ...Array.from({ length: size }, () => block)])
}

/** Letters without a pattern: they hardly get smaller, so that a cut takes many of them. */
function noise(length: number): string {
  let seed = 7
  const letters = Array.from({ length }, () => {
    seed = (seed * 16807) % 2147483647
    return String.fromCodePoint(97 + (seed % 26))
  })
  return letters.join('')
}

function cut(packed: Buffer, missing: number): Buffer {
  return packed.subarray(0, packed.length - missing)
}

/** Those whose answer is packed, and not as it should be. */
export const PACKED: Cage[] = [
  ['E01 good gzip', 'linked site', ({ proof }) => says(whole(gzipSync(proof), GZIP))],
  [
    'E01 good brotli',
    'linked site',
    ({ proof }) => says(whole(brotliCompressSync(proof), 'Content-Encoding: br')),
  ],
  [
    'E17 gzip of 50 MB of spaces in 50 KB',
    'named unreadable',
    () => says(whole(gzipSync(Buffer.alloc(50 * MB, ' ')), GZIP)),
  ],
  ['E17 gzip of 50 MB of zeros', 'named unreadable', () => says(whole(bomb(50), GZIP))],
  ['E17 gzip of 2 GB of zeros', 'named unreadable', () => says(whole(bomb(2000), GZIP))],
  [
    'E17 gzip of 2 GB of zeros behind the proof',
    'linked site',
    ({ proof }) => says(whole(bomb(2000, proof), GZIP)),
  ],
  [
    'E17 brotli of 50 MB of zeros in 200 bytes',
    'named unreadable',
    () => says(whole(brotliCompressSync(Buffer.alloc(50 * MB)), 'Content-Encoding: br')),
  ],
  [
    'E19 Content-Encoding: gzip, gzip',
    'named unreadable',
    ({ proof }) => says(whole(gzipSync(gzipSync(proof)), 'Content-Encoding: gzip, gzip')),
  ],
  [
    'E19 Content-Encoding: gzip in two lines',
    'named unreadable',
    ({ proof }) => says(whole(gzipSync(gzipSync(proof)), GZIP, GZIP)),
  ],
  [
    'E19 gzip within gzip of which only one is said',
    'named unreadable',
    ({ proof }) => says(whole(gzipSync(gzipSync(proof)), GZIP)),
  ],
  [
    'E19 gzip that nobody mentions',
    'named unreadable',
    ({ proof }) => says(whole(gzipSync(proof))),
  ],
  [
    'E20 Content-Encoding: deflate',
    'linked site or named unreadable',
    ({ proof }) => says(whole(deflateSync(proof), 'Content-Encoding: deflate')),
  ],
  [
    'E20 Content-Encoding: zstd',
    'linked site or named unreadable',
    ({ proof }) => says(whole(zstdCompressSync(proof), 'Content-Encoding: zstd')),
  ],
  [
    'E20 Content-Encoding: GZIP',
    'linked site or named unreadable',
    ({ proof }) => says(whole(gzipSync(proof), 'Content-Encoding: GZIP')),
  ],
  [
    'E20 Content-Encoding: BR',
    'linked site or named unreadable',
    ({ proof }) => says(whole(brotliCompressSync(proof), 'Content-Encoding: BR')),
  ],
  [
    'E20 Content-Encoding: x-gzip',
    'linked site or named unreadable',
    ({ proof }) => says(whole(gzipSync(proof), 'Content-Encoding: x-gzip')),
  ],
  [
    'E20 a Content-Encoding that nobody knows',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, `Content-Encoding: ${SECRET}`)),
  ],
  [
    'E20 Content-Encoding: gzip over plain letters',
    'named unreadable',
    ({ proof }) => says(whole(proof, GZIP)),
  ],
  [
    'E22 gzip cut before the proof',
    'named unreadable',
    ({ proof }) => says(whole(cut(gzipSync(BARE + noise(9000) + proof), 2000), GZIP)),
  ],
  [
    'E22 gzip cut after the proof',
    'linked site',
    ({ proof }) => says(whole(cut(gzipSync(proof + noise(9000)), 2000), GZIP)),
  ],
  [
    'E22 gzip cut in its last bytes',
    'linked site',
    ({ proof }) => says(whole(cut(gzipSync(proof), 6), GZIP)),
  ],
  [
    'E22 gzip cut before the proof by a broken connection',
    'named unreadable',
    ({ proof }) =>
      says(page(GZIP, 'Content-Length: 90000'), cut(gzipSync(BARE + noise(9000) + proof), 2000)),
  ],
  [
    'E22 gzip cut after the proof by a broken connection',
    'linked site',
    ({ proof }) =>
      says(page(GZIP, 'Content-Length: 90000'), cut(gzipSync(proof + noise(9000)), 2000)),
  ],
]
