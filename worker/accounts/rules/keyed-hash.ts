const ENCODER = new TextEncoder()

/**
 * HMAC-SHA256 of the parts, in hex, keyed with AUTH_SECRET: whoever reads the database without the key can
 * neither try all 8-digit codes nor look up a mail address. `purpose` keeps hashes of different kinds apart,
 * and JSON keeps the parts apart: no part can run over into the next.
 */
export async function keyedHash(
  secret: string,
  purpose: 'code' | 'pending' | 'address',
  ...parts: string[]
): Promise<string> {
  const key = await crypto.subtle.importKey(
    'raw',
    ENCODER.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const message = ENCODER.encode(JSON.stringify(['human-badge', purpose, ...parts]))
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, message))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
