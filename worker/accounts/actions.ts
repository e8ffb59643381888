import { fail, succeed, type Result } from '../../schema/result.ts'
import { isTaken, runBatch, type Database } from '../database.ts'
import type { Mail } from '../../schema/errands.ts'
import type { Session } from '../http/factory.ts'
import { composeCode, composeNewSession } from '../mail/actions.ts'
import { errandStatement } from '../outbox/store.ts'
import { describeBrowser } from './rules/browser-name.ts'
import { cookieNames, isNonce, readCookie, writeCookie } from './rules/cookies.ts'
import { keyedHash } from './rules/keyed-hash.ts'
import { refuseMail } from './rules/mail-limits.ts'
import { ABSOLUTE_MS } from './rules/spans.ts'
import { claimMail, endAllSessions, endSession, hasTriesLeft, releaseMail } from './store.ts'

export type AccountDeps = {
  db: Database
  clock: () => number
  newId: () => string
  secret: string
  publicOrigin: string
  mailDailyCap: number
  operatorEmails: ReadonlySet<string>
  /** Sends at once, and throws when it could not: a code is never written down to be sent later. */
  sendNow: (mail: Mail) => Promise<void>
  /** Who this browser is signed in as, before anything is done. */
  findSession: () => Promise<Session | null>
}

/**
 * Mails a code to `email` (tidied by `emailAddress`), good only together with `nonce`. Whether there is an
 * account is not even looked up here, so that the answer cannot tell. Fails with `too-many-mails` (with
 * `retryAt`) or `mail-unavailable`.
 */
export async function askForCode(
  deps: AccountDeps,
  { email, nonce }: { email: string; nonce: string },
): Promise<Result<void>> {
  const now = deps.clock()
  const claim = {
    id: deps.newId(),
    addressHash: await keyedHash(deps.secret, 'address', email),
    now,
    cap: deps.mailDailyCap,
  }
  const full = await claimMail(deps.db, claim)
  if (full) return refuseMail(full, deps.mailDailyCap, now)
  const { openAuth } = await import('./store/auth.ts')
  const code = await openAuth(deps, nonce).api.createVerificationOTP({
    body: { email, type: 'sign-in' },
  })
  try {
    await deps.sendNow(await composeCode(email, { code, origin: deps.publicOrigin }))
  } catch (error) {
    await releaseMail(deps.db, claim)
    // The name alone: the message of a mail server likes to quote the address.
    console.error(
      JSON.stringify({ mail: 'code', error: error instanceof Error ? error.name : 'unknown' }),
    )
    return fail('mail-unavailable', {
      detail: 'The mail did not leave our house. Please try again in a few minutes.',
      retryAt: now + 60_000,
    })
  }
  return succeed(undefined)
}

export type Entered = {
  /** Set-Cookie values, all of which the answer must carry. */
  cookies: string[]
  accountId: string
  /** better-auth's documented answer. */
  answer: { token: string; user: unknown }
}

/**
 * Trades a code for a new session, and mails that there is one. The session that this browser had before
 * ends. Fails with `wrong-code`, or `code-used-up` when asking for a new code is all that helps; both are
 * the same whether or not there is an account.
 */
export async function enterCode(
  deps: AccountDeps,
  {
    email,
    otp,
    nonce,
    userAgent,
  }: { email: string; otp: string; nonce: string | null; userAgent: string | null },
): Promise<Result<Entered>> {
  if (!isNonce(nonce)) return failUsedUp()
  const before = await deps.findSession()
  const { isRefusal, openAuth, pendingName } = await import('./store/auth.ts')
  let signedIn
  try {
    signedIn = await openAuth(deps, nonce).api.signInEmailOTP({
      body: { email, otp },
      headers: new Headers(userAgent ? { 'user-agent': userAgent } : {}),
      returnHeaders: true,
    })
  } catch (error) {
    // Two browsers made the same new account at the same moment; one of them has to ask again.
    if (isTaken(error, 'accounts.email')) return failUsedUp()
    if (!isRefusal(error)) throw error
    const name = await pendingName(deps.secret, nonce, email)
    if (!(await hasTriesLeft(deps.db, name, deps.clock()))) return failUsedUp()
    return fail('wrong-code', {
      detail: 'That is not the code from our newest mail. Please look again and type all 8 digits.',
    })
  }
  if (before) await endSession(deps.db, before.sessionId)
  const { headers, response } = signedIn
  const now = deps.clock()
  const notice = await composeNewSession(email, {
    at: now,
    browser: describeBrowser(userAgent),
    url: `${deps.publicOrigin}/studio`,
  })
  const errand = { kind: 'mail' as const, mail: notice }
  await runBatch(deps.db, [errandStatement(deps.db, deps.newId(), errand, now)])
  return succeed({
    cookies: [...headers.getSetCookie(), ...endAsking(deps.publicOrigin)],
    accountId: response.user.id,
    answer: response,
  })
}

function failUsedUp(): Result<never> {
  return fail('code-used-up', {
    detail:
      'A code works once, for 10 minutes and 5 tries, in the browser that asked for it. Please ask for a new one.',
  })
}

/** Set-Cookie values that end what only the asking needed. */
function endAsking(publicOrigin: string): string[] {
  const { ask, address } = cookieNames(publicOrigin)
  return [writeCookie(publicOrigin, ask, ''), writeCookie(publicOrigin, address, '')]
}

/**
 * Who sends this Cookie header, and the Set-Cookie values that keep the session rolling. Without a session
 * cookie better-auth is not even loaded. Ends a session that is older than 60 days, visits or not.
 */
export async function readSession(
  deps: Pick<AccountDeps, 'db' | 'clock' | 'secret' | 'publicOrigin' | 'operatorEmails'>,
  cookieHeader: string | null,
): Promise<{ session: Session | null; cookies: string[] }> {
  const name = cookieNames(deps.publicOrigin).session
  if (!cookieHeader || !readCookie(cookieHeader, name)) return { session: null, cookies: [] }
  const { openAuth } = await import('./store/auth.ts')
  const { headers, response } = await openAuth(deps, '').api.getSession({
    headers: new Headers({ cookie: cookieHeader }),
    returnHeaders: true,
  })
  if (!response) return { session: null, cookies: headers.getSetCookie() }
  const { session, user } = response
  if (deps.clock() - session.createdAt.getTime() >= ABSOLUTE_MS) {
    await endSession(deps.db, session.id)
    return { session: null, cookies: [endSessionCookie(deps.publicOrigin)] }
  }
  return {
    session: {
      accountId: user.id,
      sessionId: session.id,
      email: user.email,
      isOperator: deps.operatorEmails.has(user.email),
    },
    cookies: headers.getSetCookie(),
  }
}

/** Ends this session. Answers the Set-Cookie values that end its cookie too. */
export async function signOut(
  deps: Pick<AccountDeps, 'db' | 'publicOrigin' | 'findSession'>,
): Promise<string[]> {
  const session = await deps.findSession()
  if (session) await endSession(deps.db, session.sessionId)
  return [endSessionCookie(deps.publicOrigin)]
}

/** Ends every session of this account, this one too. */
export async function signOutEverywhere(
  deps: Pick<AccountDeps, 'db' | 'publicOrigin' | 'findSession'>,
): Promise<string[]> {
  const session = await deps.findSession()
  if (session) await endAllSessions(deps.db, session.accountId)
  return [endSessionCookie(deps.publicOrigin)]
}

/** The Set-Cookie value that ends this browser's session cookie. */
export function endSessionCookie(publicOrigin: string): string {
  return writeCookie(publicOrigin, cookieNames(publicOrigin).session, '')
}
