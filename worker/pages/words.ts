import {
  PLACES_CHECK,
  type Check,
  type Covers,
  type HistoryEvent,
  type Part,
} from '../../schema/wire.ts'

/* How the contract's words are said to people. */

/** What each part takes in, for somebody who wonders which one to tick. */
export const PART_EXAMPLES: { [part in Part]: string } = {
  image: 'drawing, painting, photography, comics, design',
  text: 'stories, poems, articles, scripts, lettering you wrote',
  sound: 'songs, scores, recordings, voices',
  video: 'films, animation, moving pictures of any kind',
  code: 'games, websites, tools, pictures that your own program draws',
  craft: 'pottery, textiles, jewellery, woodwork, prints',
}

/** `about` is where the works are named: it is gone when the artist has left. */
export function sayCovers(covers: Covers, about: string | null): string {
  if (covers === 'works' && !about) return 'Only certain works. They are not named here any more.'
  return covers === 'practice'
    ? 'Everything that the artist shows as their own work.'
    : 'Only the works that the artist names under “About”.'
}

const HISTORY_WORDS: { [event in HistoryEvent]: string } = {
  pledged: 'The pledge was made.',
  'drawing-shown': 'The artist put up a drawing.',
  'house-badge-shown': 'The artist chose the house badge.',
  'drawing-described': 'The artist changed the words about the drawing.',
  'name-changed': 'The artist changed the name. The old one is not shown.',
  edited: 'The artist changed what stands on this page.',
  'place-named': 'The artist named a place where the badge is shown.',
  'place-removed': 'The artist took a place off the list.',
  moved: 'An operator gave the artist another mail address, because a place proved it.',
  left: 'The artist left, and took everything personal with them.',
  'drawing-removed': 'The artist took the drawing down.',
  'drawing-hidden': 'An operator hid the drawing.',
  withdrawn: 'The artist withdrew the pledge.',
  restored: 'The artist took the withdrawal back. The pledge stands again.',
  suspended: 'An operator suspended the pledge.',
  reinstated: 'An operator lifted the suspension.',
}

/** One sentence for what happened. An event that this page does not know yet is shown by its own word. */
export function sayEvent(event: HistoryEvent): string {
  return Object.hasOwn(HISTORY_WORDS, event) ? HISTORY_WORDS[event] : event
}

const CHECK_NAMES = new Map([
  ['mail', 'The mail address'],
  ['drawing-file', 'The file of the drawing'],
  ['drawing-origin', 'What the file says of its origin'],
  [PLACES_CHECK, 'The places'],
])
const CHECK_STATES = new Map([
  ['confirmed', 'answered'],
  ['re-encoded', 'copied clean'],
  ['no-ai-declared', 'no AI declared'],
  ['seen-by-a-person', 'looked at by a person'],
  ['looked-at', 'looked at'],
])

/** "The mail address: answered": the check is named, never the person's virtue. */
export function sayCheck({ what, state }: Check): string {
  return `${CHECK_NAMES.get(what) ?? what}: ${CHECK_STATES.get(state) ?? state}`
}
