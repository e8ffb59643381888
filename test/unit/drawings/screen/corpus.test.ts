import { describe, it } from 'vitest'
import { screen } from '../../../../worker/drawings/rules/screen.ts'
import {
  CORPUS,
  listCorpusFiles,
  listRows,
  readCorpusFile,
  WITHOUT,
} from '../../../support/node/corpus.ts'

/** What the manifests call the three answers. */
const ANSWERS: { [expected: string]: string } = { refuse: 'refuse', review: 'hold', accept: 'pass' }

describe('the corpus', () => {
  it.for(['ai', 'human'] as const)(
    'every file of “%s” gets its answer',
    (set, { expect, skip }) => {
      if (!CORPUS) skip(WITHOUT)
      const corpus = CORPUS ?? ''
      const rows = listRows(corpus, set)
      const wrong = rows.flatMap(({ file, expected }) => {
        const screening = screen(readCorpusFile(corpus, file))
        if (screening.answer === ANSWERS[expected]) return []
        return [`${file}: ${expected}, but ${JSON.stringify(screening)}`]
      })
      expect(wrong).toEqual([])
      expect(rows.length).toBeGreaterThan(150)
    },
  )

  it('no file made to break readers throws, or takes longer than 100 ms', ({ expect, skip }) => {
    if (!CORPUS) skip(WITHOUT)
    const corpus = CORPUS ?? ''
    const files = listCorpusFiles(corpus, 'bad')
    const slow = files.filter((file) => {
      const bytes = readCorpusFile(corpus, file)
      // Others share the machine: the better of two says what the file costs.
      return Math.min(time(bytes), time(bytes)) > 100
    })
    expect(slow).toEqual([])
    expect(files.length).toBeGreaterThan(400)
  })

  it('what cannot be read, and might declare, is held and never passed', ({ expect, skip }) => {
    if (!CORPUS) skip(WITHOUT)
    const corpus = CORPUS ?? ''
    const answers = HELD.map((file) => screen(readCorpusFile(corpus, `bad/${file}`)).answer)
    expect(answers).toEqual(HELD.map(() => 'hold'))
    const broken = screen(readCorpusFile(corpus, 'bad/png/syn-crc-bad-text.png'))
    expect(broken.answer).toBe('refuse')
  })
})

const HELD = [
  'bomb/gif-20000-frames.gif',
  'bomb/png-itxt-xmp-200MB.png',
  'bomb/xmp-billion-laughs.jpg',
  'metadata/cbor-bytes-2e63.png',
  'metadata/cbor-nest-100000.png',
  'metadata/jumbf-depth-5000.png',
  'metadata/png-two-cabx.png',
  'metadata/jpeg-app11-z-gap.jpg',
]

function time(bytes: Uint8Array): number {
  const start = performance.now()
  screen(bytes)
  return performance.now() - start
}
