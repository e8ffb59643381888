import { describe, it } from 'vitest'
import { RecordPage } from '../../../worker/badges/pages/record-page.tsx'
import { ForReader, makeReader } from '../../../worker/pages/reader.tsx'
import { Visitor } from '../../support/worker/visitor.ts'
import { aRecord, CONFIG } from './a-record.ts'
import { attribute, only, readPage, type Seen } from './read-page.ts'

const ARABIC = makeReader('ar', '/p/K3V9X2AM', true)

async function viewRecord(differs: Parameters<typeof aRecord>[0]) {
  const page = <RecordPage record={aRecord(differs)} config={CONFIG} />
  return await readPage(<ForReader reader={ARABIC}>{page}</ForReader>)
}

/** Arabic turns the two numbers of 2026-11 around: it is kept apart, from left to right. */
function listVersions(all: Seen[]) {
  return only(all, 'bdi').filter(
    (seen) => seen.text === '2026-11' && attribute(seen, 'dir') === 'ltr',
  )
}

describe('a page in Arabic', () => {
  it('names the version of the words as everybody writes it', async ({ expect }) => {
    expect(listVersions((await viewRecord({})).all)).toHaveLength(1)
    const response = await new Visitor().get('/statements/2026-11?lang=ar')
    expect(listVersions((await readPage(await response.text())).all)).toHaveLength(1)
  })

  it('keeps a name apart from the sentence around it, wherever it says one', async ({ expect }) => {
    const artist = 'Ada (2)'
    const notChecked = [`Who ${artist} is. It is the name that the artist chose.`]
    const { all } = await viewRecord({ artist, notChecked })
    const [main] = only(all, 'main')
    const named = only(all, 'bdi').filter(({ text }) => text === artist)
    expect(main?.text.split(artist).length).toBe(named.length + 1)
  })
})
