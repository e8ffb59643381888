import { detectFromHeader } from 'hono/language'
import { findLanguage, LANGUAGES, type Language } from '../../schema/languages.ts'
import { makeReader } from '../pages/reader.tsx'
import { factory, type AppContext } from './factory.ts'

/**
 * For a page that is written in every language: `?lang=` in the address decides, else what the browser asks for.
 * Nothing is remembered: no cookie, and no other address. Caches are told what the answer hangs on.
 */
export const readersLanguage = factory.createMiddleware(async (c, next) => {
  const tell = takeReader(c)
  await next()
  tell(c.res)
})

/** The same where no route is: sets the reader, and hands back what tells an answer's language to caches. */
export function takeReader(c: AppContext): (answer: Response) => void {
  const { language, isChosen } = findReadersLanguage(c)
  c.set('reader', makeReader(language, readAddress(c.req.url), isChosen))
  return ({ headers }) => {
    headers.append('vary', 'accept-language')
    // What machines read stays English, from the same address too.
    if (!headers.get('content-type')?.includes('json')) headers.set('content-language', language)
  }
}

/** Which language somebody reads; English where neither their address nor their browser names one of ours. */
export function findReadersLanguage(c: AppContext): { language: Language; isChosen: boolean } {
  const chosen = findLanguage(c.req.query('lang') ?? '')
  return { language: chosen ?? readHeader(c) ?? 'en', isChosen: chosen !== null }
}

/**
 * In UTF-16 units. A page names its own address once for each language: nobody makes it long by asking for long ones.
 * 500 letters of Devanagari, which /check takes, are 4,500 in an address.
 */
const LONGEST_ADDRESS = 5000

/**
 * What the page's own links to its other languages begin with. An address of two slashes would lead to another site:
 * they are one.
 */
function readAddress(asked: string): string {
  const { pathname, search } = new URL(asked)
  const path = pathname.replace(/^\/+/, '/')
  return path.length + search.length > LONGEST_ADDRESS
    ? path.slice(0, LONGEST_ADDRESS)
    : path + search
}

const FROM_HEADER = {
  lookupFromHeaderKey: 'accept-language',
  supportedLanguages: [...LANGUAGES],
  convertDetectedLanguage: (tag: string) => findLanguage(tag) ?? tag,
  ignoreCase: true,
  fallbackLanguage: 'en',
  caches: false as const,
  order: ['header' as const],
  lookupQueryString: 'lang',
  lookupCookie: '',
  lookupFromPathIndex: 0,
}

/** In UTF-16 units. People who read twenty languages are fine; ten thousand take longer than the page. */
const LONGEST_HEADER = 500

function readHeader(c: AppContext): Language | null {
  if ((c.req.header('accept-language') ?? '').length > LONGEST_HEADER) return null
  return findLanguage(detectFromHeader(c, FROM_HEADER) ?? '')
}
