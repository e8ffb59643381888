import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { receiveDrawing, type ReceivedDrawing } from '../../../worker/drawings/actions.ts'
import { listPieces } from '../../../worker/drawings/rules/clean.ts'
import { judgeUpload, openPicture } from '../../../worker/drawings/rules/judge.ts'
import type { Result } from '../../../schema/result.ts'
import type { NewDrawing } from '../../../worker/drawings/store.ts'
import { sha256Hex } from '../../../worker/hash.ts'
import {
  burdenJpeg,
  concat,
  makePng,
  pngChunk,
  QUARTERS,
  readPngPixel,
  SECRET,
  type Bytes,
  type Colour,
} from '../../support/pictures.ts'
import { listKeys, makeDeps, readObject, receivedFile } from './setting.ts'

function must(result: Result<ReceivedDrawing>): NewDrawing {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`)
  return result.value.row
}

async function convert(png: Bytes, format: 'image/jpeg' | 'image/webp'): Promise<Bytes> {
  const output = await env.IMAGES.input(new Blob([png]).stream()).output({ format })
  return new Uint8Array(await output.response().arrayBuffer())
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
    expect(judgeUpload(photo, null)).toMatchObject({
      ok: true,
      value: { drawn: { width: 1200, height: 800 } },
    })

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
