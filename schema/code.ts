/** A pledge's short public name: 8 characters of Crockford base32, upper case. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8
const SHAPE = /^[0-9A-HJKMNP-TV-Z]{8}$/

/** A fresh code from 40 random bits. The caller checks that it is free: the primary key does. */
export function makeCode(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array): string {
  const bytes = random(new Uint8Array(LENGTH))
  // 256 is a multiple of 32, so that the remainder is even.
  return Array.from(bytes, (byte) => ALPHABET.charAt(byte % 32)).join('')
}

/** Reads a code as people write it: any case, with or without the hyphen, O for 0, I and L for 1. Null when it is none. */
export function parseCode(written: string): string | null {
  const code = written
    .trim()
    .toUpperCase()
    .replace(/[-\s]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return SHAPE.test(code) ? code : null
}

/** What somebody took for a code, as much of it as we repeat: 40 characters, none of them cut in two. */
export function shortenWritten(written: string): string {
  return Array.from(written.slice(0, 80).toWellFormed()).slice(0, 40).join('')
}

/** `K3V9-X2AM`: how a code is printed. */
export function printCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
