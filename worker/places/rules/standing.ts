import type { PlaceProof, PlaceState } from '../../../schema/wire.ts'
import type { Method } from './proofs.ts'
import type { Judged } from './report.ts'

/*
 * What becomes of a place after a look, and when it is looked at next. Pure; times are milliseconds since 1970.
 */

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** Contract: fetched and found absent for so long, a place that was linked is `lapsed`. */
const LAPSES_AFTER_MS = 14 * DAY_MS
/** After a pause of ours the first absence may be long ago: its artist has a week in any case. */
const WARNED_FOR_MS = 7 * DAY_MS
/** Contract: what could not be read for so long is only `named` again. */
const FORGOTTEN_AFTER_MS = 90 * DAY_MS
/** New links are looked at daily, those of a month weekly. */
const NEW_LINK_MS = 30 * DAY_MS
/** So long a place that never pointed back is looked at by itself; after that, when its artist asks. */
const TRIED_FOR_MS = 90 * DAY_MS
/** Two looks within one evening are one: a site that is being moved is not warned about twice. */
const APART_MS = 12 * HOUR_MS

/** Everything about a place that looks change. */
export type Standing = {
  state: PlaceState
  proof: PlaceProof | null
  method: Method | null
  /** When the proof was last found. */
  checkedAt: number | null
  /** Since when it has been linked, without a lapse in between. */
  linkedAt: number | null
  /** When it was first found absent, moved on by whatever time could not be read. */
  absentSince: number | null
  /** How many scheduled looks found it absent. */
  absences: number
  /** Since when nothing could be read. */
  unreadableSince: number | null
  /** When its artist was written to about this absence. */
  warnedAt: number | null
  lookedAt: number | null
}

export type Next = {
  standing: Standing
  /** The artist is to be written to: it was absent twice, and lapses at `lapsesAt`. */
  warn: { lapsesAt: number } | null
}

/**
 * The standing after a look at `now`. `isScheduled` is false for a look that somebody asked for: it can link, and what
 * it does not find takes nothing away.
 */
export function lookAgain(
  before: Standing,
  judged: Judged,
  { now, isScheduled }: { now: number; isScheduled: boolean },
): Next {
  const looked = { ...before, lookedAt: now }
  if (judged.outcome === 'found') {
    // Less than there was, while nobody knows whether the rest is gone: that is no reason to say less.
    const isLess = before.state === 'linked' && before.proof === 'site' && judged.proof === 'page'
    if (!isLess || (isScheduled && judged.isSourceRead)) return linkNow(before, judged, now)
    if (!isScheduled) return { standing: looked, warn: null }
    const kept = couldNotRead(looked, now)
    return kept.state === 'linked' ? { standing: kept, warn: null } : linkNow(before, judged, now)
  }
  if (!isScheduled) return { standing: looked, warn: null }
  return judged.outcome === 'unreadable'
    ? { standing: couldNotRead(looked, now), warn: null }
    : wasAbsent(looked, now)
}

function linkNow(before: Standing, judged: Judged, now: number): Next {
  return { standing: link(before, judged, now), warn: null }
}

function link(before: Standing, { proof, method }: Judged, now: number): Standing {
  const isNew = before.state !== 'linked'
  return {
    ...before,
    state: 'linked',
    proof,
    method,
    checkedAt: now,
    linkedAt: isNew ? now : (before.linkedAt ?? now),
    absentSince: null,
    absences: 0,
    unreadableSince: null,
    warnedAt: null,
    lookedAt: now,
  }
}

function couldNotRead(before: Standing, now: number): Standing {
  const unreadableSince = before.unreadableSince ?? now
  // It keeps what it was, with the date of its last proof; never is it `lapsed` for this.
  // With an absence now and then it is never ninety days in a row: neither of the two holds up the other for ever.
  const isMixed =
    before.absences > 0 && now - (before.checkedAt ?? now) >= FORGOTTEN_AFTER_MS + LAPSES_AFTER_MS
  const isForgotten = isMixed || now - unreadableSince >= FORGOTTEN_AFTER_MS
  if (before.state !== 'linked' || !isForgotten) return { ...before, unreadableSince }
  return { ...before, ...NAMED_AGAIN, unreadableSince }
}

const NAMED_AGAIN = {
  state: 'named',
  proof: null,
  method: null,
  linkedAt: null,
  absentSince: null,
  absences: 0,
  warnedAt: null,
} as const

function wasAbsent(before: Standing, now: number): Next {
  const readAgain = { ...before, unreadableSince: null }
  if (before.state !== 'linked') return { standing: readAgain, warn: null }
  // What could not be read in between is no absence: those days are not counted.
  const unread = before.unreadableSince === null ? 0 : now - before.unreadableSince
  const absentSince = before.absentSince === null ? now : before.absentSince + unread
  // Counted from the first absence: others may look at this address at any hour, and hold up nothing by it.
  const isSame = before.absences > 0 && now - absentSince < APART_MS
  const absences = before.absences + (isSame ? 0 : 1)
  const absent = { ...readAgain, absentSince, absences }
  const end = lapsesAt(absent)
  if (end !== null && now >= end) {
    return { standing: { ...absent, state: 'lapsed', linkedAt: null }, warn: null }
  }
  if (absences < 2 || before.warnedAt !== null) return { standing: absent, warn: null }
  const warned = { ...absent, warnedAt: now }
  return { standing: warned, warn: { lapsesAt: lapsesAt(warned) ?? now } }
}

/** When an absent place lapses, in ms; null before its artist was written to. */
export function lapsesAt({
  absentSince,
  warnedAt,
}: Pick<Standing, 'absentSince' | 'warnedAt'>): number | null {
  if (absentSince === null || warnedAt === null) return null
  return Math.max(absentSince + LAPSES_AFTER_MS, warnedAt + WARNED_FOR_MS)
}

/**
 * When an address is looked at next by itself, by the place on it that needs it first; null for not any more. `spread`
 * is a number from 0 to 1 of the address: after an outage not everybody is due in the same minute.
 */
export function nextLook(
  places: (Standing & { namedAt: number })[],
  { now, spread, isWalled }: { now: number; spread: number; isWalled: boolean },
): number | null {
  const dues = places.flatMap((place) => nextLookAt(place, now, isWalled) ?? [])
  if (dues.length === 0) return null
  const due = Math.min(...dues)
  return Math.round(due + (due - now) * 0.1 * spread)
}

function nextLookAt(
  place: Standing & { namedAt: number },
  now: number,
  isWalled: boolean,
): number | null {
  if (place.state === 'linked') {
    if (place.absences > 0 || place.unreadableSince !== null) return now + DAY_MS
    return now + (now - (place.linkedAt ?? now) < NEW_LINK_MS ? DAY_MS : 7 * DAY_MS)
  }
  // What lapsed comes back by itself, at first within a day.
  if (place.state === 'lapsed') {
    const gone = now - (place.absentSince ?? now)
    return now + (gone < NEW_LINK_MS ? DAY_MS : 7 * DAY_MS)
  }
  const age = now - place.namedAt
  // Such a page shows us nothing by itself: its artist may ask for a look all the same.
  if (isWalled) return null
  // What was linked once, and could not be read for so long, comes back by itself like what lapsed.
  if (age >= TRIED_FOR_MS) return place.checkedAt === null ? null : now + 7 * DAY_MS
  if (age < HOUR_MS) return now + HOUR_MS
  return now + (age < 14 * DAY_MS ? DAY_MS : 7 * DAY_MS)
}
