import type { BadgeStatus, CLAIM } from '../../../schema/wire.ts'
import { en } from './en.ts'

/**
 * Every word that the element says in one language: plain strings, so that a table can travel as JSON. `%`
 * stands once in a string for what is filled in.
 */
export type Texts = {
  lang: string
  dir: 'ltr' | 'rtl'
  /** The language tag that days are printed by. */
  dates: string
  /** Stands where the register keeps no name any more. */
  artist: string
  unreachable: string
  /** What is written in `pledge` is not a code. */
  noCode: string
  /**
   * For each status the large words, the whole accessible name of the link (`%` is the artist) and the fact
   * beneath (`%` is the day of the pledge). For `missing`, `%` is the code in both.
   */
  status: { [status in BadgeStatus]: readonly [claim: string, name: string, fact: string] } & {
    active: readonly [claim: typeof CLAIM, name: string, fact: string]
  }
  /** What the service says of this place. `%` is the artist in `named` and `not-listed`, else the day of the check. */
  here: { [here in 'site' | 'page' | 'lapsed' | 'named' | 'not-listed']: string }
}

const TABLES: { [language: string]: Texts } = { en }

/** The table for a language tag (`pt-BR`), by its first part; English where there is none. */
export function textsFor(tag: string): Texts {
  return TABLES[tag.replace(/-.*/, '')] ?? en
}

/** Puts a value where a text has its `%`. The value is taken as it is, whatever it holds. */
export function fill(text: string, value: string): string {
  return text.replace('%', () => value)
}

const printers: { [tag: string]: Intl.DateTimeFormat } = {}

/** Prints an RFC 3339 time as its day in UTC, so that every renderer of one pledge names the same day. */
export function printDay({ dates }: Texts, time: string): string {
  const printer = (printers[dates] ??= new Intl.DateTimeFormat(dates, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }))
  return printer.format(new Date(time))
}
