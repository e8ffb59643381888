import { factory } from './factory.ts'
import { respondProblem, wantsJson } from './problem.tsx'

/** Lets only a signed-in artist through: a page leads to /sign-in and back, the API answers 401. */
export const signedIn = factory.createMiddleware(async (c, next) => {
  const session = await c.var.findSession()
  if (!session) {
    if (wantsJson(c) || c.req.method !== 'GET') {
      return respondProblem(c, {
        code: 'sign-in-needed',
        detail: `Sign in at ${c.var.config.publicOrigin}/sign-in and try again.`,
      })
    }
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`, 303)
  }
  c.set('session', session)
  return await next()
})

/** Lets only an operator through, after `signedIn`. Anybody else is told nothing about what is behind. */
export const operatorsOnly = factory.createMiddleware(async (c, next) => {
  if (!c.var.session.isOperator) return respondProblem(c, { code: 'operators-only' })
  return await next()
})

/**
 * Where to go after signing in: only a path of our own. Refuses `//host`, `/\host`, control characters and
 * everything else that a browser could read as another origin.
 */
export function safeNext(next: string | undefined, fallback: string): string {
  if (!next || !/^\/(?![/\\])[\w\-./@~?=&%]*$/.test(next) || /%(5c|2f|0|1|7f)/i.test(next))
    return fallback
  return next
}
