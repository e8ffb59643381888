import type { DrawingWords } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { isDangling } from '../../database.ts'
import {
  keepStored,
  receiveDrawing,
  refuseKnown,
  type DrawingDeps,
  type ReceivedDrawing,
} from '../../drawings/actions.ts'
import { discardDrawing } from '../../drawings/actions/sweep.ts'
import {
  drawingStatement,
  findHiddenOriginal,
  findHiddenPicture,
  hushStatement,
  viewQuota,
} from '../../drawings/store.ts'
import { sha256Hex } from '../../hash.ts'
import {
  choosePlainSeal,
  mayDraw,
  showDrawing,
  showsAlready,
  type ShownDrawing,
  type Snapshot,
} from '../rules.ts'
import { findSnapshot } from '../store.ts'
import { findHeld, findSeen, type HeldDrawing } from '../store/reviews.ts'
import { changePledge, type PledgeDeps } from './change.ts'
import { checkInspiration } from './consent.ts'
import { holdDrawing, objectAnew, takeBack } from './hold.ts'
import { takeOff } from './take-off.ts'
import { findOwn } from './withdraw.ts'

type Own = { code: string; accountId: string }

/** The pledge afterwards, and the drawing that was sent, where a person must look at it before it is shown. */
export type Drawn = { snapshot: Snapshot; held: ShownDrawing | null }

/**
 * Shows a new drawing on a pledge, or puts it before a person (`hold.ts`). The file is judged and re-encoded before anything is written; its pictures
 * go to R2 first and the rows follow in one batch, so that a record never points at a picture that is not there.
 * Fails with the drawing's own problems, `too-many-drawings`, `drawing-was-hidden`, and what `mayDraw` says.
 */
export async function drawBadge(
  deps: PledgeDeps & DrawingDeps,
  {
    code,
    accountId,
    file,
    original,
    words,
  }: Own & {
    file: Uint8Array<ArrayBuffer>
    original: Uint8Array<ArrayBuffer> | null
    words: DrawingWords
  },
): Promise<Result<Drawn>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  // Asked before the pledge is read: where a twin of this upload took the last place, its drawing is seen below.
  const full = await refuseAboveQuota(deps, accountId)
  const before = await findSnapshot(deps.db, code)
  if (!before) return fail('unknown-code')
  const allowed = mayDraw(before)
  if (!allowed.ok) return allowed

  const originalHash = await sha256Hex(original ?? file)
  // A retry, or a double click. Beside an original the file may be a new clean-up of it: that is known below,
  // once it is re-encoded.
  const same = { ...words, afterCode: words.after, originalHash }
  const waiting = await findHeld(deps.db, { code, accountId })
  const isWaiting = showsAlready({ ...before, drawing: waiting }, same)
  const isRetry = isWaiting || showsAlready(before, same)
  if (isWaiting && waiting && !original) {
    await objectAnew(deps, waiting, words.objection)
    return succeed({ snapshot: before, held: waiting })
  }
  // What the file says of itself may be told from now on: for that it is read once more, below.
  const isToTell = words.tellCredentials && before.drawing?.credentials === null
  if (isRetry && !original && !isToTell) {
    const hushed = words.tellCredentials ? succeed(before) : await hushDrawing(deps, before, same)
    return hushed.ok ? succeed({ snapshot: hushed.value, held: null }) : hushed
  }
  const inspired = await checkInspiration(deps, code, words.after)
  if (!inspired.ok) return inspired
  const known = await findHiddenOriginal(deps.db, originalHash, accountId)
  if (known) return refuseKnown(known)
  if (full && !isRetry) return full

  const received = await receiveDrawing(deps, {
    accountId,
    pledgeCode: code,
    file,
    original,
    words,
    seen: await findSeen(deps.db, { accountId, originalHash }),
  })
  if (!received.ok) return received
  const { row } = received.value
  let result: Result<Drawn>
  try {
    result = await write(deps, received.value, waiting)
  } catch (error) {
    await discardDrawing(deps, row)
    // drawingStatement writes no row above the quota, nor of a hidden picture; what points at it then points at
    // nothing and D1 rolls all back.
    if (!isDangling(error)) throw error
    const twin = await findHeld(deps.db, { code, accountId })
    if (twin && showsAlready({ ...before, drawing: twin }, row)) {
      await objectAnew(deps, twin, words.objection)
      return succeed({ snapshot: before, held: twin })
    }
    const meanwhile = await findHiddenPicture(deps.db, row.hash, accountId)
    if (meanwhile) return refuseKnown(meanwhile)
    const exceeded = await refuseAboveQuota(deps, accountId)
    if (exceeded) return exceeded
    // Or the artist has left in the meantime, and there is no account that the row could point at.
    const still = await findOwn(deps, { code, accountId })
    return still.ok ? fail('too-many-drawings') : still
  }
  if (result.ok) await keepStored(deps, received.value)
  else await discardDrawing(deps, row)
  return result
}

