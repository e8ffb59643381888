import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { cookieHeader, openApp, readCode } from '../../support/worker/sign-in.ts'
import { EMAIL, ask, enter, codeOf, count, otherThan, headerNames, withoutId } from './asking.ts'

describe('signing in by a code', () => {
  it('lets the browser in that asked, and says who it is', async ({ expect }) => {
    const app = openApp()
    const asked = await ask(app, 'Ada@Example.com ')
    expect(await asked.json()).toEqual({ success: true })
    expect(app.mails).toHaveLength(1)
    expect(app.mails[0]).toMatchObject({ to: EMAIL, subject: 'Your code to sign in' })

    const entered = await enter(app, readCode(app.mails[0]), cookieHeader(asked))
    expect(entered.status).toBe(200)
    const answer = await entered.json<{ token: string; user: { email: string } }>()
    expect(answer.user.email).toBe(EMAIL)

    const me = await app.fetch('/api/auth/get-session', {
      headers: { cookie: cookieHeader(entered) },
    })
    expect(await me.json()).toMatchObject({ user: { email: EMAIL } })
  })

  it('gives cookies that script cannot read and other sites cannot send', async ({ expect }) => {
    const app = openApp()
    const asked = await ask(app)
    const entered = await enter(app, readCode(app.mails[0]), cookieHeader(asked))
    const all = [...asked.headers.getSetCookie(), ...entered.headers.getSetCookie()]
    expect(all.length).toBeGreaterThanOrEqual(2)
    for (const cookie of all) {
      expect(cookie).toMatch(/; HttpOnly/i)
      expect(cookie).toMatch(/; SameSite=Lax/i)
      expect(cookie).toMatch(/; Path=\//i)
      expect(cookie).not.toMatch(/; Domain/i)
    }
  })

  it('binds its cookies to the host and to https, where the service has https', async ({
    expect,
  }) => {
    const origin = 'https://badge.example'
    const app = openApp({ origin, vars: { PUBLIC_ORIGIN: origin, ALLOW_LOCAL_PLACES: 'false' } })
    const headers = { 'content-type': 'application/json', origin }
    const asked = await app.fetch('/api/auth/email-otp/send-verification-otp', {
      method: 'POST',
      headers,
      body: JSON.stringify({ email: EMAIL, type: 'sign-in' }),
    })
    const entered = await app.fetch('/api/auth/sign-in/email-otp', {
      method: 'POST',
      headers: { ...headers, cookie: cookieHeader(asked) },
      body: JSON.stringify({ email: EMAIL, otp: readCode(app.mails[0]) }),
    })
    expect(entered.status).toBe(200)
    const all = [...asked.headers.getSetCookie(), ...entered.headers.getSetCookie()]
    for (const cookie of all) {
      expect(cookie).toMatch(/^__Host-hib/)
      expect(cookie).toMatch(/; Secure/i)
    }
    const me = await app.fetch('/api/auth/get-session', {
      headers: { cookie: cookieHeader(entered) },
    })
    expect(await me.json()).toMatchObject({ user: { email: EMAIL } })
  })

  it('answers alike whether or not there is an account', async ({ expect }) => {
    const app = openApp()
    const asked = await ask(app)
    await enter(app, readCode(app.mails[0]), cookieHeader(asked))
    const known = await ask(app)
    const unknown = await ask(app, 'eve@example.com')
    expect(known.status).toBe(unknown.status)
    expect(await known.text()).toBe(await unknown.text())
    expect(headerNames(known)).toEqual(headerNames(unknown))

    const wrong = otherThan(readCode(app.mails[1]))
    const a = await enter(app, wrong, cookieHeader(known))
    const b = await enter(
      app,
      otherThan(readCode(app.mails[2])),
      cookieHeader(unknown),
      'eve@example.com',
    )
    expect(a.status).toBe(b.status)
    expect(withoutId(await a.text())).toBe(withoutId(await b.text()))
  })

  it('refuses a right code in another browser, which does not use up the tries of the right one', async ({
    expect,
  }) => {
    const app = openApp()
    const asked = await ask(app)
    const stranger = await ask(app, 'eve@example.com')
    const code = readCode(app.mails[0])
    for (const cookie of ['', cookieHeader(stranger), 'hib_ask=x', `hib_ask=${'A'.repeat(43)}`]) {
      for (let tries = 0; tries < 3; tries += 1) {
        const refused = await enter(app, code, cookie)
        expect(refused.status).toBe(401)
        expect(await codeOf(refused)).toBe('code-used-up')
      }
    }
    expect((await enter(app, code, cookieHeader(asked))).status).toBe(200)
  })

  it('keeps the pending codes of two browsers apart', async ({ expect }) => {
    const app = openApp()
    const phone = await ask(app)
    const laptop = await ask(app)
    const [onPhone, onLaptop] = app.mails.map(readCode)
    expect((await enter(app, onPhone ?? '', cookieHeader(phone))).status).toBe(200)
    expect((await enter(app, onLaptop ?? '', cookieHeader(laptop))).status).toBe(200)
  })

  it('takes only the newest code of a browser', async ({ expect }) => {
    const app = openApp()
    const first = await ask(app)
    const cookie = cookieHeader(first)
    await ask(app, EMAIL, cookie)
    const [old, fresh] = app.mails.map(readCode)
    expect(await codeOf(await enter(app, old ?? '', cookie))).toBe('wrong-code')
    expect((await enter(app, fresh ?? '', cookie)).status).toBe(200)
  })

  it('allows five tries, then the right code is dead too', async ({ expect }) => {
    const app = openApp()
    const cookie = cookieHeader(await ask(app))
    const code = readCode(app.mails[0])
    const said: string[] = []
    for (let tries = 1; tries <= 5; tries += 1) {
      said.push(await codeOf(await enter(app, otherThan(code, tries), cookie)))
    }
    expect(said).toEqual(['wrong-code', 'wrong-code', 'wrong-code', 'wrong-code', 'code-used-up'])
    expect(await codeOf(await enter(app, code, cookie))).toBe('code-used-up')
    expect(await count('sessions')).toBe(0)
  })

  it('does not grant more than five tries to guesses made at once', async ({ expect }) => {
    const app = openApp()
    const cookie = cookieHeader(await ask(app))
    const code = readCode(app.mails[0])
    await Promise.all(
      Array.from(
        { length: 30 },
        async (_, by) => await enter(app, otherThan(code, by + 1), cookie),
      ),
    )
    const rows = await env.DB.prepare('SELECT value FROM verifications').all<{ value: string }>()
    const tries = rows.results.map(({ value }) => Number(value.split(':')[1]))
    expect(Math.max(0, ...tries)).toBeLessThanOrEqual(5)
    expect(rows.results.length).toBeLessThanOrEqual(1)
  })

  it('works for ten minutes', async ({ expect }) => {
    const app = openApp()
    const cookie = cookieHeader(await ask(app))
    const left = await env.DB.prepare(
      'SELECT expires_at - created_at AS ms FROM verifications',
    ).first('ms')
    expect(left).toBeGreaterThan(598_000)
    expect(left).toBeLessThanOrEqual(600_100)
    await env.DB.prepare('UPDATE verifications SET expires_at = ?')
      .bind(Date.now() - 1)
      .run()
    const late = await enter(app, readCode(app.mails[0]), cookie)
    expect(await codeOf(late)).toBe('code-used-up')
    expect(await count('sessions')).toBe(0)
  })

  it('works once', async ({ expect }) => {
    const app = openApp()
    const cookie = cookieHeader(await ask(app))
    const code = readCode(app.mails[0])
    expect((await enter(app, code, cookie)).status).toBe(200)
    expect(await codeOf(await enter(app, code, cookie))).toBe('code-used-up')
    expect(await count('sessions')).toBe(1)
  })

  it('makes exactly one session of 50 parallel uses of one right code', async ({ expect }) => {
    const app = openApp()
    const cookie = cookieHeader(await ask(app))
    const code = readCode(app.mails[0])
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => await enter(app, code, cookie)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    expect(await count('sessions')).toBe(1)
    expect(await count('accounts')).toBe(1)
  })

  it('makes one account when two browsers bring a new address at the same moment', async ({
    expect,
  }) => {
    for (let round = 0; round < 5; round += 1) {
      const email = `new${round}@example.com`
      const app = openApp()
      const one = await ask(app, email)
      const two = await ask(app, email)
      const answers = await Promise.all([
        enter(app, readCode(app.mails[0]), cookieHeader(one), email),
        enter(app, readCode(app.mails[1]), cookieHeader(two), email),
      ])
      const statuses = answers.map(({ status }) => status)
      expect(statuses).toContain(200)
      expect(statuses.filter((status) => status >= 500)).toEqual([])
      expect(await count('accounts')).toBe(round + 1)
    }
  })

  it('gives a new session at each sign-in and ends the one that this browser had', async ({
    expect,
  }) => {
    const app = openApp()
    const asked = await ask(app)
    const first = await enter(app, readCode(app.mails[0]), cookieHeader(asked))
    const old = cookieHeader(first)
    const again = await ask(app)
    const second = await enter(app, readCode(app.mails[1]), `${old}; ${cookieHeader(again)}`)
    expect(cookieHeader(second)).not.toBe(old)
    const me = await app.fetch('/api/auth/get-session', { headers: { cookie: old } })
    expect(await me.json()).toBeNull()
    expect(await count('sessions')).toBe(1)
  })

  it('never adopts a session that somebody planted beforehand', async ({ expect }) => {
    const app = openApp()
    const planted = 'hib.session_token=planted.c2lnbmF0dXJl'
    const asked = await ask(app)
    const entered = await enter(app, readCode(app.mails[0]), `${planted}; ${cookieHeader(asked)}`)
    expect(cookieHeader(entered)).not.toContain('planted')
    expect(entered.status).toBe(200)
  })

  it('tells the owner by mail that there is a new session, with the browser in words', async ({
    expect,
  }) => {
    const app = openApp()
    const asked = await ask(app)
    await enter(app, readCode(app.mails[0]), cookieHeader(asked))
    const errand = await env.DB.prepare('SELECT errand FROM outbox').first<string>('errand')
    expect(JSON.parse(errand ?? '')).toMatchObject({
      kind: 'mail',
      mail: {
        to: EMAIL,
        subject: 'Somebody signed in with your mail address',
        text: expect.stringContaining('Firefox on Windows'),
      },
    })
  })

  it('keeps nothing in the database that lets a reader in', async ({ expect }) => {
    const app = openApp()
    await ask(app)
    const pending = readCode(app.mails[0])
    const asked = await ask(app)
    const code = readCode(app.mails[1])
    const entered = await enter(app, code, cookieHeader(asked))
    const { token } = await entered.json<{ token: string }>()
    const tables = await env.DB.prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    ).all<{ name: string }>()
    expect(tables.results.length).toBeGreaterThan(5)
    let dump = ''
    for (const { name } of tables.results) {
      dump += JSON.stringify((await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results)
    }
    for (const secret of [pending, code, cookieHeader(asked).split('=')[1] ?? '-']) {
      expect(dump).not.toContain(secret)
      expect(dump).not.toContain(`${secret.slice(0, 4)} ${secret.slice(4)}`)
    }
    expect(dump).not.toContain('Mozilla')
    // The session's token stands there, and is worth nothing: its cookie is signed with AUTH_SECRET.
    expect(dump).toContain(token)
    for (const forged of [token, `${token}.`, `${token}.${btoa('x'.repeat(32))}`]) {
      const me = await app.fetch('/api/auth/get-session', {
        headers: { cookie: `hib.session_token=${encodeURIComponent(forged)}` },
      })
      expect(await me.json()).toBeNull()
    }
  })

  it('says plainly when the mail could not leave, and does not count it', async ({ expect }) => {
    const broken: SendEmail = { send: () => Promise.reject(new Error(`no route to ${EMAIL}`)) }
    const app = openApp({ vars: { EMAIL: broken } })
    for (let tries = 0; tries < 4; tries += 1) {
      const refused = await ask(app)
      expect(refused.status).toBe(503)
      expect(await codeOf(refused)).toBe('mail-unavailable')
    }
    expect(await count('code_mails')).toBe(0)
    expect(await env.DB.prepare('SELECT sent FROM mail_days').first('sent')).toBe(0)
  })
})
