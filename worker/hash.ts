import { base64urlnopad, hex } from '@scure/base'

/** SHA-256 as 64 lower-case hex digits. Text is hashed as UTF-8. */
export async function sha256Hex(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return hex.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** 256 random bits for a cookie or a form, as 43 characters that are safe in both. */
export function makeToken(): string {
  return base64urlnopad.encode(crypto.getRandomValues(new Uint8Array(32)))
}
