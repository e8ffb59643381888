import type { Language } from '../../../schema/languages.ts'
import { en } from './en/index.ts'

/** Every word of the public pages in one language. A key that a language leaves out fails the types. */
export type Texts = typeof en

export const TEXTS: { [language in Language]?: Texts } & { en: Texts } = { en }
