/**
 * What a person typed, made safe to keep: text stays text. Pure.
 * Characters that nobody sees but that can disguise a name or a log line are named and refused; the rest is
 * kept, whatever its script. HTML needs no care here: every renderer escapes.
 */

// Bidirectional overrides and isolates turn a name around (Trojan Source); C0/C1 controls break logs and mail;
// fillers and blanks count as letters and show nothing, so that a name of them looks like no name; tags can hold
// a whole hidden message. The Mongolian vowel separator is spelling after a Mongolian letter. Joiners (U+200C,
// U+200D) stay: Persian, Indic scripts and emoji are spelt with them.
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- the control characters are what is looked for
  /[\u034F\u17B4\u17B5\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|(?<![\u1820-\u18AA])\u180E/u
// Directional and byte-order marks, soft hyphens, invisible spaces and joiners of marks come along with copy and
// paste and mean nothing by themselves.
const PASTED = /[\u034F\u00AD\u061C\u200B\u200E\u200F\uFEFF]/gu
// The flags of England, Scotland, Wales and their like: a black flag, the region in tags, and the closing tag.
const REGION_FLAG = /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/gu
// No script needs nine marks in a row; Zalgo text does, to climb over its neighbours.
const PILE_OF_MARKS = /[\p{M}\u200C\u200D]{9,}/u

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Pasted marks dropped, NFC, every kind of line end made plain, outer white space trimmed, lone surrogates replaced. */
export function tidy(text: string): string {
  return (
    text
      .toWellFormed()
      // Before NFC: what stood between a letter and its accent would keep them apart.
      .replace(PASTED, '')
      .normalize('NFC')
      .replace(/\r\n?|[\u2028\u2029]/g, '\n')
      .trim()
  )
}

/** Tidied, and on one line: every run of white space is one space. */
export function tidyLine(text: string): string {
  return tidy(text.replace(/[\t\n\r\u2028\u2029]+/g, ' ')).replace(/ {2,}/g, ' ')
}

/** The first unseen character as `U+202E`, or null. */
export function findUnseen(text: string): string | null {
  const found = UNSEEN.exec(text.replace(REGION_FLAG, ''))?.[0].codePointAt(0)
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Length as a reader counts it: an emoji of a family is one. */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of GRAPHEMES.segment(text)) count += 1
  return count
}

/** Are more marks piled on one letter than any script piles? */
export function hasPileOfMarks(text: string): boolean {
  return PILE_OF_MARKS.test(text)
}

/** Is there anything in it that can be read? A name of combining marks, fillers or spaces alone is none. */
export function isReadable(text: string): boolean {
  // Fillers are letters, and the blank of Braille is a symbol, by their Unicode category.
  const shown = text.replace(/[\u115F\u1160\u2800\u3164\uFFA0]/g, '')
  return /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(shown)
}
