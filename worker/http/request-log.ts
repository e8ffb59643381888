import { routePath } from 'hono/route'
import { factory } from './factory.ts'

/**
 * One line of JSON a request: its id, the route's pattern (never the address, which may hold a code or a
 * search), how it ended, how long it took and what it cost in D1. No addresses, codes or mail, by allowlist.
 */
export const requestLog = factory.createMiddleware(async (c, next) => {
  const start = performance.now()
  await next()
  const { rowsRead, rowsWritten } = c.var.meter
  c.header('x-request-id', c.var.requestId)
  console.log(
    JSON.stringify({
      id: c.var.requestId,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - start),
      rowsRead,
      rowsWritten,
    }),
  )
})
