import { describe, it } from 'vitest'
import { findLanguage, LANGUAGES } from '../../../schema/languages.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { attribute, only, readPage } from './read-page.ts'

async function read(path: string, language = 'en') {
  const headers = { accept: 'text/html', 'accept-language': language }
  const response = await new Visitor().get(path, headers)
  const { all } = await readPage(await response.text())
  return { all, lang: attribute(only(all, 'html')[0], 'lang') }
}

describe('the links of a page to its other languages', () => {
  it.for(['https://ada.example/?p=1', 'really?'])(
    'look up the whole of “%s” again, as it was typed into the address',
    async (query, { expect }) => {
      const { all } = await read(`/check?q=${query}`)
      const links = only(all, 'a').filter((link) => findLanguage(attribute(link, 'lang') ?? ''))
      expect(links).toHaveLength(LANGUAGES.length)
      for (const link of links) {
        const { searchParams } = new URL(attribute(link, 'href') ?? '', 'https://register.example')
        expect(searchParams.get('q')).toBe(query)
      }
    },
  )
})

describe('what search engines are told of the other languages', () => {
  it('is an address that each of them calls its own', async ({ expect }) => {
    const links = only((await read('/about')).all, 'link')
    const others = links.filter((link) => attribute(link, 'hreflang'))
    expect(others).toHaveLength(LANGUAGES.length + 1)
    for (const other of others) {
      const { href, pathname, search } = new URL(attribute(other, 'href') ?? '')
      const { all } = await read(pathname + search)
      const own = only(all, 'link').find((link) => attribute(link, 'rel') === 'canonical')
      expect(attribute(own, 'href')).toBe(href)
    }
  })
})

describe('a list of languages that no browser sends', () => {
  it('is not read to its end, which would cost more than the page', async ({ expect }) => {
    expect((await read('/about', `${'tlh, '.repeat(50)}de`)).lang).toBe('de')
    expect((await read('/about', `${'a,'.repeat(5000)}de`)).lang).toBe('en')
  })
})
