import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { JSON_WRITE, openApp } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'

async function listMailsTo(address: string): Promise<string[]> {
  const { results } = await env.DB.prepare('SELECT errand FROM outbox').all<{ errand: string }>()
  return results
    .map(({ errand }) => JSON.parse(errand))
    .filter(({ kind, mail }) => kind === 'mail' && mail.to === address)
    .map(({ mail }) => mail.subject)
}

describe('withdrawing', () => {
  it('is told by the record, the page, the badge and the batch alike', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const response = await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {
      reason: 'I used a generator.',
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      status: 'withdrawn',
      withdrawReason: 'I used a generator.',
    })

    const visitor = new Visitor()
    expect(await readRecord(code)).toMatchObject({ status: 'withdrawn' })
    expect(await (await visitor.get(`/api/v1/badges/${code}`)).json()).toMatchObject({
      status: 'withdrawn',
    })
    expect(await (await visitor.get(`/api/v1/badges?codes=${code}`)).json()).toMatchObject({
      badges: [{ status: 'withdrawn' }],
    })
    const page = await visitor.get(`/p/${code}`)
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(/withdrawn[\s\S]*I used a generator\./i)
  })

  it('by two tabs at once is one withdrawal, one line of history and one mail', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const answers = await Promise.all(
      ['first', 'second', 'third'].map((reason) =>
        artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, { reason }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const { history } = await readRecord(code)
    expect(history).toHaveLength(2)
    const mails = await listMailsTo('ada@example.com')
    expect(mails.filter((subject) => /withdr/i.test(subject))).toHaveLength(1)
  })

  it('can be taken back, and every renderer says so', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const response = await artist.sendJson('POST', `/api/v1/pledges/${code}/restore`, {})
    expect(response.status).toBe(200)
    expect(await readRecord(code)).toMatchObject({
      status: 'active',
      history: [{ what: 'pledged' }, { what: 'withdrawn' }, { what: 'restored' }],
    })
  })

  it('by a tab that meets another tab’s change answers what was decided, never “active”', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, { reason: 'Mine.' })
    const cookie = [...artist.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    // The other tab takes it back right after this one has read that it is withdrawn.
    let isBack = false
    const DB = interruptDatabase(env.DB, {
      after: async ({ kind, sql }) => {
        if (isBack || kind !== 'batch' || !sql.startsWith('select')) return
        isBack = true
        await artist.sendJson('POST', `/api/v1/pledges/${code}/restore`, {})
      },
    })
    const response = await openApp({ vars: { DB } }).fetch(`/api/v1/pledges/${code}/withdraw`, {
      method: 'POST',
      headers: { ...JSON_WRITE, cookie },
      body: '{}',
    })
    expect(isBack).toBe(true)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ status: 'withdrawn', withdrawReason: 'Mine.' })
  })

  it('is taken back by two tabs at once as by one', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const path = `/api/v1/pledges/${code}/restore`
    const answers = await Promise.all([1, 2, 3].map(() => artist.sendJson('POST', path, {})))
    answers.push(await artist.sendJson('POST', path, {}))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    for (const answer of answers) expect(await answer.json()).toMatchObject({ status: 'active' })
    const { history } = await readRecord(code)
    expect(history).toHaveLength(3)
  })

  it('can no longer be taken back after 24 hours', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    await env.DB.prepare('UPDATE pledges SET withdrawn_at = withdrawn_at - 86400001').run()
    const response = await artist.sendJson('POST', `/api/v1/pledges/${code}/restore`, {})
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'too-late-to-restore' })
  })

  it('and restoring are for the pledge’s own artist', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const mallory = await makeArtist('mallory@example.com')
    for (const action of ['withdraw', 'restore']) {
      const path = `/api/v1/pledges/${code}/${action}`
      expect((await mallory.sendJson('POST', path, {})).status).toBe(403)
      expect((await new Visitor().sendJson('POST', path, {})).status).toBe(401)
      expect(
        (await mallory.sendJson('POST', path, {}, { origin: 'https://mallory.example' })).status,
      ).toBe(403)
    }
    expect(await readRecord(code)).toMatchObject({ status: 'active' })
  })

  it('of a code that nobody has is a 404', async ({ expect }) => {
    const response = await (
      await makeArtist()
    ).sendJson('POST', '/api/v1/pledges/ZZZZZZZZ/withdraw', {})
    expect(response.status).toBe(404)
  })
})
