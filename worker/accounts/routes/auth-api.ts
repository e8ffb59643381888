import { askCodeForm, endSessionForm, enterCodeForm, noForm } from '../../../schema/forms.ts'
import { readJson } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondProblem } from '../../http/problem.tsx'
import { askForCode, enterCode, signOut, signOutEverywhere } from '../actions.ts'
import { ABSOLUTE_MS } from '../rules/spans.ts'
import type { Auth } from '../store/auth.ts'
import { ensureNonce, readNonce, setCookies, takeAccountDeps } from './browser.ts'

const MAX_BODY_BYTES = 8 * 1024

/**
 * better-auth's documented endpoints, and only those that signing in by code needs: each is written out, so
 * that an update of better-auth cannot open another door. Successes are as it documents them, refusals are
 * problem+json like everywhere else.
 */
export const authApi = factory
  .createApp()
  .post('/api/auth/email-otp/send-verification-otp', async (c) => {
    const body = await readJson(c, askCodeForm, MAX_BODY_BYTES)
    if (!body.ok) return respondProblem(c, body.problem)
    const { email } = body.value
    const asked = await askForCode(takeAccountDeps(c), { email, nonce: ensureNonce(c) })
    return asked.ok ? c.json({ success: true }) : respondProblem(c, asked.problem)
  })
  .post('/api/auth/sign-in/email-otp', async (c) => {
    const body = await readJson(c, enterCodeForm, MAX_BODY_BYTES)
    if (!body.ok) return respondProblem(c, body.problem)
    const entered = await enterCode(takeAccountDeps(c), {
      ...body.value,
      nonce: readNonce(c),
      userAgent: c.req.header('user-agent') ?? null,
    })
    if (!entered.ok) return respondProblem(c, entered.problem)
    setCookies(c, entered.value.cookies)
    return c.json(entered.value.answer)
  })
  .post('/api/auth/sign-out', async (c) => {
    const body = await readJson(c, noForm, MAX_BODY_BYTES)
    if (!body.ok) return respondProblem(c, body.problem)
    setCookies(c, await signOut(takeAccountDeps(c)))
    return c.json({ success: true })
  })
  .get('/api/auth/get-session', async (c) => {
    const session = await c.var.findSession()
    if (!session) return c.json(null)
    const auth = await takeAuth(c)
    return c.json(await auth.api.getSession({ headers: c.req.raw.headers }))
  })
  .get('/api/auth/list-sessions', async (c) => {
    if (!(await c.var.findSession())) return refuseStranger(c)
    const auth = await takeAuth(c)
    const sessions = await auth.api.listSessions({ headers: c.req.raw.headers })
    const oldest = c.var.clock() - ABSOLUTE_MS
    return c.json(sessions.filter(({ createdAt }) => createdAt.getTime() > oldest))
  })
  .post('/api/auth/revoke-session', async (c) => {
    const body = await readJson(c, endSessionForm, MAX_BODY_BYTES)
    if (!body.ok) return respondProblem(c, body.problem)
    if (!(await c.var.findSession())) return refuseStranger(c)
    const auth = await takeAuth(c)
    const { headers, response } = await auth.api.revokeSession({
      body: body.value,
      headers: c.req.raw.headers,
      returnHeaders: true,
    })
    setCookies(c, headers.getSetCookie())
    return c.json(response)
  })
  .post('/api/auth/revoke-sessions', async (c) => {
    const body = await readJson(c, noForm, MAX_BODY_BYTES)
    if (!body.ok) return respondProblem(c, body.problem)
    if (!(await c.var.findSession())) return refuseStranger(c)
    setCookies(c, await signOutEverywhere(takeAccountDeps(c)))
    return c.json({ status: true })
  })
  .post('/api/auth/revoke-other-sessions', async (c) => {
    const body = await readJson(c, noForm, MAX_BODY_BYTES)
    if (!body.ok) return respondProblem(c, body.problem)
    if (!(await c.var.findSession())) return refuseStranger(c)
    const auth = await takeAuth(c)
    return c.json(await auth.api.revokeOtherSessions({ headers: c.req.raw.headers }))
  })

async function takeAuth(c: AppContext): Promise<Auth> {
  const { openAuth } = await import('../store/auth.ts')
  return openAuth(takeAccountDeps(c), '')
}

function refuseStranger(c: AppContext) {
  return respondProblem(c, {
    code: 'sign-in-needed',
    detail: `Sign in at ${c.var.config.publicOrigin}/sign-in and try again.`,
  })
}
