import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, PLEDGE, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { findTraces, readEverything, runErrands } from './everything.ts'
import { makeQuill, TRACES } from './quill.ts'

describe('leaving', () => {
  it(
    'leaves no trace of name, mail, handle, words or pictures in any table or bucket',
    {
      timeout: 20_000,
    },
    async ({ expect }) => {
      const { artist } = await makeQuill()
      const before = await readEverything()
      // Each of them is really there, and would be found.
      const found = findTraces(before, TRACES)
      for (const word of TRACES) expect(found.some((trace) => trace.startsWith(word))).toBe(true)
      const pictures = [...before.keys()].filter((place) => /^(DRAWINGS|ORIGINALS)\//.test(place))
      expect(pictures.length).toBeGreaterThan(8)

      expect((await artist.sendJson('DELETE', '/api/v1/me', {})).status).toBe(204)
      await runErrands()
      const after = await readEverything()
      expect(findTraces(after, TRACES)).toEqual([])
      expect([...after.keys()].filter((place) => pictures.includes(place))).toEqual([])
      expect(after.get('drawings')).toBe('')
      expect(after.get('outbox')).toBe('')
    },
  )

  it('leaves the code, the dates and the words that were pledged, and says so', async ({
    expect,
  }) => {
    const { artist, codes } = await makeQuill()
    const [code = ''] = codes
    const before = await readRecord(code)
    await artist.sendJson('DELETE', '/api/v1/me', {})
    await runErrands()
    const { pledgedAt, statement, statementText, parts, covers } = before
    const record = await readRecord(code)
    expect(record).toMatchObject({
      code,
      status: 'withdrawn',
      erased: true,
      artist: '',
      pledgedAt,
      statement,
      statementText,
      parts,
      covers,
      about: null,
      since: null,
      links: [],
      mediums: [],
      tools: null,
      country: null,
      drawing: null,
      picture: null,
      places: [],
      placesTotal: 0,
      handle: null,
      artistUrl: null,
    })
    expect(record['history']).toMatchObject([
      { what: 'pledged' },
      { what: 'drawing-shown' },
      { what: 'drawing-described' },
      { what: 'place-named' },
      { what: 'left' },
    ])
    const badge = await (await new Visitor().get(`/api/v1/badges/${code}`)).json()
    expect(badge).toMatchObject({ status: 'withdrawn', artist: '', erased: true })
    const page = await new Visitor().get(`/p/${code}`)
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(/artist has left/i)
    const wall = await (await new Visitor().get('/api/v1/pledges')).json<{ items: unknown[] }>()
    expect(wall.items).toEqual([])
  })

  it('ends with one last mail, and nothing else goes to that address', async ({ expect }) => {
    const { artist } = await makeQuill()
    await artist.sendJson('DELETE', '/api/v1/me', {})
    const { results } = await env.DB.prepare(
      "SELECT json_extract(errand, '$.mail.subject') subject FROM outbox WHERE json_extract(errand, '$.kind') = 'mail'",
    ).all()
    expect(results).toEqual([{ subject: 'You have left, and everything about you is erased' }])
  })

  it('ends every session; the same address can begin anew with nothing', async ({ expect }) => {
    const { artist } = await makeQuill()
    const elsewhere = await makeArtist('quill@example.com')
    await artist.sendJson('DELETE', '/api/v1/me', {})
    for (const visitor of [artist, elsewhere]) {
      expect((await visitor.get('/api/v1/me')).status).toBe(401)
    }
    // They have asked for many codes in this test; who leaves does not get more of them by leaving.
    await env.DB.prepare('DELETE FROM code_mails').run()
    const again = await makeArtist('quill@example.com')
    expect(await (await again.get('/api/v1/me')).json()).toMatchObject({
      handle: null,
      pledges: { items: [], next: null },
    })
    // What was given up is free.
    expect((await pledgeWithHandle(again)).status).toBe(201)
  })

  it('keeps what others have: the same picture, and their own pledges', async ({ expect }) => {
    const { artist, codes } = await makeQuill()
    const eve = await makeArtist('eve@example.com')
    const code = await pledge(eve)
    const form = new FormData()
    form.set('drawing', new File([await makePng({ width: 300, height: 200 })], 'same.png'))
    form.set('alt', 'The same heron')
    expect((await eve.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)).status).toBe(200)
    await artist.sendJson('DELETE', '/api/v1/me', {})
    await runErrands()
    const record = await readRecord(code)
    expect(record).toMatchObject({ status: 'active', drawing: { alt: 'The same heron' } })
    const picture = JSON.stringify(record).match(/\/drawing\/[0-9a-f]{64}\/96\.webp/)?.[0] ?? ''
    expect((await new Visitor().get(picture)).status).toBe(200)
    expect(await env.ORIGINALS.list()).toMatchObject({ objects: { length: 1 } })
    expect(await readRecord(codes[0] ?? '')).toMatchObject({ erased: true })
  })

  it('of somebody whose drawing was hidden keeps the hash alone, so that it cannot come back', async ({
    expect,
  }) => {
    const { artist } = await makeQuill()
    await env.DB.prepare(
      "UPDATE drawings SET state = 'hidden', hidden_reason = 'Quillfeather copied it'",
    ).run()
    await env.DB.prepare("UPDATE pledges SET drawing_id = NULL, drawing_kind = 'plain'").run()
    await artist.sendJson('DELETE', '/api/v1/me', {})
    await runErrands()
    expect(findTraces(await readEverything(), TRACES)).toEqual([])
    expect(await env.ORIGINALS.list()).toMatchObject({ objects: [] })
    const eve = await makeArtist('eve@example.com')
    const code = await pledge(eve)
    const form = new FormData()
    form.set('drawing', new File([await makePng({ width: 300, height: 200 })], 'same.png'))
    form.set('alt', 'The same heron')
    const response = await eve.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
    expect(await response.json()).toMatchObject({ code: 'drawing-was-hidden' })
  })

  it('of somebody with more pledges than fit into one batch takes them all', async ({ expect }) => {
    const { artist, accountId } = await makeQuill()
    await env.DB.batch(
      Array.from({ length: 45 }, (_, i) =>
        env.DB.prepare(
          `INSERT INTO pledges SELECT printf('%08d', ?1), account_id, status, artist_name, covers, parts, mediums,
             about, since, links, tools, country, language, statement_version, statement_text, NULL,
             pledged_at, changed_at, withdrawn_at, withdraw_reason, suspended_at, suspend_reason, seq,
             'key-' || ?1, request_hash, 'plain', NULL
           FROM pledges WHERE account_id = ?2 LIMIT 1`,
        ).bind(i, accountId),
      ),
    )
    expect((await artist.sendJson('DELETE', '/api/v1/me', {})).status).toBe(204)
    await runErrands()
    expect(findTraces(await readEverything(), TRACES)).toEqual([])
    expect(
      await env.DB.prepare("SELECT count(*) n FROM pledges WHERE account_id = 'nobody'").first('n'),
    ).toBe(47)
  })
})

async function pledgeWithHandle(artist: Visitor): Promise<Response> {
  return await artist.sendJson('POST', '/api/v1/pledges', { ...PLEDGE, handle: 'quill-handle' })
}
