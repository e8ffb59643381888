import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { runBatch } from '../../../worker/database.ts'
import { eraseDrawing, receiveDrawing } from '../../../worker/drawings/actions.ts'
import { listPieces } from '../../../worker/drawings/rules/clean.ts'
import { judgeFile, openPicture } from '../../../worker/drawings/rules/judge.ts'
import type { Result } from '../../../schema/result.ts'
import { drawingStatement, hideStatement, type NewDrawing } from '../../../worker/drawings/store.ts'
import { sha256Hex } from '../../../worker/hash.ts'
import {
  burdenJpeg,
  concat,
  makePng,
  pngChunk,
  pngShell,
  QUARTERS,
  readPngPixel,
  SECRET,
  type Bytes,
  type Colour,
} from '../../support/pictures.ts'
import {
  addAccount,
  listKeys,
  makeDeps,
  openTestDatabase,
  readObject,
  receivedFile,
} from './setting.ts'

function must(result: Result<NewDrawing>): NewDrawing {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`)
  return result.value
}

async function convert(png: Bytes, format: 'image/jpeg' | 'image/webp'): Promise<Bytes> {
  const output = await env.IMAGES.input(new Blob([png]).stream()).output({ format })
  return new Uint8Array(await output.response().arrayBuffer())
}

async function tryFile(file: Bytes, more: Partial<Parameters<typeof receivedFile>[1]> = {}) {
  const result = await receiveDrawing(makeDeps(), receivedFile(file, more))
  const stored = [...(await listKeys(env.DRAWINGS)), ...(await listKeys(env.ORIGINALS))]
  return { stored, problem: result.ok ? null : result.problem }
}

async function readAll(hash: string): Promise<{ key: string; bytes: Bytes }[]> {
  const keys = await listKeys(env.DRAWINGS)
  return await Promise.all(
    keys
      .filter((key) => key.startsWith(hash))
      .map(async (key) => ({ key, bytes: await readObject(env.DRAWINGS, key) })),
  )
}

function nearest(colour: Colour): number {
  const far = QUARTERS.map((one) =>
    one.reduce((sum, part, i) => sum + Math.abs(part - (colour[i] ?? 0)), 0),
  )
  return far.indexOf(Math.min(...far))
}

describe('a photo from a phone', () => {
  it('comes out upright, and without its place, its notes or anything behind its end', async ({
    expect,
  }) => {
    const lying = await convert(await makePng({ width: 1200, height: 800 }), 'image/jpeg')
    const photo = burdenJpeg(lying, 6)
    expect(judgeFile(photo)).toMatchObject({ ok: true, value: { width: 1200, height: 800 } })

    const drawing = must(await receiveDrawing(makeDeps(), receivedFile(photo)))
    expect(drawing).toMatchObject({ width: 800, height: 1200, originalType: 'image/jpeg' })

    const pictures = await readAll(drawing.hash)
    expect(pictures.map(({ key }) => key.split('/')[1])).toEqual([
      '192.png',
      '192.webp',
      '384.png',
      '384.webp',
      '768.png',
      '768.webp',
      '96.png',
      '96.webp',
    ])
    for (const { key, bytes } of pictures) {
      const type = key.endsWith('png') ? 'image/png' : 'image/webp'
      const width = Number(/(\d+)\.\w+$/.exec(key)?.[1])
      expect(openPicture(bytes)).toMatchObject({
        ok: true,
        value: { type, width, height: width * 1.5 },
      })
      const pixels = [
        'IHDR',
        'PLTE',
        'tRNS',
        'sRGB',
        'gAMA',
        'cHRM',
        'IDAT',
        'IEND',
        'VP8X',
        'ALPH',
        'VP8 ',
        'VP8L',
      ]
      expect(listPieces(bytes, type).filter((piece) => !pixels.includes(piece))).toEqual([])
      expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/GEHEIM|Exif|xmpmeta|<script/)
    }

    // Turned a quarter to the right: what was stored bottom left is now top left.
    const master = await readObject(env.DRAWINGS, `${drawing.hash}/768.png`)
    const corners = [
      await readPngPixel(master, 50, 50),
      await readPngPixel(master, 700, 50),
      await readPngPixel(master, 50, 1100),
      await readPngPixel(master, 700, 1100),
    ]
    expect(corners.map(nearest)).toEqual([2, 0, 3, 1])
  })

  it('is kept as it came, privately, under the hash of its bytes', async ({ expect }) => {
    const photo = burdenJpeg(
      await convert(await makePng({ width: 200, height: 100 }), 'image/jpeg'),
      1,
    )
    const drawing = must(await receiveDrawing(makeDeps(), receivedFile(photo)))
    expect(drawing.originalHash).toBe(await sha256Hex(photo))
    expect(drawing.originalBytes).toBe(photo.length)
    expect(await listKeys(env.ORIGINALS)).toEqual([`originals/${drawing.originalHash}`])
    expect(await readObject(env.ORIGINALS, `originals/${drawing.originalHash}`)).toEqual(photo)
  })
})

describe('what is stored of a drawing', () => {
  it('is named by its own content, and the same for the same file', async ({ expect }) => {
    const file = await makePng({ width: 900, height: 300 })
    const first = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    const again = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    expect(again.hash).toBe(first.hash)
    expect(again.id).not.toBe(first.id)
    expect(await sha256Hex(await readObject(env.DRAWINGS, `${first.hash}/768.png`))).toBe(
      first.hash,
    )
    expect(await listKeys(env.DRAWINGS)).toHaveLength(8)
  })

  it.for([
    [
      1000,
      400,
      [
        [96, 38],
        [192, 77],
        [384, 154],
        [768, 307],
      ],
    ],
    [
      300,
      200,
      [
        [96, 64],
        [192, 128],
        [300, 200],
      ],
    ],
    [64, 64, [[64, 64]]],
    [
      100,
      1000,
      [
        [19, 192],
        [38, 384],
        [77, 768],
        [100, 1000],
      ],
    ],
  ] as const)(
    'of %d × %d lists true sizes, each once, and never blown up',
    async ([width, height, sizes], { expect }) => {
      const file = await makePng({ width, height })
      const drawing = must(await receiveDrawing(makeDeps(), receivedFile(file)))
      const listed = drawing.pictures.filter((one) => one.type === 'image/png')
      expect(listed.map((one) => [one.width, one.height])).toEqual(sizes)
      expect(drawing.pictures).toHaveLength(sizes.length * 2)
      expect(await listKeys(env.DRAWINGS)).toHaveLength(8)
      for (const one of drawing.pictures) {
        const bytes = await readObject(env.DRAWINGS, one.src.replace('/drawing/', ''))
        const { type, width: w, height: h } = one
        expect(openPicture(bytes)).toMatchObject({ ok: true, value: { type, width: w, height: h } })
      }
    },
  )

  it('of a PNG that is also a web page is the PNG alone', async ({ expect }) => {
    const file = concat(
      await makePng(
        { width: 120, height: 120 },
        {
          before: [
            pngChunk('tEXt', `Comment\0${SECRET}`),
            pngChunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${SECRET}`),
          ],
          after: [pngChunk('tEXt', `Author\0${SECRET}`)],
        },
      ),
      `<!doctype html><script>${SECRET}</script>`,
    )
    const drawing = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    for (const { bytes } of await readAll(drawing.hash)) {
      expect(new TextDecoder('latin1').decode(bytes)).not.toMatch(/GEHEIM|<script|doctype|adobe/)
    }
  })

  it('of a WebP with transparency keeps nothing else', async ({ expect }) => {
    const file = await convert(await makePng({ width: 120, height: 90 }), 'image/webp')
    const drawing = must(await receiveDrawing(makeDeps(), receivedFile(file)))
    expect(drawing).toMatchObject({ width: 120, height: 90, originalType: 'image/webp' })
  })

  it('that was cleaned up in the browser keeps the file as it came instead', async ({ expect }) => {
    const original = await makePng({ width: 400, height: 400 })
    const file = await makePng({ width: 200, height: 300 })
    const drawing = must(await receiveDrawing(makeDeps(), receivedFile(file, { original })))
    expect(drawing).toMatchObject({
      width: 200,
      height: 300,
      originalHash: await sha256Hex(original),
    })
    expect(await listKeys(env.ORIGINALS)).toEqual([`originals/${await sha256Hex(original)}`])
  })
})

describe('a file that cannot be used leaves nothing behind', () => {
  it('because its pixels are not there, though its headers are fine', async ({ expect }) => {
    const { problem, stored } = await tryFile(pngShell({ width: 300, height: 200 }))
    expect(problem).toMatchObject({ code: 'unreadable-image' })
    expect(problem?.detail).toMatch(/could not open/)
    expect(stored).toEqual([])
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
    await runBatch(db, [drawingStatement(db, first), hideStatement(db, first.id, 'not yours')])
    await eraseDrawing(makeDeps(), first.hash)
    expect(await listKeys(env.DRAWINGS)).toEqual([])

    const resaved = concat(file, 'one byte more')
    const second = await receiveDrawing(makeDeps(), receivedFile(resaved))
    expect(second).toMatchObject({ ok: false, problem: { code: 'drawing-was-hidden' } })
    expect(await listKeys(env.DRAWINGS)).toEqual([])
  })
})
