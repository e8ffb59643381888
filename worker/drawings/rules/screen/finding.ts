import type { Credentials, Finding } from '../../../../schema/wire.ts'

/*
 * What screening may find, and how its readers say so. A reader yields signs as it walks; it decides nothing
 * about the file as a whole, throws nothing, and goes on after what it cannot read.
 */

export type Screening =
  /** At least one finding that refuses, those first; what would have been held follows. */
  | { answer: 'refuse'; findings: Finding[] }
  | { answer: 'hold'; findings: Finding[] }
  | { answer: 'pass'; credentials: Credentials | null }

export type Sign =
  | { says: 'refuse' | 'hold'; finding: Finding }
  | { says: 'human'; credentials: Credentials }

export type Signs = Generator<Sign, void, undefined>

const LONGEST_FIELD = 80
const LONGEST_VALUE = 200

/** A declaration, with what decides it. */
export function declare(
  says: 'refuse' | 'hold',
  { where, field, value, app = null }: Omit<Finding, 'app' | 'unread'> & { app?: string | null },
): Sign {
  return { says, finding: { ...describe(where, field, value), app } }
}

/** A part that could not be read to its end: never passed over, and never taken for a declaration. */
export function unread(where: string, field: string, why: string): Sign {
  return { says: 'hold', finding: { ...describe(where, field, why), app: null, unread: true } }
}

function describe(where: string, field: string, value: string) {
  return { where, field: shorten(field, LONGEST_FIELD), value: shorten(value, LONGEST_VALUE) }
}

/**
 * Safe to show as text: no control characters, nothing that turns the direction of writing, hides or climbs, one
 * space for many. Zero-width joiners stay: whole scripts need them.
 */
export function shorten(text: string, longest: number): string {
  const start = text.slice(0, longest * 8).toWellFormed()
  const clean = start.replace(UNSEEN, ' ').replace(PILE_OF_MARKS, '$1').replace(/\s+/gu, ' ').trim()
  if (clean.length <= longest) return clean
  return `${clean.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

// No script needs nine marks in a row: more of them climb over the lines around.
const PILE_OF_MARKS = /(\p{M}{8})\p{M}+/gu
// And what hides or fills: soft hyphens, word joiners, annotations, blank letters, tags.
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu
