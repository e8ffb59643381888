import { makeToken } from '../../hash.ts'
import type { AppContext, Session } from '../../http/factory.ts'
import { sendMail } from '../../mail/actions.ts'
import { readSession, type AccountDeps } from '../actions.ts'
import { cookieNames, isNonce, readCookie, writeCookie } from '../rules/cookies.ts'

/** The named dependencies of this room's actions, for one request. */
export function takeAccountDeps(c: AppContext): AccountDeps {
  const { config, db, clock, findSession } = c.var
  const postman = { email: c.env.EMAIL, from: { email: config.mailFrom, name: config.siteName } }
  return {
    db,
    clock,
    newId: () => crypto.randomUUID(),
    secret: config.authSecret,
    publicOrigin: config.publicOrigin,
    mailDailyCap: config.mailDailyCap,
    operatorEmails: config.operatorEmails,
    sendNow: (mail) => sendMail(postman, mail),
    findSession,
  }
}

/** Looks the session up on first use and remembers it for the rest of the request; keeps its cookie rolling. */
export function makeFindSession(c: AppContext): () => Promise<Session | null> {
  let found: Promise<Session | null> | undefined
  const find = async () => {
    const { session, cookies } = await readSession(
      takeAccountDeps(c),
      c.req.header('cookie') ?? null,
    )
    setCookies(c, cookies)
    return session
  }
  return () => (found ??= find())
}

export function setCookies(c: AppContext, cookies: string[]): void {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true })
}

const SAID_SECONDS = 60

/** Lets the next page say once what this browser has just done. Answers that page's address. */
export function sayNext(c: AppContext, what: 'out' | 'everywhere' | 'back'): string {
  const { publicOrigin } = c.var.config
  setCookies(c, [writeCookie(publicOrigin, cookieNames(publicOrigin).said, what, SAID_SECONDS)])
  return `/sign-in?said=${what}`
}

/** What this browser has just done, or null. Forgets it. */
export function takeSaid(c: AppContext): string | null {
  const { publicOrigin } = c.var.config
  const { said } = cookieNames(publicOrigin)
  const what = readCookie(c.req.header('cookie'), said)
  if (what) setCookies(c, [writeCookie(publicOrigin, said, '')])
  return what
}

/** The nonce of this browser, or null where it never asked for a code. */
export function readNonce(c: AppContext): string | null {
  const { ask } = cookieNames(c.var.config.publicOrigin)
  const nonce = readCookie(c.req.header('cookie'), ask)
  return isNonce(nonce) ? nonce : null
}

/** The nonce of this browser, made if need be, its cookie renewed for 15 minutes. Call it before asking for a code. */
export function ensureNonce(c: AppContext): string {
  const { publicOrigin } = c.var.config
  const nonce = readNonce(c) ?? makeToken()
  setCookies(c, [writeCookie(publicOrigin, cookieNames(publicOrigin).ask, nonce)])
  return nonce
}
