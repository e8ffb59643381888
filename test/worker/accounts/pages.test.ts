import { describe, it } from 'vitest'
import { makeArtist } from '../../support/worker/artist.ts'
import { cookieHeader, openApp, ORIGIN, readCode, signIn } from '../../support/worker/sign-in.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN }
const EMAIL = 'ada@example.com'
type App = ReturnType<typeof openApp>

async function send(app: App, path: string, fields: { [name: string]: string }, cookie = '') {
  return await app.fetch(path, {
    method: 'POST',
    headers: { ...FORM, ...(cookie ? { cookie } : {}) },
    body: new URLSearchParams(fields).toString(),
  })
}

describe('the pages of signing in', () => {
  it('lead from the address to the code and on, without script', async ({ expect }) => {
    const app = openApp()
    const first = await app.fetch('/sign-in?next=/pledge')
    const form = await first.text()
    expect(form).not.toContain('<script')
    expect(form).toContain('name="next" value="/pledge"')

    const asked = await send(app, '/sign-in', { email: ' Ada@Example.com', next: '/pledge' })
    expect(asked.status).toBe(303)
    const location = asked.headers.get('location') ?? ''
    expect(location).toMatch(/^\/sign-in\/code/)
    expect(location).not.toMatch(/example/i)

    const cookie = cookieHeader(asked)
    const page = await (await app.fetch(location, { headers: { cookie } })).text()
    expect(page).toContain(EMAIL)
    expect(page).toContain('autocomplete="one-time-code"')
    expect(page).toContain('inputmode="numeric"')
    expect(page).toContain('Send a new code')
    expect(page).not.toContain('<script')

    const code = readCode(app.mails[0])
    const spaced = `${code.slice(0, 4)} ${code.slice(4)}`
    const entered = await send(app, '/sign-in/code', { otp: spaced, next: '/pledge' }, cookie)
    expect(entered.status).toBe(303)
    expect(entered.headers.get('location')).toBe('/pledge')
    const home = await app.fetch('/sign-in', { headers: { cookie: cookieHeader(entered) } })
    expect(await home.text()).toContain('You are signed in')
  })

  it('keep what was typed, and say beside the field what to do', async ({ expect }) => {
    const app = openApp()
    const refused = await send(app, '/sign-in', { email: 'ada at "example"', next: '/pledge' })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('value="ada at &quot;example&quot;"')
    expect(page).toContain('id="error-email"')
    expect(page).toContain('name="next" value="/pledge"')
    expect(app.mails).toEqual([])
  })

  it('say when a code is wrong, and offer a new one when it is used up', async ({ expect }) => {
    const app = openApp()
    const asked = await send(app, '/sign-in', { email: EMAIL })
    const cookie = cookieHeader(asked)
    const wrong = readCode(app.mails[0]) === '00000000' ? '00000001' : '00000000'
    const short = await send(app, '/sign-in/code', { otp: '1234' }, cookie)
    expect(short.status).toBe(422)
    const shortPage = await short.text()
    expect(shortPage).toContain('8 digits')
    expect(shortPage).toContain('still here')
    for (let tries = 1; tries < 5; tries += 1) {
      const page = await (await send(app, '/sign-in/code', { otp: wrong }, cookie)).text()
      expect(page).toContain('not the code from our newest mail')
      expect(page).toContain(`value="${wrong}"`)
    }
    const last = await send(app, '/sign-in/code', { otp: wrong }, cookie)
    const page = await last.text()
    expect(last.status).toBe(422)
    expect(page).toContain('Please ask for a new one')
    expect(page).not.toContain('still here')

    const again = await send(app, '/sign-in', { email: EMAIL, again: '1' }, cookie)
    expect(again.status).toBe(303)
    const entered = await send(
      app,
      '/sign-in/code',
      { otp: readCode(app.mails[1]) },
      `${cookie}; ${cookieHeader(again)}`,
    )
    expect(entered.headers.get('location')).toBe('/studio')
  })

  it('say when the next mail can go out', async ({ expect }) => {
    const app = openApp()
    for (let mail = 0; mail < 3; mail += 1) await send(app, '/sign-in', { email: EMAIL })
    const refused = await send(app, '/sign-in', { email: EMAIL })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(890)
    const page = await refused.text()
    expect(page).toMatch(/in 15 minutes \(at \d\d:\d\d UTC\)/)
    expect(page).toContain(`value="${EMAIL}"`)
  })

  it('begin again where the browser has forgotten the address', async ({ expect }) => {
    const app = openApp()
    for (const cookie of ['', 'hib_to=%22%3E%3Cscript%3E', 'hib_to=%E0%A4%A']) {
      const page = await app.fetch('/sign-in/code', { headers: { cookie } })
      expect(page.headers.get('location')).toBe('/sign-in')
      const sent = await send(app, '/sign-in/code', { otp: '12345678' }, cookie)
      expect(sent.headers.get('location')).toBe('/sign-in')
    }
  })

  it('never send anybody away from this site', async ({ expect }) => {
    const cookie = await signIn(null, EMAIL)
    const app = openApp()
    for (const next of AWAY) {
      const query = new URLSearchParams({ next }).toString()
      const page = await (await app.fetch(`/sign-in?${query}`)).text()
      expect([next, /name="next"/.test(page)]).toEqual([next, false])
      const signedIn = await app.fetch(`/sign-in?${query}`, { headers: { cookie } })
      expect(await signedIn.text()).toMatch(/<a class="[^"]*" href="\/studio">\s*Go on/)
    }
    const asked = await send(app, '/sign-in', { email: 'eve@example.com', next: '//evil.example' })
    expect(asked.headers.get('location')).not.toContain('evil')
    const entered = await send(
      app,
      '/sign-in/code',
      { otp: readCode(app.mails[0]), next: 'https://evil.example/' },
      cookieHeader(asked),
    )
    expect(entered.headers.get('location')).toBe('/studio')
  })

  it('says only our own lines, whatever the address asks for', async ({ expect }) => {
    const { fetch } = openApp()
    for (const said of ['constructor', '__proto__', 'toString', 'hello', '']) {
      const headers = { cookie: `hib_said=${said}` }
      const page = await (await fetch(`/sign-in?said=${said}`, { headers })).text()
      expect(page).not.toContain('class="notice')
    }
  })

  it('says that it is done to who did it, once, and not to who follows a link', async ({
    expect,
  }) => {
    const { fetch } = openApp()
    for (const said of ['out', 'everywhere', 'back']) {
      expect(await (await fetch(`/sign-in?said=${said}`)).text()).not.toContain('class="notice')
    }
    const artist = await makeArtist()
    const out = await artist.postForm('/sessions/end-all', [])
    expect(out.status).toBe(303)
    const next = out.headers.get('location') ?? ''
    expect(await (await artist.get(next)).text()).toContain('You are signed out everywhere')
    expect(await (await artist.get(next)).text()).not.toContain('signed out everywhere')
  })
})

const AWAY = [
  'https://evil.example',
  'http://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/%5cevil.example',
  '/%5Cevil.example',
  '/%2fevil.example',
  '/%2F/evil.example',
  '\t//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%09/evil.example',
  '/%0a/evil.example',
  '/%0d%0aLocation:%20https://evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,hello',
  'evil.example',
  './/evil.example',
  '/studio#@evil.example',
  '/studio\u0000',
  'https:evil.example',
  '@evil.example',
  '/ /evil.example',
  '/\u2028/evil.example',
]
