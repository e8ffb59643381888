/*
 * Bytes to text, for fields whose writers rarely keep to their standard.
 */

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
const LOOSE_UTF8 = new TextDecoder('utf-8')
const LATIN = new TextDecoder('windows-1252')
const UTF16_LE = new TextDecoder('utf-16le')
const UTF16_BE = new TextDecoder('utf-16be')

/** UTF-8 where it is, Latin-1 otherwise: PNG's tEXt should be Latin-1, and tools write UTF-8 all the same. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes)
  } catch {
    return LATIN.decode(bytes)
  }
}

/** Text up to the first NUL, as EXIF's strings end. */
export function decodeString(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return decodeText(end < 0 ? bytes : bytes.subarray(0, end))
}

/**
 * UTF-16 whose byte order is guessed: writers put big-endian text into little-endian files and the other way
 * round. Latin letters have a zero on one side; without any, `fallback` stands.
 */
export function decodeUtf16(bytes: Uint8Array, fallback: 'le' | 'be'): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF16_LE.decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return UTF16_BE.decode(bytes)
  let [even, odd] = [0, 0]
  for (let at = 0; at + 1 < Math.min(bytes.length, 512); at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const order = even === odd ? fallback : even > odd ? 'be' : 'le'
  return (order === 'be' ? UTF16_BE : UTF16_LE).decode(bytes)
}

/** XML may be UTF-16; the sign for that is its mark, or a zero beside the first `<`. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isWide =
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0 && second === 0x3c) ||
    (first === 0x3c && second === 0)
  return isWide ? decodeUtf16(bytes, 'le') : LOOSE_UTF8.decode(bytes)
}
