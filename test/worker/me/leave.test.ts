import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { leave } from '../../../worker/me/actions/leave.ts'
import { openDatabase } from '../../../worker/database.ts'
import { publishAll } from '../../../worker/publish.ts'
import { makeArtist, pledge, PLEDGE, readRecord } from '../../support/worker/artist.ts'
import { openApp, ORIGIN } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { makePng } from '../../support/pictures.ts'
import { findTraces, readEverything, runErrands } from './everything.ts'

const TRACES = [
  'Quillfeather',
  'quill@example.com',
  'quill-old@example.com',
  'quill-handle',
  'A heron made of quavers',
  'Drawn while it rained in Trondheim',
  'walnut ink',
  'quill-shop.com',
  'Buy my quills',
  'I sing to herons',
  'a nibbled pen',
  'I had second thoughts',
  'quill-key-123',
]

async function draw(artist: Visitor, code: string, file: Uint8Array<ArrayBuffer>): Promise<void> {
  const form = new FormData()
  form.set('drawing', new File([file], 'quill.png', { type: 'image/png' }))
  form.set('alt', 'A heron made of quavers')
  form.set('medium', 'walnut ink')
  const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
  if (!response.ok) throw new Error(await response.text())
}

/** An artist with something of theirs in every place that the service has. */
async function makeQuill(): Promise<{ artist: Visitor; codes: string[]; accountId: string }> {
  const artist = await makeArtist('quill@example.com')
  const response = await artist.sendJson(
    'POST',
    '/api/v1/pledges',
    {
      ...PLEDGE,
      artistName: 'Ada Quillfeather',
      handle: 'quill-handle',
      about: 'I sing to herons',
      links: [{ label: 'Buy my quills', url: 'https://quill-shop.com/' }],
      tools: 'a nibbled pen',
      mediums: ['walnut ink'],
      country: 'NO',
      since: 1987,
    },
    { 'idempotency-key': 'quill-key-123' },
  )
  const { code } = await response.json<{ code: string }>()
  const other = await pledge(artist, { artistName: 'Ada Quillfeather' })
  await draw(artist, code, await makePng({ width: 300, height: 200 }))
  await artist.postForm(`/studio/${code}/edit`, [
    ['artistName', 'Ada Quillfeather'],
    ['handle', 'quill-handle'],
    ['about', 'I sing to herons'],
    ['since', '1987'],
    ['mediums', 'walnut ink'],
    ['country', 'NO'],
    ['links.0.label', 'Buy my quills'],
    ['links.0.url', 'https://quill-shop.com/'],
    ['alt', 'A heron made of quavers'],
    ['story', 'Drawn while it rained in Trondheim'],
    ['medium', 'walnut ink'],
  ])
  const named = await artist.sendJson('POST', `/api/v1/pledges/${code}/places`, {
    url: 'https://quill-shop.com/',
    kind: 'shop',
  })
  if (!named.ok) throw new Error(await named.text())
  await artist.sendJson('POST', `/api/v1/pledges/${other}/withdraw`, {
    reason: 'I had second thoughts',
  })
  // Pictures with words are made when somebody asks for them.
  for (const path of [`/badge/${code}.png`, `/badge/${code}.svg`]) await new Visitor().get(path)
  await new Visitor().postForm('/pledge', [
    ['artistName', 'Ada Quillfeather'],
    ['parts', 'image'],
    ['covers', 'practice'],
    ['email', 'quill@example.com'],
  ])
  const accountId = String(
    await env.DB.prepare('SELECT id FROM accounts WHERE email = ?')
      .bind('quill@example.com')
      .first('id'),
  )
  await env.DB.prepare('INSERT INTO mail_changes VALUES (?, ?, ?, ?, ?, ?)')
    .bind('00', accountId, 'quill-old@example.com', 'quill@example.com', 1, Date.now() + 9e6)
    .run()
  return { artist, codes: [code, other], accountId }
}

function deps() {
  return {
    db: openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 }),
    clock: Date.now,
    newId: () => crypto.randomUUID(),
    publish: publishAll(ORIGIN),
  }
}

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
      ...{ pledgedAt, statement, statementText, parts, covers },
      ...{ about: null, since: null, links: [], mediums: [], tools: null, country: null },
      ...{
        drawing: null,
        picture: null,
        places: [],
        placesTotal: 0,
        handle: null,
        artistUrl: null,
      },
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

