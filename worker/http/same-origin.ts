import { factory } from './factory.ts'
import { respondProblem } from './problem.tsx'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses writes that another site caused. Browsers say where a request comes from, in `Origin` or in
 * `Sec-Fetch-Site`: what they say must be us. A request that says neither does not come from a browser page;
 * it may call the API, but only in a way that no HTML form can imitate (JSON, or a method other than POST).
 */
export const sameOriginWrites = factory.createMiddleware(async (c, next) => {
  if (SAFE.has(c.req.method)) return await next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const ours =
    origin !== undefined
      ? origin === c.var.config.publicOrigin
      : site !== undefined
        ? site === 'same-origin'
        : c.req.path.startsWith('/api/') &&
          !couldBeAForm(c.req.method, c.req.header('content-type'))
  if (ours) return await next()
  return respondProblem(c, {
    code: 'cross-site',
    // Somebody may have come by another name of this service, such as 127.0.0.1 for localhost.
    detail: `For your safety only pages of ${c.var.config.publicOrigin} may change something here. Open the page there and retry.`,
  })
})

function couldBeAForm(method: string, contentType: string | undefined): boolean {
  return method === 'POST' && !/^application\/json\b/i.test(contentType ?? '')
}
