import { describe, it } from 'vitest'
import { findStatement } from '../../../schema/statements/index.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { attribute, only, readPage } from './read-page.ts'

const WORDS = '/statements/2026-11'

async function read(path: string, headers: { [name: string]: string }) {
  const response = await new Visitor().get(path, headers)
  const text = await response.text()
  return { response, text, ...(await readPage(text)) }
}

describe('the statement in another language', () => {
  it('says the pledged words first, as they are, and then helps to read them', async ({
    expect,
  }) => {
    const { all, text } = await read(`${WORDS}?lang=de`, { accept: 'text/html' })
    const pledged = all.find((seen) => attribute(seen, 'class') === 'statement-words')
    expect([attribute(pledged, 'lang'), attribute(pledged, 'dir')]).toEqual(['en', 'ltr'])
    const words = findStatement('2026-11')?.words
    const sentences = ['en', 'de'].flatMap((language) => words?.[language]?.sentences ?? [])
    const places = sentences.map((sentence) => text.indexOf(`<p>${sentence}</p>`))
    expect(places).toHaveLength(10)
    expect(places[0]).toBeGreaterThan(0)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('is said once in English', async ({ expect }) => {
    const { text } = await read(WORDS, { accept: 'text/html' })
    expect(text).not.toContain('for-reading')
  })

  it('leads from its short address to the words in the chosen language', async ({ expect }) => {
    const chosen = await new Visitor().get('/statements?lang=ja')
    expect([chosen.status, chosen.headers.get('location')]).toEqual([302, `${WORDS}?lang=ja`])
    const asked = await new Visitor().get('/statements', { 'accept-language': 'ja' })
    expect(asked.headers.get('location')).toBe(WORDS)
  })

  it('tells machines which words can be pledged', async ({ expect }) => {
    const response = await new Visitor().get(`/api/v1${WORDS}`, { 'accept-language': 'de' })
    expect(response.headers.get('vary')).toBeNull()
    expect(await response.json()).toMatchObject({
      words: { en: { reviewed: true }, de: { reviewed: false } },
    })
  })
})

describe('an address where nothing is', () => {
  const JAPANESE = { 'accept-language': 'ja' }

  it('says so in the language of whoever followed a broken link', async ({ expect }) => {
    const { response, all } = await read('/no/such/page', { ...JAPANESE, accept: 'text/html' })
    expect([response.status, attribute(only(all, 'html')[0], 'lang')]).toEqual([404, 'ja'])
    expect(response.headers.get('vary')).toBe('accept-language')
    expect(response.headers.get('content-language')).toBe('ja')
  })

  it('marks what is said in English only', async ({ expect }) => {
    const { all } = await read('/statements/1999-01', { ...JAPANESE, accept: 'text/html' })
    const detail = all.find((seen) => attribute(seen, 'class') === 'lead')
    expect(detail?.text).toContain('Statements so far')
    expect([attribute(detail, 'lang'), attribute(detail, 'dir')]).toEqual(['en', 'ltr'])
  })

  it.for(['/no/such/page', '/statements/1999-01', '/api/v1/no-such-thing'])(
    'tells machines the same at %s whatever they read',
    async (path, { expect }) => {
      const { response, text } = await read(path, { ...JAPANESE, accept: 'application/json' })
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(response.headers.get('content-language')).toBeNull()
      expect(JSON.parse(text)).toMatchObject({ title: 'There is nothing at this address' })
    },
  )
})
