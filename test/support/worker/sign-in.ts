import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { createApp } from '../../../worker/app.ts'
import type { Bindings } from '../../../worker/config.ts'
import type { Outside } from '../../../worker/places/actions/wiring.ts'

/** Bindings and variables that differ from wrangler.toml. */
type Vars = {
  DB?: D1Database
  EMAIL?: SendEmail
  MAIL_DAILY_CAP?: string
  PUBLIC_ORIGIN?: string
  OPERATOR_EMAILS?: string
  ALLOW_LOCAL_PLACES?: string
  ISSUER_KEY?: string
}

export const ORIGIN = 'http://localhost:8787'

/** A mail as it was handed to the binding. */
export type Posted = { to: string; subject: string; text: string; html: string }

export type AppOptions = {
  clock?: () => number
  vars?: Vars
  origin?: string
  outside?: Outside
}

/**
 * The whole app on the real bindings, with an ear at the post office: `mails` holds every mail that went to
 * the EMAIL binding, which still gets it. Errands stay in the outbox, where a test can look at them.
 */
export function openApp(options: AppOptions = {}) {
  const mails: Posted[] = []
  const real = env.EMAIL
  const changes = {
    EMAIL: listenTo(real, (mail) => mails.push(mail)),
    OUTBOX: sleepingQueue(env.OUTBOX),
    ...options.vars,
  }
  const bindings: Bindings = Object.assign({}, env, changes)
  const { clock = Date.now, outside } = options
  const app = createApp({ clock, ...(outside ? { outside } : {}) })
  const fetch = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const ctx = createExecutionContext()
    const request = new Request((options.origin ?? ORIGIN) + path, init)
    const response = await app.fetch(request, bindings, ctx)
    await waitOnExecutionContext(ctx)
    return response
  }
  return { fetch, mails }
}

function listenTo(email: SendEmail, hear: (mail: Posted) => void): SendEmail {
  return {
    async send(message: EmailMessage | EmailMessageBuilder) {
      if (!('subject' in message)) throw new Error('Mails are built, not written raw.')
      const { to, subject, text = '', html = '' } = message
      if (typeof to !== 'string') throw new Error('Each mail goes to one address.')
      hear({ to, subject, text, html })
      return await email.send(message)
    },
  }
}

function sleepingQueue(queue: Queue): Queue {
  const answer = { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } }
  return Object.assign(Object.create(queue), { send: () => Promise.resolve(answer) })
}

/** The 8 digits in a code mail. */
export function readCode(mail: Posted | undefined): string {
  const code = /^ {4}(\d{8})$/m.exec(mail?.text ?? '')?.[1]
  if (!code) throw new Error('There is no code in this mail.')
  return code
}

export const JSON_WRITE = { 'content-type': 'application/json', origin: ORIGIN }

/**
 * Really signs an address in: asks for a code, reads it in the mail, enters it. Answers the Cookie header of
 * the session, and puts its cookies into `visitor`, where one is given.
 */
export async function signIn(
  visitor: { cookies: Map<string, string> } | null,
  email: string,
): Promise<string> {
  const { fetch, mails } = openApp()
  const asked = await fetch('/api/auth/email-otp/send-verification-otp', {
    method: 'POST',
    headers: JSON_WRITE,
    body: JSON.stringify({ email, type: 'sign-in' }),
  })
  const entered = await fetch('/api/auth/sign-in/email-otp', {
    method: 'POST',
    headers: { ...JSON_WRITE, cookie: cookieHeader(asked) },
    body: JSON.stringify({ email, otp: readCode(mails.at(-1)) }),
  })
  if (!entered.ok) throw new Error(`Signing in failed: ${await entered.text()}`)
  for (const pair of setPairs(entered)) visitor?.cookies.set(...splitPair(pair))
  return cookieHeader(entered)
}

/** What a browser would send back after this response. */
export function cookieHeader(response: Response): string {
  return setPairs(response).join('; ')
}

function setPairs(response: Response): string[] {
  return response.headers
    .getSetCookie()
    .filter((cookie) => !/; max-age=0(;|$)/i.test(cookie))
    .map((cookie) => cookie.split(';')[0] ?? '')
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return [pair.slice(0, at), pair.slice(at + 1)]
}
