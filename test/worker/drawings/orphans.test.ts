import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runChores } from '../../../worker/chores.ts'
import { runBatch } from '../../../worker/database.ts'
import { receiveDrawing } from '../../../worker/drawings/actions.ts'
import { removeOrphans } from '../../../worker/drawings/actions/sweep.ts'
import { drawingStatement } from '../../../worker/drawings/store.ts'
import { makePng } from '../../support/pictures.ts'
import { addAccount, listKeys, makeDeps, openTestDatabase, receivedFile } from './setting.ts'

const HOUR = 60 * 60 * 1000

async function receive(width: number) {
  const file = await makePng({ width, height: 100 })
  const result = await receiveDrawing(makeDeps({ clock: Date.now }), receivedFile(file))
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function sweep(now: number): Promise<[string[], string[]]> {
  await removeOrphans(makeDeps({ clock: () => now }))
  return [await listKeys(env.DRAWINGS), await listKeys(env.ORIGINALS)]
}

describe('files that were stored for a row that never came', () => {
  it('go after an hour; what a drawing uses stays, and so does what is not ours', async ({
    expect,
  }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    const used = await receive(100)
    await runBatch(db, [drawingStatement(db, used.row)])
    await receive(101)
    await env.DRAWINGS.put('readme.txt', 'x')
    const [drawings, originals] = await sweep(Date.now() + HOUR - 60_000)
    expect([drawings.length, originals.length]).toEqual([17, 2])

    // The cron itself, an hour on.
    await runChores(env, () => Date.now() + HOUR)
    expect(await listKeys(env.DRAWINGS)).toEqual(
      expect.arrayContaining(['readme.txt', ...used.pictures.map(({ key }) => key)]),
    )
    expect(await listKeys(env.DRAWINGS)).toHaveLength(9)
    expect(await listKeys(env.ORIGINALS)).toEqual(used.originals.map(({ key }) => key))
  })

  it('are found wherever they lie, also where a bucket holds more than a page', async ({
    expect,
  }) => {
    await addAccount('ann')
    const keys = Array.from(
      { length: 130 },
      (_, i) => `originals/${((i * 2) % 256).toString(16).padStart(2, '0').repeat(32)}`,
    )
    await Promise.all([...new Set(keys)].map(async (key) => env.ORIGINALS.put(key, 'x')))
    for (let minute = 0; minute < 30; minute += 1) {
      await sweep(Date.now() + HOUR + minute * 60_000)
    }
    expect(await listKeys(env.ORIGINALS)).toEqual([])
  })
})
