import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { openDatabase, runBatch } from '../../../worker/database.ts'
import { askStatement } from '../../../worker/outbox/store.ts'
import { selectAllCodes } from '../../../worker/pledges/store.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'

async function listErrands(): Promise<{ id: string; kind: string }[]> {
  const { results } = await env.DB.prepare(
    "SELECT id, json_extract(errand, '$.kind') AS kind FROM outbox ORDER BY rank, due_at",
  ).all<{ id: string; kind: string }>()
  return results
}

describe('what waits in the outbox', () => {
  it('grows no longer however often an artist changes the handle', async ({ expect }) => {
    const artist = await makeArtist()
    const [first] = [await pledge(artist), await pledge(artist), await pledge(artist)]
    for (const handle of ['ada-one', 'ada-two', 'ada-three', 'ada-four']) {
      const response = await artist.sendJson('PATCH', `/api/v1/pledges/${first}`, { handle })
      expect(response.status).toBe(200)
    }
    const errands = await listErrands()
    expect(errands.filter(({ kind }) => kind === 'republish')).toHaveLength(2)
  })

  it('sends mails before it composes anything anew', async ({ expect }) => {
    const artist = await makeArtist()
    const [first] = [await pledge(artist), await pledge(artist)]
    await artist.sendJson('PATCH', `/api/v1/pledges/${first}`, { handle: 'ada-one' })
    await artist.sendJson('POST', `/api/v1/pledges/${first}/withdraw`, {})
    const kinds = (await listErrands()).map(({ kind }) => kind)
    expect(kinds.lastIndexOf('mail')).toBeLessThan(kinds.indexOf('republish'))
  })

  it('lets a change of one pledge pass by what is asked for many', async ({ expect }) => {
    const artist = await makeArtist()
    const [first] = [await pledge(artist), await pledge(artist), await pledge(artist)]
    await runOutbox(env, Date.now)
    const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
    await runBatch(db, [askStatement(db, 'republish', selectAllCodes(), 0, 'many')])
    await artist.sendJson('PATCH', `/api/v1/pledges/${first}`, { artistName: 'Ada Byron' })
    const [next] = await listErrands()
    expect(next?.id).toBe(`receipt-${first}`)
  })

  it('is empty after a sweep, and every pledge shows the newest handle', async ({ expect }) => {
    const artist = await makeArtist()
    const codes = [await pledge(artist), await pledge(artist), await pledge(artist)]
    for (const handle of ['ada-one', 'ada-two']) {
      await artist.sendJson('PATCH', `/api/v1/pledges/${codes[0]}`, { handle })
      await runOutbox(env, Date.now)
    }
    expect(await listErrands()).toEqual([])
    for (const code of codes) {
      const record = await env.DB.prepare('SELECT record FROM badges WHERE code = ?')
        .bind(code)
        .first<string>('record')
      expect(record).toContain('/@ada-two"')
    }
  })
})

describe('the desk of an artist with many pledges', () => {
  it('opens with 120 of them', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await env.DB.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120)
       INSERT INTO pledges SELECT printf('Z%07d', i), account_id, status, artist_name, covers, parts, mediums,
         about, since, links, tools, country, language, statement_version, statement_text, drawing_id,
         pledged_at, changed_at, withdrawn_at, withdraw_reason, suspended_at, suspend_reason, seq,
         'key-' || i, request_hash, drawing_kind, erased_at
       FROM pledges, n WHERE code = ?`,
    )
      .bind(code)
      .run()
    expect((await artist.get('/studio')).status).toBe(200)
  })
})
