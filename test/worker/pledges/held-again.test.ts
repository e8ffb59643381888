import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { makePublish } from '../../../worker/badges/actions.ts'
import { removeOrphans } from '../../../worker/drawings/actions/sweep.ts'
import { decideHeld } from '../../../worker/pledges/actions/hold.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { openDatabase } from '../../../worker/database.ts'
import type { Visitor } from '../../support/worker/visitor.ts'
import {
  CAPTURE,
  findWaiting,
  listMails,
  listStored,
  makeDeclared,
  makeSaying,
  OBJECTS,
  send,
  setUp,
} from './held-setting.ts'

async function decide(operator: Visitor, path: string, decision: 'allowed' | 'refused') {
  return await operator.postForm(path, [
    ['decision', decision],
    ['reason', 'I looked at it, Ada.'],
  ])
}

function inTwoHours(): number {
  return Date.now() + 2 * 60 * 60_000
}

async function countRows(): Promise<number> {
  return (await env.DB.prepare('SELECT count(*) AS n FROM drawings').first<number>('n')) ?? 0
}

describe('a file that a person let stand', () => {
  it('lends that to no other picture that is said to be cleaned up from it', async ({ expect }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    await decide(operator, path, 'allowed')
    const other = await makePng({ width: 301, height: 200 })
    const sent = await send(artist, code, { file: other, original: file })
    expect(sent).toMatchObject({ status: 422, code: 'declares-ai' })
    const objected = await send(artist, code, { file: other, original: file, words: OBJECTS })
    expect(objected).toMatchObject({ status: 200, drawing: { held: true } })
  })

  it('stays let stand where it was looked at together with its clean-up', async ({ expect }) => {
    const { artist, code, operator, file } = await setUp()
    const clean = await makePng({ width: 301, height: 200 })
    await send(artist, code, { file: clean, original: file, words: OBJECTS })
    await decide(operator, await findWaiting(operator), 'allowed')
    const again = { file: clean, original: file, words: { alt: 'A heron, again' } }
    expect((await send(artist, code, again)).drawing).not.toHaveProperty('held')
    expect(JSON.stringify(await readRecord(code))).toContain('seen-by-a-person')
    // The file by itself is another picture, which nobody has looked at.
    expect((await send(artist, code, { file })).code).toBe('declares-ai')
  })
})

describe('a picture that waits, and is known from elsewhere', () => {
  it('can still be decided when an operator hides the same picture', async ({ expect }) => {
    const ada = await makeArtist('ada-shows@example.com')
    const shown = await pledge(ada)
    await send(ada, shown, { file: await makePng({ width: 300, height: 200 }) })
    const { code, operator, path } = await setUp(OBJECTS)
    const page = await (await operator.get(path)).text()
    expect(page).toContain(`/p/${shown}`)
    await operator.postForm(`/desk/${shown}/hide`, [['reason', 'Not theirs.']])
    expect(await readRecord(shown)).toMatchObject({ drawing: null })
    expect((await operator.get(`${path}/picture`)).status).toBe(200)

    const allowed = await decide(operator, path, 'allowed')
    expect(allowed.status).toBe(409)
    expect(await allowed.text()).toContain('Not theirs.')
    expect(await readRecord(code)).toMatchObject({ drawing: null })
    await runOutbox(env, Date.now)
    expect((await env.DRAWINGS.list()).objects).toEqual([])
    expect((await decide(operator, path, 'refused')).status).toBe(303)
    expect(await findWaiting(operator)).toBe('')
  })

  it('is refused without a word of what was written to the first artist', async ({ expect }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    await decide(operator, path, 'refused')
    const own = await send(artist, code, { file, words: OBJECTS })
    expect(own.detail).toContain('I looked at it, Ada.')
    const bea = await makeArtist('bea@example.com')
    const other = await send(bea, await pledge(bea), { file, words: OBJECTS })
    expect(other).toMatchObject({ status: 409, code: 'drawing-was-refused' })
    expect(other.detail).not.toContain('Ada')
    expect(other.detail).not.toContain('mail that we sent')
  })

  it('is not taken from an artist who showed it before', async ({ expect }) => {
    const ada = await makeArtist('ada-shows@example.com')
    const shown = await pledge(ada)
    const file = await makePng({ width: 300, height: 200 })
    await send(ada, shown, { file })
    // Somebody copies it from her page, with a note about AI.
    const { operator, path, artist, code } = await setUp(OBJECTS)
    await decide(operator, path, 'refused')
    expect(await send(ada, await pledge(ada), { file })).toMatchObject({ status: 200 })
    expect(await send(artist, code, { file })).toMatchObject({ code: 'drawing-was-refused' })
  })
})

