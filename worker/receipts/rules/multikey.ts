import { base58, base64urlnopad } from '@scure/base'

/** Multicodec of an Ed25519 public key, as a varint. */
const ED25519_PUBLIC = [0xed, 0x01]
const KEY_BYTES = 32

/** `z6Mk…`: a raw Ed25519 public key as Multikey (https://www.w3.org/TR/cid-1.0/#Multikey). */
export function printMultikey(key: Uint8Array): string {
  return printMultibase(Uint8Array.from([...ED25519_PUBLIC, ...key]))
}

/** The 32 bytes of an Ed25519 public key, or null when it is another kind of key, or none. */
export function parseMultikey(written: string): Uint8Array<ArrayBuffer> | null {
  const bytes = parseMultibase(written)
  if (bytes?.length !== ED25519_PUBLIC.length + KEY_BYTES) return null
  if (!ED25519_PUBLIC.every((byte, i) => bytes[i] === byte)) return null
  return bytes.slice(ED25519_PUBLIC.length)
}

/** The 32 bytes of the public half of an Ed25519 JWK (RFC 8037). */
export function readJwk({ x = '' }: { x?: string }): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(base64urlnopad.decode(x))
}

/** Multibase, base58btc: `z` and the digits. */
export function printMultibase(bytes: Uint8Array): string {
  return `z${base58.encode(bytes)}`
}

/** Null when it is not base58btc. 512 characters are more than a key or a signature needs: longer is slow to read. */
export function parseMultibase(written: string): Uint8Array<ArrayBuffer> | null {
  if (!/^z[1-9A-HJ-NP-Za-km-z]{1,512}$/.test(written)) return null
  return Uint8Array.from(base58.decode(written.slice(1)))
}
