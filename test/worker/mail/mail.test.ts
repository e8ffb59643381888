import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import type { Mail } from '../../../schema/errands.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { openDatabase } from '../../../worker/database.ts'
import {
  composeCode,
  composeHidden,
  composeNewSession,
  composeReinstated,
  composeRestored,
  composeSuspended,
  composeWithdrawn,
  sendMail,
  sendNotice,
} from '../../../worker/mail/actions.ts'

const AT = Date.UTC(2026, 10, 3, 14, 5)
const TO = 'ada@example.com'
const about = {
  artist: 'Ada <b>&</b> "Lovelock"',
  code: 'K3V9X2AM',
  url: 'https://badge.example/p/K3V9X2AM',
  at: AT,
}
const from = { email: 'badge@example.org', name: 'Human Intelligence' }

/** The words of an HTML mail, as a reader sees them. */
function words(html: string): string {
  return html
    .replace(/<title>.*?<\/title>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

async function composeAll(): Promise<Mail[]> {
  return [
    await composeCode(TO, { code: '12345678', origin: 'https://badge.example' }),
    await composeNewSession(TO, { at: AT, browser: 'Firefox on Windows', url: about.url }),
    await composeWithdrawn(TO, { ...about, until: AT + 86_400_000 }),
    await composeRestored(TO, about),
    await composeHidden(TO, { ...about, reason: 'It shows\na <script>alert(1)</script>.' }),
    await composeSuspended(TO, { ...about, reason: 'Two people said…' }),
    await composeReinstated(TO, { ...about, reason: 'We were wrong.' }),
  ]
}

describe('every mail', () => {
  it('says the same as text and as HTML, with nothing to load and nothing to run', async ({
    expect,
  }) => {
    for (const mail of await composeAll()) {
      const html = words(mail.html)
      for (const line of mail.text.split('\n')) {
        const plain = line
          .replace(/^(> |-- )/, '')
          .replace(/:$/, '')
          .trim()
        expect(html).toContain(plain)
      }
      expect(mail.html).not.toMatch(/<(img|script|link|iframe|style)\b/i)
      expect(mail.html).not.toContain('<b>')
      expect(mail.subject).not.toMatch(/[\r\n]|Ada/)
    }
  })

  it('names the moment in words and in UTC', async ({ expect }) => {
    const mail = await composeWithdrawn(TO, { ...about, until: AT + 86_400_000 })
    expect(mail.text).toContain('3 November 2026 at 14:05 (UTC)')
    expect(mail.text).toContain('4 November 2026 at 14:05 (UTC)')
    expect(mail.text).toContain(about.url)
    expect(mail.subject).toContain('K3V9-X2AM')
  })

  it('gives an operator’s reason as theirs, line by line', async ({ expect }) => {
    const mail = await composeSuspended(TO, { ...about, reason: 'One.\nTwo.' })
    expect(mail.text).toContain('> One.\n> Two.')
  })

  it('keeps the sign-in code out of the subject and groups it for reading', async ({ expect }) => {
    const mail = await composeCode(TO, { code: '12345678', origin: 'https://badge.example' })
    expect(mail.subject).not.toMatch(/\d/)
    expect(mail.text).toContain('12345678')
    expect(mail.text).toContain('badge.example')
  })
})

describe('sending', () => {
  it('goes through the real binding', async ({ expect }) => {
    const mail = await composeRestored(TO, about)
    await expect(sendMail({ email: env.EMAIL, from }, mail)).resolves.toBeUndefined()
  })

  it('refuses a line end where a header would be', async ({ expect }) => {
    const mail = await composeRestored(TO, about)
    const sent: unknown[] = []
    const email: SendEmail = {
      send: (message: unknown) => {
        sent.push(message)
        return Promise.resolve({ messageId: 'x' })
      },
    }
    for (const bad of ['\r\nBcc: eve@example.com', '\n', '\r', '\u0000', '\u2028', '\u0085']) {
      await expect(sendMail({ email, from }, { ...mail, to: TO + bad })).rejects.toThrow('header')
      await expect(sendMail({ email, from }, { ...mail, subject: `Hi${bad}x` })).rejects.toThrow(
        'header',
      )
      await expect(sendMail({ email, from: { ...from, name: `Us${bad}` } }, mail)).rejects.toThrow(
        'header',
      )
    }
    expect(sent).toEqual([])
  })

  it('of a notice has succeeded once the mail is out, counted or not', async ({ expect }) => {
    const DB = interruptDatabase(env.DB, {
      before: () => Promise.reject(new Error('D1_ERROR: Network connection lost.')),
    })
    const db = openDatabase(DB, { rowsRead: 0, rowsWritten: 0 })
    const sent = sendNotice(
      { db, clock: () => AT, email: env.EMAIL, from },
      await composeRestored(TO, about),
    )
    await expect(sent).resolves.toBeUndefined()
  })

  it('counts a notice into the day, and sends it though the cap is reached', async ({ expect }) => {
    const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
    await env.DB.prepare("INSERT INTO mail_days VALUES ('2026-11-03', 10000)").run()
    const mail = await composeRestored(TO, about)
    await sendNotice({ db, clock: () => AT, email: env.EMAIL, from }, mail)
    expect(await env.DB.prepare('SELECT sent FROM mail_days').first('sent')).toBe(10001)
  })
})
