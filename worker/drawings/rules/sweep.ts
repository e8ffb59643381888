/** The fraction of the golden ratio: its multiples, modulo 1, fill a circle as evenly as can be. */
const GOLDEN = 0.618_033_988_749_894_9
const MINUTE_MS = 60_000

/**
 * Where in the alphabet of hashes a sweep starts at this minute (`now` in ms): 8 hex digits. Hashes are spread
 * evenly, and so are the starts, so that pages of any length reach every file in time, without a cursor to keep.
 */
export function findSweepStart(now: number): string {
  const turn = (Math.floor(now / MINUTE_MS) * GOLDEN) % 1
  return Math.floor(turn * 2 ** 32)
    .toString(16)
    .padStart(8, '0')
}
