import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runChores } from '../../../worker/chores.ts'
import { pledge } from '../../support/worker/artist.ts'
import { signIn } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import {
  change,
  findUndoPath,
  lastTo,
  listMails,
  NEW,
  OLD,
  openBrowser,
  whoIs,
} from './changing.ts'

const HOUR = 60 * 60_000

describe('taking the change back', () => {
  it('is offered by a page that does nothing by itself, and done by its button', async ({
    expect,
  }) => {
    const here = await signIn(null, OLD)
    await change(here)
    const path = await findUndoPath()
    const owner = openBrowser('')
    for (let i = 0; i < 3; i += 1) expect((await owner.send(path)).status).toBe(200)
    expect(await whoIs(here)).toBe(NEW)
    const undone = await owner.send(path, [])
    expect([undone.status, undone.headers.get('location')]).toEqual([303, '/sign-in?said=back'])
    expect(await whoIs(here)).toBeNull()
    await env.DB.prepare('DELETE FROM code_mails').run()
    expect(await whoIs(await signIn(null, OLD))).toBe(OLD)
    const told = (await listMails()).filter(({ subject }) => subject.includes('taken back'))
    expect(new Set(told.map(({ to }) => to))).toEqual(new Set([OLD, NEW]))
    // Once.
    expect((await owner.send(path)).status).toBe(410)
    expect((await owner.send(path, [])).status).toBe(410)
  })

  it('is over after 48 hours, and the old address is forgotten', async ({ expect }) => {
    await change(await signIn(null, OLD))
    const path = await findUndoPath()
    await env.DB.prepare('UPDATE mail_changes SET undo_until = undo_until - ?')
      .bind(48 * HOUR)
      .run()
    expect((await openBrowser('').send(path)).status).toBe(410)
    await runChores(env, Date.now)
    expect(await env.DB.prepare('SELECT count(*) n FROM mail_changes').first('n')).toBe(0)
  })

  it('cannot be undone in turn by whoever had taken the address', async ({ expect }) => {
    const here = await signIn(null, OLD)
    const { browser } = await change(here)
    const first = await findUndoPath()
    // The thief changes once more, from the address that they hold.
    await browser.send('/studio/mail', [['email', 'thief@example.com']])
    await browser.send('/studio/mail/codes', [
      ['oldCode', lastTo(browser.mails, NEW)],
      ['newCode', lastTo(browser.mails, 'thief@example.com')],
    ])
    expect(await whoIs(here)).toBe('thief@example.com')
    const second = (await listMails())
      .filter(({ to }) => to === NEW)
      .map(({ text }) => /\/mail\/undo\/[\w-]{43}/.exec(text)?.[0])
      .find(Boolean)
    expect((await openBrowser('').send(first, [])).status).toBe(303)
    expect((await openBrowser('').send(second ?? '', [])).status).toBe(410)
    await env.DB.prepare('DELETE FROM code_mails').run()
    expect(await whoIs(await signIn(null, OLD))).toBe(OLD)
  })

  it('works when the owner has signed in with the old address meanwhile', async ({ expect }) => {
    const here = await signIn(null, OLD)
    const accountId = await env.DB.prepare('SELECT id FROM accounts').first('id')
    await change(here)
    await env.DB.prepare('DELETE FROM code_mails').run()
    const fresh = await signIn(null, OLD)
    expect((await openBrowser('').send(await findUndoPath(), [])).status).toBe(303)
    expect(await whoIs(fresh)).toBeNull()
    expect((await env.DB.prepare('SELECT id FROM accounts').all()).results).toEqual([
      { id: accountId },
    ])
  })

  it('stops before pledges that were made at the old address since', async ({ expect }) => {
    await change(await signIn(null, OLD))
    await env.DB.prepare('DELETE FROM code_mails').run()
    const visitor = new Visitor()
    await signIn(visitor, OLD)
    await pledge(visitor)
    const answer = await openBrowser('').send(await findUndoPath(), [])
    expect(answer.status).toBe(409)
    expect(await env.DB.prepare('SELECT count(*) n FROM accounts').first('n')).toBe(2)
  })

  it('stops plainly before a drawing that belongs to the old address since', async ({ expect }) => {
    const visitor = new Visitor()
    const here = await signIn(visitor, OLD)
    const code = await pledge(visitor)
    await change(here)
    await env.DB.prepare('DELETE FROM code_mails').run()
    await signIn(null, OLD)
    await env.DB.prepare(
      `INSERT INTO drawings (id, account_id, pledge_code, hash, original_hash, original_type, original_bytes,
         alt, width, height, pictures, state, uploaded_at)
       SELECT 'd', id, ?, 'h', 'o', 'image/png', 1, 'A heron', 1, 1, '[]', 'replaced', 1
       FROM accounts WHERE email = ?`,
    )
      .bind(code, OLD)
      .run()
    const answer = await openBrowser('').send(await findUndoPath(), [])
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('a person will look at it')
    expect(await whoIs(here)).toBe(NEW)
    expect(await env.DB.prepare('SELECT count(*) n FROM accounts').first('n')).toBe(2)
  })

  it('is refused to a guess and from another site', async ({ expect }) => {
    await change(await signIn(null, OLD))
    const path = await findUndoPath()
    const browser = openBrowser('')
    expect((await browser.send(`/mail/undo/${'x'.repeat(43)}`, [])).status).toBe(410)
    expect((await browser.send(path, [], { origin: 'https://mallory.example' })).status).toBe(403)
    // The table alone opens nothing: it holds a hash.
    const hash = await env.DB.prepare('SELECT undo_hash FROM mail_changes').first('undo_hash')
    expect((await browser.send(`/mail/undo/${String(hash)}`)).status).toBe(410)
  })
})
