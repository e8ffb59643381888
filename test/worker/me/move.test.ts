import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { openApp, ORIGIN, signIn } from '../../support/worker/sign-in.ts'

const PLACE = 'https://ada-draws.com/'
const ORDER = { email: 'found@example.com', place: PLACE, reason: 'The line stood on the site.' }

/** An operator at `/desk/CODE/move`. */
async function openDesk(code: string) {
  const cookie = await signIn(null, 'op@example.com')
  const { fetch } = openApp({ vars: { OPERATOR_EMAILS: 'op@example.com' } })
  const path = `/desk/${code}/move`
  return {
    read: async () => await fetch(path, { headers: { cookie } }),
    move: async (order: object, headers: object = {}) =>
      await fetch(path, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          cookie,
          origin: ORIGIN,
          'content-type': 'application/x-www-form-urlencoded',
          ...headers,
        },
        body: new URLSearchParams(Object.entries({ ...ORDER, ...order })).toString(),
      }),
  }
}

async function makePlacedPledge(state: 'linked' | 'named') {
  const artist = await makeArtist('lost@example.com')
  const code = await pledge(artist)
  await env.DB.prepare(
    `INSERT INTO places (id, pledge_code, url, host, kind, state, named_at)
     VALUES ('p', ?, ?, 'ada-draws.com', 'site', ?, 1)`,
  )
    .bind(code, PLACE, state)
    .run()
  return { artist, code }
}

async function findEmail(code: string): Promise<unknown> {
  return await env.DB.prepare(
    'SELECT email FROM accounts JOIN pledges ON account_id = id WHERE code = ?',
  )
    .bind(code)
    .first('email')
}

describe('a lost mailbox', () => {
  it('is not replaced while no place is linked, and the page says why', async ({ expect }) => {
    const { code } = await makePlacedPledge('named')
    const desk = await openDesk(code)
    expect(await (await desk.read()).text()).toContain('This is not possible yet')
    const answer = await desk.move({})
    expect(answer.status).toBe(409)
    expect(await findEmail(code)).toBe('lost@example.com')
  })

  it('is replaced when a linked place proves it, and the old one can take it back', async ({
    expect,
  }) => {
    const { artist, code } = await makePlacedPledge('linked')
    const desk = await openDesk(code)
    expect(await (await desk.read()).text()).toContain(PLACE)
    const answer = await desk.move({})
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/desk/${code}`])
    expect(await findEmail(code)).toBe('found@example.com')
    expect((await artist.get('/api/v1/me')).status).toBe(401)
    expect((await readRecord(code))['history']).toMatchObject([
      { what: 'pledged' },
      { what: 'moved', detail: 'The line stood on the site.' },
    ])
    expect(JSON.stringify(await readRecord(code))).not.toContain('@example.com')
    const { results } = await env.DB.prepare(
      "SELECT json_extract(errand, '$.mail.to') box, json_extract(errand, '$.mail.text') text FROM outbox WHERE json_extract(errand, '$.mail.text') LIKE '%looks after this site%'",
    ).all<{ box: string; text: string }>()
    expect(new Set(results.map(({ box }) => box))).toEqual(
      new Set(['lost@example.com', 'found@example.com']),
    )
    const path = results
      .map(({ text }) => /\/mail\/undo\/[\w-]{43}/.exec(text)?.[0])
      .find((found) => found !== undefined)
    const undone = await openApp().fetch(path ?? '', {
      method: 'POST',
      headers: { origin: ORIGIN },
      redirect: 'manual',
    })
    expect(undone.status).toBe(303)
    expect(await findEmail(code)).toBe('lost@example.com')
  })

  it.for([
    ['another place', { place: 'https://mallory.com/' }, 409],
    ['no place', { place: '' }, 422],
    ['an address that has a desk', { email: 'op@example.com' }, 409],
    ['the same address', { email: 'lost@example.com' }, 422],
    ['no address', { email: 'found' }, 422],
    ['no reason', { reason: ' ' }, 422],
    ['an address in the reason', { reason: 'found@example.com wrote to us' }, 422],
  ] as const)('is not replaced with %s', async ([, order, status], { expect }) => {
    const { code } = await makePlacedPledge('linked')
    const desk = await openDesk(code)
    expect((await desk.move(order)).status).toBe(status)
    expect(await findEmail(code)).toBe('lost@example.com')
    expect((await readRecord(code))['history']).toHaveLength(1)
  })

  it('of an artist who has left is not replaced, and that is what is said', async ({ expect }) => {
    const { artist, code } = await makePlacedPledge('linked')
    const before = await openDesk(code)
    expect((await artist.sendJson('DELETE', '/api/v1/me', {})).status).toBe(204)
    const answer = await before.move({})
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('The artist of this pledge has left')
    expect(await findEmail(code)).toBe('')
  })

  it('is for operators only, from this site', async ({ expect }) => {
    const { artist, code } = await makePlacedPledge('linked')
    const path = `/desk/${code}/move`
    expect((await artist.get(path)).status).toBe(403)
    const fields = Object.entries(ORDER)
    expect((await artist.postForm(path, fields)).status).toBe(403)
    const stranger = await openApp().fetch(path, { redirect: 'manual' })
    expect(stranger.status).toBe(303)
    const desk = await openDesk(code)
    expect((await desk.move({}, { origin: 'https://mallory.example' })).status).toBe(403)
    expect((await desk.move({}, { 'content-type': 'text/plain' })).status).toBe(415)
    expect(await findEmail(code)).toBe('lost@example.com')
  })
})
