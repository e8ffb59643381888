import { fail, succeed, type Result } from '../../schema/result.ts'
import type {
  Covers,
  Credentials,
  DerivedPicture,
  DrawingKind,
  HistoryEvent,
  Part,
  PledgeStatus,
  WireLink,
  WirePlace,
} from '../../schema/wire.ts'

/*
 * What may become of a pledge, decided on plain values. Times are milliseconds since 1970.
 */

export type Pledge = {
  code: string
  accountId: string
  status: PledgeStatus
  artistName: string
  covers: Covers
  parts: Part[]
  mediums: string[]
  about: string | null
  since: number | null
  links: WireLink[]
  tools: string | null
  country: string | null
  language: string
  statementVersion: string
  statementText: string
  drawingId: string | null
  drawingKind: DrawingKind
  pledgedAt: number
  changedAt: number
  withdrawnAt: number | null
  withdrawReason: string | null
  suspendedAt: number | null
  suspendReason: string | null
  /** Set when the artist has left: nothing personal is kept. */
  erasedAt: number | null
  /** Number of the last change. */
  seq: number
  requestKey: string
  requestHash: string
}

export type ShownDrawing = {
  id: string
  hash: string
  originalHash: string
  alt: string
  medium: string | null
  story: string | null
  afterCode: string | null
  afterConsent: 'asked' | 'given' | 'refused' | null
  width: number
  height: number
  pictures: DerivedPicture[]
  uploadedAt: number
  /** When the file was screened; null for what came before we looked. */
  screenedAt: number | null
  /** When a person looked at what the file says, and let it stand. */
  seenAt: number | null
  /** What the file says of its origin, where the artist lets it be told. */
  credentials: Credentials | null
}

export type PastEvent = { seq: number; what: HistoryEvent; at: number; detail: string | null }

/** Everything that a record says, at one moment. */
export type Snapshot = { pledge: Pledge; drawing: ShownDrawing | null; history: PastEvent[] }

/** What a record shows that other rooms keep: read anew whenever the record is composed. */
export type Surroundings = {
  handle: string | null
  /** At most 50, site-wide ones first; `placesTotal` says how many there are. */
  places: WirePlace[]
  placesTotal: number
  house: HouseBadge | null
  /** Pledges whose drawings were drawn after this one, with consent, newest first; at most 12. */
  inspired: string[]
}

export type HouseBadge = {
  alt: string
  medium: string | null
  credit: { label: string; url: string }
  width: number
  height: number
  pictures: DerivedPicture[]
}

/** One step in the life of a pledge: who did what, and what it changes. */
export type Change = {
  what: HistoryEvent
  /** What else happened in the same step, each with its own line of history. */
  also?: HistoryEvent[]
  by: 'artist' | 'operator'
  detail?: string
  set: Partial<Omit<Pledge, 'code' | 'seq' | 'changedAt' | 'pledgedAt' | 'statementText'>>
  /** The drawing after the change, where the change is about the drawing. */
  drawing?: ShownDrawing | null
}

export const RESTORE_WINDOW_MS = 24 * 60 * 60_000

/** The snapshot as it is once `change` has happened at `now`. */
export function apply(before: Snapshot, change: Change, now: number): Snapshot {
  const past = listEvents(before.pledge.seq, change, now)
  return {
    pledge: {
      ...before.pledge,
      ...change.set,
      seq: before.pledge.seq + past.length,
      changedAt: now,
    },
    drawing: change.drawing === undefined ? before.drawing : change.drawing,
    history: [...before.history, ...past],
  }
}

/** The lines of history that a change adds, numbered from the last one, `seq`. */
function listEvents(seq: number, change: Change, now: number): PastEvent[] {
  return [change.what, ...(change.also ?? [])].map((what, i) => ({
    seq: seq + 1 + i,
    what,
    at: now,
    detail: i === 0 ? (change.detail ?? null) : null,
  }))
}

/** Withdraws. `already-withdrawn` lets the caller treat the second of two tabs as done. */
export function withdraw({ pledge }: Snapshot, reason: string | null, now: number): Result<Change> {
  if (pledge.status === 'withdrawn') return fail('already-withdrawn')
  if (pledge.status === 'suspended') return failSuspended()
  return succeed({
    what: 'withdrawn',
    by: 'artist',
    set: { status: 'withdrawn', withdrawnAt: now, withdrawReason: reason },
  })
}

/** Until when a withdrawn pledge can be taken back, or null when it is not withdrawn. */
export function restorableUntil({ status, withdrawnAt }: Pledge): number | null {
  return status === 'withdrawn' && withdrawnAt !== null ? withdrawnAt + RESTORE_WINDOW_MS : null
}