describe('leaving in one tab while saving in another', () => {
  it(
    'never ends half-done: what is saved late fails plainly',
    { timeout: 20_000 },
    async ({ expect }) => {
      for (let round = 0; round < 3; round += 1) {
        const { artist, codes } = await makeQuill()
        const [code = ''] = codes
        const [left, ...saved] = await Promise.all([
          artist.sendJson('DELETE', '/api/v1/me', {}),
          artist.sendJson('PATCH', `/api/v1/pledges/${code}`, { about: 'Late Quillfeather words' }),
          artist.sendJson('POST', '/api/v1/pledges', {
            ...PLEDGE,
            artistName: 'Late Quillfeather',
          }),
          artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {
            reason: 'Late Quillfeather',
          }),
          draw(artist, code, await makePng({ width: 400, height: 200 })).then(
            () => new Response(null, { status: 200 }),
            () => new Response(null, { status: 403 }),
          ),
        ])
        expect(left?.status).toBe(204)
        for (const { status } of saved) expect([200, 201, 401, 403, 404, 409]).toContain(status)
        await runErrands()
        expect(findTraces(await readEverything(), TRACES)).toEqual([])
        await env.DB.prepare('DELETE FROM code_mails').run()
      }
    },
  )

  it('finds nothing left to change when it comes after', async ({ expect }) => {
    const { artist, codes, accountId } = await makeQuill()
    const [code = ''] = codes
    await leave(deps(), { accountId, origin: ORIGIN })
    const response = await artist.sendJson('PATCH', `/api/v1/pledges/${code}`, { about: 'Late' })
    expect(response.status).toBe(401)
    // Twice is once.
    expect(await leave(deps(), { accountId, origin: ORIGIN })).toEqual({
      ok: true,
      value: undefined,
    })
  })

  it('stops an operator too: there is nobody to tell', async ({ expect }) => {
    const { artist, codes } = await makeQuill()
    await artist.sendJson('DELETE', '/api/v1/me', {})
    const operator = await makeArtist('op@example.com')
    const { fetch } = openApp({ vars: { OPERATOR_EMAILS: 'op@example.com' } })
    const response = await fetch(`/desk/${codes[0]}/suspend`, {
      method: 'POST',
      headers: {
        cookie: [...operator.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        origin: ORIGIN,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'reason=Too+late',
    })
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('The artist of this pledge has left')
  })
})

describe('the page for leaving', () => {
  it('says what is erased and what stays, and asks for the word', async ({ expect }) => {
    const { artist } = await makeQuill()
    const page = await artist.get('/studio/leave')
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(/erased at once[\s\S]*This stays, and why/)
    const slip = await artist.postForm('/studio/leave', [['word', 'leaf']])
    expect(slip.status).toBe(422)
    expect(await slip.text()).toMatch(/value="leaf"[\s\S]*|Please type the word LEAVE/)
    expect((await artist.get('/api/v1/me')).status).toBe(200)
    const gone = await artist.postForm('/studio/leave', [['word', ' leave ']])
    expect([gone.status, gone.headers.get('location')]).toEqual([303, '/left'])
    expect(await (await artist.get('/left')).text()).toContain('You have left')
    expect((await artist.get('/studio')).status).toBe(303)
  })

  it('and the call are for whoever is signed in, from this site', async ({ expect }) => {
    const { artist } = await makeQuill()
    const stranger = new Visitor()
    expect((await stranger.sendJson('DELETE', '/api/v1/me', {})).status).toBe(401)
    expect((await stranger.postForm('/studio/leave', [['word', 'LEAVE']])).status).toBe(401)
    expect((await stranger.get('/studio/leave')).headers.get('location')).toBe(
      '/sign-in?next=%2Fstudio%2Fleave',
    )
    const elsewhere = { origin: 'https://mallory.example' }
    expect((await artist.sendJson('DELETE', '/api/v1/me', {}, elsewhere)).status).toBe(403)
    expect((await artist.postForm('/studio/leave', [['word', 'LEAVE']], elsewhere)).status).toBe(
      403,
    )
    expect((await artist.sendRaw('POST', '/studio/leave', 'x', 'text/plain')).status).toBe(415)
    expect((await artist.sendJson('POST', '/api/v1/me', {})).status).toBe(404)
    expect((await artist.get('/api/v1/me')).status).toBe(200)
  })
})

async function pledgeWithHandle(artist: Visitor): Promise<Response> {
  return await artist.sendJson('POST', '/api/v1/pledges', { ...PLEDGE, handle: 'quill-handle' })
}
