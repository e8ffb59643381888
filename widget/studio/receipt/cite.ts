/* Strangers' words, before they stand on a page of ours. */

/** Signs that nobody sees, which turn the direction of what follows: with them a text reaches out of its place. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g
/** In code points. */
const LONGEST = 200

/** The text without the signs that turn its direction. */
export function withoutTurns(text: string): string {
  return text.replace(TURNS, '')
}

/** The beginning of a text of any length, cut between two characters. */
export function cite(text: string): string {
  const plain = withoutTurns(text)
  // A character has two units at most: no more of it has to be taken apart.
  const letters = Array.from(plain.slice(0, 2 * (LONGEST + 1)))
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : plain
}
