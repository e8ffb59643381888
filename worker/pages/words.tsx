import type { Child } from 'hono/jsx'
import { CHECKED, fillGaps, NOT_CHECKED } from '../../schema/sentences.ts'
import {
  PLACES_CHECK,
  type Check,
  type Covers,
  type HistoryEvent,
  type PledgeRecord,
} from '../../schema/wire.ts'
import { printCount } from './print.ts'
import type { Reader } from './reader.tsx'
import { say } from './sentence.tsx'
import type { Texts } from './texts/index.ts'

/* How the contract's words are said to people, in the language of the reader. */

type Words = Texts['record']

/** `about` is where the works are named: it is gone when the artist has left. */
export function sayCovers(covers: Covers, about: string | null, { texts }: Reader): string {
  const { record } = texts
  if (covers === 'works' && !about) return record.coversForgotten
  return covers === 'practice' ? record.coversPractice : record.coversWorks
}

/** One sentence for what happened. An event that this page does not know yet is shown by its own word. */
export function sayEvent(event: HistoryEvent, { texts }: Reader): string {
  const { events } = texts.record
  return Object.hasOwn(events, event) ? events[event] : event
}

const CHECK_NAMES = new Map<string, keyof Words['checks']>([
  ['mail', 'mail'],
  ['drawing-file', 'drawingFile'],
  ['drawing-origin', 'drawingOrigin'],
  [PLACES_CHECK, 'places'],
])
const CHECK_STATES = new Map<string, keyof Words['checkStates']>([
  ['confirmed', 'confirmed'],
  ['re-encoded', 'reEncoded'],
  ['no-ai-declared', 'noAiDeclared'],
  ['seen-by-a-person', 'seenByAPerson'],
  ['looked-at', 'lookedAt'],
])

/** "The mail address", "answered": the check is named, never the person's virtue. */
export function sayCheck({ what, state }: Check, { texts }: Reader) {
  const { checks, checkStates } = texts.record
  const name = CHECK_NAMES.get(what)
  const outcome = CHECK_STATES.get(state)
  return { what: name ? checks[name] : what, state: outcome ? checkStates[outcome] : state }
}

/** A sentence as the reader reads it; `isEnglish` where there is none in their language. */
export type Told = { words: Child; isEnglish: boolean }

/**
 * What a check came to. A sentence of the record is told in another language only when it is word for word the one
 * that was translated: a record that was written before the words changed is shown as it was written.
 */
export function tellCheck({ detail }: Check, record: PledgeRecord, reader: Reader): Told {
  const { checkDetails } = reader.texts.record
  const count = record.places.filter(({ state }) => state === 'linked').length
  if (detail === CHECKED.onePlace || detail === fillGaps(CHECKED.morePlaces, { count })) {
    return told(printCount(checkDetails.morePlaces, count, reader.language))
  }
  const key = SINGLE.find((name) => CHECKED[name] === detail)
  return key ? told(checkDetails[key]) : asWritten(detail)
}

const SINGLE = ['mail', 'drawingFile', 'seenByAPerson', 'noAiDeclared'] as const

/** The same of what was not checked. */
export function tellUnchecked(sentence: string, { artist }: PledgeRecord, reader: Reader): Told {
  const { notCheckedDetails } = reader.texts.record
  const key = UNCHECKED.find((name) => fillGaps(NOT_CHECKED[name], { artist }) === sentence)
  return key
    ? told(say(notCheckedDetails[key], { artist: <bdi>{artist}</bdi> }))
    : asWritten(sentence)
}

const UNCHECKED = [
  'work',
  'who',
  'whoLeft',
  'otherPages',
  'everyPage',
  'drawer',
  'unscreened',
  'fileClaims',
] as const satisfies (keyof typeof NOT_CHECKED)[]

function told(words: Child): Told {
  return { words, isEnglish: false }
}

function asWritten(words: string): Told {
  return { words, isEnglish: true }
}
