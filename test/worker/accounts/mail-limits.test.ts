import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { JSON_WRITE, openApp } from '../../support/worker/sign-in.ts'

const START = Date.UTC(2026, 10, 3, 12, 0, 0)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

type Refusal = { code: string; retryAt: string; detail: string }

/** An app whose clock stands where the test puts it. */
function openAt(start: number, vars: { MAIL_DAILY_CAP?: string } = {}) {
  let now = start
  const app = openApp({ clock: () => now, vars })
  const ask = async (email = 'ada@example.com') =>
    await app.fetch('/api/auth/email-otp/send-verification-otp', {
      method: 'POST',
      headers: JSON_WRITE,
      body: JSON.stringify({ email, type: 'sign-in' }),
    })
  return { ...app, ask, go: (to: number) => (now = to) }
}

describe('the limits of code mails', () => {
  it('are three in any 15 minutes, and the refusal names the exact moment of the next', async ({
    expect,
  }) => {
    const { ask, go, mails } = openAt(START)
    for (const minute of [0, 2, 4]) {
      go(START + minute * MINUTE)
      expect((await ask()).status).toBe(200)
    }
    go(START + 5 * MINUTE)
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe(String(10 * 60))
    const problem = await refused.json<Refusal>()
    expect(problem.code).toBe('too-many-mails')
    expect(problem.retryAt).toBe(new Date(START + 15 * MINUTE).toISOString())
    expect(problem.detail).toContain('in 10 minutes (at 12:15 UTC)')

    go(START + 15 * MINUTE - 1)
    expect((await ask()).status).toBe(429)
    go(START + 15 * MINUTE)
    expect((await ask()).status).toBe(200)
    expect((await ask()).status).toBe(429)
    expect(mails).toHaveLength(4)
  })

  it('hold for an address however it is written, and leave other addresses alone', async ({
    expect,
  }) => {
    const { ask } = openAt(START)
    for (const email of ['ada@example.com', 'ADA@example.com', ' Ada@Example.Com ']) {
      expect((await ask(email)).status).toBe(200)
    }
    expect((await ask('aDa@example.com')).status).toBe(429)
    expect((await ask('eve@example.com')).status).toBe(200)
  })

  it('are exact when 20 browsers ask at once', async ({ expect }) => {
    const { ask, mails } = openAt(START)
    const answers = await Promise.all(Array.from({ length: 20 }, async () => await ask()))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(17)
    expect(mails).toHaveLength(3)
    expect(await env.DB.prepare('SELECT sent FROM mail_days').first('sent')).toBe(3)
  })

  it('are ten in any 24 hours', async ({ expect }) => {
    const { ask, go } = openAt(START)
    for (let mail = 0; mail < 10; mail += 1) {
      go(START + mail * HOUR)
      expect((await ask()).status).toBe(200)
    }
    go(START + 20 * HOUR)
    const refused = await ask()
    expect(refused.status).toBe(429)
    const problem = await refused.json<Refusal>()
    expect(problem.retryAt).toBe(new Date(START + 24 * HOUR).toISOString())
    go(START + 24 * HOUR)
    expect((await ask()).status).toBe(200)
  })

  it('stop at the cap for everybody until the next UTC day', async ({ expect }) => {
    const { ask, go, mails } = openAt(START, { MAIL_DAILY_CAP: '5' })
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => await ask(`artist${n}@example.com`)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(mails).toHaveLength(5)
    const refused = await ask('late@example.com')
    const problem = await refused.json<Refusal>()
    expect(problem.code).toBe('too-many-mails')
    expect(problem.retryAt).toBe('2026-11-04T00:00:00.000Z')
    go(Date.UTC(2026, 10, 4))
    expect((await ask('late@example.com')).status).toBe(200)
  })

  it('keep a keyed hash, never the address', async ({ expect }) => {
    const { ask } = openAt(START)
    await ask()
    const row = await env.DB.prepare('SELECT address_hash FROM code_mails').first<string>(
      'address_hash',
    )
    expect(row).toMatch(/^[0-9a-f]{64}$/)
  })
})
