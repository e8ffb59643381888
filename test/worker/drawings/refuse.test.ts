import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runBatch } from '../../../worker/database.ts'
import { receiveDrawing, type ReceivedDrawing } from '../../../worker/drawings/actions.ts'
import { eraseDrawing } from '../../../worker/drawings/actions/sweep.ts'
import type { Result } from '../../../schema/result.ts'
import { drawingStatement, hideStatement, type NewDrawing } from '../../../worker/drawings/store.ts'
import { concat, makePng, pngChunk, pngOf, pngShell, type Bytes } from '../../support/pictures.ts'
import { addAccount, listKeys, makeDeps, openTestDatabase, receivedFile } from './setting.ts'

function must(result: Result<ReceivedDrawing>): NewDrawing {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`)
  return result.value.row
}

async function tryFile(file: Bytes, more: Partial<Parameters<typeof receivedFile>[1]> = {}) {
  const result = await receiveDrawing(makeDeps(), receivedFile(file, more))
  const stored = [...(await listKeys(env.DRAWINGS)), ...(await listKeys(env.ORIGINALS))]
  return { stored, problem: result.ok ? null : result.problem }
}

describe('a file that cannot be used leaves nothing behind', () => {
  it('because its pixels are not there, though its headers are fine', async ({ expect }) => {
    const { problem, stored } = await tryFile(pngShell({ width: 300, height: 200 }))
    expect(problem).toMatchObject({ code: 'unreadable-image' })
    expect(problem?.detail).toMatch(/could not open/)
    expect(stored).toEqual([])
  })

  it('because half of its pixels are missing, though each of its chunks is whole', async ({
    expect,
  }) => {
    const whole = await makePng({ width: 300, height: 200 })
    const header = whole.subarray(8, 33)
    // Signature, header and the frame of IDAT come before its content.
    const packed = whole.subarray(41, 41 + (whole.length - 41 - 16) / 2)
    const file = pngOf(header, pngChunk('IDAT', packed), pngChunk('IEND'))
    expect(await tryFile(file)).toMatchObject({ problem: { code: 'unreadable-image' }, stored: [] })
    expect(await tryFile(whole, { original: file })).toMatchObject({
      problem: { code: 'unreadable-image', errors: [{ path: 'original' }] },
      stored: [],
    })
  })

  it('because it is half of a file', async ({ expect }) => {
    const whole = await makePng({ width: 900, height: 900 })
    expect(await tryFile(whole.slice(0, 600))).toMatchObject({
      problem: { code: 'unreadable-image' },
      stored: [],
    })
  })

  it('because the file beside it is none of ours: that one is named', async ({ expect }) => {
    const file = await makePng({ width: 100, height: 100 })
    expect(await tryFile(file, { original: concat('%PDF-1.7') })).toMatchObject({
      problem: { code: 'unsupported-image', errors: [{ path: 'original' }] },
      stored: [],
    })
  })

  it('because the encoder gave up half way', async ({ expect }) => {
    let calls = 0
    const images: ImagesBinding = {
      info: async (stream) => env.IMAGES.info(stream),
      input: (stream) => {
        calls += 1
        if (calls > 3) throw new TypeError('IMAGES_TRANSFORM_ERROR 9432')
        return env.IMAGES.input(stream)
      },
      text: (content, options) => env.IMAGES.text(content, options),
      hosted: env.IMAGES.hosted,
    }
    const file = await makePng({ width: 300, height: 300 })
    const result = await receiveDrawing(makeDeps({ images }), receivedFile(file))
    expect(result).toMatchObject({ ok: false, problem: { code: 'unreadable-image' } })
    expect(await listKeys(env.DRAWINGS)).toEqual([])
    expect(await listKeys(env.ORIGINALS)).toEqual([])
  })

  it('because an operator has hidden the same picture, even in another file', async ({
    expect,
  }) => {
    await addAccount('ann')
    const db = openTestDatabase()
    const file = await makePng({ width: 100, height: 100 })
    const first = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    await runBatch(db, [drawingStatement(db, first), hideStatement(db, first.hash, 'not yours')])
    await eraseDrawing(makeDeps(), first.hash)
    expect(await listKeys(env.DRAWINGS)).toEqual([])

    const resaved = concat(file, 'one byte more')
    const second = await receiveDrawing(makeDeps(), receivedFile(resaved))
    expect(second).toMatchObject({ ok: false, problem: { code: 'drawing-was-hidden' } })
    expect(await listKeys(env.DRAWINGS)).toEqual([])
  })
})
