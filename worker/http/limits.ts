import { factory } from './factory.ts'
import { respondProblem } from './problem.tsx'

/**
 * A first gate in front of writes, per network address, at the edge. It is per location and only roughly
 * right; what must be exact is counted in D1. The address is used as a key and not kept.
 */
export const gate = factory.createMiddleware(async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return await next()
  const { success } = await c.env.GATE.limit({ key: c.req.header('cf-connecting-ip') ?? 'local' })
  if (success) return await next()
  return respondProblem(c, {
    code: 'too-many-requests',
    detail: 'Please wait a minute and try again. Nothing is lost.',
    retryAt: c.var.clock() + 60_000,
  })
})
