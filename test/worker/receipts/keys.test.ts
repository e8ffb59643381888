import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { dropKey } from '../../../worker/badges/actions/receipt.ts'
import { runOutbox } from '../../../worker/chores.ts'
import { readConfig, type Bindings } from '../../../worker/config.ts'
import { openDatabase } from '../../../worker/database.ts'
import { findSigner } from '../../../worker/receipts/actions/issue.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { openApp } from '../../support/worker/sign-in.ts'
import { isRevoked, readReceipt, signWaiting, type Receipt } from './receipt.ts'

async function makeKey(): Promise<string> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Not a pair.')
  return JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey))
}

/** The Worker as it is after its ISSUER_KEY was replaced. */
async function rotate(): Promise<Bindings> {
  return Object.assign({}, env, { ISSUER_KEY: await makeKey() })
}

async function keyOf(bindings: Bindings): Promise<string> {
  return (await findSigner(readConfig(bindings))).keyId
}

async function listPublished(bindings: Bindings): Promise<string[]> {
  const { ISSUER_KEY } = bindings
  const response = await openApp({ vars: { ISSUER_KEY } }).fetch('/.well-known/did.json')
  const { assertionMethod } = await response.json<{ assertionMethod: string[] }>()
  return assertionMethod.map((name) => name.split('#')[1] ?? '')
}

async function depsOf(bindings: Bindings) {
  const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
  return { db, clock: Date.now, signer: await findSigner(readConfig(bindings)) }
}

function signedBy({ proof }: Receipt): string {
  return proof[0]?.verificationMethod.split('#')[1] ?? ''
}

describe('a key', () => {
  it('is published before it has signed anything', async ({ expect }) => {
    expect(await listPublished(env)).toEqual([await keyOf(env)])
  })

  it('stays published after another took its place, and what it signed stays', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    const after = await rotate()
    expect(await listPublished(after)).toEqual([await keyOf(env), await keyOf(after)])
    await runOutbox(after, Date.now)
    expect(signedBy(await readReceipt(code))).toBe(await keyOf(env))

    const next = await pledge(artist)
    await runOutbox(after, Date.now)
    expect(signedBy(await readReceipt(next))).toBe(await keyOf(after))
    expect(await listPublished(after)).toEqual([await keyOf(env), await keyOf(after)])
  })

  it('that leaked is dropped, and everything is signed anew, wherever that is cut off', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const codes = [await pledge(artist), await pledge(artist), await pledge(artist)]
    await signWaiting()
    const receipts = await Promise.all(codes.map(readReceipt))
    const [withdrawn = ''] = codes
    await artist.sendJson('POST', `/api/v1/pledges/${withdrawn}/withdraw`, {})
    const leaked = await keyOf(env)
    const after = await rotate()
    await env.DB.prepare(
      `INSERT INTO outbox (id, errand, created_at, due_at, rank) VALUES ('drop-key-${leaked}', json_object('kind', 'drop-key', 'key', '${leaked}'), 0, 0, 2)`,
    ).run()

    // Cut off at one call later each time, until a whole run goes through.
    let now = Date.now()
    for (let call = 1, isCut = true; isCut; call += 1) {
      let calls = 0
      isCut = false
      const DB = interruptDatabase(env.DB, {
        before: () => {
          calls += 1
          if (calls !== call) return
          isCut = true
          throw new Error('Network connection lost.')
        },
      })
      now += 60 * 60_000
      await runOutbox(Object.assign({}, after, { DB }), () => now).catch(() => undefined)
    }
    for (let i = 0; i < 3; i += 1) await runOutbox(after, () => (now += 60 * 60_000))

    expect(await listPublished(after)).toEqual([await keyOf(after)])
    for (const before of receipts) {
      const code = before.id.split('/')[4] ?? ''
      const renewed = await readReceipt(code)
      expect(signedBy(renewed)).toBe(await keyOf(after))
      expect(renewed.id).toBe(before.id)
      expect(renewed.credentialStatus).toEqual(before.credentialStatus)
    }
    const { ISSUER_KEY } = after
    const { fetch } = openApp({ vars: { ISSUER_KEY } })
    expect(await isRevoked(await readReceipt(withdrawn), fetch)).toBe(true)
    const left = await env.DB.prepare("SELECT id FROM outbox WHERE errand NOT LIKE '%mail%'").all()
    expect(left.results).toEqual([])
  }, 60_000)

  it('that leaked signs nothing more, even while it is still the one in use', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    await pledge(artist)
    await signWaiting()
    await expect(dropKey(await depsOf(env), await keyOf(env))).rejects.toThrow(/rotate-key/)
    const code = await pledge(artist)
    await signWaiting()
    await expect(readReceipt(code)).rejects.toThrow(/receipt-missing/)
    expect(await listPublished(env)).toEqual([])
    const list = await openApp().fetch('/status/revocation/1')
    expect(list.status).toBe(503)
  })

  it('that leaked before it had signed anything is known as leaked', async ({ expect }) => {
    const after = await rotate()
    await dropKey(await depsOf(after), await keyOf(env))
    // A Worker somewhere still has the old secret.
    const code = await pledge(await makeArtist())
    await signWaiting()
    await expect(readReceipt(code)).rejects.toThrow(/receipt-missing/)
    expect(await listPublished(after)).toEqual([await keyOf(after)])
  })

  it('that leaks while it signs a list leaves no list behind', async ({ expect }) => {
    await pledge(await makeArtist())
    await signWaiting()
    const after = await rotate()
    const leaked = await keyOf(env)
    const DB = interruptDatabase(env.DB, {
      before: async ({ sql }) => {
        if (
          !/update "status_lists" set "credential"/i.test(sql) &&
          !sql.includes('signed_version" =')
        )
          return
        await dropKey(await depsOf(after), leaked)
      },
    })
    await openApp({ vars: { DB } }).fetch('/status/revocation/1')
    const row = await env.DB.prepare('SELECT key_id FROM status_lists').first('key_id')
    expect(row).not.toBe(leaked)
  })
})
