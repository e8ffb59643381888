import { env } from 'cloudflare:workers'
import { JSON_WRITE, type openApp } from '../../support/worker/sign-in.ts'

/* What the sign-in tests say to the app, again and again. */

export const EMAIL = 'ada@example.com'
export type App = ReturnType<typeof openApp>

export async function ask(app: App, email = EMAIL, cookie = ''): Promise<Response> {
  return await app.fetch('/api/auth/email-otp/send-verification-otp', {
    method: 'POST',
    headers: { ...JSON_WRITE, ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ email, type: 'sign-in' }),
  })
}

export async function enter(
  app: App,
  otp: string,
  cookie: string,
  email = EMAIL,
): Promise<Response> {
  return await app.fetch('/api/auth/sign-in/email-otp', {
    method: 'POST',
    headers: { ...JSON_WRITE, ...(cookie ? { cookie } : {}), 'user-agent': FIREFOX },
    body: JSON.stringify({ email, otp }),
  })
}

export const FIREFOX =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'

export async function codeOf(response: Response): Promise<string> {
  return (await response.json<{ code: string }>()).code
}

export async function count(table: string): Promise<number> {
  return (await env.DB.prepare(`SELECT count(*) n FROM ${table}`).first<number>('n')) ?? -1
}

/** Digits that are certainly not the code. */
export function otherThan(code: string, by = 1): string {
  return String((Number(code) + by) % 100_000_000).padStart(8, '0')
}

export function headerNames(response: Response): string[] {
  return [...response.headers.keys()].toSorted()
}

/** A problem without the request's own id. */
export function withoutId(text: string): string {
  return text.replace(/urn:uuid:[\w-]+/, '')
}
