import { env } from 'cloudflare:workers'
import { openApp, ORIGIN, readCode, type Posted } from '../../support/worker/sign-in.ts'

export const OLD = 'ada@example.com'
export const NEW = 'nova@example.com'

/** A browser with an ear at the post office. */
export function openBrowser(cookie: string, options: Parameters<typeof openApp>[0] = {}) {
  const { fetch, mails } = openApp(options)
  const jar = new Map(cookie.split('; ').map((pair) => [pair.split('=')[0] ?? '', pair]))
  const send = async (path: string, fields?: [string, string][], headers: object = {}) => {
    const init = fields
      ? {
          method: 'POST',
          body: new URLSearchParams(fields).toString(),
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            origin: ORIGIN,
            cookie: [...jar.values()].join('; '),
            ...headers,
          },
        }
      : { headers: { cookie: [...jar.values()].join('; ') } }
    const response = await fetch(path, { ...init, redirect: 'manual' })
    for (const set of response.headers.getSetCookie()) {
      const pair = set.split(';')[0] ?? ''
      jar.set(pair.split('=')[0] ?? '', pair)
    }
    return response
  }
  return { send, mails }
}

export function lastTo(mails: Posted[], address: string): string {
  return readCode(mails.findLast(({ to }) => to === address))
}

export async function whoIs(cookie: string): Promise<string | null> {
  const response = await openApp().fetch('/api/v1/me', { headers: { cookie } })
  return response.ok ? (await response.json<{ email: string }>()).email : null
}

export async function listMails(): Promise<{ to: string; subject: string; text: string }[]> {
  const { results } = await env.DB.prepare(
    "SELECT errand FROM outbox WHERE json_extract(errand, '$.kind') = 'mail' ORDER BY created_at",
  ).all<{ errand: string }>()
  return results.map(({ errand }) => JSON.parse(errand).mail)
}

export async function findUndoPath(): Promise<string> {
  const notice = (await listMails()).find(({ subject }) => subject.includes('was changed'))
  return /\/mail\/undo\/[\w-]{43}/.exec(notice?.text ?? '')?.[0] ?? 'none'
}

export async function change(cookie: string, to = NEW) {
  const browser = openBrowser(cookie)
  const asked = await browser.send('/studio/mail', [['email', to]])
  const codes: [string, string][] = [
    ['oldCode', lastTo(browser.mails, OLD)],
    ['newCode', lastTo(browser.mails, to)],
  ]
  return { browser, asked, codes, answer: await browser.send('/studio/mail/codes', codes) }
}
