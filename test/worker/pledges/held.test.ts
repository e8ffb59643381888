import { env } from 'cloudflare:workers'
import { unzipSync } from 'fflate'
import { describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import {
  findWaiting,
  listMails,
  listStored,
  makeDeclared,
  makeSaying,
  OBJECTS,
  send,
  setUp,
  UNCLEAR,
} from './held-setting.ts'

describe('a drawing that waits for a person', () => {
  it('is not seen by anybody else, and the badge stays as it is', async ({ expect }) => {
    const { artist, code, sent } = await setUp(OBJECTS)
    expect(sent).toMatchObject({
      status: 200,
      drawing: { held: true, pictures: [], alt: 'A heron' },
    })
    expect(await readRecord(code)).toMatchObject({
      drawing: null,
      picture: null,
      history: [{ what: 'pledged' }],
    })
    const stored = await listStored()
    expect(stored.map((key) => key.split('/')[0])).toEqual(['held', 'originals'])
    const hash = stored[0]?.split('/')[1]
    for (const width of [96, 768]) {
      expect((await new Visitor().get(`/drawing/${hash}/${width}.png`)).status).toBe(404)
    }
    const studio = await (await artist.get(`/studio/${code}`)).text()
    expect(studio).toContain('A person looks at your drawing first')
    expect(studio).toContain('My phone added this')
    const picture = await artist.get(`/studio/${code}/held.png`)
    expect([picture.status, picture.headers.get('cache-control')]).toEqual([
      200,
      'private, no-store',
    ])
    const other = await makeArtist('bea@example.com')
    expect((await other.get(`/studio/${code}/held.png`)).status).toBe(403)
    expect((await other.postForm(`/studio/${code}/held/take-back`, [])).status).toBe(403)
  })

  it('waits too where a file can be read in two ways, without an objection', async ({ expect }) => {
    const { artist, code, operator } = await setUp()
    const sent = await send(artist, code, { file: await makeSaying(UNCLEAR) })
    expect(sent).toMatchObject({ status: 200, drawing: { held: true } })
    const page = await (await operator.get(await findWaiting(operator))).text()
    expect(page).toContain('algorithmicMedia')
    expect(page).toContain('they were not asked')
  })

  it('is put on the badge when an operator lets it stand, and the artist gets a mail', async ({
    expect,
  }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    const page = await (await operator.get(path)).text()
    expect(page).toMatch(/“parameters”/)
    expect(page).toContain('My phone added this')
    expect((await operator.get(`${path}/picture`)).headers.get('content-type')).toBe('image/png')

    const decided = await operator.postForm(path, [
      ['decision', 'allowed'],
      ['reason', 'Ink on paper, I can see the grain.'],
    ])
    expect([decided.status, decided.headers.get('location')]).toEqual([303, '/desk/drawings'])
    const record = await readRecord(code)
    expect(record).toMatchObject({
      drawing: { alt: 'A heron', kind: 'own' },
      history: [{}, { what: 'drawing-shown' }],
    })
    expect(JSON.stringify(record)).toContain('seen-by-a-person')
    expect(JSON.stringify(record)).not.toContain('no-ai-declared')
    expect(JSON.stringify(record)).not.toContain('grain')
    expect((await listMails()).join()).toContain('Ink on paper, I can see the grain.')
    await runOutbox(env, Date.now)
    expect((await listStored()).filter((key) => key.startsWith('held/'))).toEqual([])
    expect((await env.DRAWINGS.list()).objects.length).toBeGreaterThanOrEqual(8)
    expect(await findWaiting(operator)).toBe('')

    // Its very file may come again: a person has looked. Somebody else's has to wait anew.
    const again = await send(artist, code, { file, words: { alt: 'A heron, again' } })
    expect(again.drawing).not.toHaveProperty('held')
    expect(JSON.stringify(await readRecord(code))).toContain('seen-by-a-person')
    const other = await makeArtist('bea@example.com')
    expect((await send(other, await pledge(other), { file })).code).toBe('declares-ai')
  })

  it('goes when an operator refuses it: nobody else learns of it, and it does not come back', async ({
    expect,
  }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    await operator.postForm(path, [
      ['decision', 'refused'],
      ['reason', 'The prompt stands in the file.'],
    ])
    expect(await readRecord(code)).toMatchObject({ drawing: null, history: [{ what: 'pledged' }] })
    expect((await listMails()).join()).toContain('The prompt stands in the file.')
    expect(await (await artist.get(`/studio/${code}`)).text()).toContain('The prompt stands')
    await runOutbox(env, Date.now)
    expect((await listStored()).filter((key) => !key.startsWith('originals/'))).toEqual([])

    const other = await makeArtist('bea@example.com')
    const again = await send(other, await pledge(other), { file, words: OBJECTS })
    expect(again).toMatchObject({ status: 409, code: 'drawing-was-refused' })
    // The reason was written to the artist who was refused, and to nobody else.
    expect(again.detail).not.toContain('The prompt stands in the file.')
    // The same pixels in another file, which declares nothing.
    const washed = await send(other, await pledge(other), {
      file: await makePng({ width: 300, height: 200 }),
    })
    expect(washed.code).toBe('drawing-was-refused')
  })

  it('is decided once', async ({ expect }) => {
    const { operator, path, code } = await setUp(OBJECTS)
    const decisions = ['allowed', 'refused', 'allowed'].map(async (decision) =>
      operator.postForm(path, [
        ['decision', decision],
        ['reason', 'At once.'],
      ]),
    )
    const answers = (await Promise.all(decisions)).map(({ status }) => status)
    expect(answers.filter((status) => status === 303)).toHaveLength(1)
    expect((await listMails()).filter((mail) => mail.includes('At once.'))).toHaveLength(1)
    const isShown = (await readRecord(code))['drawing'] !== null
    expect(answers.indexOf(303) === 1).toBe(!isShown)
  })

  it('can be taken back, and makes room for the next one', async ({ expect }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    const next = await send(artist, code, {
      file: await makeDeclared(301),
      words: { ...OBJECTS, alt: 'Another' },
    })
    expect(next.drawing).toMatchObject({ held: true, alt: 'Another' })
    expect(await findWaiting(operator)).not.toBe(path)
    expect((await artist.postForm(`/studio/${code}/held/take-back`, [])).status).toBe(303)
    expect(await findWaiting(operator)).toBe('')
    await runOutbox(env, Date.now)
    expect((await listStored()).filter((key) => key.startsWith('held/'))).toEqual([])
    const late = await operator.postForm(path, [
      ['decision', 'allowed'],
      ['reason', 'Late.'],
    ])
    expect(late.status).toBe(409)
    expect((await send(artist, code, { file })).code).toBe('declares-ai')
  })

  it('is one drawing, when the same is sent twice', async ({ expect }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    const again = await send(artist, code, { file, words: OBJECTS })
    expect(again).toMatchObject({ status: 200, drawing: { held: true } })
    expect(await findWaiting(operator)).toBe(path)
  })

  it('is in what the artist takes out, with the words of both', async ({ expect }) => {
    const { artist, operator, path } = await setUp(OBJECTS)
    await operator.postForm(path, [
      ['decision', 'refused'],
      ['reason', 'The prompt stands in the file.'],
    ])
    const zip = new Uint8Array(await (await artist.get('/api/v1/me/export')).arrayBuffer())
    const files = Object.entries(unzipSync(zip)).filter(([name]) => name.endsWith('pledge.json'))
    const told = files.map(([, bytes]) => new TextDecoder().decode(bytes)).join()
    expect(told).toContain('My phone added this.')
    expect(told).toContain('The prompt stands in the file.')
  })

  it('goes with an artist who leaves, words and all', async ({ expect }) => {
    const { artist, operator, path } = await setUp(OBJECTS)
    expect((await artist.postForm('/studio/leave', [['word', 'LEAVE']])).status).toBe(303)
    const { results } = await env.DB.prepare('SELECT * FROM reviews').all()
    expect(results).toEqual([])
    expect((await operator.get(path)).status).toBe(404)
    await runOutbox(env, Date.now)
    expect(await listStored()).toEqual([])
  })

  it('cannot be shown on a pledge that was withdrawn meanwhile', async ({ expect }) => {
    const { artist, code, operator, path } = await setUp(OBJECTS)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const decided = await operator.postForm(path, [
      ['decision', 'allowed'],
      ['reason', 'Fine.'],
    ])
    expect(decided.status).toBe(409)
    expect((await env.DRAWINGS.list()).objects).toEqual([])
    expect(await findWaiting(operator)).toBe(path)
  })

  it('is decided by operators only, with a reason, from our own pages', async ({ expect }) => {
    const { artist, operator, path } = await setUp(OBJECTS)
    const fields: [string, string][] = [
      ['decision', 'allowed'],
      ['reason', 'Mine.'],
    ]
    expect((await new Visitor().postForm(path, fields)).status).toBe(401)
    for (const way of ['', '/picture']) expect((await artist.get(path + way)).status).toBe(403)
    expect((await artist.get('/desk/drawings')).status).toBe(403)
    expect((await artist.postForm(path, fields)).status).toBe(403)
    const cross = await operator.postForm(path, fields, { origin: 'https://evil.example' })
    expect(cross.status).toBe(403)
    const json = await operator.sendJson('POST', path, { decision: 'allowed', reason: 'x' })
    expect(json.status).toBe(415)
    const silent = await operator.postForm(path, [['decision', 'allowed']])
    expect(silent.status).toBe(422)
    expect(await silent.text()).toContain('Please write a reason')
    expect(await findWaiting(operator)).toBe(path)
  })
})
