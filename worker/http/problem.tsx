import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import type { ProblemDocument } from '../../schema/wire.ts'
import { ProblemPage } from '../pages/problem-page.tsx'
import type { AppContext } from './factory.ts'
import { respondPage } from './page.ts'

/** Does this request want JSON? The API always; a page only when the Accept header names JSON and not HTML. */
export function wantsJson(c: AppContext): boolean {
  if (/^\/(api|widget|drawing)(\/|$)/.test(c.req.path)) return true
  const accept = c.req.header('accept') ?? ''
  return accept.includes('json') && !accept.includes('html')
}

/** Tells an expected failure: as problem+json (RFC 9457) or as a page, from the one list. */
export function respondProblem(c: AppContext, problem: Problem): Response | Promise<Response> {
  const { status, title } = PROBLEMS[problem.code]
  if (problem.retryAt !== undefined) {
    const seconds = Math.max(1, Math.ceil((problem.retryAt - c.var.clock()) / 1000))
    c.header('retry-after', String(seconds))
  }
  if (!wantsJson(c)) {
    return respondPage(c, <ProblemPage problem={problem} requestId={c.var.requestId} />, { status })
  }
  const document: ProblemDocument = {
    type: `${c.var.config.publicOrigin}/docs/problems#${problem.code}`,
    title,
    status,
    code: problem.code,
    instance: `urn:uuid:${c.var.requestId}`,
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    ...(problem.retryAt === undefined ? {} : { retryAt: new Date(problem.retryAt).toISOString() }),
  }
  c.header('content-type', 'application/problem+json')
  c.header('cache-control', 'no-store')
  return c.body(JSON.stringify(document), status satisfies ContentfulStatusCode)
}
