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
  const chosen = findLanguage(c.req.query('lang') ?? '')
  const language = chosen ?? readHeader(c) ?? 'en'
  const { pathname, search } = new URL(c.req.url)
  c.set('reader', makeReader(language, pathname + search, chosen !== null))
  return ({ headers }) => {
    headers.append('vary', 'accept-language')
    // What machines read stays English, from the same address too.
    if (!headers.get('content-type')?.includes('json')) headers.set('content-language', language)
  }
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

function readHeader(c: AppContext): Language | null {
  return findLanguage(detectFromHeader(c, FROM_HEADER) ?? '')
}
