import { fillGaps } from '../../schema/sentences.ts'
import type { Language } from '../../schema/languages.ts'
import type { Part } from '../../schema/wire.ts'
import type { Reader } from './reader.tsx'
import type { Plural } from './texts/plural.ts'

/* Days, numbers, lists and names of countries, by Intl: each printer is made once for a language. */

/** The English of these pages is British: "3 October 2026". */
function tagOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

/** One printer for each language, made when it is first needed. */
function once<Printer>(make: (tag: string) => Printer): (language: Language) => Printer {
  const made = new Map<Language, Printer>()
  return (language) => {
    const printer = made.get(language) ?? make(tagOf(language))
    made.set(language, printer)
    return printer
  }
}

const dayPrinter = once(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
)
const momentPrinter = once(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }),
)
const listPrinter = once((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))
const numberPrinter = once((tag) => new Intl.NumberFormat(tag))
const pluralRules = once((tag) => new Intl.PluralRules(tag))
const countryNames = once((tag) => new Intl.DisplayNames(tag, { type: 'region', fallback: 'code' }))
const languageNames = once((tag) => new Intl.DisplayNames(tag, { type: 'language' }))

/** "3 October 2026", in UTC. Takes RFC 3339 or milliseconds since 1970. */
export function printDay(at: string | number, language: Language = 'en'): string {
  return dayPrinter(language).format(new Date(at))
}

/** "3 October 2026 at 14:05", in UTC. */
export function printMoment(at: string | number, language: Language = 'en'): string {
  return momentPrinter(language).format(new Date(at))
}

/** "pictures, words and code" */
export function printParts(parts: readonly Part[], { language, texts }: Reader): string {
  return listPrinter(language).format(parts.map((part) => texts.frame.parts[part]))
}

export function printCountry(code: string, language: Language): string {
  return countryNames(language).of(code) ?? code
}

/** What a language is called in another. `tag` is BCP 47. */
export function printLanguage(tag: string, language: Language): string {
  return languageNames(language).of(tag) ?? tag
}

/** What stands between two sentences. A full stop in Japanese and Chinese brings its own air. */
export function spaceOf(language: Language): '' | ' ' {
  return language === 'ja' || language === 'zh-Hans' ? '' : ' '
}

/** A number as the language writes it. */
export function printNumber(number: number, language: Language): string {
  return numberPrinter(language).format(number)
}

/** The form of a sentence for a number, with the number in it. Other gaps stay open. */
export function printCount(forms: Plural, count: number, language: Language): string {
  const form = forms[pluralRules(language).select(count)] ?? forms.other
  return fillGaps(form, { count: printNumber(count, language) })
}
