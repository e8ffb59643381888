import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import type { ProblemDocument } from '../../schema/wire.ts'
import { ProblemPage } from '../pages/problem-page.tsx'
import type { AppContext } from './factory.ts'
import { respondPage } from './page.tsx'

const FOR_MACHINES =
  /^\/(?:(?:api|widget|drawing|badge|oembed|status|\.well-known)(?:\/|$)|p\/[^/]+\/receipt\.json$)/

/** Does this request want JSON? The API always; a page only when the Accept header names JSON and not HTML. */
export function wantsJson(c: AppContext): boolean {
  if (FOR_MACHINES.test(c.req.path)) return true
  const accept = c.req.header('accept') ?? ''
  return accept.includes('json') && !accept.includes('html')
}

/** The `Retry-After` of a problem that names a moment to come back at. */
function sayWhen(c: AppContext, { retryAt }: Problem): void {
  if (retryAt === undefined) return
  c.header('retry-after', String(Math.max(1, Math.ceil((retryAt - c.var.clock()) / 1000))))
}

/**
 * For a form that is shown again and says a problem itself: the status of that page. Sets `Retry-After` where
 * there is a moment to come back at.
 */
export function refuseForm(c: AppContext, problem: Problem): ContentfulStatusCode {
  sayWhen(c, problem)
  // A browser asks for a password on 401 only with a challenge; to a form 422 says it more plainly.
  const { status } = PROBLEMS[problem.code]
  return status === 401 ? 422 : status
}

/** Tells an expected failure: as problem+json (RFC 9457) or as a page, from the one list. */
export function respondProblem(c: AppContext, problem: Problem): Response | Promise<Response> {
  const { status, title } = PROBLEMS[problem.code]
  sayWhen(c, problem)
  if (!wantsJson(c)) {
    const { requestId, config } = c.var
    const page = <ProblemPage problem={problem} requestId={requestId} contact={config.mailFrom} />
    return respondPage(c, page, { status })
  }
  const document: ProblemDocument = {
    type: `${c.var.config.publicOrigin}/docs/problems#${problem.code}`,
    title,
    status,
    code: problem.code,
    instance: `urn:uuid:${c.var.requestId}`,
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    ...(problem.findings === undefined ? {} : { findings: problem.findings }),
    ...(problem.retryAt === undefined ? {} : { retryAt: new Date(problem.retryAt).toISOString() }),
  }
  c.header('content-type', 'application/problem+json')
  c.header('cache-control', 'no-store')
  return c.body(JSON.stringify(document), status satisfies ContentfulStatusCode)
}
