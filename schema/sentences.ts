/*
 * The sentences of a record, as its JSON says them: in English, for everybody who reads the JSON. The page says them
 * in the reader's own language, and finds them again by these words. `{gap}` is what is filled in.
 */

/** What was checked, by the check and what came of it. `places` has two: for one place, and for more. */
export const CHECKED = {
  mail: 'The pledge was made by somebody who could read mail at the address that they gave: they typed a code that we sent there. The address stays private.',
  drawingFile:
    'We opened the picture and made new copies of it, without the hidden notes that cameras and apps leave in files. That says nothing about how it was made.',
  seenByAPerson:
    'Something in the file of the drawing needed a person: a note of an app, or a part that could not be read. One of us looked, and let the drawing stand. That does not prove how it was made.',
  noAiDeclared:
    'The file of the drawing declared no AI origin. We read only what apps write into a file: this finds only honest or careless files.',
  onePlace:
    'One of the places that the artist names points back to this record, with something that only its owner can put there. We look again by ourselves. The list of places says what was found on each, and when.',
  morePlaces:
    '{count} of the places that the artist names point back to this record, with something that only its owner can put there. We look again by ourselves. The list of places says what was found on each, and when.',
}

/** What was not checked, which stands as large. */
export const NOT_CHECKED = {
  work: 'The work itself. Nobody here has examined how it was made: this is the artist’s own promise.',
  who: 'Who {artist} is. It is the name that the artist chose.',
  whoLeft: 'Who the artist was. They have left, and took their name with them.',
  otherPages:
    'Pages that are not on the list of places; and of those on it, nothing but what stands beside each.',
  everyPage: 'Where the badge appears. No place points back to this record.',
  drawer: 'Who made the drawing. The artist says that it is theirs.',
  unscreened:
    'Whether the file of the drawing says that AI made it. It came before we began to look.',
  fileClaims: 'What the file of the drawing says of itself. Nobody checked its signature.',
}

/** What the file of a drawing says of itself, where its artist lets it be told. */
export const FILE_SAYS = {
  alone: 'The file says of itself: {source}. We only pass this on.',
  withTool: 'The file says of itself: {source}, with “{tool}”. We only pass this on.',
}

/** Why something cannot be looked up. */
export const NOT_LOOKED_UP = {
  tooLong:
    'That is {count} characters, and there is room for {most}. An address, a code or a name is enough.',
  unseen: 'There is a character in it that nobody can see. Please type it again without it.',
}

/** Puts values into the `{gaps}` of a sentence, each as it is. What is not given stays as it is written. */
export function fillGaps(
  sentence: string,
  values: { readonly [gap: string]: string | number },
): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : gap,
  )
}
