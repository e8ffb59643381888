import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { signIn, type Posted } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { lastTo, listMails, NEW, OLD, openBrowser, whoIs } from './changing.ts'

/** What a mail says, but for its code. */
function textTo(mails: Posted[], address: string): string | undefined {
  return mails.find(({ to }) => to === address)?.text.replace(/\d{8}/, '')
}

describe('changing the mail address', () => {
  it('takes a code from the old and one from the new, on one page', async ({ expect }) => {
    const here = await signIn(null, OLD)
    const elsewhere = await signIn(null, OLD)
    const browser = openBrowser(here)
    const asked = await browser.send('/studio/mail', [['email', ' Nova@Example.com ']])
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/studio/mail/codes'])
    expect(browser.mails.map(({ to }) => to)).toEqual([OLD, NEW])
    // Nothing has happened yet.
    expect(await whoIs(here)).toBe(OLD)
    const page = await (await browser.send('/studio/mail/codes')).text()
    expect(page).toContain('The code that went to nova@example.com')

    const answer = await browser.send('/studio/mail/codes', [
      ['oldCode', lastTo(browser.mails, OLD)],
      ['newCode', lastTo(browser.mails, NEW)],
    ])
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/studio/mail?done=1'])
    expect(await whoIs(here)).toBe(NEW)
    expect(await whoIs(elsewhere)).toBeNull()
    const [notice] = (await listMails()).filter(({ subject }) => subject.includes('was changed'))
    expect(notice).toMatchObject({ to: OLD })
    expect(notice?.text).not.toContain(NEW)
    // The new address opens the same desk.
    expect(await whoIs(await signIn(null, NEW))).toBe(NEW)
  })

  it('needs both codes: each that is wrong is named, and both count as one try', async ({
    expect,
  }) => {
    const browser = openBrowser(await signIn(null, OLD))
    await browser.send('/studio/mail', [['email', NEW]])
    const old = lastTo(browser.mails, OLD)
    const fresh = lastTo(browser.mails, NEW)
    const swapped = await browser.send('/studio/mail/codes', [
      ['oldCode', fresh],
      ['newCode', old],
    ])
    expect(swapped.status).toBe(422)
    const text = await swapped.text()
    expect(text).toContain('not the code from our newest mail to the old address')
    expect(text).toContain('not the code from our newest mail to the new address')
    const half = await browser.send('/studio/mail/codes', [
      ['oldCode', old],
      ['newCode', '00000000'],
    ])
    expect(await half.text()).not.toContain('newest mail to the old address')
    for (let i = 0; i < 3; i += 1) {
      await browser.send('/studio/mail/codes', [
        ['oldCode', '00000000'],
        ['newCode', '00000000'],
      ])
    }
    const late = await browser.send('/studio/mail/codes', [
      ['oldCode', old],
      ['newCode', fresh],
    ])
    expect(await late.text()).toContain('Please ask for new ones')
  })

  it('lets 30 guesses at one moment count as five', async ({ expect }) => {
    const cookie = await signIn(null, OLD)
    const browser = openBrowser(cookie)
    await browser.send('/studio/mail', [['email', NEW]])
    const wrong: [string, string][] = [
      ['oldCode', '00000000'],
      ['newCode', '00000000'],
    ]
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => browser.send('/studio/mail/codes', wrong)),
    )
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    expect(texts.filter((text) => text.includes('newest mail')).length).toBeLessThanOrEqual(5)
    const right = await browser.send('/studio/mail/codes', [
      ['oldCode', lastTo(browser.mails, OLD)],
      ['newCode', lastTo(browser.mails, NEW)],
    ])
    expect(right.status).toBe(422)
    expect(await whoIs(cookie)).toBe(OLD)
  })

  it('is done once by a double click, with one notice', async ({ expect }) => {
    const here = await signIn(null, OLD)
    const browser = openBrowser(here)
    await browser.send('/studio/mail', [['email', NEW]])
    const codes: [string, string][] = [
      ['oldCode', lastTo(browser.mails, OLD)],
      ['newCode', lastTo(browser.mails, NEW)],
    ]
    const answers = await Promise.all([
      browser.send('/studio/mail/codes', codes),
      browser.send('/studio/mail/codes', codes),
    ])
    expect(answers.some(({ status }) => status === 303)).toBe(true)
    expect(await whoIs(here)).toBe(NEW)
    const notices = (await listMails()).filter(({ subject }) => subject.includes('was changed'))
    expect(notices).toHaveLength(1)
  })

  it('does not tell whether the new address has an account, until both codes are right', async ({
    expect,
  }) => {
    await signIn(null, NEW)
    await env.DB.prepare('DELETE FROM code_mails').run()
    const here = await signIn(null, OLD)
    const taken = openBrowser(here)
    const asked = await taken.send('/studio/mail', [['email', NEW]])
    const free = openBrowser(here)
    const same = await free.send('/studio/mail', [['email', 'nobody@example.com']])
    expect([asked.status, asked.headers.get('location')]).toEqual([
      same.status,
      same.headers.get('location'),
    ])
    expect(textTo(taken.mails, NEW)).toBe(textTo(free.mails, 'nobody@example.com'))
    const wrong = await taken.send('/studio/mail/codes', [
      ['oldCode', lastTo(taken.mails, OLD)],
      ['newCode', '00000000'],
    ])
    expect(await wrong.text()).not.toContain('has a desk')
    const right = await taken.send('/studio/mail/codes', [
      ['oldCode', lastTo(taken.mails, OLD)],
      ['newCode', lastTo(taken.mails, NEW)],
    ])
    expect(right.status).toBe(409)
    expect(await right.text()).toContain('There is a desk with this mail address already')
    expect(await whoIs(here)).toBe(OLD)
    // The codes are used up by it.
    expect(await env.DB.prepare('SELECT count(*) n FROM verifications').first('n')).toBe(1)
  })

  it('keeps no code and no new address in any table while it waits', async ({ expect }) => {
    const browser = openBrowser(await signIn(null, OLD))
    await browser.send('/studio/mail', [['email', NEW]])
    const rows = JSON.stringify([
      (await env.DB.prepare('SELECT * FROM verifications').all()).results,
      (await env.DB.prepare('SELECT * FROM outbox').all()).results,
      (await env.DB.prepare('SELECT * FROM mail_changes').all()).results,
    ])
    expect(rows).not.toContain(NEW)
    expect(rows).not.toContain(lastTo(browser.mails, OLD))
    expect(rows).not.toContain(lastTo(browser.mails, NEW))
  })

  it('holds to the limits of code mails, for either address', async ({ expect }) => {
    const browser = openBrowser(await signIn(null, OLD))
    // One went out to sign in; two more are allowed in these 15 minutes.
    for (const n of [1, 2]) {
      const answer = await browser.send('/studio/mail', [['email', `n${n}@example.com`]])
      expect(answer.status).toBe(303)
    }
    const full = await browser.send('/studio/mail', [['email', 'n3@example.com']])
    expect(full.status).toBe(429)
    expect(full.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(browser.mails).toHaveLength(4)
    // What was refused for one address is not counted for the other.
    expect(await env.DB.prepare('SELECT count(*) n FROM code_mails').first('n')).toBe(5)
  })

  it('gives a place back when the mail cannot leave, and says so', async ({ expect }) => {
    const cookie = await signIn(null, OLD)
    const EMAIL = { send: () => Promise.reject(new Error('down')) }
    const browser = openBrowser(cookie, { vars: { EMAIL } })
    const before = await env.DB.prepare('SELECT count(*) n FROM code_mails').first('n')
    const answer = await browser.send('/studio/mail', [['email', NEW]])
    expect(answer.status).toBe(503)
    expect(await env.DB.prepare('SELECT count(*) n FROM code_mails').first('n')).toBe(before)
  })

  it.for([
    ['the same address', OLD, /have already/],
    ['no address', 'nova', /does not look like a mail address/],
    ['a header of one’s own', 'a@example.com\r\nBcc: b@example.com', /does not look like/],
  ] as const)('refuses %s beside the field, and keeps it', async ([, typed, words], { expect }) => {
    const browser = openBrowser(await signIn(null, OLD))
    const answer = await browser.send('/studio/mail', [['email', typed]])
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(words)
    expect(browser.mails).toEqual([])
  })

  it('is for whoever is signed in, from this site, in the browser that asked', async ({
    expect,
  }) => {
    const stranger = new Visitor()
    for (const path of ['/studio/mail', '/studio/mail/codes']) {
      expect((await stranger.postForm(path, [['email', NEW]])).status).toBe(401)
      expect((await stranger.get(path)).headers.get('location')).toMatch(/^\/sign-in\?next=/)
    }
    const here = await signIn(null, OLD)
    const browser = openBrowser(here)
    const elsewhere = { origin: 'https://mallory.example' }
    expect((await browser.send('/studio/mail', [['email', NEW]], elsewhere)).status).toBe(403)
    const plain = { 'content-type': 'text/plain' }
    expect((await browser.send('/studio/mail', [['email', NEW]], plain)).status).toBe(415)
    await browser.send('/studio/mail', [['email', NEW]])
    // The same session in another browser, which has the address but not the nonce.
    const thief = openBrowser(`${here}; hib_new=${encodeURIComponent(NEW)}`)
    const answer = await thief.send('/studio/mail/codes', [
      ['oldCode', lastTo(browser.mails, OLD)],
      ['newCode', lastTo(browser.mails, NEW)],
    ])
    expect(answer.status).toBe(422)
    expect(await whoIs(here)).toBe(OLD)
  })
})
