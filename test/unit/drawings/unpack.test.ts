import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { judgePixels } from '../../../worker/drawings/actions/unpack.ts'
import { judgeUpload } from '../../../worker/drawings/rules/judge.ts'
import { countUnpackedBytes } from '../../../worker/drawings/rules/png.ts'
import {
  jpegShell,
  makePng,
  pngChunk,
  pngHeader,
  pngOf,
  pngShell,
  type Bytes,
} from '../../support/pictures.ts'

const CORPUS = process.env['CORPUS_DIR']
const SIZE = { width: 300, height: 200 }
const ROWS = 200 * (1 + 300 * 3)

async function pack(length: number): Promise<Bytes> {
  const packed = new Blob([new Uint8Array(length)])
    .stream()
    .pipeThrough(new CompressionStream('deflate'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

function pngWith(packed: Bytes, piece = packed.length): Bytes {
  const pieces: Bytes[] = []
  for (let at = 0; at < packed.length; at += piece) {
    pieces.push(pngChunk('IDAT', packed.subarray(at, at + piece)))
  }
  return pngOf(pngHeader(SIZE), ...pieces, pngChunk('IEND'))
}

async function answerOf(bytes: Bytes): Promise<string> {
  const judged = await judgePixels(bytes)
  return judged.ok ? 'whole' : judged.problem.code
}

describe('the pixels of a PNG', () => {
  it('are whole when they unpack to what the header names, in however many pieces', async ({
    expect,
  }) => {
    expect(await answerOf(await makePng(SIZE))).toBe('whole')
    expect(await answerOf(pngWith(await pack(ROWS)))).toBe('whole')
    expect(await answerOf(pngWith(await pack(ROWS), 1))).toBe('whole')
    expect(await answerOf(pngWith(await pack(ROWS), 0x4000))).toBe('whole')
  })

  it('are not whole when one byte is missing, the stream breaks off, or it is none', async ({
    expect,
  }) => {
    const packed = await pack(ROWS)
    const files = [
      pngWith(await pack(ROWS - 1)),
      pngWith(packed.slice(0, packed.length / 2)),
      pngWith(Uint8Array.from(packed, (byte, i) => (i === 1 ? byte ^ 1 : byte))),
      pngShell(SIZE),
    ]
    for (const file of files) expect(await answerOf(file)).toBe('unreadable-image')
  })

  it('that are more than the header names are not unpacked to their end', async ({ expect }) => {
    const bomb = pngWith(await pack(100 * 1024 * 1024))
    const start = performance.now()
    expect(await answerOf(bomb)).toBe('whole')
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('are nothing that other kinds have', async ({ expect }) => {
    expect(await answerOf(jpegShell(SIZE))).toBe('whole')
  })

  it.for([
    [5, 5, 1, 0, 0, 10],
    [5, 5, 1, 0, 1, 22],
    [300, 200, 8, 2, 0, ROWS],
    [8, 8, 8, 6, 1, 8 * 8 * 4 + 15],
    [1, 1, 16, 6, 1, 9],
    [8000, 5000, 16, 4, 0, 5000 * (1 + 8000 * 4)],
  ] as const)(
    'of %d × %d, depth %d, colour %d, interlaced %d are %d bytes',
    ([width, height, depth, colour, interlaced, expected], { expect }) => {
      const header = pngHeader({ width, height, depth, colour })
      header[20] = interlaced
      expect(countUnpackedBytes(pngOf(header))).toBe(expected)
    },
  )
})

describe('the corpus', () => {
  const without = 'skipped: CORPUS_DIR does not say where the corpus is'

  it('has a PNG whose chunks are whole around pixels that cannot be unpacked', async ({
    expect,
    skip,
  }) => {
    if (!CORPUS) skip(without)
    const bytes = new Uint8Array(await readFile(join(CORPUS ?? '', 'bad/png/go-invalid-zlib.png')))
    expect(judgeUpload(bytes, null).ok).toBe(true)
    expect(await answerOf(bytes)).toBe('unreadable-image')
  })

  it('has no picture by a person that is refused for its pixels', async ({ expect, skip }) => {
    if (!CORPUS) skip(without)
    const folder = join(CORPUS ?? '', 'human')
    const names = await readdir(folder, { recursive: true, withFileTypes: true })
    const answers: string[] = []
    for (const name of names.filter((entry) => /\.png$/i.test(entry.name))) {
      const bytes = new Uint8Array(await readFile(join(name.parentPath, name.name)))
      if (judgeUpload(bytes, null).ok) answers.push(`${name.name} ${await answerOf(bytes)}`)
    }
    expect(answers.length).toBeGreaterThan(5)
    expect(answers.filter((answer) => !answer.endsWith(' whole'))).toEqual([])
  })
})
