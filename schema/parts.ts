import type { Part } from './wire.ts'

/* The parts of a work that a pledge is about, as they are said to people. */

export const PART_WORDS: { [part in Part]: string } = {
  image: 'pictures',
  text: 'words',
  sound: 'sound and music',
  video: 'film and animation',
  code: 'code',
  craft: 'things made by hand',
}

/** "pictures, words and code" */
export function sayParts(parts: readonly Part[]): string {
  return LIST.format(parts.map((part) => PART_WORDS[part]))
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' })
