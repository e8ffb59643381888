import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runChores } from '../../../worker/chores.ts'
import type { Bindings } from '../../../worker/config.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { openApp } from '../../support/worker/sign-in.ts'
import { isRevoked, type Receipt } from './receipt.ts'

const MOVED = 'https://badges.example'

describe('a register that moved to another origin', () => {
  it('writes everything anew under it, behind whatever else waits', async ({ expect }) => {
    const artist = await makeArtist()
    const [code, withdrawn] = [await pledge(artist), await pledge(artist)]
    await runChores(env, Date.now)
    await artist.sendJson('POST', `/api/v1/pledges/${withdrawn}/withdraw`, {})
    await (await openApp().fetch('/status/revocation/1')).text()

    const moved: Bindings = Object.assign({}, env, { PUBLIC_ORIGIN: MOVED })
    await runChores(moved, Date.now)
    const { fetch } = openApp({ vars: { PUBLIC_ORIGIN: MOVED }, origin: MOVED })
    const read = async (path: string) => await (await fetch(path)).json<Receipt>()
    const receipt = await read(`/p/${code}/receipt.json`)
    expect(receipt.id).toBe(`${MOVED}/p/${code}/receipt.json#1`)
    expect(receipt.proof[0]?.verificationMethod).toMatch(/^did:web:badges\.example#/)
    expect(receipt.credentialStatus.statusListCredential).toBe(`${MOVED}/status/revocation/1`)
    const list = await (await fetch('/status/revocation/1')).text()
    expect(list).toContain(MOVED)
    expect(list).not.toContain('localhost')
    expect(await isRevoked(receipt, fetch)).toBe(false)
    expect(await isRevoked(await read(`/p/${withdrawn}/receipt.json`), fetch)).toBe(true)
    expect(JSON.stringify(await read(`/api/v1/badges/${code}`))).not.toContain('localhost')
  })

  it('asks for nothing while it stays where it is', async ({ expect }) => {
    await pledge(await makeArtist())
    await runChores(env, Date.now)
    await runChores(env, Date.now)
    const { results } = await env.DB.prepare('SELECT id FROM outbox').all()
    expect(results).toEqual([])
  })
})
