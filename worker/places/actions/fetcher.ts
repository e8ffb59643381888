import { passGuard, type Bounds } from '../rules/guard.ts'
import { isLoopback } from '../rules/address.ts'
import type { Cut, Trouble } from '../rules/report.ts'
import type { Resolver } from './resolver.ts'

/*
 * Fetches what an artist named, and nothing else: one GET, its redirects by hand, every hop through the guard, at most
 * one look a second at any host, a page as far as its first MiB.
 */

const MOST_HOPS = 5
const MOST_BYTES = 1024 * 1024
/** Longer addresses are nobody's page. */
const LONGEST_ADDRESS = 2000
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** What workerd has decoded by itself, in exactly this spelling: `GZIP` and `BR` come as they were sent (measured). */
const DECODED: ReadonlySet<string> = new Set(['', 'identity', 'gzip', 'br'])

export type Fetched =
  /** It answered. `cut` says why only a beginning could be read: what is in it still counts. */
  | {
      is: 'answer'
      url: URL
      status: number
      headers: Headers
      bytes: Uint8Array
      cut: Cut | null
    }
  /** It leads to another site, which was not asked. */
  | { is: 'elsewhere'; from: string; url: URL; status: number }
  | { is: 'trouble'; url: string; status: number | null; trouble: Trouble }

export type FetcherDeps = {
  fetch: typeof globalThis.fetch
  resolver: Resolver
  /** Waits for this host's turn; false when it would take too long. */
  takeTurn: (host: string) => Promise<boolean>
  bounds: Bounds
  userAgent: string
  signal: AbortSignal
}

/**
 * Fetches an address. `isSameSite` says of a redirect whether what it leads to may still speak for the place.
 * Never throws: whatever a server does is an answer of one of three kinds.
 */
export async function fetchPlace(
  deps: FetcherDeps,
  address: string,
  accept: string,
  isSameSite: (url: URL) => boolean,
): Promise<Fetched> {
  let next = address
  let last = address
  let status: number | null = null
  let mayRetry = true
  for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
    const url = passGuard(next, deps.bounds)
    if (!url) {
      const joined = hops > 0 ? findJoined(next) : null
      if (joined) return { is: 'elsewhere', from: last, url: joined, status: status ?? 0 }
      return trouble(next, status, hops === 0 ? 'not-allowed' : 'bad-redirect')
    }
    if (hops > 0 && !isSameSite(url))
      return { is: 'elsewhere', from: last, url, status: status ?? 0 }
    const blocked = await judgeReach(deps, url)
    if (blocked) return trouble(url.href, status, blocked)
    let response = await ask(deps, url, accept)
    if (!response && mayRetry) {
      // Once on the whole way: at every hop, a look could take more calls than a run has for it.
      mayRetry = false
      response = await askAgain(deps, url, accept)
    }
    if (!response) return trouble(url.href, null, deps.signal.aborted ? 'out-of-time' : 'no-answer')
    status = response.status
    last = url.href
    const location = response.headers.get('location')
    if (!REDIRECTS.has(status)) return await readAnswer(response, url)
    await response.body?.cancel().catch(() => undefined)
    const target = location === null ? null : URL.parse(location, url.href)
    if (!target || target.href.length > LONGEST_ADDRESS) {
      return trouble(url.href, status, 'bad-redirect')
    }
    next = target.href
  }
  return trouble(next, status, 'too-many-redirects')
}

/** Where a redirect forgot the slash behind a host: `ada-draws.com` + `.well-known`, which is no name of a site. */
function findJoined(next: string): URL | null {
  const url = URL.parse(next)
  return url?.hostname.endsWith('.well-known') ? url : null
}

/** What stands between us and this host before it is asked: its address, and its turn. */
async function judgeReach(
  { resolver, takeTurn }: FetcherDeps,
  { hostname }: URL,
): Promise<Trouble | null> {
  // The guard lets a machine's own name pass only where places on this machine may be named.
  if (isLoopback(hostname)) return null
  const resolved = await resolver.resolve(hostname)
  if (resolved === 'private') return 'not-allowed'
  if (resolved === 'nothing') return 'no-such-host'
  if (resolved === 'unreadable') return 'dns-failed'
  return (await takeTurn(hostname)) ? null : 'host-busy'
}

async function ask(
  { fetch, userAgent, signal }: FetcherDeps,
  url: URL,
  accept: string,
): Promise<Response | null> {
  try {
    return await fetch(url.href, {
      redirect: 'manual',
      headers: { accept, 'user-agent': userAgent },
      cache: 'no-store',
      signal,
    })
  } catch {
    // Refused, reset, too slow, or no HTTP at all.
    return null
  }
}

/**
 * Once more, in a turn of its own: workerd keeps a connection for the next request, and a server that hangs up on that
 * one would have answered a new one. Otherwise its file, asked for right after its page, would never be read.
 */
async function askAgain(deps: FetcherDeps, url: URL, accept: string): Promise<Response | null> {
  if (deps.signal.aborted || (await judgeReach(deps, url))) return null
  return await ask(deps, url, accept)
}

async function readAnswer(response: Response, url: URL): Promise<Fetched> {
  const { status, headers, body } = response
  if (status === 404 || status === 410) {
    await body?.cancel().catch(() => undefined)
    return { is: 'answer', url, status, headers, bytes: new Uint8Array(), cut: null }
  }
  const isDecoded = DECODED.has((headers.get('content-encoding') ?? '').trim())
  if (status !== 200 || !isDecoded) {
    await body?.cancel().catch(() => undefined)
    return trouble(url.href, status, isDecoded ? nameStatus(status) : 'odd-answer')
  }
  const start = await readStart(body)
  // Packed twice, or without a word about it: that is noise, and no page without the proof.
  if (isGzip(start.bytes)) return trouble(url.href, status, 'odd-answer')
  return { is: 'answer', url, status, headers, ...start }
}

/** No text in any charset begins like this. */
function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

function nameStatus(status: number): Trouble {
  if (status === 401 || status === 403 || status === 429 || status === 451) return 'refused'
  return status >= 500 && status < 600 ? 'server-error' : 'odd-answer'
}

/** At most the first MiB, after decoding; what came before a break is kept. */
async function readStart(
  body: ReadableStream<Uint8Array> | null,
): Promise<{ bytes: Uint8Array; cut: Cut | null }> {
  if (!body) return { bytes: new Uint8Array(), cut: null }
  const start = new Uint8Array(MOST_BYTES)
  const reader = body.getReader()
  let length = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return { bytes: start.subarray(0, length), cut: null }
      start.set(value.subarray(0, MOST_BYTES - length), length)
      length = Math.min(MOST_BYTES, length + value.length)
      if (length < MOST_BYTES) continue
      await reader.cancel().catch(() => undefined)
      return { bytes: start, cut: 'too-long' }
    }
  } catch {
    return { bytes: start.subarray(0, length), cut: 'broken' }
  }
}

function trouble(url: string, status: number | null, what: Trouble): Fetched {
  return { is: 'trouble', url, status, trouble: what }
}
