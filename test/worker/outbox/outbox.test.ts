import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import type { Errand } from '../../../schema/errands.ts'
import { openDatabase, runBatch } from '../../../worker/database.ts'
import { runAllDue } from '../../../worker/outbox/actions.ts'
import { errandStatement } from '../../../worker/outbox/store.ts'

const HOUR = 60 * 60_000
const MAIL: Errand = {
  kind: 'mail',
  mail: { to: 'gone@example.com', subject: 'Hello', text: 'Hello', html: '<p>Hello' },
}
const ERASE: Errand = { kind: 'erase-drawing', hash: 'ab' }

/** An outbox whose errands all fail, and a clock that is moved by hand. Counts the tries. */
async function openBrokenOutbox(errand: Errand) {
  const db = openDatabase(env.DB, { rowsRead: 0, rowsWritten: 0 })
  const seen = { now: 1_000, tries: 0 }
  await runBatch(db, [errandStatement(db, 'one', errand, seen.now)])
  const runErrand = () => {
    seen.tries += 1
    return Promise.reject(new Error('No such mailbox'))
  }
  const sweepUntil = async (end: number) => {
    for (; seen.now <= end; seen.now += HOUR) {
      await runAllDue({ db, clock: () => seen.now, runErrand })
    }
  }
  return { seen, sweepUntil }
}

async function countErrands(): Promise<number | null> {
  return await env.DB.prepare('SELECT count(*) AS n FROM outbox').first<number>('n')
}

describe('an errand that fails every time', () => {
  it('is given up after five days when it is a mail', async ({ expect }) => {
    const { seen, sweepUntil } = await openBrokenOutbox(MAIL)
    await sweepUntil(4 * 24 * HOUR)
    expect(await countErrands()).toBe(1)
    await sweepUntil(6 * 24 * HOUR)
    expect(await countErrands()).toBe(0)
    const { tries } = seen
    await sweepUntil(20 * 24 * HOUR)
    expect(seen.tries).toBe(tries)
  })

  it('is never given up when pictures must go', async ({ expect }) => {
    const { seen, sweepUntil } = await openBrokenOutbox(ERASE)
    await sweepUntil(8 * 24 * HOUR)
    const { tries } = seen
    await sweepUntil(10 * 24 * HOUR)
    expect(await countErrands()).toBe(1)
    expect(seen.tries).toBeGreaterThan(tries)
  })
})
