/*
 * A mail before it is text or HTML: one order of passages, so that both versions say the same.
 */

export type Passage =
  | { kind: 'words'; text: string }
  /** The 8 digits of a sign-in code. */
  | { kind: 'code'; code: string }
  /** Somebody else's words, kept apart from ours. */
  | { kind: 'quote'; text: string }
  | { kind: 'link'; label: string; url: string }

/** `origin` is ours: the last line of every mail says where it comes from. */
export type Letter = { subject: string; origin: string; passages: Passage[] }

/** The letter as plain text. */
export function toText(letter: Letter): string {
  const parts = letter.passages.map(toPlain)
  return `${[...parts, `-- \n${letter.origin}`].join('\n\n')}\n`
}

// The code stands alone on its line and unbroken, so that phones offer to fill it in.
function toPlain(passage: Passage): string {
  if (passage.kind === 'words') return passage.text
  if (passage.kind === 'code') return `    ${passage.code}`
  if (passage.kind === 'quote') return passage.text.replace(/^/gm, '> ')
  return `${passage.label}:\n${passage.url}`
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** "3 October 2026 at 14:05 (UTC)". `at` in milliseconds since 1970. */
export function printMoment(at: number): string {
  return `${MOMENT.format(at)} (UTC)`
}

// oxlint-disable-next-line no-control-regex -- line ends in a header would start a header of the attacker's own
const UNSAFE_IN_HEADER = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/

/** May this text stand in a mail header? A line end in it would let a name write headers of its own. */
export function isHeaderSafe(text: string): boolean {
  return text !== '' && text.length <= 320 && !UNSAFE_IN_HEADER.test(text)
}

/** The UTC day that a moment belongs to, as YYYY-MM-DD. Mails are capped by it. */
export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
