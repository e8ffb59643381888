import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { Errand, Mail } from '../../../schema/errands.ts'
import { hideStatement } from '../../drawings/store.ts'
import { composeHidden, composeReinstated, composeSuspended } from '../../mail/actions.ts'
import { errandStatement } from '../../outbox/store.ts'
import {
  hideDrawing,
  noteHidden,
  reinstate,
  suspend,
  type Change,
  type Snapshot,
} from '../rules.ts'
import { findOwner, findSnapshot, listDrawings, selectShowing } from '../store.ts'
import { changePledge, type PledgeDeps } from './change.ts'
import { leaveChain } from './take-off.ts'

/*
 * What an operator may do to somebody else's pledge. Each has a reason, which the record shows and a mail tells.
 */

type Order = { code: string; reason: string; origin: string; drawingId?: string | null }
/** One order's share, each a few calls to D1. Where more show it, the desk still says so, and hides on. */
const MAX_PLEDGES = 100

type Compose = typeof composeSuspended

export async function suspendPledge(deps: PledgeDeps, order: Order): Promise<Result<Snapshot>> {
  return await tellArtist(deps, order, composeSuspended, async (mail) =>
    changePledge(
      deps,
      order.code,
      (before, now) => suspend(before, order.reason, now),
      async (after) => ({ errands: [await mail(after)] }),
    ),
  )
}

export async function reinstatePledge(deps: PledgeDeps, order: Order): Promise<Result<Snapshot>> {
  return await tellArtist(deps, order, composeReinstated, async (mail) =>
    changePledge(
      deps,
      order.code,
      (before) => reinstate(before, order.reason),
      async (after) => ({ errands: [await mail(after)] }),
    ),
  )
}

/**
 * Hides a drawing of this pledge: the one that is named, or the newest. The same picture goes from every other
 * pledge too, each with its line of history and a mail, and its file cannot come back. So it does where the
 * artist has put another in its place, or none: then the record gains the line and loses nothing.
 */
export async function hidePicture(deps: PledgeDeps, order: Order): Promise<Result<Snapshot>> {
  const { code, reason, drawingId = null } = order
  const before = await findSnapshot(deps.db, code)
  if (!before) return fail('unknown-code')
  const drawings = await listDrawings(deps.db, before.pledge)
  const drawing = drawings.find(
    ({ id }) => id === (drawingId ?? before.drawing?.id ?? drawings[0]?.id),
  )
  if (!drawing) {
    return fail('no-drawing', { detail: 'There is no drawing to hide, or it is hidden already.' })
  }
  const { hash } = drawing
  // From here on the picture is known as hidden, and erased, even if this order is cut off and given again.
  const erase = errandStatement(
    deps.db,
    deps.newId(),
    { kind: 'erase-drawing', hash },
    deps.clock(),
  )
  const [changed, showing] = await deps.db.batch([
    hideStatement(deps.db, hash, reason),
    selectShowing(deps.db, [hash], MAX_PLEDGES),
    erase,
  ])
  const codes = showing.map((one) => one.code)
  for (const shown of codes) {
    const taken = await takeDown(deps, { ...order, code: shown }, (now) =>
      hideDrawing(now, hash, reason),
    )
    if (!taken.ok) return taken
  }
  if (changed.length > 0 && !codes.includes(code)) {
    return await takeDown(deps, order, () => noteHidden(reason))
  }
  const after = await findSnapshot(deps.db, code)
  return after ? succeed(after) : fail('unknown-code')
}

async function takeDown(
  deps: PledgeDeps,
  order: Order,
  decide: (before: Snapshot) => Change | null,
): Promise<Result<Snapshot>> {
  return await tellArtist(deps, order, composeHidden, async (mail) =>
    changePledge(
      deps,
      order.code,
      (before) => succeed(decide(before)),
      async (after, { drawing }) => ({
        errands: [await mail(after), ...(after.drawing ? [] : leaveChain(drawing))],
      }),
    ),
  )
}

async function tellArtist(
  deps: PledgeDeps,
  { code, reason, origin }: Order,
  compose: Compose,
  act: (mail: (after: Snapshot) => Promise<Errand>) => Promise<Result<Snapshot>>,
): Promise<Result<Snapshot>> {
  const owner = await findOwner(deps.db, code)
  if (!owner) return fail('unknown-code')
  return await act(async ({ pledge }) => {
    const mail: Mail = await compose(owner.email, {
      artist: pledge.artistName,
      code,
      url: `${origin}/p/${code}`,
      at: pledge.changedAt,
      reason,
    })
    return { kind: 'mail', mail }
  })
}
