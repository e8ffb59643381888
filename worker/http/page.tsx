import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { AppContext } from './factory.ts'

import { ForReader } from '../pages/reader.tsx'

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
  const { reader } = c.var
  const page = reader ? <ForReader reader={reader}>{markup}</ForReader> : markup
  return c.html(`<!doctype html>${await page}`, status)
}
