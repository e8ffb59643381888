import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { createApp } from '../../../worker/app.ts'
import { isReserved } from '../../../schema/handle.ts'
import { makeArtist, pledge, PLEDGE, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { findTraces, readEverything, runErrands } from '../me/everything.ts'

async function patch(artist: Visitor, code: string, changes: unknown): Promise<Response> {
  return await artist.sendJson('PATCH', `/api/v1/pledges/${code}`, changes)
}

async function listEvents(code: string): Promise<unknown> {
  const { history } = await readRecord(code)
  return Array.isArray(history) ? history.map(({ what }) => what) : null
}

describe('editing a pledge', () => {
  it('changes what the artist says about themself, and answers the record', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const before = await readRecord(code)
    const response = await patch(artist, code, {
      about: 'I draw herons.',
      since: 2009,
      links: [{ label: 'Commissions', url: 'https://ada-draws.example/ask' }],
      mediums: ['ink', 'paper'],
      country: 'ca',
    })
    expect(response.status).toBe(200)
    const changed = {
      about: 'I draw herons.',
      since: 2009,
      links: [{ label: 'Commissions', url: 'https://ada-draws.example/ask' }],
      mediums: ['ink', 'paper'],
      country: 'CA',
    }
    expect(await response.json()).toMatchObject({ code, artist: 'Ada Lovelock', ...changed })
    const after = await readRecord(code)
    expect(after).toMatchObject(changed)
    const { statement, statementText, pledgedAt } = before
    expect(after).toMatchObject({ statement, statementText, pledgedAt })
    expect(await listEvents(code)).toEqual(['pledged', 'edited'])
  })

  it('goes on saying which works a pledge for certain works is about', async ({ expect }) => {
    const artist = await makeArtist()
    const unnamed = { ...PLEDGE, covers: 'works' }
    expect((await artist.sendJson('POST', '/api/v1/pledges', unnamed)).status).toBe(422)
    const code = await pledge(artist, { covers: 'works', about: 'My three novels' })
    expect(await (await new Visitor().get(`/p/${code}`)).text()).toContain('names under “About”')

    const emptied = await patch(artist, code, { about: null, artistName: 'Nova' })
    expect([emptied.status, await emptied.json()]).toMatchObject([
      422,
      { code: 'invalid-input', errors: [{ path: 'about' }] },
    ])
    const typed: [string, string][] = [
      ['artistName', 'Nova'],
      ['about', ''],
    ]
    const form = await artist.postForm(`/studio/${code}/edit`, typed)
    expect(form.status).toBe(422)
    expect(await form.text()).toContain('id="error-about"')
    expect(await readRecord(code)).toMatchObject({
      about: 'My three novels',
      artist: PLEDGE.artistName,
    })
    expect((await patch(artist, code, { about: 'My four novels' })).status).toBe(200)
  })

  it('says that the name changed, and keeps the old one nowhere', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { artistName: 'Oldname Formerly' })
    expect((await patch(artist, code, { artistName: 'Nova' })).status).toBe(200)
    expect(await readRecord(code)).toMatchObject({ artist: 'Nova' })
    expect(await listEvents(code)).toEqual(['pledged', 'name-changed'])
    expect(findTraces(await readEverything(), ['oldname', 'formerly'])).toEqual([])
    const page = await (await new Visitor().get(`/p/${code}`)).text()
    expect(page).toContain('The artist changed the name')
    expect(page).not.toContain('Formerly')
  })

  it('tells each kind of change in its own line', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await patch(artist, code, { artistName: 'Nova', about: 'New words' })
    expect(await listEvents(code)).toEqual(['pledged', 'name-changed', 'edited'])
    await patch(artist, code, { about: null })
    expect(await readRecord(code)).toMatchObject({ about: null })
  })

  it('with nothing new changes nothing', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const before = await readRecord(code)
    for (const same of [{}, { artistName: PLEDGE.artistName, links: PLEDGE.links, about: null }]) {
      const response = await patch(artist, code, same)
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual(before)
    }
  })

  it.for([
    ['40 links', { links: Array.from({ length: 40 }, () => 'https://a.example/') }, 'links'],
    ['a link that would run', { links: ['javascript:alert(1)'] }, 'links.0.url'],
    ['a name of combining marks', { artistName: '\u0301\u0302\u0303' }, 'artistName'],
    ['an empty name', { artistName: '' }, 'artistName'],
    ['no name', { artistName: null }, 'artistName'],
    ['a year to come', { since: 2099 }, 'since'],
    ['other words to promise', { statementText: 'I promise less.' }, 'statementText'],
    ['another date', { pledgedAt: '2001-01-01T00:00:00Z' }, 'pledgedAt'],
    ['another status', { status: 'active' }, 'status'],
    ['a handle with a Cyrillic а', { handle: 'adа' }, 'handle'],
    ['something of everybody’s', { __proto__x: 1 }, '__proto__x'],
  ] as const)('refuses %s by name, and changes nothing', async ([, changes, path], { expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const response = await patch(artist, code, changes)
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'invalid-input',
      errors: [{ path }],
    })
    expect(await listEvents(code)).toEqual(['pledged'])
  })

  it('is for its own artist only, on this site, in JSON, and no larger than it need be', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/api/v1/pledges/${code}`
    const change = { about: 'Mallory was here.' }
    const mallory = await makeArtist('mallory@example.com')
    expect((await patch(mallory, code, change)).status).toBe(403)
    expect((await patch(new Visitor(), code, change)).status).toBe(401)
    const elsewhere = { origin: 'https://mallory.example' }
    expect((await artist.sendJson('PATCH', path, change, elsewhere)).status).toBe(403)
    expect((await artist.sendRaw('PATCH', path, 'about=x', 'text/plain')).status).toBe(415)
    expect((await patch(artist, code, { about: 'x'.repeat(70_000) })).status).toBe(413)
    expect((await artist.sendRaw('PATCH', path, '{', 'application/json')).status).toBe(400)
    expect((await patch(artist, 'ZZZZZZZZ', change)).status).toBe(404)
    expect(await readRecord(code)).toMatchObject({ about: null })
  })

  it('stops while an operator has suspended it, and goes on when it is withdrawn', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect((await patch(artist, code, { about: 'Still me.' })).status).toBe(200)
    await env.DB.prepare("UPDATE pledges SET status = 'suspended'").run()
    const response = await patch(artist, code, { artistName: 'Somebody else' })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'pledge-suspended' })
  })

  it('in two tabs at one moment keeps both changes', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const answers = await Promise.all([
      patch(artist, code, { about: 'From the first tab.' }),
      patch(artist, code, { since: 1999 }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await readRecord(code)).toMatchObject({ about: 'From the first tab.', since: 1999 })
    expect(await listEvents(code)).toEqual(['pledged', 'edited', 'edited'])
  })
})

describe('a handle', () => {
  it('is taken with the pledge or later, and leads to the artist’s page', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { handle: '@Ada' })
    expect(await readRecord(code)).toMatchObject({
      handle: 'ada',
      artistUrl: 'http://localhost:8787/@ada',
    })
    expect((await patch(artist, code, { handle: 'ada-draws' })).status).toBe(200)
    expect(await readRecord(code)).toMatchObject({ handle: 'ada-draws' })
    // Its own skeleton is no hindrance.
    expect((await patch(artist, code, { handle: 'adadraws' })).status).toBe(200)
    expect((await patch(artist, code, { handle: null })).status).toBe(200)
    expect(await readRecord(code)).toMatchObject({ handle: null, artistUrl: null })
  })

  it('is the account’s: the other pledges follow', async ({ expect }) => {
    const artist = await makeArtist()
    const first = await pledge(artist)
    const second = await pledge(artist)
    await patch(artist, second, { handle: 'ada' })
    await runErrands()
    expect(await readRecord(first)).toMatchObject({ handle: 'ada' })
    expect(await listEvents(first)).toEqual(['pledged'])
    expect(await listEvents(second)).toEqual(['pledged', 'edited'])
  })

  it('of somebody else is taken, and so is whatever looks like it', async ({ expect }) => {
    await pledge(await makeArtist(), { handle: 'ada-love' })
    const eve = await makeArtist('eve@example.com')
    const code = await pledge(eve)
    for (const handle of ['ada-love', 'ADA-LOVE', 'adalove', 'ada-l0ve', 'ada-iove']) {
      const response = await patch(eve, code, { handle, about: 'Half' })
      expect(response.status).toBe(409)
      expect(await response.json()).toMatchObject({
        code: 'handle-taken',
        errors: [{ path: 'handle' }],
      })
      const made = await eve.sendJson('POST', '/api/v1/pledges', { ...PLEDGE, handle })
      expect(made.status).toBe(409)
    }
    // Nothing half-done.
    expect(await readRecord(code)).toMatchObject({ handle: null, about: null })
    expect(await env.DB.prepare('SELECT count(*) n FROM pledges').first('n')).toBe(2)
  })

  it('wanted by two at one moment goes to one of them', async ({ expect }) => {
    const artists = [await makeArtist('a@example.com'), await makeArtist('b@example.com')]
    const codes = await Promise.all(artists.map((artist) => pledge(artist)))
    const answers = await Promise.all(
      artists.map((artist, i) => patch(artist, codes[i] ?? '', { handle: 'heron' })),
    )
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('cannot be the first part of any address of ours', ({ expect }) => {
    const { routes } = createApp({ clock: Date.now })
    const first = new Set(
      routes
        .map(({ path }) => path.split('/')[1] ?? '')
        .filter((part) => /^[a-z-]{3,}$/.test(part)),
    )
    expect(first.size).toBeGreaterThan(8)
    expect([...first].filter((part) => !isReserved(part))).toEqual([])
  })
})
