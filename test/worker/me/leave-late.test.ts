import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { openDatabase } from '../../../worker/database.ts'
import { leave } from '../../../worker/me/actions/leave.ts'
import { editPledge } from '../../../worker/pledges/actions/edit.ts'
import { publishAll } from '../../../worker/publish.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, PLEDGE } from '../../support/worker/artist.ts'
import { openApp, ORIGIN } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { findTraces, readEverything, runErrands } from './everything.ts'
import { draw, makeQuill, TRACES } from './quill.ts'

function deps() {
  return {
    db: openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 }),
    clock: Date.now,
    newId: () => crypto.randomUUID(),
    publish: publishAll(ORIGIN),
  }
}

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

  it('gives no handle to somebody who leaves while it is saved', async ({ expect }) => {
    const { codes, accountId } = await makeQuill()
    const [code = ''] = codes
    const saved = await editPledge(
      {
        ...deps(),
        // They leave after saving has looked, and before it writes.
        publish: async (...pledged) => {
          await leave(deps(), { accountId, origin: ORIGIN })
          return await publishAll(ORIGIN)(...pledged)
        },
      },
      { code, accountId, form: { handle: 'quill-again' } },
    )
    expect(saved).toMatchObject({ ok: false, problem: { code: 'artist-left' } })
    await runErrands()
    expect(findTraces(await readEverything(), [...TRACES, 'quill-again'])).toEqual([])
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
    expect((await artist.sendJson('POST', '/api/v1/me', {})).status).toBe(405)
    expect((await artist.get('/api/v1/me')).status).toBe(200)
  })
})
