import type { BadgeStatus, CLAIM, WirePlace } from '../../../schema/wire.ts'

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
  /** The register cannot be asked again: `%` is when it was last heard. */
  stale: string
  /**
   * What the claim says, in this language: help for reading, which says so, and stands in the details alone.
   * The claim itself is the exact phrase in every language. Empty in English.
   */
  meaning: string
  /**
   * For each status the large words, the whole accessible name of the link (`%` is the artist) and the fact
   * beneath (`%` is the day of the pledge). For `missing`, `%` is the code in both.
   */
  status: { [status in BadgeStatus]: readonly [claim: string, name: string, fact: string] } & {
    active: readonly [claim: typeof CLAIM, name: string, fact: string]
  }
  /**
   * What the service says of this place. `%` is the artist in `named` and `not-listed`, else the day of the
   * check. `found` is a place that is only named again, because it could not be read for long.
   */
  here: { [here in Found | 'lapsed' | 'named' | 'not-listed']: string }
  /** The same of another place, after its address. */
  there: { [there in Found | 'lapsed' | 'named']: string }
  /** The button for the details, and what they are called. */
  checked: string
  /** The artist has named no place. */
  nothing: string
  unchecked: string
  /** What was not checked: the work itself. */
  work: string
  record: string
  close: string
}

type Found = 'site' | 'page' | 'found'

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

/** Prints a moment of this visit, by the visitor's own clock. */
export function printMoment({ dates }: Texts, time: Date): string {
  return time.toLocaleString(dates, { dateStyle: 'medium', timeStyle: 'short' })
}

/** Which of the sentences is true of a place. A proof of a page and one of a site are never worded alike. */
export function stateOf({ state, proof, checkedAt }: WirePlace): keyof Texts['there'] {
  if (state === 'linked') return proof === 'page' ? proof : 'site'
  return state === 'named' && checkedAt ? 'found' : state
}
