import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { html, Net } from '../../support/worker/net.ts'
import { PlaceOwner } from '../../support/worker/place-check.ts'
import { makeArtist } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const PLACE = 'https://ada-draws.com/'
const HOUR = 60 * 60_000

async function problemOf(response: Response): Promise<[number, unknown]> {
  const { code } = await response.json<{ code?: unknown }>()
  return [response.status, code]
}

async function setTheScene() {
  const net = new Net({ [PLACE]: html('hello') })
  const ada = await PlaceOwner.of(net)
  const { id } = await ada.name(PLACE)
  const page = `/studio/${ada.code}/places/${id}`
  return { net, ada, id, api: `/api/v1/places/${id}/check`, page }
}

describe('the door of POST /places/ID/check', () => {
  it('is closed without a session, to other artists and to other sites, and fetches nothing', async ({
    expect,
  }) => {
    const { net, ada, api } = await setTheScene()
    const mallory = await makeArtist('mallory@example.com')
    expect(await problemOf(await new Visitor().sendJson('POST', api, {}))).toEqual([
      401,
      'sign-in-needed',
    ])
    expect(await problemOf(await mallory.sendJson('POST', api, {}))).toEqual([403, 'not-yours'])
    for (const origin of ['https://mallory.example', 'null']) {
      const response = await ada.visitor.sendJson('POST', api, {}, { origin })
      expect(await problemOf(response)).toEqual([403, 'cross-site'])
    }
    expect(net.fetched).toEqual([])
  })

  it('knows no place that nobody named', async ({ expect }) => {
    const { ada } = await setTheScene()
    for (const id of ['nothing', '%27%20OR%201=1--', crypto.randomUUID()]) {
      const response = await ada.visitor.sendJson('POST', `/api/v1/places/${id}/check`, {})
      expect(await problemOf(response)).toEqual([404, 'not-found'])
    }
  })

  it('reads no body: nothing that is sent along decides what is fetched', async ({ expect }) => {
    const { net, ada, api } = await setTheScene()
    const body = { url: 'https://mallory-prints.net/' }
    expect((await ada.visitor.sendJson('POST', api, body)).status).toBe(200)
    expect((await ada.visitor.sendRaw('POST', api, 'x'.repeat(70_000), 'text/plain')).status).toBe(
      200,
    )
    expect(net.fetched.some(({ url }) => url.includes('mallory'))).toBe(false)
  })

  it('answers within ten seconds though others are looking at that very address all the time', async ({
    expect,
  }) => {
    const { net, ada, api } = await setTheScene()
    const lease = async (ms: number) =>
      await env.DB.prepare('UPDATE addresses SET lease_until = ?')
        .bind(net.now + ms)
        .run()
    await lease(HOUR)
    const start = net.now
    const answer = await ada.visitor.sendJson('POST', api, {})
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60'])
    expect(net.now - start).toBeLessThanOrEqual(10_000)
    // In the last moments nothing is begun that could not be ended in time.
    await lease(8000)
    expect((await ada.visitor.sendJson('POST', api, {})).status).toBe(429)
    await lease(2000)
    expect((await ada.visitor.sendJson('POST', api, {})).status).toBe(200)
  })

  it('asks a site no oftener for being asked again and again', async ({ expect }) => {
    const { net, ada, api } = await setTheScene()
    for (let i = 0; i < 5; i += 1) await ada.visitor.sendJson('POST', api, {})
    const times = net.fetched.map(({ at }) => at)
    for (const [i, at] of times.entries()) {
      if (i > 0) expect(at - (times[i - 1] ?? 0)).toBeGreaterThanOrEqual(1000)
    }
  })
})

describe('the doors of the page', () => {
  it('lead to sign-in, and are closed to other artists and other sites', async ({ expect }) => {
    const { net, ada, page } = await setTheScene()
    const signIn = await new Visitor().get(page)
    expect([signIn.status, signIn.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/sign-in/),
    ])
    const mallory = await makeArtist('mallory@example.com')
    expect((await mallory.get(page)).status).toBe(403)
    expect((await mallory.postForm(`${page}/check`, [])).status).toBe(403)
    const foreign = { origin: 'https://mallory.example' }
    expect((await ada.visitor.postForm(`${page}/check`, [], foreign)).status).toBe(403)
    expect(net.fetched).toEqual([])
  })

  it('show no place of another pledge', async ({ expect }) => {
    const { ada, id, net } = await setTheScene()
    const ben = await PlaceOwner.of(net, 'ben@example.com')
    expect((await ben.visitor.get(`/studio/${ben.code}/places/${id}`)).status).toBe(404)
    expect((await ben.visitor.postForm(`/studio/${ben.code}/places/${id}/check`, [])).status).toBe(
      403,
    )
    expect((await ada.visitor.get(`/studio/${ada.code}/places/nothing`)).status).toBe(404)
  })
})
