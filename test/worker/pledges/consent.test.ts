import { env } from 'cloudflare:workers'
import { beforeEach, describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

let ada: Visitor
let bea: Visitor
/** Bea's drawing names Ada's badge. */
let codes: { ada: string; bea: string }

beforeEach(async () => {
  ada = await makeArtist()
  bea = await makeArtist('bea@example.com')
  codes = { ada: await pledge(ada), bea: await pledge(bea, { artistName: 'Bea Brush' }) }
})

async function draw(
  artist: Visitor,
  code: string,
  words: { after?: string; story?: string } = {},
): Promise<Response> {
  const form = new FormData()
  form.set('drawing', new File([await makePng({ width: 200, height: 200 })], 'x.png'))
  form.set('alt', 'A heron')
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  return await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
}

/** The path where the question on this desk is answered, or nothing. */
async function findQuestion(artist: Visitor): Promise<string> {
  const desk = await (await artist.get('/studio')).text()
  return /\/studio\/inspiration\/[^"]+/.exec(desk)?.[0] ?? ''
}

/** The path of the question that Bea's drawing has put to Ada. */
async function ask(): Promise<string> {
  await draw(bea, codes.bea, { after: codes.ada })
  return await findQuestion(ada)
}

async function answer(artist: Visitor, path: string, word: string): Promise<number> {
  const { status } = await artist.postForm(path, [['answer', word]])
  await runOutbox(env, Date.now)
  return status
}

async function readChain(): Promise<{ after: unknown; inspired: unknown }> {
  const [first, second] = [await readRecord(codes.ada), await readRecord(codes.bea)]
  const drawing = second['drawing']
  const after = drawing && typeof drawing === 'object' && 'after' in drawing ? drawing.after : null
  return { after, inspired: first['inspired'] }
}

const NO_CHAIN = { after: null, inspired: [] }

describe('a drawing after somebody else’s badge', () => {
  it('says so on both records once the artist who is named says yes', async ({ expect }) => {
    const question = await ask()
    expect(await readChain()).toEqual(NO_CHAIN)
    expect(await answer(ada, question, 'yes')).toBe(303)
    expect(await readChain()).toEqual({ after: codes.ada, inspired: [codes.bea] })
    expect(await findQuestion(ada)).toBe('')
    expect(await (await new Visitor().get(`/p/${codes.ada}`)).text()).toContain('Bea Brush')
  })

  it('says nothing after a no, and the answer may change', async ({ expect }) => {
    const question = await ask()
    await answer(ada, question, 'no')
    expect(await readChain()).toEqual(NO_CHAIN)
    expect(await findQuestion(ada)).toBe('')
    await answer(ada, question, 'yes')
    await answer(ada, question, 'yes')
    expect(await readChain()).toEqual({ after: codes.ada, inspired: [codes.bea] })
    await answer(ada, question, 'no')
    expect(await readChain()).toEqual(NO_CHAIN)
  })

  it('is answered by nobody but the artist who is named', async ({ expect }) => {
    const question = await ask()
    expect(await answer(bea, question, 'yes')).toBe(403)
    expect(await answer(await makeArtist('cleo@example.com'), question, 'yes')).toBe(403)
    const nobody = await new Visitor().postForm(question, [['answer', 'yes']])
    expect(nobody.status === 401 || nobody.headers.get('location')?.startsWith('/sign-in')).toBe(
      true,
    )
    const away = { origin: 'https://evil.example' }
    expect((await ada.postForm(question, [['answer', 'yes']], away)).status).toBe(403)
    expect((await ada.sendJson('POST', question, { answer: 'yes' })).status).toBe(415)
    const long = await ada.postForm(question, [['answer', 'y'.repeat(2 * 1024 * 1024)]])
    expect(long.status).toBe(413)
    expect(await answer(ada, '/studio/inspiration/nothing', 'yes')).toBe(404)
    await runOutbox(env, Date.now)
    expect(await readChain()).toEqual(NO_CHAIN)
  })

  it('names no pledge that is withdrawn', async ({ expect }) => {
    await answer(ada, await ask(), 'yes')
    await bea.sendJson('POST', `/api/v1/pledges/${codes.bea}/withdraw`, { reason: null })
    const page = await (await new Visitor().get(`/p/${codes.ada}`)).text()
    expect(page).not.toContain('Bea Brush')
    expect(page).not.toContain('From badge to badge')
  })

  it('falls out of the chain when another drawing takes its place', async ({ expect }) => {
    await answer(ada, await ask(), 'yes')
    await draw(bea, codes.bea, { story: 'Drawn anew, after nobody.' })
    await runOutbox(env, Date.now)
    expect(await readChain()).toEqual(NO_CHAIN)
    await answer(ada, await ask(), 'yes')
    await bea.sendJson('PUT', `/api/v1/pledges/${codes.bea}/drawing`, { use: 'plain' })
    await runOutbox(env, Date.now)
    expect(await readChain()).toEqual(NO_CHAIN)
  })

  it('falls out of the chain when an operator hides it', async ({ expect }) => {
    await answer(ada, await ask(), 'yes')
    const operator = await makeArtist('operator@example.com')
    await operator.postForm(`/desk/${codes.bea}/hide`, [['reason', 'It is traced.']])
    await runOutbox(env, Date.now)
    expect(await readChain()).toEqual(NO_CHAIN)
  })

  it('is refused beside the field where nobody could be asked', async ({ expect }) => {
    for (const [after, message] of [
      ['ZZZZ-ZZZZ', 'No badge here has this code'],
      ['no code', 'A code has 8 letters and digits'],
      [codes.bea, 'this very badge'],
    ] as const) {
      const response = await draw(bea, codes.bea, { after })
      expect(response.status).toBe(422)
      const problem = await response.json<{ errors: { path: string; message: string }[] }>()
      expect(problem.errors).toEqual([{ path: 'after', message: expect.stringContaining(message) }])
    }
    expect(await readRecord(codes.bea)).toMatchObject({ drawing: null })
    expect((await env.DRAWINGS.list()).objects).toEqual([])
  })

  it('can be said later, beside the same file', async ({ expect }) => {
    await draw(bea, codes.bea)
    await draw(bea, codes.bea, { after: codes.ada, story: 'Drawn on a train.' })
    expect(await readRecord(codes.bea)).toMatchObject({ drawing: { story: 'Drawn on a train.' } })
    expect(await findQuestion(ada)).not.toBe('')
  })
})
