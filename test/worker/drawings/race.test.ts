import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runBatch } from '../../../worker/database.ts'
import { makePublish } from '../../../worker/badges/actions.ts'
import { receiveDrawing, type ReceivedDrawing } from '../../../worker/drawings/actions.ts'
import { deleteOldOriginals, eraseDrawing } from '../../../worker/drawings/actions/sweep.ts'
import { drawingStatement, hideStatement } from '../../../worker/drawings/store.ts'
import { drawBadge } from '../../../worker/pledges/actions/draw.ts'
import { findOwner } from '../../../worker/pledges/store.ts'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import {
  addAccount,
  DAY,
  listKeys,
  makeDeps,
  NOON,
  openTestDatabase,
  receivedFile,
} from './setting.ts'

function later(): number {
  return NOON + 31 * DAY
}

type Turn = (keys: string | string[]) => Promise<void>

/** A bucket in which something else happens just before a deletion, or just after a file was put. */
function interleave(bucket: R2Bucket, { beforeDelete, afterPut }: { [when: string]: Turn }) {
  return new Proxy(bucket, {
    get(target, property) {
      if (property === 'delete' && beforeDelete) {
        return async (keys: string | string[]) => {
          await beforeDelete(keys)
          await target.delete(keys)
        }
      }
      if (property === 'put' && afterPut) {
        return async (...args: Parameters<R2Bucket['put']>) => {
          const put = await target.put(...args)
          await afterPut(args[0])
          return put
        }
      }
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

async function receive(deps: Partial<Parameters<typeof makeDeps>[0]> = {}, accountId = 'ann') {
  const file = await makePng({ width: 100, height: 100 })
  const result = await receiveDrawing(makeDeps(deps), receivedFile(file, { accountId }))
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function write({ row }: ReceivedDrawing): Promise<void> {
  const db = openTestDatabase()
  await runBatch(db, [drawingStatement(db, row)])
}

/** Shows the picture on a new pledge, with these things happening in between. */
async function drawOnPledge(deps: Partial<Parameters<typeof makeDeps>[0]>) {
  const code = await pledge(await makeArtist())
  const owner = await findOwner(openTestDatabase(), code)
  const result = await drawBadge(
    { ...makeDeps(deps), publish: makePublish('http://localhost:8787') },
    {
      code,
      accountId: owner?.accountId ?? '',
      file: await makePng({ width: 100, height: 100 }),
      original: null,
      words: {
        alt: 'A heron',
        medium: null,
        story: null,
        after: null,
        keepOriginal: false,
        objection: null,
        tellCredentials: false,
      },
    },
  )
  return { code, result }
}

describe('a picture that is erased and sent again at the same moment', () => {
  it('stays, when its row is written after the eraser looked for rows', async ({ expect }) => {
    await addAccount('ann')
    const again = await receive()
    const drawings = interleave(env.DRAWINGS, { beforeDelete: async () => write(again) })
    await eraseDrawing({ ...makeDeps(), drawings }, again.row.hash)
    expect(await listKeys(env.DRAWINGS)).toHaveLength(8)
    const first = await env.DRAWINGS.head(`${again.row.hash}/96.webp`)
    expect(first?.httpMetadata?.contentType).toBe('image/webp')
  })

  it('stays, when the eraser comes between the files and the row', async ({ expect }) => {
    await addAccount('ann')
    const before = await receive()
    const { hash, originalHash } = before.row
    let puts = 0
    const { code, result } = await drawOnPledge({
      drawings: interleave(env.DRAWINGS, {
        // All eight are there already, so that nothing is written; then they go.
        afterPut: async () => {
          puts += 1
          if (puts !== 8) return
          await eraseDrawing(makeDeps(), hash)
          await env.ORIGINALS.delete(`originals/${originalHash}`)
        },
      }),
    })
    expect(result.ok).toBe(true)
    expect(await readRecord(code)).toMatchObject({ drawing: { alt: 'A heron' } })
    expect(await listKeys(env.DRAWINGS)).toHaveLength(8)
    expect(await listKeys(env.ORIGINALS)).toHaveLength(1)
  })

  it('is not shown, when an operator hides it between the files and the row', async ({
    expect,
  }) => {
    await addAccount('ann')
    const before = await receive()
    await write(before)
    const db = openTestDatabase()
    const { code, result } = await drawOnPledge({
      drawings: interleave(env.DRAWINGS, {
        afterPut: async () => runBatch(db, [hideStatement(db, before.row.hash, 'Not theirs.')]),
      }),
    })
    expect(result).toMatchObject({ ok: false, problem: { code: 'drawing-was-hidden' } })
    expect(await readRecord(code)).toMatchObject({ drawing: null })
    expect(await listKeys(env.DRAWINGS)).toEqual([])
  })
})

describe('an old original that is deleted', () => {
  it('stays, when the same file comes again at that moment', async ({ expect }) => {
    await addAccount('ann')
    await addAccount('bea')
    const old = await receive()
    await write(old)
    const young = await receive({ clock: later }, 'bea')
    const originals = interleave(env.ORIGINALS, { beforeDelete: async () => write(young) })
    await deleteOldOriginals({ ...makeDeps(), originals, clock: later })
    expect(await listKeys(env.ORIGINALS)).toEqual([`originals/${old.row.originalHash}`])
  })
})
