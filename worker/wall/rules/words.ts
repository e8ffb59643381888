import { tidyLine } from '../../../schema/plain-text.ts'

/*
 * How words are made comparable, and how what somebody typed becomes a query that FTS5 cannot misread. Pure.
 */

/** Letters that carry their accent inside, which no normalization takes off. */
const PLAIN: { [letter: string]: string } = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
}

/** Accents of Latin, Greek and Cyrillic only: in other scripts a mark can be half of the word. */
const ACCENTS = /[\u0300-\u036F]/g

/** These scripts write no spaces: each sign is a word of its own, and what is typed together is a phrase. */
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/gu

/** Small letters without accents: `Zoë ŁUKASZ` and `zoe lukasz` become the same. */
export function foldText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[øłđħıßæœþð]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')
    .replace(UNSPACED, ' $& ')
}

/** A medium as a filter knows it: `Aquarélle ` and `aquarelle` are one. */
export function mediumKey(medium: string): string {
  return tidyLine(foldText(medium))
}

const MOST_WORDS = 10
const HAS_LETTER = /[\p{L}\p{N}]/u

/**
 * Every word of what was typed, quoted, and the last one open at its end, because people search while they
 * type. Null when there is no letter and no digit in it: then nothing can match.
 */
export function quoteWords(typed: string): string | null {
  const words = typed
    .split(/\s+/u)
    .map((word) => tidyLine(foldText(word.replaceAll('"', ' ').replaceAll('\0', ' '))))
    .filter((word) => HAS_LETTER.test(word))
    .slice(0, MOST_WORDS)
  if (words.length === 0) return null
  return `${words.map((word) => `"${word}"`).join(' AND ')} *`
}
