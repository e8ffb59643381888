import type { Language } from '../../../schema/languages.ts'
import { ar } from './ar/index.ts'
import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { he } from './he/index.ts'
import { hi } from './hi/index.ts'
import { it } from './it/index.ts'
import { ja } from './ja/index.ts'
import { ko } from './ko/index.ts'
import { nl } from './nl/index.ts'
import { pl } from './pl/index.ts'
import { pt } from './pt/index.ts'
import { tr } from './tr/index.ts'
import { uk } from './uk/index.ts'
import { zh } from './zh-Hans/index.ts'

/** Every word of the public pages in one language. A key that a language leaves out fails the types. */
export type Texts = typeof en

export const TEXTS: { [language in Language]: Texts } = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  tr,
  uk,
  'zh-Hans': zh,
}