export function restore({ pledge }: Snapshot, now: number): Result<Change> {
  if (pledge.status === 'suspended') return failSuspended()
  const until = restorableUntil(pledge)
  if (until === null)
    return fail('not-withdrawn', { detail: 'It stands, so there is nothing to take back.' })
  if (now > until) {
    return fail('too-late-to-restore', {
      detail:
        'A withdrawn pledge can be taken back for 24 hours. You can make a new pledge instead.',
    })
  }
  return succeed({
    what: 'restored',
    by: 'artist',
    set: { status: 'active', withdrawnAt: null, withdrawReason: null },
  })
}

export function suspend({ pledge }: Snapshot, reason: string, now: number): Result<Change> {
  if (pledge.status === 'suspended')
    return fail('pledge-suspended', { detail: 'It is suspended already.' })
  return succeed({
    what: 'suspended',
    by: 'operator',
    detail: reason,
    set: { status: 'suspended', suspendedAt: now, suspendReason: reason },
  })
}

/** Lifts a suspension. A pledge that its artist had withdrawn before goes back to that. */
export function reinstate({ pledge }: Snapshot, reason: string): Result<Change> {
  if (pledge.status !== 'suspended')
    return fail('not-suspended', { detail: 'It is not suspended.' })
  const status = pledge.withdrawnAt === null ? 'active' : 'withdrawn'
  return succeed({
    what: 'reinstated',
    by: 'operator',
    detail: reason,
    set: { status, suspendedAt: null, suspendReason: null },
  })
}

/** Only a standing pledge gets a new drawing: on a withdrawn record nothing new is shown. */
export function mayDraw({ pledge }: Snapshot): Result<true> {
  if (pledge.status === 'suspended') return failSuspended()
  if (pledge.status === 'withdrawn') {
    return fail('already-withdrawn', {
      detail: 'Take the pledge back first, then you can change its drawing.',
    })
  }
  return succeed(true)
}

export function showDrawing(drawing: ShownDrawing): Change {
  return {
    what: 'drawing-shown',
    by: 'artist',
    set: { drawingId: drawing.id, drawingKind: 'own' },
    drawing,
  }
}

/** The snapshot as its artist sees it while a drawing waits for a person: without any picture that others could see. */
export function showHeld(
  { pledge }: Snapshot,
  held: ShownDrawing,
): Pick<Snapshot, 'pledge' | 'drawing'> {
  return {
    pledge: { ...pledge, drawingId: held.id, drawingKind: 'own' },
    drawing: { ...held, pictures: [] },
  }
}

/**
 * Goes back to the plain seal; null where it shows that already. A withdrawn pledge may too: what an artist does
 * not want to be seen any more comes down, and nothing new is shown. A suspended one keeps what was judged.
 */
export function choosePlainSeal({ pledge }: Snapshot): Result<Change | null> {
  if (pledge.status === 'suspended') return failSuspended()
  if (pledge.drawingKind === 'plain') return succeed(null)
  return succeed({
    what: 'drawing-removed',
    by: 'artist',
    set: { drawingId: null, drawingKind: 'plain' },
    drawing: null,
  })
}

/** Whether there is a house badge is for the action to see; here it is about this pledge alone. */
export function chooseHouseBadge(before: Snapshot): Result<Change | null> {
  const allowed = mayDraw(before)
  if (!allowed.ok) return allowed
  if (before.pledge.drawingKind === 'house') return succeed(null)
  return succeed({
    what: 'house-badge-shown',
    by: 'artist',
    set: { drawingId: null, drawingKind: 'house' },
    drawing: null,
  })
}

/** Is this very picture shown, in these words? Then a second upload of it has nothing to add. */
export function showsAlready(
  { drawing }: Snapshot,
  same: Pick<ShownDrawing, 'originalHash' | 'alt' | 'medium' | 'story' | 'afterCode'> & {
    hash?: string
    credentials?: Credentials | null
  },
): boolean {
  return (
    drawing !== null &&
    drawing.originalHash === same.originalHash &&
    drawing.alt === same.alt &&
    drawing.medium === same.medium &&
    drawing.story === same.story &&
    drawing.afterCode === same.afterCode &&
    (same.hash === undefined || drawing.hash === same.hash) &&
    (same.credentials === undefined ||
      JSON.stringify(drawing.credentials) === JSON.stringify(same.credentials))
  )
}

/** Takes the picture of this hash off the record. Null when the record does not show it (any more). */
export function hideDrawing({ drawing }: Snapshot, hash: string, reason: string): Change | null {
  if (drawing?.hash !== hash) return null
  return { ...noteHidden(reason), set: { drawingId: null, drawingKind: 'plain' }, drawing: null }
}

/** Notes that a drawing was hidden that the artist had taken down before. What is shown stays. */
export function noteHidden(reason: string): Change {
  return { what: 'drawing-hidden', by: 'operator', detail: reason, set: {} }
}

function failSuspended(): Result<never> {
  return fail('pledge-suspended', {
    detail:
      'An operator has suspended this pledge. The mail that we sent says why and how to object.',
  })
}
