import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { Change, Pledge, ShownDrawing, Snapshot } from '../rules.ts'

/** What an artist may change about a pledge later. What is absent or undefined stays as it is. */
export type Edit = {
  [K in 'artistName' | 'about' | 'since' | 'links' | 'mediums' | 'country']?: Pledge[K] | undefined
} & {
  /** The words about the artist's own drawing. */
  drawing?: Pick<ShownDrawing, 'alt' | 'story' | 'medium'> | undefined
}

/**
 * The change that an edit makes, or null when it brings nothing new. History says that the name changed and
 * never what it was; each kind of change has its own line. A suspended pledge cannot be renamed out of sight, and
 * a pledge for certain works goes on saying which.
 */
export function edit(
  { pledge, drawing }: Snapshot,
  wanted: Edit,
  now: number,
): Result<Change | null> {
  if (pledge.status === 'suspended') {
    return fail('pledge-suspended', {
      detail:
        'While it is suspended, nothing on it can be changed. The mail that we sent says why.',
    })
  }
  if (wanted.since && isToCome(wanted.since, now)) {
    return fail('invalid-input', {
      errors: [{ path: 'since', message: 'That year is still to come.' }],
    })
  }
  if (pledge.covers === 'works' && pledge.about !== null && wanted.about === null) {
    const message = 'This pledge is for certain works only. Please go on saying here which ones.'
    return fail('invalid-input', { errors: [{ path: 'about', message }] })
  }
  const name = isNew(wanted.artistName, pledge.artistName) ? { artistName: wanted.artistName } : {}
  const page = {
    ...(isNew(wanted.about, pledge.about) ? { about: wanted.about } : {}),
    ...(isNew(wanted.since, pledge.since) ? { since: wanted.since } : {}),
    ...(isNew(wanted.links, pledge.links) ? { links: wanted.links } : {}),
    ...(isNew(wanted.mediums, pledge.mediums) ? { mediums: wanted.mediums } : {}),
    ...(isNew(wanted.country, pledge.country) ? { country: wanted.country } : {}),
  }
  const described = drawing ? describe(drawing, wanted.drawing) : null
  const [what, ...also] = [
    ...('artistName' in name ? ['name-changed' as const] : []),
    ...(Object.keys(page).length > 0 ? ['edited' as const] : []),
    ...(described ? ['drawing-described' as const] : []),
  ]
  if (!what) return succeed(null)
  return succeed({
    what,
    also,
    by: 'artist',
    set: { ...name, ...page },
    ...(described ? { drawing: described } : {}),
  })
}

/** A new handle stands on the record too, but it is the account's: the pledge itself stays as it was. */
export function noteHandle(change: Change | null): Change {
  return change ?? { what: 'edited', by: 'artist', set: {} }
}

/** Nobody can have begun in a year that has not begun anywhere on earth. */
export function isToCome(year: number, now: number): boolean {
  const EARLIEST_ZONE_MS = 14 * 60 * 60_000
  return year > new Date(now + EARLIEST_ZONE_MS).getUTCFullYear()
}

function describe(drawing: ShownDrawing, words: Edit['drawing']): ShownDrawing | null {
  const after = { ...drawing, ...words }
  return isNew(after, drawing) ? after : null
}

function isNew<T>(wanted: T | undefined, known: T): wanted is T {
  return wanted !== undefined && JSON.stringify(wanted) !== JSON.stringify(known)
}
