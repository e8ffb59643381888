import { emailAddress, mailCode } from '../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { parseInput, readFields } from '../http/body.ts'
import { field } from '../pages/typed.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { respondPage } from '../http/page.tsx'
import { refuseForm, respondProblem } from '../http/problem.tsx'
import { safeNext } from '../http/session.ts'
import { askForCode, enterCode, signOut, signOutEverywhere } from './actions.ts'
import { SignedInPage, SignInCodePage, SignInPage } from './pages.tsx'
import { authApi } from './routes/auth-api.ts'
import { changeMail } from './routes/change-mail.tsx'
import {
  ensureNonce,
  readNonce,
  sayNext,
  setCookies,
  takeAccountDeps,
  takeSaid,
} from './routes/browser.ts'
import { cookieNames, readCookie, writeCookie } from './rules/cookies.ts'

export {
  ensureNonce,
  makeFindSession,
  readNonce,
  setCookies,
  takeAccountDeps,
} from './routes/browser.ts'

const HOME = '/studio'

const SAID = new Map([
  ['out', 'You are signed out on this device.'],
  ['everywhere', 'You are signed out everywhere.'],
  [
    'back',
    'Your old mail address opens your desk again, and everybody is signed out. Sign in with it.',
  ],
])
/** A double click on the last button of the pledge can arrive here without the session that the first made. */
const TO_A_NEW_PLEDGE = /^\/studio\/[0-9A-Z]{8}\/drawing\?new=1$/
const PLEDGE_MADE = 'Your pledge is made. Sign in, and go on with its drawing.'

/** Signing in and out, as pages that need no script, and as better-auth's endpoints. */
export const accounts = factory
  .createApp()
  .route('/', authApi)
  .route('/', changeMail)
  .get('/sign-in', async (c) => {
    const next = safeNext(c.req.query('next'), '')
    const site = c.var.config.siteName
    const session = await c.var.findSession()
    if (session) {
      return await respondPage(c, <SignedInPage email={session.email} next={next} site={site} />)
    }
    const said = TO_A_NEW_PLEDGE.test(next) ? PLEDGE_MADE : SAID.get(takeSaid(c) ?? '')
    return await respondPage(c, <SignInPage next={next} site={site} said={said} />)
  })
  .post('/sign-in', async (c) => {
    const sent = await readFields(c)
    if (!sent.ok) return respondProblem(c, sent.problem)
    const next = safeNext(field(sent.value, 'next'), '')
    const typed = field(sent.value, 'email')
    const email = parseInput(emailAddress, typed)
    if (!email.ok) return await showSignIn(c, typed, next, email.problem)
    const asked = await askForCode(takeAccountDeps(c), {
      email: email.value,
      nonce: ensureNonce(c),
    })
    const again = field(sent.value, 'again') === '1'
    if (!asked.ok) {
      return again
        ? await showCode(c, email.value, next, asked.problem)
        : await showSignIn(c, typed, next, asked.problem)
    }
    const { publicOrigin } = c.var.config
    setCookies(c, [writeCookie(publicOrigin, cookieNames(publicOrigin).address, email.value)])
    const query = new URLSearchParams({ next, again: again ? '1' : '' })
    return c.redirect(`/sign-in/code?${query.toString()}`, 303)
  })
  .get('/sign-in/code', async (c) => {
    const email = readAddress(c)
    if (!email) return c.redirect('/sign-in', 303)
    return await respondPage(
      c,
      <SignInCodePage
        email={email}
        next={safeNext(c.req.query('next'), '')}
        site={c.var.config.siteName}
        resent={c.req.query('again') === '1'}
      />,
    )
  })
  .post('/sign-in/code', async (c) => {
    const sent = await readFields(c)
    if (!sent.ok) return respondProblem(c, sent.problem)
    const next = safeNext(field(sent.value, 'next'), '')
    const email = readAddress(c)
    if (!email) return c.redirect('/sign-in', 303)
    const typed = field(sent.value, 'otp')
    const otp = parseInput(mailCode, typed)
    if (!otp.ok) return await showCode(c, email, next, otp.problem, typed)
    const entered = await enterCode(takeAccountDeps(c), {
      email,
      otp: otp.value,
      nonce: readNonce(c),
      userAgent: c.req.header('user-agent') ?? null,
    })
    if (!entered.ok) return await showCode(c, email, next, entered.problem, typed)
    setCookies(c, entered.value.cookies)
    return c.redirect(next || HOME, 303)
  })
  .post('/sign-out', async (c) => {
    setCookies(c, await signOut(takeAccountDeps(c)))
    return c.redirect(sayNext(c, 'out'), 303)
  })
  .post('/sessions/end-all', async (c) => {
    setCookies(c, await signOutEverywhere(takeAccountDeps(c)))
    return c.redirect(sayNext(c, 'everywhere'), 303)
  })

/** The address that this browser's code went to. What stands in the cookie is checked like anything typed. */
function readAddress(c: AppContext): string | null {
  const { address } = cookieNames(c.var.config.publicOrigin)
  const email = parseInput(emailAddress, readCookie(c.req.header('cookie'), address))
  return email.ok ? email.value : null
}

async function showSignIn(c: AppContext, email: string, next: string, problem: Problem) {
  return await respondPage(
    c,
    <SignInPage
      email={email}
      next={next}
      site={c.var.config.siteName}
      errors={[{ path: 'email', message: messageOf(problem) }]}
    />,
    { status: refuseForm(c, problem) },
  )
}

async function showCode(c: AppContext, email: string, next: string, problem: Problem, typed = '') {
  return await respondPage(
    c,
    <SignInCodePage
      email={email}
      next={next}
      site={c.var.config.siteName}
      code={typed}
      usedUp={problem.code === 'code-used-up'}
      errors={[{ path: 'otp', message: messageOf(problem) }]}
    />,
    { status: refuseForm(c, problem) },
  )
}

function messageOf(problem: Problem): string {
  return problem.errors?.[0]?.message ?? problem.detail ?? PROBLEMS[problem.code].title
}
