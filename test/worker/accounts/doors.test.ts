import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import {
  cookieHeader,
  JSON_WRITE,
  openApp,
  ORIGIN,
  signIn,
  readCode,
} from '../../support/worker/sign-in.ts'

const WRITES = [
  '/api/auth/email-otp/send-verification-otp',
  '/api/auth/sign-in/email-otp',
  '/api/auth/sign-out',
  '/api/auth/revoke-session',
  '/api/auth/revoke-sessions',
  '/api/auth/revoke-other-sessions',
]
const FORMS = ['/sign-in', '/sign-in/code', '/sign-out', '/sessions/end-all']
const BODY = JSON.stringify({
  email: 'ada@example.com',
  type: 'sign-in',
  otp: '12345678',
  token: 'x',
})
const FORM = 'email=ada%40example.com&otp=12345678'

describe('every write of signing in', () => {
  it.for([...WRITES, ...FORMS])('%s refuses what another site causes', async (path, { expect }) => {
    const { fetch, mails } = openApp()
    const cookie = await signIn(null, 'ada@example.com')
    const json = path.startsWith('/api/')
    const type = json ? 'application/json' : 'application/x-www-form-urlencoded'
    const attacks: { [name: string]: string }[] = [
      { 'content-type': type, origin: 'https://evil.example' },
      { 'content-type': type, origin: 'null' },
      { 'content-type': type, origin: 'http://localhost:9999' },
      { 'content-type': type, 'sec-fetch-site': 'cross-site' },
      { 'content-type': type, 'sec-fetch-site': 'same-site' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      ...(json ? [] : [{ 'content-type': type }]),
    ]
    for (const headers of attacks) {
      const response = await fetch(path, {
        method: 'POST',
        headers: { ...headers, cookie },
        body: json ? BODY : FORM,
      })
      expect([response.status, headers]).toEqual([403, headers])
    }
    expect(mails).toEqual([])
    expect(await env.DB.prepare('SELECT count(*) n FROM sessions').first('n')).toBe(1)
  })

  it.for(WRITES)('%s takes JSON only, and little of it', async (path, { expect }) => {
    const { fetch } = openApp()
    const plain = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', origin: ORIGIN },
      body: BODY,
    })
    expect(plain.status).toBe(415)
    const large = await fetch(path, {
      method: 'POST',
      headers: JSON_WRITE,
      body: JSON.stringify({ email: 'a'.repeat(9000) }),
    })
    expect(large.status).toBe(413)
    const broken = await fetch(path, { method: 'POST', headers: JSON_WRITE, body: '{"email":' })
    expect(broken.status).toBe(400)
    expect(broken.headers.get('content-type')).toBe('application/problem+json')
  })

  it.for([
    ['GET', '/api/auth/list-sessions'],
    ['POST', '/api/auth/revoke-session'],
    ['POST', '/api/auth/revoke-sessions'],
    ['POST', '/api/auth/revoke-other-sessions'],
  ] as const)('%s %s needs a session', async ([method, path], { expect }) => {
    const { fetch } = openApp()
    const response = await fetch(path, {
      method,
      headers: JSON_WRITE,
      ...(method === 'POST' ? { body: BODY } : {}),
    })
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ code: 'sign-in-needed' })
  })
})

describe('all other doors of better-auth', () => {
  it.for([
    ['POST', '/api/auth/sign-up/email'],
    ['POST', '/api/auth/sign-in/email'],
    ['POST', '/api/auth/sign-in/social'],
    ['POST', '/api/auth/email-otp/check-verification-otp'],
    ['POST', '/api/auth/email-otp/verify-email'],
    ['POST', '/api/auth/email-otp/request-password-reset'],
    ['POST', '/api/auth/email-otp/reset-password'],
    ['POST', '/api/auth/email-otp/request-email-change'],
    ['POST', '/api/auth/email-otp/change-email'],
    ['POST', '/api/auth/forget-password/email-otp'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/delete-user'],
    ['POST', '/api/auth/change-email'],
    ['GET', '/api/auth/email-otp/get-verification-otp?email=ada@example.com&type=sign-in'],
    ['GET', '/api/auth/callback/google'],
    ['GET', '/api/auth/ok'],
    ['GET', '/api/auth/error'],
    ['GET', '/api/auth/reference'],
  ] as const)('%s %s is not there', async ([method, path], { expect }) => {
    const cookie = await signIn(null, 'ada@example.com')
    const response = await openApp().fetch(path, {
      method,
      headers: { ...JSON_WRITE, cookie },
      ...(method === 'POST' ? { body: BODY } : {}),
    })
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not-found' })
  })
})

describe('what is typed', () => {
  it.for([
    'ada@example.com\r\nBcc: eve@example.com',
    'ada@example.com\nSubject: hello',
    'ada@example.com, eve@example.com',
    'ada@example.com;eve@example.com',
    '"Ada" <ada@example.com>',
    'ada@example.com%0aBcc:eve@example.com',
    'ada@exam\u0000ple.com',
    'ada',
    '@example.com',
    `${'a'.repeat(250)}@example.com`,
    '',
    null,
    42,
    ['ada@example.com'],
    { $ne: '' },
  ])('%j is no mail address, and nothing is sent', async (email, { expect }) => {
    const { fetch, mails } = openApp()
    const response = await fetch('/api/auth/email-otp/send-verification-otp', {
      method: 'POST',
      headers: JSON_WRITE,
      body: JSON.stringify({ email, type: 'sign-in' }),
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'invalid-input',
      errors: [{ path: 'email' }],
    })
    expect(mails).toEqual([])
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('is nothing but signing in: other kinds of codes are refused', async ({ expect }) => {
    const { fetch, mails } = openApp()
    for (const type of ['email-verification', 'forget-password', 'change-email', '', undefined]) {
      const response = await fetch('/api/auth/email-otp/send-verification-otp', {
        method: 'POST',
        headers: JSON_WRITE,
        body: JSON.stringify({ email: 'ada@example.com', type }),
      })
      expect(response.status).toBe(422)
    }
    expect(mails).toEqual([])
  })

  it('cannot give a new account a name or a picture', async ({ expect }) => {
    const app = openApp()
    const asked = await app.fetch('/api/auth/email-otp/send-verification-otp', {
      method: 'POST',
      headers: JSON_WRITE,
      body: JSON.stringify({ email: 'ada@example.com', type: 'sign-in', name: 'Evil' }),
    })
    const otp = readCode(app.mails[0])
    const entered = await app.fetch('/api/auth/sign-in/email-otp', {
      method: 'POST',
      headers: { ...JSON_WRITE, cookie: cookieHeader(asked) },
      body: JSON.stringify({
        email: 'ada@example.com',
        otp: `${otp.slice(0, 4)}-${otp.slice(4)}`,
        name: 'Evil',
        image: 'javascript:alert(1)',
        emailVerified: false,
      }),
    })
    expect(entered.status).toBe(200)
    expect(
      await env.DB.prepare('SELECT name, image, email_verified FROM accounts').first(),
    ).toEqual({ name: '', image: null, email_verified: 1 })
  })
})