describe('a drawing that waits, sent once more', () => {
  it('waits once, whatever comes at the same moment', async ({ expect }) => {
    const { artist, code, operator, file } = await setUp()
    const sent = await Promise.all(
      [1, 2, 3].map(() => send(artist, code, { file, words: OBJECTS })),
    )
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(sent.every(({ drawing }) => drawing?.held)).toBe(true)
    expect(await countRows()).toBe(1)
    expect(await findWaiting(operator)).not.toBe('')
  })

  it('waits alone, when two others come at the same moment, and leaves no file behind', async ({
    expect,
  }) => {
    const { artist, code } = await setUp()
    const files = [await makeDeclared(301), await makeDeclared(302)]
    await Promise.all(files.map(async (file) => send(artist, code, { file, words: OBJECTS })))
    const { results } = await env.DB.prepare("SELECT hash FROM drawings WHERE state = 'held'").all<{
      hash: string
    }>()
    expect(results).toHaveLength(1)
    await runOutbox(env, Date.now)
    const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
    await removeOrphans({ db, drawings: env.DRAWINGS, originals: env.ORIGINALS, clock: inTwoHours })
    const held = (await listStored()).filter((key) => key.startsWith('held/'))
    expect(held).toEqual([`held/${results[0]?.hash}`])
  })

  it('takes nothing off the quota beside an original either', async ({ expect }) => {
    const { artist, code, file } = await setUp()
    const clean = await makePng({ width: 301, height: 200 })
    for (let i = 0; i < 5; i += 1) {
      const sent = await send(artist, code, { file: clean, original: file, words: OBJECTS })
      expect(sent).toMatchObject({ status: 200, drawing: { held: true } })
    }
    expect(await countRows()).toBe(1)
  })

  it('is read with the newest words of its artist', async ({ expect }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    const words = { objection: 'Here is how: ink, then a scan.' }
    const sent = await send(artist, code, { file, words })
    expect(sent).toMatchObject({ status: 200, drawing: { held: true } })
    expect(await findWaiting(operator)).toBe(path)
    const page = await (await operator.get(path)).text()
    expect(page).toContain('ink, then a scan')
    expect(await countRows()).toBe(1)
  })
})

describe('what a file says for itself', () => {
  it('goes from the record when its artist no longer wants it, and comes when they do', async ({
    expect,
  }) => {
    const { artist, code } = await setUp()
    const file = await makeSaying(CAPTURE)
    await send(artist, code, { file, words: { tellCredentials: 'on' } })
    expect((await readRecord(code))['drawing']).toHaveProperty('credentials')
    await send(artist, code, { file })
    expect((await readRecord(code))['drawing']).not.toHaveProperty('credentials')
    await send(artist, code, { file, words: { tellCredentials: 'on' } })
    expect((await readRecord(code))['drawing']).toHaveProperty('credentials')
    // A file that says nothing is the same with and without the tick.
    const plain = await makePng({ width: 302, height: 200 })
    const bea = await makeArtist('bea@example.com')
    const hers = await pledge(bea)
    for (let i = 0; i < 5; i += 1) {
      const sent = await send(bea, hers, { file: plain, words: { tellCredentials: 'on' } })
      expect(sent.status).toBe(200)
    }
  })
})

describe('the desk', () => {
  it('writes no mail to an artist who leaves at that moment', async ({ expect }) => {
    const { artist, path } = await setUp(OBJECTS)
    let calls = 0
    let hasLeft = false
    const binding = interruptDatabase(env.DB, {
      before: async () => {
        calls += 1
        if (calls !== 2) return
        hasLeft = (await artist.postForm('/studio/leave', [['word', 'LEAVE']])).status === 303
      },
      after: () => {},
    })
    const decided = await decideHeld(
      {
        db: openDatabase(binding, { rowsRead: 0, rowsWritten: 0 }),
        images: env.IMAGES,
        drawings: env.DRAWINGS,
        originals: env.ORIGINALS,
        clock: Date.now,
        newId: () => crypto.randomUUID(),
        publish: makePublish('https://test.example'),
      },
      {
        drawingId: path.split('/').at(-1) ?? '',
        decision: 'refused',
        reason: 'Too late.',
        origin: 'https://test.example',
      },
    )
    expect(hasLeft).toBe(true)
    expect(decided).toMatchObject({ ok: false, problem: { code: 'not-waiting' } })
    expect((await listMails()).join()).not.toContain('Too late.')
  })

  it('tells an operator in their own words why a drawing cannot be shown', async ({ expect }) => {
    const { artist, code, operator, path } = await setUp(OBJECTS)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect(await (await operator.get(path)).text()).toContain('has withdrawn')
    const decided = await decide(operator, path, 'allowed')
    expect(decided.status).toBe(409)
    const page = await decided.text()
    expect(page).toContain('I looked at it, Ada.')
    expect(page).not.toContain('Take the pledge back first')
  })

  it('offers no drawing to be hidden that was never shown', async ({ expect }) => {
    const { artist, code, operator } = await setUp(OBJECTS)
    await artist.postForm(`/studio/${code}/held/take-back`, [])
    expect(await (await operator.get(`/desk/${code}`)).text()).not.toContain('Hide the drawing')
    const hidden = await operator.postForm(`/desk/${code}/hide`, [['reason', 'No.']])
    expect(hidden.status).toBe(409)
    expect(await readRecord(code)).toMatchObject({ history: [{ what: 'pledged' }] })
  })

  it('answers odd addresses and odd words plainly', async ({ expect }) => {
    const { artist, code, operator, path, file } = await setUp(OBJECTS)
    for (const id of [
      '%00',
      '%',
      '%E0%A4%A',
      "'--",
      '%2e%2e%2f',
      'x'.repeat(2000),
      '%F0%9F%90%A6',
    ]) {
      const page = await operator.get(`/desk/drawings/${id}`)
      expect([404, 400], id).toContain(page.status)
      const posted = await decide(operator, `/desk/drawings/${id}`, 'allowed')
      expect([404, 400, 409], id).toContain(posted.status)
    }
    for (const objection of [
      'x'.repeat(1024 * 1024),
      'a\u0000b',
      '\u202Eevil',
      '\u0301'.repeat(50),
    ]) {
      const answer = await send(artist, code, { file, words: { objection } })
      expect(answer.status, objection.slice(0, 9)).toBeGreaterThanOrEqual(400)
      expect(answer.status, objection.slice(0, 9)).toBeLessThan(500)
    }
    const form = new FormData()
    form.set('drawing', new File([await makeDeclared(303)], 'heron.png'))
    form.set('alt', 'A heron')
    form.set('objection', new File(['I drew it.'], 'words.txt'))
    const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
    expect(response.status).toBe(422)
    expect(await findWaiting(operator)).toBe(path)
  })
})
