import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { isRevoked, listEntries, readReceipt, signWaiting } from './receipt.ts'

describe('the receipt of a pledge', () => {
  it('is signed right after the promise, and named by the record', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const early = await new Visitor().get(`/p/${code}/receipt.json`)
    expect(early.status).toBe(404)
    expect(early.headers.get('cache-control')).toBe('no-store')
    expect(await early.json()).toMatchObject({ code: 'receipt-missing' })
    await signWaiting()
    const receipt = await readReceipt(code)
    expect(receipt.name).toBe(
      `Ada Lovelock: created with human intelligence (${code.slice(0, 4)}-${code.slice(4)})`,
    )
    expect((await readRecord(code))['receipt']).toBe(`http://localhost:8787/p/${code}/receipt.json`)
    expect(await isRevoked(receipt)).toBe(false)
  })

  it('is not signed again when it is read, nor when nothing that it says has changed', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    const first = await readReceipt(code)
    // A place that nobody checked is no evidence of anything.
    await artist.sendJson('POST', `/api/v1/pledges/${code}/places`, {
      url: 'https://ada.example',
      kind: 'site',
    })
    const { results } = await env.DB.prepare(
      "SELECT id FROM outbox WHERE id LIKE 'receipt-%'",
    ).all()
    expect(results).toEqual([])
    await signWaiting()
    expect(await readReceipt(code)).toEqual(first)
  })

  it('is signed anew under another name, with the same id and the same place', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    const first = await readReceipt(code)
    await artist.sendJson('PATCH', `/api/v1/pledges/${code}`, { artistName: 'Ada Byron' })
    await signWaiting()
    const second = await readReceipt(code)
    expect(second.name).toMatch(/^Ada Byron: /)
    expect(JSON.stringify(second)).not.toContain('Lovelock')
    expect(second.id).toBe(first.id)
    expect(second.credentialStatus).toEqual(first.credentialStatus)
    expect(second.proof[0]?.proofValue).not.toBe(first.proof[0]?.proofValue)
  })

  it('says that it is withdrawn in the same moment as the record', async ({ expect }) => {
    const artist = await makeArtist()
    const [code, other] = [await pledge(artist), await pledge(artist)]
    await signWaiting()
    const [receipt, theirs] = [await readReceipt(code), await readReceipt(other)]
    expect(await isRevoked(receipt)).toBe(false)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    // No errand has run: the list is right already.
    expect(await isRevoked(receipt)).toBe(true)
    expect(await isRevoked(theirs)).toBe(false)
    expect(await readReceipt(code)).toEqual(receipt)
  })

  it('is a new one with a new place after a withdrawal was taken back', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    const first = await readReceipt(code)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    await signWaiting()
    await artist.sendJson('POST', `/api/v1/pledges/${code}/restore`, {})
    await signWaiting()
    const second = await readReceipt(code)
    expect(second.id).not.toBe(first.id)
    expect(second.credentialStatus.statusListIndex).not.toBe(first.credentialStatus.statusListIndex)
    expect(await isRevoked(first)).toBe(true)
    expect(await isRevoked(second)).toBe(false)
  })

  it('ends with a suspension, and a new one begins when that is lifted', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    await signWaiting()
    const first = await readReceipt(code)
    const operator = await makeArtist('operator@example.com')
    await operator.postForm(`/desk/${code}/suspend`, [['reason', 'A copy.']])
    expect(await isRevoked(first)).toBe(true)
    await operator.postForm(`/desk/${code}/reinstate`, [['reason', 'It was none.']])
    await signWaiting()
    expect(await isRevoked(await readReceipt(code))).toBe(false)
    expect(await listEntries(code)).toEqual([
      { issue: 1, good: 0 },
      { issue: 2, good: 1 },
    ])
  })

  it('says that it is withdrawn from the start, where the promise was shorter than a minute', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const [code, other] = [await pledge(artist), await pledge(artist)]
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    await signWaiting()
    expect((await readRecord(code))['receipt']).toContain(`/p/${code}/receipt.json`)
    expect(await isRevoked(await readReceipt(code))).toBe(true)
    expect(await isRevoked(await readReceipt(other))).toBe(false)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/restore`, {})
    await signWaiting()
    expect(await isRevoked(await readReceipt(code))).toBe(false)
    expect(await listEntries(code)).toEqual([
      { issue: 1, good: 0 },
      { issue: 2, good: 1 },
    ])
  })

  it('is not made for somebody who was made up', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    await env.DB.prepare("UPDATE pledges SET request_hash = 'seeded'").run()
    await env.DB.prepare(
      `INSERT OR REPLACE INTO outbox (id, errand, created_at, due_at)
        VALUES ('republish-${code}', json_object('kind', 'republish', 'codes', json_array('${code}')), 0, 0)`,
    ).run()
    await signWaiting()
    expect((await readRecord(code))['receipt']).toBeNull()
    expect((await new Visitor().get(`/p/${code}/receipt.json`)).status).toBe(404)
  })

  it('tells no old name, though the pledge was withdrawn before it was renamed', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    const first = await readReceipt(code)
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    await artist.sendJson('PATCH', `/api/v1/pledges/${code}`, { artistName: 'Ada Byron' })
    await signWaiting()
    const second = await readReceipt(code)
    expect(JSON.stringify(second)).not.toContain('Lovelock')
    expect(second.id).toBe(first.id)
    expect(await isRevoked(second)).toBe(true)
  })

  it('goes with the artist, and copies of it say that it ended', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    const receipt = await readReceipt(code)
    await artist.sendJson('DELETE', '/api/v1/me', {})
    for (const file of ['receipt.json', 'receipt.png', 'receipt.svg']) {
      const response = await new Visitor().get(`/p/${code}/${file}`, { accept: 'application/json' })
      expect(response.status).toBe(410)
      expect(await response.json()).toMatchObject({ code: 'receipt-erased' })
    }
    expect(await isRevoked(receipt)).toBe(true)
    expect(await readRecord(code)).toMatchObject({ receipt: null })
  })
})
