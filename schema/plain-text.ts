/**
 * What a person typed, made safe to keep: text stays text. Pure.
 * Characters that nobody sees but that can disguise a name or a log line are named and refused; the rest is
 * kept, whatever its script. HTML needs no care here: every renderer escapes.
 */

// Bidirectional overrides and isolates turn a name around (Trojan Source); C0/C1 controls break logs and mail.
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/u
// Directional marks and byte-order marks come along with copy and paste and mean nothing by themselves.
const PASTED = /[\u061C\u200E\u200F\uFEFF]/gu

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** NFC, Windows line ends made plain, pasted marks dropped, outer white space trimmed, lone surrogates replaced. */
export function tidy(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n').replace(PASTED, '').trim()
}

/** Tidied, and on one line: every run of white space is one space. */
export function tidyLine(text: string): string {
  return tidy(text.replace(/[\t\n\r\u2028\u2029]+/g, ' ')).replace(/ {2,}/g, ' ')
}

/** The first unseen character as `U+202E`, or null. */
export function findUnseen(text: string): string | null {
  const found = UNSEEN.exec(text)?.[0].codePointAt(0)
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Length as a reader counts it: an emoji of a family is one. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of GRAPHEMES.segment(text)) count += 1
  return count
}

/** Is there anything in it that can be read? A name of combining marks or spaces alone is none. */
export function isReadable(text: string): boolean {
  return /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(text)
}
