import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runBatch } from '../../../worker/database.ts'
import { receiveDrawing, type ReceivedDrawing } from '../../../worker/drawings/actions.ts'
import { discardDrawing, eraseDrawing } from '../../../worker/drawings/actions/sweep.ts'
import type { Result } from '../../../schema/result.ts'
import {
  drawingStatement,
  replaceStatement,
  type NewDrawing,
} from '../../../worker/drawings/store.ts'
import { makePng } from '../../support/pictures.ts'
import { addAccount, listKeys, makeDeps, openTestDatabase, receivedFile } from './setting.ts'

function must(result: Result<ReceivedDrawing>): NewDrawing {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`)
  return result.value.row
}

describe('erasing a drawing', () => {
  it('takes its eight pictures away, and may be done twice', async ({ expect }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    const drawing = must(
      await receiveDrawing(makeDeps(), receivedFile(await makePng({ width: 100, height: 100 }))),
    )
    await runBatch(db, [drawingStatement(db, drawing)])
    await eraseDrawing(makeDeps(), drawing.hash)
    expect(await listKeys(env.DRAWINGS), 'still shown: nothing may vanish').toHaveLength(8)
    await runBatch(db, [replaceStatement(db, drawing.id)])
    await eraseDrawing(makeDeps(), drawing.hash)
    await eraseDrawing(makeDeps(), drawing.hash)
    expect(await listKeys(env.DRAWINGS)).toEqual([])
    expect(await listKeys(env.ORIGINALS), 'the original has its own 30 days').toHaveLength(1)
  })

  it('leaves the pictures alone while another pledge shows the same drawing', async ({
    expect,
  }) => {
    await addAccount('ann')
    await addAccount('bea')
    const db = openTestDatabase()
    const file = await makePng({ width: 100, height: 100 })
    const hers = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    const theirs = must(await receiveDrawing(makeDeps(), receivedFile(file, { accountId: 'bea' })))
    await runBatch(db, [drawingStatement(db, hers), drawingStatement(db, theirs)])
    await runBatch(db, [replaceStatement(db, hers.id)])
    await eraseDrawing(makeDeps(), hers.hash)
    expect(await listKeys(env.DRAWINGS)).toHaveLength(8)
  })

  it('whose row could not be written takes both files back, unless a row has the same', async ({
    expect,
  }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    const file = await makePng({ width: 100, height: 100 })
    const drawing = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    await discardDrawing(makeDeps(), drawing)
    expect([...(await listKeys(env.DRAWINGS)), ...(await listKeys(env.ORIGINALS))]).toEqual([])

    const kept = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    await runBatch(db, [drawingStatement(db, kept)])
    await discardDrawing(makeDeps(), kept)
    expect(await listKeys(env.DRAWINGS)).toHaveLength(8)
    expect(await listKeys(env.ORIGINALS)).toHaveLength(1)
  })
})
