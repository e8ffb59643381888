import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { drawings, pledges } from '../../../schema/tables.ts'
import { isDangling, openDatabase, runBatch, type Database } from '../../../worker/database.ts'
import { deleteOldOriginals } from '../../../worker/drawings/actions/sweep.ts'
import {
  drawingStatement,
  findHiddenOriginal,
  findHiddenPicture,
  hideStatement,
  isOriginalNeeded,
  listOriginalsDue,
  listShownHashes,
  listUsedOriginals,
  replaceStatement,
  viewQuota,
  type NewDrawing,
} from '../../../worker/drawings/store.ts'
import { addAccount, DAY, listKeys, makeRow, NOON, openTestDatabase } from './setting.ts'

async function countDrawings(): Promise<number | null> {
  return await env.DB.prepare('SELECT count(*) AS n FROM drawings').first<number>('n')
}

/** A pledge that points at a drawing, as the pledges' room writes it in one batch with the drawing. */
async function drawOn(code: string, drawing: NewDrawing): Promise<void> {
  const db = openTestDatabase()
  await runBatch(db, [drawingStatement(db, drawing), pledgeStatement(db, code, drawing)])
}

function pledgeStatement(db: Database, code: string, drawing: NewDrawing) {
  return db.insert(pledges).values({
    code,
    accountId: drawing.accountId,
    status: 'active',
    artistName: 'Ann',
    covers: 'practice',
    parts: ['image'],
    mediums: [],
    links: [],
    language: 'en',
    statementVersion: '2026-11',
    statementText: '…',
    drawingId: drawing.id,
    pledgedAt: drawing.uploadedAt,
    changedAt: drawing.uploadedAt,
    seq: 1,
    requestKey: code,
    requestHash: '',
  })
}

describe('a drawing', () => {
  it('comes back from D1 as it went in', async ({ expect }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    const row = makeRow({
      medium: 'ink',
      keepOriginal: true,
      originalDeletedAt: 5,
      hiddenReason: '?',
    })
    await runBatch(db, [drawingStatement(db, row)])
    expect(await db.select().from(drawings)).toEqual([row])
  })

  it('once hidden stays hidden, with the first reason, and is recognised by its file', async ({
    expect,
  }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    const row = makeRow()
    await runBatch(db, [drawingStatement(db, row)])
    expect(await listShownHashes(db, [row.hash])).toEqual(new Set([row.hash]))
    expect(await findHiddenOriginal(db, row.originalHash, 'ann')).toBeNull()
    await runBatch(db, [
      hideStatement(db, row.hash, 'first'),
      hideStatement(db, row.hash, 'second'),
    ])
    await runBatch(db, [replaceStatement(db, row.id)])
    expect(await listShownHashes(db, [row.hash])).toEqual(new Set())
    expect(await findHiddenOriginal(db, row.originalHash, 'ann')).toEqual({
      state: 'hidden',
      reason: 'first',
      isOwn: true,
    })
    expect(await findHiddenOriginal(db, 'c'.repeat(64), 'ann')).toBeNull()
  })
})

describe('the quota', () => {
  it('lets exactly 3 of 20 parallel uploads through, and none of the others half way', async ({
    expect,
  }) => {
    await addAccount('ann')
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => drawOn(`PLEDGE${i}`, makeRow())),
    )
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(3)
    for (const one of tries) {
      if (one.status === 'rejected') expect(isDangling(one.reason)).toBe(true)
    }
    expect(await countDrawings()).toBe(3)
    expect(await env.DB.prepare('SELECT count(*) AS n FROM pledges').first('n')).toBe(3)
  })

  it('counts each account for itself', async ({ expect }) => {
    await addAccount('ann')
    await addAccount('bea')
    const db = openTestDatabase()
    const rows = ['ann', 'ann', 'ann', 'ann', 'bea'].map((accountId) => makeRow({ accountId }))
    await runBatch(
      db,
      rows.map((row) => drawingStatement(db, row)),
    )
    expect(await countDrawings()).toBe(4)
    expect(await viewQuota(db, 'bea', NOON)).toEqual({ leftToday: 2, leftInAll: 19, nextAt: null })
  })

  it('has room again a day after the first of the three, to the millisecond', async ({
    expect,
  }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    const rows = [0, 1000, 2000].map((ms) => makeRow({ uploadedAt: NOON + ms, state: 'replaced' }))
    await runBatch(
      db,
      rows.map((row) => drawingStatement(db, row)),
    )
    expect(await viewQuota(db, 'ann', NOON + 3000)).toEqual({
      leftToday: 0,
      leftInAll: 17,
      nextAt: NOON + DAY,
    })
    await runBatch(db, [drawingStatement(db, makeRow({ uploadedAt: NOON + DAY - 1 }))])
    expect(await countDrawings()).toBe(3)
    expect(await viewQuota(db, 'ann', NOON + DAY)).toMatchObject({ leftToday: 1, nextAt: null })
    await runBatch(db, [drawingStatement(db, makeRow({ uploadedAt: NOON + DAY }))])
    expect(await countDrawings()).toBe(4)
  })

  it('ends at 20 in all, and promises no next time', async ({ expect }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    for (let day = 0; day < 22; day += 1) {
      await runBatch(db, [drawingStatement(db, makeRow({ uploadedAt: NOON + day * 2 * DAY }))])
    }
    expect(await countDrawings()).toBe(20)
    expect(await viewQuota(db, 'ann', NOON + 60 * DAY)).toEqual({
      leftToday: 0,
      leftInAll: 0,
      nextAt: null,
    })
  })
})

