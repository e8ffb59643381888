import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { openDatabase } from '../../../worker/database.ts'
import { signReceipts } from '../../../worker/badges/actions/receipt.ts'
import { readConfig } from '../../../worker/config.ts'
import { findSigner } from '../../../worker/receipts/actions/issue.ts'
import { drawPlace } from '../../../worker/receipts/actions/status-list.ts'
import { LIST_BITS, LIST_IS_FULL } from '../../../worker/receipts/rules/status-list.ts'
import { republish } from '../../../worker/pledges/actions/republish.ts'
import { publishAll } from '../../../worker/publish.ts'
import { ORIGIN } from '../../support/worker/sign-in.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { isRevoked, listEntries, readReceipt, signWaiting } from './receipt.ts'

async function depsOn(DB: D1Database) {
  const db = openDatabase(DB, { rowsRead: 0, rowsWritten: 0 })
  return { db, clock: Date.now, signer: await findSigner(readConfig(env)) }
}

function drawFive(numbers: Uint32Array<ArrayBuffer>): Uint32Array {
  return numbers.fill(LIST_BITS + 5)
}

describe('signing', () => {
  it('that is cut off at any call, before or after it, ends in one good receipt', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    for (const when of ['before', 'after'] as const) {
      for (let call = 1; ; call += 1) {
        const code = await pledge(artist)
        let calls = 0
        let isCut = false
        const fault = () => {
          calls += 1
          if (calls !== call) return
          isCut = true
          throw new Error('Network connection lost.')
        }
        const DB = interruptDatabase(env.DB, { [when]: fault })
        await signReceipts(await depsOn(DB), [code]).catch(() => undefined)
        if (!isCut) break
        await signWaiting()
        expect(await listEntries(code)).toEqual([{ issue: 1, good: 1 }])
        expect(await isRevoked(await readReceipt(code))).toBe(false)
      }
    }
  }, 30_000)

  it('by two at the same moment gives one receipt', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const deps = await depsOn(env.DB)
    await Promise.allSettled([1, 2, 3].map(async () => await signReceipts(deps, [code])))
    await signWaiting()
    expect(await listEntries(code)).toEqual([{ issue: 1, good: 1 }])
    expect((await readReceipt(code)).id).toMatch(/#1$/)
  })

  it('makes nothing good of a pledge that is withdrawn meanwhile', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    let isWithdrawn = false
    const DB = interruptDatabase(env.DB, {
      before: async ({ sql }) => {
        if (isWithdrawn || !sql.includes('insert into "status_entries"')) return
        isWithdrawn = true
        await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
      },
    })
    await signReceipts(await depsOn(DB), [code])
    expect(isWithdrawn).toBe(true)
    expect(await listEntries(code)).toEqual([])
    await signWaiting()
    expect(await listEntries(code)).toEqual([{ issue: 1, good: 0 }])
    expect(await isRevoked(await readReceipt(code))).toBe(true)
  })

  it('sees a name that changed while it was under way', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    let isRenamed = false
    const DB = interruptDatabase(env.DB, {
      before: async ({ sql }) => {
        if (isRenamed || !sql.includes('insert into "status_entries"')) return
        isRenamed = true
        await artist.sendJson('PATCH', `/api/v1/pledges/${code}`, { artistName: 'Ada Byron' })
      },
    })
    await signReceipts(await depsOn(DB), [code])
    await signWaiting()
    expect((await readReceipt(code)).name).toMatch(/^Ada Byron/)
    expect(await listEntries(code)).toEqual([{ issue: 1, good: 1 }])
  })
})

describe('a slow writer', () => {
  it('that still sees the withdrawal does not end the receipt that came after it', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    let isBack = false
    const DB = interruptDatabase(env.DB, {
      before: async ({ kind, sql }) => {
        if (isBack || kind !== 'batch' || !sql.startsWith('insert into "badges"')) return
        isBack = true
        await artist.sendJson('POST', `/api/v1/pledges/${code}/restore`, {})
        await signWaiting()
      },
    })
    const { db } = await depsOn(DB)
    await republish({ db, publish: publishAll(ORIGIN) }, [code])
    expect(isBack).toBe(true)
    expect(await listEntries(code)).toEqual([
      { issue: 1, good: 0 },
      { issue: 2, good: 1 },
    ])
    expect(await isRevoked(await readReceipt(code))).toBe(false)
  })
})

describe('places on the status list', () => {
  it('are drawn again where one is taken', async ({ expect }) => {
    const artist = await makeArtist()
    const [one, two] = [await pledge(artist), await pledge(artist)]
    const deps = await depsOn(env.DB)
    await signReceipts(deps, [one])
    const { credentialStatus } = await readReceipt(one)
    // The first draw of the second receipt is the place of the first one.
    const random = crypto.getRandomValues.bind(crypto)
    let draws = 0
    crypto.getRandomValues = (numbers) => {
      draws += 1
      if (draws > 1 || !(numbers instanceof Uint32Array)) return random(numbers)
      numbers[0] = Number(credentialStatus.statusListIndex)
      return numbers
    }
    try {
      await signReceipts(deps, [two])
    } finally {
      crypto.getRandomValues = random
    }
    expect(draws).toBe(2)
    expect(await listEntries(two)).toEqual([{ issue: 1, good: 1 }])
  })

  it('go to a new list when the one before is half full', async ({ expect }) => {
    const deps = await depsOn(env.DB)
    expect(await drawPlace(deps, drawFive)).toEqual({ list: 1, position: 5 })
    await env.DB.prepare('UPDATE status_lists SET used = ?').bind(LIST_IS_FULL).run()
    expect(await Promise.all([1, 2].map(async () => await drawPlace(deps, drawFive)))).toEqual([
      { list: 2, position: 5 },
      { list: 2, position: 5 },
    ])
  })

  it('are counted once for each receipt', async ({ expect }) => {
    const artist = await makeArtist()
    for (let i = 0; i < 3; i += 1) await pledge(artist)
    await signWaiting()
    const row = await env.DB.prepare('SELECT used FROM status_lists').first()
    expect(row).toEqual({ used: 3 })
  })
})
