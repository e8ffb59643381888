/** Slices of one size, however a file cuts them: a million pieces of one byte each would cost seconds. Size in bytes. */
export function* cutSlices(
  pieces: Iterable<Uint8Array>,
  size: number,
): Generator<Uint8Array<ArrayBuffer>> {
  let slice = new Uint8Array(size)
  let filled = 0
  for (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + size - filled)
      slice.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < size) continue
      yield slice
      slice = new Uint8Array(size)
      filled = 0
    }
  }
  if (filled > 0) yield slice.subarray(0, filled)
}
