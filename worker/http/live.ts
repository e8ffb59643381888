import { sha256Hex } from '../hash.ts'
import type { AppContext } from './factory.ts'
import { LIVE_CACHE } from './headers.ts'

/**
 * Text that anybody may keep for a minute. Its ETag is by content, not by the number of a change: what is
 * composed anew may differ without one. Answers 304 where the reader has the same already.
 */
export async function respondLive(c: AppContext, text: string, type: string): Promise<Response> {
  const etag = `"${(await sha256Hex(text)).slice(0, 32)}"`
  c.header('cache-control', LIVE_CACHE)
  c.header('etag', etag)
  if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
  return c.body(text, 200, { 'content-type': type })
}
