import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runOutbox } from '../../../worker/chores.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const OPERATOR = 'operator@example.com'

/** The path of the smallest picture, or the code of the problem. */
async function drawOn(artist: Visitor, code: string, width = 200): Promise<string> {
  const form = new FormData()
  form.set('drawing', new File([await makePng({ width, height: 200 })], 'x.png'))
  form.set('alt', 'A heron')
  const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
  if (!response.ok) return (await response.json<{ code: string }>()).code
  const { drawing } = await response.json<{ drawing: { pictures: { src: string }[] } }>()
  return new URL(drawing.pictures[0]?.src ?? '').pathname
}

async function listSubjects(): Promise<string> {
  const { results } = await env.DB.prepare('SELECT errand FROM outbox').all<{ errand: string }>()
  return results.map(({ errand }) => JSON.parse(errand).mail?.subject ?? '').join('\n')
}

describe('the operators’ desk', () => {
  it('hides a drawing from everywhere, with a reason that everybody reads and a mail', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const picture = await drawOn(artist, code)
    const operator = await makeArtist(OPERATOR)
    expect(await (await operator.get('/desk')).text()).toContain(`/desk/${code}`)
    const response = await operator.postForm(`/desk/${code}/hide`, [
      ['reason', 'It is another artist’s work.'],
    ])
    expect(response.status).toBe(303)

    expect(await readRecord(code)).toMatchObject({
      drawing: null,
      picture: null,
      status: 'active',
      history: [{}, {}, { what: 'drawing-hidden', detail: 'It is another artist’s work.' }],
    })
    expect(await listSubjects()).toMatch(/drawing/i)
    await runOutbox(env, Date.now)
    expect((await new Visitor().get(picture)).status).toBe(404)
    expect((await env.DRAWINGS.list()).objects).toEqual([])
  })

  it('hides the same picture on every pledge, each with its reason and its mail', async ({
    expect,
  }) => {
    const ada = await makeArtist()
    const bea = await makeArtist('bea@example.com')
    const codes = [await pledge(ada), await pledge(bea), await pledge(bea)] as const
    const picture = await drawOn(ada, codes[0])
    await drawOn(bea, codes[1])
    await drawOn(bea, codes[2])
    const operator = await makeArtist(OPERATOR)
    const page = await (await operator.get(`/desk/${codes[0]}`)).text()
    expect(page).toContain('The same picture is also on')
    expect(page).toContain(`href="/desk/${codes[1]}"`)
    expect(page).toContain(`href="/desk/${codes[2]}"`)
    // A double click is one order.
    const order = async () =>
      operator.postForm(`/desk/${codes[0]}/hide`, [['reason', 'Not theirs.']])
    await Promise.all([order(), order()])
    for (const code of codes) {
      expect(await readRecord(code)).toMatchObject({
        drawing: null,
        history: [{}, {}, { what: 'drawing-hidden', detail: 'Not theirs.' }],
      })
      expect((await readRecord(code))['history']).toHaveLength(3)
    }
    expect((await listSubjects()).match(/drawing/gi)).toHaveLength(3)
    await runOutbox(env, Date.now)
    expect((await new Visitor().get(picture)).status).toBe(404)
  })

  it('hides the drawing that was seen, also when the artist has taken it down since', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const operator = await makeArtist(OPERATOR)
    const seen = /name="drawing" value="([^"]+)"/.exec(
      await (await operator.get(`/desk/${code}`)).text(),
    )?.[1]
    await drawOn(artist, code, 150)
    const hide = async (fields: [string, string][]) =>
      operator.postForm(`/desk/${code}/hide`, [['reason', 'Not theirs.'], ...fields])
    expect((await hide([['drawing', seen ?? '']])).status).toBe(303)
    expect(await readRecord(code)).toMatchObject({
      drawing: { width: 150 },
      history: [{}, {}, {}, { what: 'drawing-hidden' }],
    })
    expect(await drawOn(artist, code)).toBe('drawing-was-hidden')
    // The second one is taken down before it is judged: the desk still offers it.
    await artist.sendJson('PUT', `/api/v1/pledges/${code}/drawing`, { use: 'plain' })
    expect(await (await operator.get(`/desk/${code}`)).text()).toContain('The artist took it down')
    expect((await hide([])).status).toBe(303)
    expect(await drawOn(artist, code, 150)).toBe('drawing-was-hidden')
    expect((await listSubjects()).match(/drawing/gi)).toHaveLength(2)
    // Nothing is left to hide, and nobody else's drawing can be named here.
    expect((await hide([])).status).toBe(409)
    expect((await hide([['drawing', seen ?? '']])).status).toBe(409)
  })

  it('warns the operator, and tells the artist in the studio until another drawing is up', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    const studio = async () => (await artist.get(`/studio/${code}`)).text()
    expect(await studio()).not.toContain('has hidden')
    const operator = await makeArtist(OPERATOR)
    const desk = await (await operator.get(`/desk/${code}`)).text()
    expect(desk).toMatch(/no way back, except a new drawing[\s\S]*Hide the drawing<\/button>/)
    await operator.postForm(`/desk/${code}/hide`, [['reason', 'It is <b>not</b> theirs.']])
    const told = await studio()
    expect(told).toContain('An operator has hidden your drawing')
    expect(told).toContain('It is &lt;b&gt;not&lt;/b&gt; theirs.')
    await drawOn(artist, code, 150)
    expect(await studio()).not.toContain('has hidden')
  })

  it('does not let a hidden file come back unnoticed', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    await (await makeArtist(OPERATOR)).postForm(`/desk/${code}/hide`, [['reason', 'Not theirs.']])
    const form = new FormData()
    form.set('drawing', new File([await makePng({ width: 200, height: 200 })], 'x.png'))
    form.set('alt', 'Again')
    const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
    expect([response.status, await response.json()]).toMatchObject([
      409,
      { code: 'drawing-was-hidden', detail: expect.stringContaining('“Not theirs.” Please') },
    ])
  })

  it('suspends a pledge and lifts it again; record, badge and history say why', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const operator = await makeArtist(OPERATOR)
    await operator.postForm(`/desk/${code}/suspend`, [['reason', 'Two works were generated.']])
    expect(await readRecord(code)).toMatchObject({
      status: 'suspended',
      suspendReason: 'Two works were generated.',
    })
    expect(await (await new Visitor().get(`/api/v1/badges/${code}`)).json()).toMatchObject({
      status: 'suspended',
    })
    expect(await (await new Visitor().get(`/p/${code}`)).text()).toContain(
      'Two works were generated.',
    )
    const tried = await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect(tried.status).toBe(409)
    await operator.postForm(`/desk/${code}/reinstate`, [['reason', 'It was a mistake.']])
    expect(await readRecord(code)).toMatchObject({ status: 'active' })
    expect(await listSubjects()).toMatch(/suspended/i)
  })

  it('asks for a reason and keeps what was typed', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const operator = await makeArtist(OPERATOR)
    const empty = await operator.postForm(`/desk/${code}/suspend`, [['reason', '  ']])
    expect(empty.status).toBe(422)
    expect(await readRecord(code)).toMatchObject({ status: 'active' })
    const long = await operator.postForm(`/desk/${code}/suspend`, [['reason', 'x'.repeat(600)]])
    expect(await long.text()).toContain('x'.repeat(600))
  })

  it('is shut to everybody else', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (const path of ['/desk', `/desk/${code}`]) {
      expect((await artist.get(path)).status).toBe(403)
      expect((await new Visitor().get(path)).headers.get('location')).toContain('/sign-in')
    }
    for (const order of ['hide', 'suspend', 'reinstate']) {
      const path = `/desk/${code}/${order}`
      expect((await artist.postForm(path, [['reason', 'x']])).status).toBe(403)
      expect((await new Visitor().postForm(path, [['reason', 'x']])).status).toBe(401)
      const operator = await makeArtist(OPERATOR)
      expect(
        (await operator.postForm(path, [['reason', 'x']], { origin: 'https://mallory.example' }))
          .status,
      ).toBe(403)
      expect(
        (await operator.postForm(path, [['reason', 'x']], { 'content-type': 'text/plain' })).status,
      ).toBe(415)
    }
    expect(await readRecord(code)).toMatchObject({ status: 'active' })
  })
})
