/*
 * The languages of the interface: of the element, the hosted pictures and the public pages. English is the one that
 * the service is written in, and the only one that a statement can be pledged in until others are reviewed.
 */

export const LANGUAGES = [
  'en',
  'es',
  'fr',
  'de',
  'it',
  'pt',
  'nl',
  'pl',
  'uk',
  'tr',
  'ar',
  'he',
  'hi',
  'ja',
  'ko',
  'zh-Hans',
] as const

export type Language = (typeof LANGUAGES)[number]

/** Each by its own name: whoever looks for theirs reads it, and need not read ours. */
export const LANGUAGE_NAMES: { [language in Language]: string } = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
  it: 'Italiano',
  pt: 'Português',
  nl: 'Nederlands',
  pl: 'Polski',
  uk: 'Українська',
  tr: 'Türkçe',
  ar: 'العربية',
  he: 'עברית',
  hi: 'हिन्दी',
  ja: '日本語',
  ko: '한국어',
  'zh-Hans': '简体中文',
}

export type Direction = 'ltr' | 'rtl'

export function directionOf(language: Language): Direction {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr'
}

/** The language for a tag as pages and browsers write it (`pt-BR`, `zh-CN`, `iw`), or null where it is none of ours. */
export function findLanguage(tag: string): Language | null {
  const [first = ''] = tag.trim().toLowerCase().split(/[-_]/)
  const name = OTHER_NAMES[first] ?? first
  return LANGUAGES.find((language) => language === name) ?? null
}

/** The same, and English where we have none. */
export function readLanguage(tag: string | undefined): Language {
  return findLanguage(tag ?? '') ?? 'en'
}

/** Hebrew's name of before 1989, and the one Chinese that there is here. */
const OTHER_NAMES: { [first: string]: string } = { iw: 'he', zh: 'zh-Hans' }
