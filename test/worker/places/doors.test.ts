import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const PLACE = { url: 'ada-draws.com', kind: 'site' }

async function problemOf(response: Response): Promise<[number, unknown]> {
  const { code } = await response.json<{ code?: unknown }>()
  return [response.status, code]
}

/** A pledge of Ada's that names one place. */
async function setTheScene() {
  const ada = await makeArtist()
  const code = await pledge(ada)
  const path = `/api/v1/pledges/${code}/places`
  const { id } = await (await ada.sendJson('POST', path, PLACE)).json<{ id: string }>()
  return { ada, code, path, id, remove: `/api/v1/places/${id}` }
}

async function countPlaces(): Promise<number | null> {
  return await env.DB.prepare('SELECT count(*) AS n FROM places').first<number>('n')
}

describe('the door of POST /pledges/CODE/places', () => {
  it('is closed without a session, and to everybody but the pledge’s artist', async ({
    expect,
  }) => {
    const { path } = await setTheScene()
    const mallory = await makeArtist('mallory@example.com')
    const other = { ...PLACE, url: 'mallory-prints.net' }
    expect(await problemOf(await new Visitor().sendJson('POST', path, other))).toEqual([
      401,
      'sign-in-needed',
    ])
    expect(await problemOf(await mallory.sendJson('POST', path, other))).toEqual([403, 'not-yours'])
    expect(await countPlaces()).toBe(1)
  })

  it('knows no pledge that nobody made', async ({ expect }) => {
    const { ada } = await setTheScene()
    for (const code of ['ZZZZZZZZ', 'what']) {
      const response = await ada.sendJson('POST', `/api/v1/pledges/${code}/places`, PLACE)
      expect(await problemOf(response)).toEqual([404, 'unknown-code'])
    }
  })

  it('is closed to other sites', async ({ expect }) => {
    const { ada, path } = await setTheScene()
    for (const origin of [
      'https://mallory.example',
      'null',
      'http://localhost:8787.evil.example',
    ]) {
      const response = await ada.sendJson('POST', path, { ...PLACE, url: 'b.com' }, { origin })
      expect(await problemOf(response)).toEqual([403, 'cross-site'])
    }
    expect(await countPlaces()).toBe(1)
  })

  it('takes JSON of a sensible size, and no field that it does not know', async ({ expect }) => {
    const { ada, path } = await setTheScene()
    const typed = await ada.sendJson('POST', path, PLACE, { 'content-type': 'text/plain' })
    expect(await problemOf(typed)).toEqual([415, 'wrong-content-type'])
    const large = await ada.sendJson('POST', path, { ...PLACE, url: 'x'.repeat(70_000) })
    expect(await problemOf(large)).toEqual([413, 'body-too-large'])
    const linked = await ada.sendJson('POST', path, { ...PLACE, state: 'linked' })
    expect(await problemOf(linked)).toEqual([422, 'invalid-input'])
    for (const body of ['{', 'null', '[]', '{"url": {"href": "x"}, "kind": "site"}']) {
      const response = await ada.sendRaw('POST', path, body, 'application/json')
      expect(response.status, body).toBeGreaterThanOrEqual(400)
      expect(response.status, body).toBeLessThan(500)
    }
    expect(await countPlaces()).toBe(1)
  })

  it('answers a replayed request with the same place', async ({ expect }) => {
    const { ada, path, id } = await setTheScene()
    const again = await ada.sendJson('POST', path, PLACE)
    expect([again.status, await again.json()]).toMatchObject([200, { id }])
    expect(await countPlaces()).toBe(1)
  })
})

describe('the door of DELETE /places/ID', () => {
  it('is closed without a session, to other artists and to other sites', async ({ expect }) => {
    const { ada, remove } = await setTheScene()
    const mallory = await makeArtist('mallory@example.com')
    expect(await problemOf(await new Visitor().sendJson('DELETE', remove, {}))).toEqual([
      401,
      'sign-in-needed',
    ])
    expect(await problemOf(await mallory.sendJson('DELETE', remove, {}))).toEqual([
      403,
      'not-yours',
    ])
    const foreign = await ada.sendJson('DELETE', remove, {}, { origin: 'https://mallory.example' })
    expect(await problemOf(foreign)).toEqual([403, 'cross-site'])
    expect(await countPlaces()).toBe(1)
  })

  it('knows no place that nobody named', async ({ expect }) => {
    const { ada } = await setTheScene()
    for (const id of ['nothing', '%27%20OR%201=1--', crypto.randomUUID()]) {
      const response = await ada.sendJson('DELETE', `/api/v1/places/${id}`, {})
      expect(await problemOf(response)).toEqual([404, 'not-found'])
    }
    expect(await countPlaces()).toBe(1)
  })

  it('reads no body, whatever is sent along', async ({ expect }) => {
    const { ada, remove } = await setTheScene()
    const response = await ada.sendRaw('DELETE', remove, 'x'.repeat(70_000), 'text/plain')
    expect(response.status).toBe(204)
  })
})

describe('the doors of the page', () => {
  it('lead to sign-in, and are closed to other artists and other sites', async ({ expect }) => {
    const { ada, code, id } = await setTheScene()
    const page = `/studio/${code}/embed`
    const asked = await new Visitor().get(page)
    expect([asked.status, asked.headers.get('location')]).toEqual([
      303,
      `/sign-in?next=${encodeURIComponent(page)}`,
    ])
    const mallory = await makeArtist('mallory@example.com')
    expect((await mallory.get(page)).status).toBe(403)
    const fields: [string, string][] = [
      ['url', 'mallory-prints.net'],
      ['kind', 'site'],
    ]
    const remove = `/studio/${code}/places/${id}/remove`
    for (const path of [page, remove]) {
      expect((await mallory.postForm(path, fields)).status).toBe(403)
      expect((await new Visitor().postForm(path, fields)).status).toBe(401)
      const headers = { origin: 'https://mallory.example' }
      expect((await ada.postForm(path, fields, headers)).status).toBe(403)
    }
    expect(await countPlaces()).toBe(1)
  })

  it('do not let one pledge’s page remove what is another artist’s', async ({ expect }) => {
    const { id } = await setTheScene()
    const mallory = await makeArtist('mallory@example.com')
    const own = await pledge(mallory)
    expect((await mallory.postForm(`/studio/${own}/places/${id}/remove`, [])).status).toBe(403)
    expect(await countPlaces()).toBe(1)
  })

  it('take a form of ours, of a sensible size', async ({ expect }) => {
    const { ada, code } = await setTheScene()
    const page = `/studio/${code}/embed`
    expect((await ada.sendJson('POST', page, PLACE)).status).toBe(415)
    expect((await ada.postForm(page, [['url', 'x'.repeat(70_000)]])).status).toBe(413)
    expect(await countPlaces()).toBe(1)
  })
})
