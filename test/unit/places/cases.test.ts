import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { readCases } from '../../support/places/cases.ts'

const corpus = process.env['CORPUS_DIR']

/** The cages of test/journeys/zoo.test.ts: each begins with the row that it shows. */
const ZOO = 'test/support/node/zoo'
/** Groups that are read from the corpus as a whole. */
const READ_WHOLE = [
  // What is typed: test/unit/places/address.test.ts. Whether a place covers a page: test/unit/place-cover.test.ts.
  /^(A|B|I0[1-5]|I08|I10|I19|I2\d)/,
  // Markup: test/worker/places/markup-cases.test.ts.
  /^F/,
]

describe.skipIf(!corpus)('the corpus of places', () => {
  it('has a test for every row that is not for later', ({ expect }) => {
    const sources = ['test/worker/places', 'test/unit/places', 'test/journeys', ZOO]
      .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
      .filter((path) => path.startsWith(ZOO) || path.endsWith('.test.ts'))
      .filter((path) => !path.endsWith('places/cases.test.ts'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
    const rows = readCases(readFileSync(`${corpus}/places/cases.tsv`, 'utf8'))
    expect(rows.length).toBeGreaterThan(150)
    const untested = rows
      .filter(({ isLater }) => !isLater)
      .map(({ id }) => id)
      .filter((id) => !READ_WHOLE.some((group) => group.test(id)))
      .filter((id) => !new RegExp(`['"\`]${id}\\b`).test(sources))
    expect(untested).toEqual([])
  })
})