async function sweep(now: number): Promise<string[]> {
  const deps = { db: openTestDatabase(), originals: env.ORIGINALS, clock: () => now }
  await deleteOldOriginals(deps)
  await deleteOldOriginals(deps)
  return (await listKeys(env.ORIGINALS)).map((key) => key.replace('originals/', '')).toSorted()
}

async function countOriginals(): Promise<number | null> {
  return await env.DB.prepare(
    'SELECT count(*) AS n FROM drawings WHERE original_deleted_at IS NULL',
  ).first<number>('n')
}

describe('originals', () => {
  const keys = {
    old: '1'.repeat(64),
    young: '2'.repeat(64),
    kept: '3'.repeat(64),
    both: '4'.repeat(64),
  }
  const MONTH = 30 * DAY

  async function fill(): Promise<void> {
    for (const account of ['ann', 'bea', 'cleo']) await addAccount(account)
    const db = openTestDatabase()
    const rows = [
      makeRow({ originalHash: keys.old }),
      makeRow({ originalHash: keys.kept, keepOriginal: true }),
      makeRow({ originalHash: keys.both }),
      makeRow({ originalHash: keys.both, accountId: 'bea', uploadedAt: NOON + DAY }),
      makeRow({ originalHash: keys.young, accountId: 'cleo', uploadedAt: NOON + DAY }),
    ]
    await runBatch(
      db,
      rows.map((row) => drawingStatement(db, row)),
    )
    for (const hash of Object.values(keys)) await env.ORIGINALS.put(`originals/${hash}`, 'bytes')
  }

  it('are deleted after 30 days, unless kept or still needed by another drawing', async ({
    expect,
  }) => {
    await fill()
    expect(await sweep(NOON + MONTH - 1)).toEqual([keys.old, keys.young, keys.kept, keys.both])
    expect(await sweep(NOON + MONTH)).toEqual([keys.young, keys.kept, keys.both])
    expect(await sweep(NOON + MONTH + DAY)).toEqual([keys.kept])
    const left = await env.DB.prepare(
      'SELECT original_hash FROM drawings WHERE original_deleted_at IS NULL',
    ).all<{ original_hash: string }>()
    expect(left.results).toEqual([{ original_hash: keys.kept }])
  })

  it('are swept in small helpings, and all in the end', async ({ expect }) => {
    const db = openTestDatabase()
    for (let i = 0; i < 25; i += 1) {
      await addAccount(`a${i}`)
      await runBatch(db, [
        drawingStatement(
          db,
          makeRow({ accountId: `a${i}`, originalHash: i.toString(16).padStart(64, '0') }),
        ),
      ])
    }
    const counts: (number | null)[] = []
    for (let tick = 0; tick < 3; tick += 1) {
      await deleteOldOriginals({ db, originals: env.ORIGINALS, clock: () => NOON + MONTH })
      counts.push(await countOriginals())
    }
    expect(counts).toEqual([15, 5, 0])
  })
})

/** A thousand drawings of somebody else, all with different files, two months old and never swept. */
async function addCrowd(): Promise<void> {
  await addAccount('crowd')
  await env.DB.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
     INSERT INTO drawings (id, account_id, pledge_code, hash, original_hash, original_type, original_bytes,
       alt, width, height, pictures, state, uploaded_at)
     SELECT 'crowd' || i, 'crowd', 'CR0WD000', 'h' || i, 'o' || i, 'image/png', 1, 'x', 1, 1, '[]', 'hidden', ? + i
     FROM n`,
  )
    .bind(NOON - 60 * DAY)
    .run()
}

describe('however many drawings there are', () => {
  it('no question reads more than the rows that it is about', async ({ expect }) => {
    await addCrowd()
    await addAccount('ann')
    const meter = { rowsRead: 0, rowsWritten: 0 }
    const db = openDatabase(env.DB, meter)
    const cost = async (ask: () => Promise<unknown>) => {
      meter.rowsRead = 0
      await ask()
      return meter.rowsRead
    }
    const row = makeRow()
    const { hash, originalHash, id } = row
    const costs = {
      write: await cost(async () => await runBatch(db, [drawingStatement(db, row)])),
      quota: await cost(async () => await viewQuota(db, 'ann', NOON)),
      fullQuota: await cost(async () => await viewQuota(db, 'crowd', NOON)),
      hidden: await cost(async () => await findHiddenOriginal(db, originalHash, 'ann')),
      picture: await cost(async () => await findHiddenPicture(db, hash, 'ann')),
      shown: await cost(async () => await listShownHashes(db, [hash])),
      used: await cost(async () => await listUsedOriginals(db, [originalHash])),
      needed: await cost(async () => await isOriginalNeeded(db, { id, originalHash }, NOON)),
      due: await cost(async () => await listOriginalsDue(db, NOON - 30 * DAY, 10)),
    }
    for (const [question, rows] of Object.entries(costs)) {
      expect(rows, question).toBeLessThanOrEqual(
        question === 'due' || question === 'fullQuota' ? 22 : 6,
      )
    }
  })
})
