import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { letters, makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const OPERATOR = 'operator@example.com'
const CREDIT = { label: 'Iris Quill', url: 'https://iris-quill.com/' }

async function makeHouse(
  changes: { [name: string]: string } = {},
  bytes?: Uint8Array<ArrayBuffer>,
): Promise<FormData> {
  const form = new FormData()
  form.set('drawing', new File([bytes ?? (await makePng({ width: 300, height: 200 }))], 'x.png'))
  const words = { alt: 'A small house', creditLabel: CREDIT.label, creditUrl: CREDIT.url }
  for (const [name, value] of Object.entries({ ...words, ...changes })) form.set(name, value)
  return form
}

async function putUp(operator: Visitor, form: FormData): Promise<Response> {
  return await operator.sendFile('POST', '/desk/house', form)
}

async function choose(artist: Visitor, code: string, use = 'house'): Promise<Response> {
  return await artist.sendJson('PUT', `/api/v1/pledges/${code}/drawing`, { use })
}

async function readProblem(response: Response): Promise<[number, string]> {
  return [response.status, (await response.json<{ code: string }>()).code]
}

async function findPicture(code: string): Promise<string> {
  const html = await (await new Visitor().get(`/p/${code}`)).text()
  return /"(?:http:\/\/localhost:8787)?(\/drawing\/[^"\s]+\.png)/.exec(html)?.[1] ?? ''
}

describe('the house badge', () => {
  it('cannot be taken before there is one', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    expect(await readProblem(await choose(artist, code))).toEqual([409, 'house-badge-missing'])
    const clicked = await artist.postForm(`/studio/${code}/house`, [])
    expect(clicked.status).toBe(409)
    expect(await readRecord(code)).toMatchObject({ drawing: null, history: [{}] })
  })

  it('is shown with its credit by whoever takes it, and twice is once', async ({ expect }) => {
    expect((await putUp(await makeArtist(OPERATOR), await makeHouse())).status).toBe(303)
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (let i = 0; i < 2; i += 1) expect((await choose(artist, code)).status).toBe(200)
    expect(await readRecord(code)).toMatchObject({
      drawing: { kind: 'house', alt: 'A small house', credit: CREDIT },
      history: [{ what: 'pledged' }, { what: 'house-badge-shown' }],
    })
    const page = await (await new Visitor().get(`/p/${code}`)).text()
    expect(page).toMatch(/The house badge, drawn by <a href="https:\/\/iris-quill\.com\/"/)
    expect((await choose(artist, code, 'plain')).status).toBe(200)
    expect(await readRecord(code)).toMatchObject({ drawing: null, picture: null })
  })

  it('gives way to another on every record, and the old pictures go', async ({ expect }) => {
    const operator = await makeArtist(OPERATOR)
    await putUp(operator, await makeHouse())
    const artist = await makeArtist()
    const code = await pledge(artist)
    await choose(artist, code)
    const old = await findPicture(code)
    expect((await new Visitor().get(old)).status).toBe(200)

    const other = await makePng({ width: 260, height: 260 })
    await putUp(operator, await makeHouse({ alt: 'A tall house' }, other))
    await runOutbox(env, Date.now)
    expect(await readRecord(code)).toMatchObject({ drawing: { alt: 'A tall house', width: 260 } })
    expect((await new Visitor().get(old)).status).toBe(404)
    expect((await new Visitor().get(await findPicture(code))).status).toBe(200)
  })

  it('is taken down from every record, and nobody can take it any more', async ({ expect }) => {
    const operator = await makeArtist(OPERATOR)
    await putUp(operator, await makeHouse())
    const artist = await makeArtist()
    const [code, plain] = [await pledge(artist), await pledge(artist)]
    await choose(artist, code)
    const picture = await findPicture(code)
    expect((await operator.postForm('/desk/house/remove', [])).status).toBe(303)
    expect((await operator.postForm('/desk/house/remove', [])).status).toBe(303)
    await runOutbox(env, Date.now)
    expect(await readRecord(code)).toMatchObject({ drawing: null, picture: null, status: 'active' })
    expect((await new Visitor().get(picture)).status).toBe(404)
    expect(await readProblem(await choose(artist, plain))).toEqual([409, 'house-badge-missing'])
  })

  it('may not be taken for somebody else’s pledge, nor without a session', async ({ expect }) => {
    await putUp(await makeArtist(OPERATOR), await makeHouse())
    const code = await pledge(await makeArtist())
    const stranger = await makeArtist('bea@example.com')
    expect(await readProblem(await choose(stranger, code))).toEqual([403, 'not-yours'])
    expect((await stranger.postForm(`/studio/${code}/house`, [])).status).toBe(403)
    expect(await readProblem(await choose(new Visitor(), code))).toEqual([401, 'sign-in-needed'])
    expect(await readRecord(code)).toMatchObject({ drawing: null })
  })
})

describe('POST /desk/house', () => {
  it('is for operators alone', async ({ expect }) => {
    const artist = await makeArtist()
    expect((await putUp(artist, await makeHouse())).status).toBe(403)
    expect((await artist.postForm('/desk/house/remove', [])).status).toBe(403)
    expect((await artist.get('/desk/house')).status).toBe(403)
    const nobody = await putUp(new Visitor(), await makeHouse())
    expect([303, 401]).toContain(nobody.status)
    expect(nobody.headers.get('location') ?? '/sign-in').toMatch(/^\/sign-in/)
    expect((await env.DRAWINGS.list()).objects).toEqual([])
  })

  it('takes nothing that another site sends along', async ({ expect }) => {
    const operator = await makeArtist(OPERATOR)
    await putUp(operator, await makeHouse())
    const away = { origin: 'https://evil.example' }
    const removed = await operator.postForm('/desk/house/remove', [], away)
    expect(removed.status).toBe(403)
    const posted = await operator.postForm('/desk/house', [['alt', 'x']], away)
    expect(posted.status).toBe(403)
    expect(await (await operator.get('/desk/house')).text()).toContain('A small house')
  })

  it('says what is wrong with a form that is none, and keeps nothing', async ({ expect }) => {
    const operator = await makeArtist(OPERATOR)
    const cases: [number, Response][] = [
      [415, await operator.sendJson('POST', '/desk/house', { alt: 'A house' })],
      [415, await operator.postForm('/desk/house', [['alt', 'A house']])],
      [413, await putUp(operator, await makeHouse({}, new Uint8Array(11 * 1024 * 1024)))],
      [415, await putUp(operator, await makeHouse({}, letters('<svg/>')))],
      [422, await putUp(operator, await makeHouse({ alt: ' ' }))],
      [422, await putUp(operator, await makeHouse({ creditLabel: '' }))],
      [422, await putUp(operator, await makeHouse({ creditUrl: 'javascript:alert(1)' }))],
    ]
    for (const [status, response] of cases) {
      expect(response.status).toBe(status)
      expect(await response.text()).toContain('There is no house badge yet')
    }
    expect((await env.DRAWINGS.list()).objects).toEqual([])
  })
})
