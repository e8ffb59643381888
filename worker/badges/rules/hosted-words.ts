import { printCode } from '../../../schema/code.ts'
import type { Align } from './hosted-pieces.ts'
import type { SetRow } from './hosted-blocks.ts'
import type { HostedKind, HostedSubject } from './hosted.ts'
import { openLetters, type Letter } from './masks.ts'
import { setRow } from './pieces.ts'
import { openWords, type WordMasks } from './word-masks.ts'
import { directionOf, type Direction, type Language } from '../../../schema/languages.ts'
import { wordsOf, type Lines } from './languages.ts'

/** The words of one picture with the masks that they are set from. */
export type HostedWords = {
  language: Language
  dir: Direction
  larger: number
  /** Where its lines begin, in a column that is not set in the middle. */
  start: Align
  english: WordMasks
  own: WordMasks
  /** What is said of the pledge when it does not stand, else null. */
  status: Lines | null
  /** Something was pledged: what that was is shown, struck out when it does not stand. */
  hasClaim: boolean
  isStruck: boolean
  gloss: Lines | null
  /** The code at this size of type; null for what is no code. */
  code: (size: number) => SetRow | null
  /** The register's host; null when it has a letter that we do not keep. */
  host: (size: number) => SetRow | null
}

/** Everything that a picture may say; what of it stands where is the plan's to decide. */
export async function openHostedWords(
  { language }: HostedKind,
  { code, status, host }: HostedSubject,
): Promise<HostedWords> {
  const [english, own, codeLetters, hostLetters] = await Promise.all([
    openWords('en'),
    openWords(language),
    openLetters('code-large'),
    openLetters('address-large'),
  ])
  const dir = directionOf(language)
  const { larger = 1, gloss, status: said } = wordsOf(language)
  const stands = status === 'active'
  return {
    language,
    dir,
    larger,
    start: dir === 'rtl' ? 'right' : 'left',
    english,
    own,
    status: stands ? null : said[status],
    hasClaim: status !== 'missing',
    isStruck: !stands,
    // What does not stand is explained by its status, and there is room for only one of them.
    gloss: stands ? gloss : null,
    code: (size) => (code ? setLetters(codeLetters, printCode(code), size, 66) : null),
    host: (size) => setLetters(hostLetters, host, size, 34),
  }
}

function setLetters(
  letters: Map<string, Letter>,
  text: string,
  size: number,
  em: number,
): SetRow | null {
  const row = setRow(letters, text)
  return row ? { row, text, em, size } : null
}
