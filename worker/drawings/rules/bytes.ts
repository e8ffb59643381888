/*
 * Reading numbers and letters out of a file that nobody vouches for. Past the end reads as zero, so that a
 * walker never throws; the walkers check their lengths before they believe what they read.
 */

export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** Big-endian, as PNG, JPEG and ISO files count. */
export function uint16At(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) * 0x100 + byteAt(bytes, at + 1)
}

export function uint32At(bytes: Uint8Array, at: number): number {
  return uint16At(bytes, at) * 0x10000 + uint16At(bytes, at + 2)
}

/** Little-endian, as RIFF counts. */
export function littleUint16At(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) + byteAt(bytes, at + 1) * 0x100
}

export function littleUint24At(bytes: Uint8Array, at: number): number {
  return littleUint16At(bytes, at) + byteAt(bytes, at + 2) * 0x10000
}

export function littleUint32At(bytes: Uint8Array, at: number): number {
  return littleUint16At(bytes, at) + littleUint16At(bytes, at + 2) * 0x10000
}

/** The bytes as Latin letters, one a byte. For short names only. */
export function lettersAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

/** Do the bytes at `at` spell these letters? */
export function spells(bytes: Uint8Array, at: number, letters: string): boolean {
  return lettersAt(bytes, at, letters.length) === letters
}

/** One after the other, as one. */
export function joinBytes(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
