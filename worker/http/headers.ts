import { factory } from './factory.ts'

/*
 * Two sets of headers, and no third: pages, which nobody may frame and which load only our own files; and
 * embeds, which any site may load and which can do nothing by themselves.
 */

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types human-badge',
].join('; ')

const PAGE_HEADERS = {
  'content-security-policy': PAGE_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'x-frame-options': 'DENY',
}

const EMBED_HEADERS = {
  // Opened by itself, an embed may load nothing and run nothing: a picture that is secretly a page stays dead.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  // Scripts that ask again with If-None-Match must be able to read what to ask with.
  'access-control-expose-headers': 'ETag',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
}

const TWO_YEARS = 'max-age=63072000; includeSubDomains; preload'

/** Every response is a page's unless a route says `embed`. Private by default: a route that may be cached says so. */
export const pageHeaders = factory.createMiddleware(async (c, next) => {
  await next()
  const headers = c.res.headers
  if (c.var.config.publicOrigin.startsWith('https:')) {
    headers.set('strict-transport-security', TWO_YEARS)
  }
  if (headers.get('cross-origin-resource-policy') === 'cross-origin') return
  for (const [name, value] of Object.entries(PAGE_HEADERS)) headers.set(name, value)
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
})

/** For what any site may load: never sets or reads a cookie. A policy of the route's own stands. */
export const embedHeaders = factory.createMiddleware(async (c, next) => {
  await next()
  const { headers } = c.res
  for (const [name, value] of Object.entries(EMBED_HEADERS)) {
    if (!headers.has(name)) headers.set(name, value)
  }
})

/** For an SVG that carries its drawing inside, as data: opened by itself it shows that, and still nothing else. */
export const SELF_CONTAINED_POLICY = "default-src 'none'; img-src data:; sandbox"

/**
 * What the contract opens to any origin, as far as it is built. Files under /widget/ are answered in front of the
 * Worker; a script element asks for them without a preflight.
 */
const EMBEDS =
  /^\/(?:api\/v1\/(?:(?:badges|pledges|statements)(?:\/[^/]+)?|lookup)|drawing\/[^/]+\/[^/]+|badge\/[^/]+|oembed|p\/[^/]+\/(?:og\.png|embed|receipt\.(?:json|png|svg))|\.well-known\/did\.json|status\/revocation\/\d+)$/

/**
 * Answers the question that a browser asks before a script of another site reads an embed with a header of its
 * own. Only reading is allowed, and nothing that tells who asks: where an address also takes writes, a browser
 * that asks for one is told nothing (POST would pass whatever list of methods we gave).
 */
export const embedPreflight = factory.createMiddleware(async (c, next) => {
  if (c.req.method !== 'OPTIONS' || !EMBEDS.test(c.req.path)) return await next()
  const asked = c.req.header('access-control-request-method') ?? 'GET'
  if (asked !== 'GET' && asked !== 'HEAD') return await next()
  return c.body(null, 204, {
    ...EMBED_HEADERS,
    'access-control-allow-methods': 'GET, HEAD',
    'access-control-allow-headers': 'If-None-Match',
    'access-control-max-age': '86400',
    'cache-control': 'public, max-age=86400',
  })
})

/** A training opt-out that travels with each picture. Search stays welcome: neither word speaks of indexing. */
export const RESERVED_HEADERS = {
  'tdm-reservation': '1',
  'x-robots-tag': 'noai, noimageai',
}

/** Contract: a new status is told within 60 s at the service and 2 minutes in a browser that saw the old one. */
export const LIVE_CACHE = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=604800'
export const IMMUTABLE_CACHE = 'public, max-age=31536000, immutable'
