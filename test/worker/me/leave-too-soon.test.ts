import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { openDatabase } from '../../../worker/database.ts'
import { leave } from '../../../worker/me/actions/leave.ts'
import { publishAll } from '../../../worker/publish.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { ORIGIN } from '../../support/worker/sign-in.ts'
import type { Visitor } from '../../support/worker/visitor.ts'
import { change, findUndoPath, listMails, NEW, OLD, openBrowser } from '../accounts/changing.ts'

const HOURS_48 = 48 * 60 * 60_000

/** An artist's desk whose session somebody else has got hold of, and who changes the address with it. */
async function makeHijacked(): Promise<{ thief: Visitor; code: string }> {
  const thief = await makeArtist(OLD)
  const code = await pledge(thief)
  await env.DB.prepare('DELETE FROM code_mails').run()
  const cookie = [...thief.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const { answer } = await change(cookie)
  if (answer.status !== 303) throw new Error(await answer.text())
  return { thief, code }
}

describe('leaving within 48 hours of a change of address', () => {
  it('is refused to a script, with the moment from which it is possible', async ({ expect }) => {
    const { thief, code } = await makeHijacked()
    const until = await env.DB.prepare('SELECT undo_until FROM mail_changes').first('undo_until')
    const response = await thief.sendJson('DELETE', '/api/v1/me', {})
    expect(response.status).toBe(409)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(47 * 60 * 60)
    expect(await response.json()).toMatchObject({
      code: 'leave-too-soon',
      detail: expect.stringContaining('take the change back from the old address'),
      retryAt: new Date(Number(until)).toISOString(),
    })
    expect((await thief.get('/api/v1/me')).status).toBe(200)
    expect(await readRecord(code)).toMatchObject({ status: 'active' })
  })

  it('is refused on the page, and the owner gets everything back', async ({ expect }) => {
    const { thief, code } = await makeHijacked()
    const refused = await thief.postForm('/studio/leave', [['word', 'LEAVE']])
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('You cannot leave just yet')
    // The notice still waits to be sent to the old address, and what it offers still works.
    expect((await listMails()).some(({ to, text }) => to === OLD && /\/undo\//.test(text))).toBe(
      true,
    )
    expect((await openBrowser('').send(await findUndoPath(), [])).status).toBe(303)
    await env.DB.prepare('DELETE FROM code_mails').run()
    const owner = await makeArtist(OLD)
    expect(await (await owner.get('/api/v1/me')).json()).toMatchObject({
      pledges: { items: [{ code, status: 'active' }] },
    })
    // Taken back, it stands in nobody's way.
    expect((await owner.sendJson('DELETE', '/api/v1/me', {})).status).toBe(204)
  })

  it('is possible when the 48 hours are over', async ({ expect }) => {
    const { thief, code } = await makeHijacked()
    await env.DB.prepare('UPDATE mail_changes SET undo_until = undo_until - ?').bind(HOURS_48).run()
    expect((await thief.sendJson('DELETE', '/api/v1/me', {})).status).toBe(204)
    expect(await readRecord(code)).toMatchObject({ erased: true })
  })

  it('is refused to whoever does both at one moment', async ({ expect }) => {
    const artist = await makeArtist(OLD)
    const code = await pledge(artist)
    const accountId = String(
      await env.DB.prepare('SELECT account_id FROM pledges').first('account_id'),
    )
    const publish = publishAll(ORIGIN)
    const left = await leave(
      {
        db: openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 }),
        clock: Date.now,
        newId: () => crypto.randomUUID(),
        // The change arrives after leaving has looked, and before it writes.
        publish: async (...pledged) => {
          await env.DB.prepare('INSERT OR IGNORE INTO mail_changes VALUES (?, ?, ?, ?, ?, ?)')
            .bind('00', accountId, OLD, NEW, Date.now(), Date.now() + HOURS_48)
            .run()
          return await publish(...pledged)
        },
      },
      { accountId, origin: ORIGIN },
    )
    expect(left).toMatchObject({ ok: false, problem: { code: 'leave-too-soon' } })
    expect(await readRecord(code)).toMatchObject({ status: 'active' })
  })
})
