import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { AppContext } from './factory.ts'

type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/**
 * Sends a whole page. Hono's `c.html` writes no doctype, and without one browsers fall back to quirks mode.
 * Pages are private (`no-store`) unless `cache` says otherwise.
 */
export async function respondPage(
  c: AppContext,
  markup: Markup,
  { status = 200, cache }: { status?: ContentfulStatusCode; cache?: string } = {},
): Promise<Response> {
  if (cache) c.header('cache-control', cache)
  return c.html(`<!doctype html>${await markup}`, status)
}