/** Writes the rows of a drawing whose files are stored. Whatever waited for a person waits no longer. */
async function write(
  deps: PledgeDeps,
  { row, review }: ReceivedDrawing,
  waiting: HeldDrawing | null,
): Promise<Result<Drawn>> {
  if (review) return await holdDrawing(deps, { row, review, waiting })
  const shown = await changePledge(
    deps,
    row.pledgeCode,
    (now) => {
      const still = mayDraw(now)
      if (!still.ok) return still
      // The other click was faster: nothing to write, and nothing off the day's quota.
      return succeed(showsAlready(now, row) ? null : showDrawing(row))
    },
    (_, { drawing: old }) => {
      const { before: replaced = [], errands = [] } = takeOff(deps, old, row.hash)
      const back = takeBack(deps, row, waiting, row)
      return {
        before: [...back.before, drawingStatement(deps.db, row), ...replaced],
        errands: [...errands, ...back.errands],
      }
    },
  )
  return shown.ok ? succeed({ snapshot: shown.value, held: null }) : shown
}

/** The same drawing again, and what its file says of itself is to be told no more: no new drawing for that. */
async function hushDrawing(
  deps: PledgeDeps,
  before: Snapshot,
  same: Parameters<typeof showsAlready>[1],
): Promise<Result<Snapshot>> {
  if (before.drawing?.credentials === null) return succeed(before)
  return await changePledge(
    deps,
    before.pledge.code,
    (now) => {
      const { drawing } = now
      if (!drawing || drawing.credentials === null || !showsAlready(now, same)) return succeed(null)
      return succeed({
        what: 'drawing-described',
        by: 'artist',
        set: {},
        drawing: { ...drawing, credentials: null },
      })
    },
    ({ drawing }) => ({ before: drawing ? [hushStatement(deps.db, drawing.id)] : [] }),
  )
}

/** Goes back to the plain seal. Fails with `pledge-suspended`. */
export async function choosePlain(
  deps: PledgeDeps,
  { code, accountId }: Own,
): Promise<Result<Snapshot>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  return await changePledge(deps, code, choosePlainSeal, (_, { drawing }) => takeOff(deps, drawing))
}

const A_DAY = 'You can send 3 new drawings in 24 hours.'

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** Rounded up: who comes in the minute that was named shall not be a few seconds early. */
function nextMinute(at: number): number {
  const MINUTE_MS = 60_000
  return Math.ceil(at / MINUTE_MS) * MINUTE_MS
}

async function refuseAboveQuota(
  deps: Pick<PledgeDeps, 'db' | 'clock'>,
  accountId: string,
): Promise<Result<never> | null> {
  const quota = await viewQuota(deps.db, accountId, deps.clock())
  if (quota.leftInAll === 0) {
    return fail('too-many-drawings', {
      detail: 'An account has room for 20 drawings in all, and this one has had 20.',
    })
  }
  if (quota.leftToday === 0) {
    if (quota.nextAt === null)
      return fail('too-many-drawings', { detail: `${A_DAY} Please come back later.` })
    const when = MOMENT.format(nextMinute(quota.nextAt))
    return fail('too-many-drawings', {
      detail: `${A_DAY} The next one may come on ${when} UTC.`,
      retryAt: quota.nextAt,
    })
  }
  return null
}
