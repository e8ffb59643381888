import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { viewSessions } from '../../../worker/accounts/store.ts'
import { openDatabase } from '../../../worker/database.ts'
import { JSON_WRITE, openApp, ORIGIN, signIn } from '../../support/worker/sign-in.ts'

const EMAIL = 'ada@example.com'
const DAY = 24 * 60 * 60_000

async function isSignedIn(cookie: string): Promise<boolean> {
  const response = await openApp().fetch('/api/auth/get-session', { headers: { cookie } })
  return (await response.json()) !== null
}

async function count(): Promise<unknown> {
  return await env.DB.prepare('SELECT count(*) n FROM sessions').first('n')
}

async function setTime(column: 'created_at' | 'expires_at', at: number): Promise<void> {
  await env.DB.prepare(`UPDATE sessions SET ${column} = ?`).bind(at).run()
}

async function post(path: string, cookie: string, body = '{}'): Promise<Response> {
  const headers = path.startsWith('/api/') ? { ...JSON_WRITE, cookie } : { origin: ORIGIN, cookie }
  return await openApp().fetch(path, {
    method: 'POST',
    headers,
    ...(path.startsWith('/api/') ? { body } : {}),
  })
}

describe('a session', () => {
  it.for(['/sign-out', '/api/auth/sign-out'])(
    'ends with %s, here only',
    async (path, { expect }) => {
      const here = await signIn(null, EMAIL)
      const there = await signIn(null, EMAIL)
      const response = await post(path, here)
      expect(response.status).toBeLessThan(400)
      expect(response.headers.get('set-cookie')).toMatch(/^hib\.session_token=; Max-Age=0/)
      expect(await isSignedIn(here)).toBe(false)
      expect(await isSignedIn(there)).toBe(true)
    },
  )

  it.for(['/sessions/end-all', '/api/auth/revoke-sessions'])(
    'ends everywhere with %s, and nobody else’s does',
    async (path, { expect }) => {
      const here = await signIn(null, EMAIL)
      const there = await signIn(null, EMAIL)
      const other = await signIn(null, 'eve@example.com')
      expect((await post(path, here)).status).toBeLessThan(400)
      expect(await isSignedIn(here)).toBe(false)
      expect(await isSignedIn(there)).toBe(false)
      expect(await isSignedIn(other)).toBe(true)
    },
  )

  it('can be kept while all others end', async ({ expect }) => {
    const here = await signIn(null, EMAIL)
    const there = await signIn(null, EMAIL)
    expect(await (await post('/api/auth/revoke-other-sessions', here)).json()).toEqual({
      status: true,
    })
    expect(await isSignedIn(here)).toBe(true)
    expect(await isSignedIn(there)).toBe(false)
  })

  it('of somebody else cannot be ended, even with its token', async ({ expect }) => {
    const mine = await signIn(null, EMAIL)
    const theirs = await signIn(null, 'eve@example.com')
    const token = decodeURIComponent(theirs.split('=')[1] ?? '').split('.')[0]
    await post('/api/auth/revoke-session', mine, JSON.stringify({ token }))
    expect(await isSignedIn(theirs)).toBe(true)
  })

  it('lives for 60 days at most, however often it is used', async ({ expect }) => {
    const cookie = await signIn(null, EMAIL)
    await setTime('created_at', Date.now() - 60 * DAY + 60_000)
    expect(await isSignedIn(cookie)).toBe(true)
    await setTime('created_at', Date.now() - 60 * DAY)
    for (const path of ['/api/auth/list-sessions', '/studio']) {
      const refused = await openApp().fetch(path, { headers: { cookie } })
      expect([303, 401]).toContain(refused.status)
    }
    expect(await isSignedIn(cookie)).toBe(false)
    expect(await count()).toBe(0)
  })

  it('ends after 14 days without a visit, and starts them anew with each', async ({ expect }) => {
    const cookie = await signIn(null, EMAIL)
    await setTime('expires_at', Date.now() + 5 * DAY)
    const visit = await openApp().fetch('/sign-in', { headers: { cookie } })
    expect(visit.headers.get('set-cookie')).toMatch(/Max-Age=1209600/)
    const until = await env.DB.prepare('SELECT expires_at FROM sessions').first<number>(
      'expires_at',
    )
    expect(until).toBeGreaterThan(Date.now() + 13 * DAY)
    await setTime('expires_at', Date.now() - 1)
    expect(await isSignedIn(cookie)).toBe(false)
  })

  it('is an operator’s where the configuration has the address', async ({ expect }) => {
    const cookie = await signIn(null, EMAIL)
    const asArtist = await openApp().fetch('/desk', { headers: { cookie } })
    expect(asArtist.status).toBe(403)
    const app = openApp({ vars: { OPERATOR_EMAILS: 'Ada@Example.com' } })
    expect((await app.fetch('/desk', { headers: { cookie } })).status).toBe(200)
  })

  it('stands in the list of its owner, in plain words', async ({ expect }) => {
    await signIn(null, EMAIL)
    await signIn(null, 'eve@example.com')
    const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
    const row = await env.DB.prepare(
      'SELECT s.id, s.account_id FROM sessions s JOIN accounts a ON a.id = s.account_id WHERE email = ?',
    )
      .bind(EMAIL)
      .first<{ id: string; account_id: string }>()
    const sessions = await viewSessions(db, row?.account_id ?? '', row?.id ?? '', Date.now())
    expect(sessions).toEqual([
      {
        id: row?.id,
        signedInAt: expect.any(Number),
        browser: 'a browser or program that we do not know',
        isThisOne: true,
      },
    ])
  })
})

describe('a visitor without a session', () => {
  it('costs no row in D1', async ({ expect }) => {
    const { fetch } = openApp()
    const page = await fetch('/sign-in', { headers: { cookie: 'theme=dark' } })
    expect(page.status).toBe(200)
    expect(page.headers.get('set-cookie')).toBeNull()
    expect(page.headers.get('cache-control')).toBe('no-store')
  })
})
