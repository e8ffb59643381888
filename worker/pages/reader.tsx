import { createContext, useContext, type PropsWithChildren } from 'hono/jsx'
import type { Language } from '../../schema/languages.ts'
import { TEXTS, type Texts } from './texts/index.ts'

/** Who reads the page: in which language, and how the links of the page keep it. */
export type Reader = {
  language: Language
  /** The address says so, and links keep it; else it is what the browser asks for. */
  isChosen: boolean
  texts: Texts
  /** Path and query of a page that can be read in every language; null on pages in English only. */
  address: string | null
  /** An address of ours, in the language that the reader chose: what the browser asks for goes without saying. */
  to: (href: string) => string
}

/** Reads `address` (path and query) in a language. */
export function makeReader(language: Language, address: string | null, isChosen: boolean): Reader {
  return {
    language,
    isChosen,
    texts: TEXTS[language] ?? TEXTS.en,
    address,
    to: (href) => (isChosen ? addLanguage(href, language) : href),
  }
}

/** The same address in a language: any other that it named is gone. `href` begins with a slash. */
export function addLanguage(href: string, language: Language): string {
  const [page = '', fragment] = href.split('#')
  // A query may have more question marks in it: people paste addresses into it.
  const [path = '', ...query] = page.split('?')
  const asked = new URLSearchParams(query.join('?'))
  asked.set('lang', language)
  return `${path}?${asked.toString()}${fragment === undefined ? '' : `#${fragment}`}`
}

export const ENGLISH = makeReader('en', null, false)

const ReaderContext = createContext(ENGLISH)

/** In every component of a page. Pages that are written in English only have an English reader. */
export function useReader(): Reader {
  return useContext(ReaderContext)
}

/** Everything in it is said in the reader's language. */
export function ForReader({ reader, children }: PropsWithChildren<{ reader: Reader }>) {
  return <ReaderContext.Provider value={reader}>{children}</ReaderContext.Provider>
}
