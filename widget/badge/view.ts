import type { BadgeStatus, Here, WirePlace } from '../../schema/wire.ts'
import type { Answer } from './status.ts'
import { stateOf, type Texts } from './texts/index.ts'

export type HumanBadgeStatus = BadgeStatus | 'pending' | 'unreachable'

/** The detail of `human-badge-status`. `checkedAt` is when the proof of this place was last found, if it was. */
export type HumanBadgeStatusDetail = {
  status: HumanBadgeStatus
  here: Here
  checkedAt: string | null
}

/** All that is known when a badge is drawn. */
export type View = {
  texts: Texts
  answer: Answer
  here: Here
  /** The place that `here` speaks of. */
  place: WirePlace | undefined
  /** When the register was last heard, where it could not be asked again since. */
  heardAt: Date | undefined
  /** The record: made of our own origin and the code, so that nothing in an answer can lead elsewhere. */
  record: string
}

/**
 * Which sentence is true of the page that the badge stands on. A place that only covers it from another page is
 * `named` whatever its own state: what was found there says nothing of here.
 */
export function sayingOf({ here, place }: Pick<View, 'here' | 'place'>): keyof Texts['here'] | '' {
  if (here === 'unknown') return ''
  return place?.state === here ? stateOf(place) : here === 'linked' ? 'site' : here
}

/** The day that stands beside it: only where a proof was really found. */
export function dayOf(view: Pick<View, 'here' | 'place'>): string | null {
  const saying = sayingOf(view)
  if (saying === 'named' || saying === 'not-listed') return null
  return view.place?.checkedAt ?? null
}
