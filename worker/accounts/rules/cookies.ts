/*
 * The cookies of signing in. Over https each name begins with `__Host-`: a browser then takes it only from
 * this very host, over https, for the whole site, so that no neighbouring subdomain can plant one.
 */

export type CookieNames = {
  ask: string
  address: string
  change: string
  session: string
  draft: string
  said: string
  prefix: string
}

export const ASK_SECONDS = 15 * 60

export function cookieNames(publicOrigin: string): CookieNames {
  const prefix = isSecure(publicOrigin) ? '__Host-hib' : 'hib'
  return {
    /** The nonce of the browser that asked for a code. */
    ask: `${prefix}_ask`,
    /** The address that the code went to, between the two pages of signing in. */
    address: `${prefix}_to`,
    /** The address that shall take the place of the old one, between the two pages of changing it. */
    change: `${prefix}_new`,
    /** better-auth writes this one: its prefix, a dot, its own name. */
    session: `${prefix}.session_token`,
    /** The draft of a pledge, between the form and the code from the mail. */
    draft: `${prefix}_draft`,
    /** What this browser has just done, for the next page to say once: whoever follows a link has done nothing. */
    said: `${prefix}_said`,
    prefix,
  }
}

export function isSecure(publicOrigin: string): boolean {
  return publicOrigin.startsWith('https:')
}

/** The value of a cookie in a Cookie header, decoded, or null. The first of two of the same name counts. */
export function readCookie(header: string | null | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=')
    if (at < 0 || pair.slice(0, at).trim() !== name) continue
    try {
      return decodeURIComponent(pair.slice(at + 1).trim())
    } catch {
      return null
    }
  }
  return null
}

/**
 * A Set-Cookie value for a cookie that script cannot read and other sites' forms do not send. Empty text ends it,
 * anything else lives for `seconds`.
 */
export function writeCookie(
  publicOrigin: string,
  name: string,
  value: string,
  seconds = ASK_SECONDS,
): string {
  const age = value === '' ? 0 : seconds
  const secure = isSecure(publicOrigin) ? '; Secure' : ''
  return `${name}=${encodeURIComponent(value)}; Max-Age=${age}; Path=/; HttpOnly; SameSite=Lax${secure}`
}

/** A nonce as `makeToken` makes it: 256 random bits. Anything else in the cookie is not ours. */
export function isNonce(value: string | null): value is string {
  return value !== null && /^[\w-]{43}$/.test(value)
}
