import type { Result } from '../../../schema/result.ts'
import { fail } from '../../../schema/result.ts'
import type { Errand, Mail } from '../../../schema/errands.ts'
import { hideStatement } from '../../drawings/store.ts'
import { composeHidden, composeReinstated, composeSuspended } from '../../mail/actions.ts'
import { hideDrawing, reinstate, suspend, type Snapshot } from '../rules.ts'
import { findOwner } from '../store.ts'
import { changePledge, type PledgeDeps } from './change.ts'

/*
 * What an operator may do to somebody else's pledge. Each has a reason, which the record shows and a mail tells.
 */

type Order = { code: string; reason: string; origin: string }
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

/** Hides the drawing: the badge shows the plain seal, and its pictures are erased from where anybody could see them. */
export async function hideShownDrawing(deps: PledgeDeps, order: Order): Promise<Result<Snapshot>> {
  return await tellArtist(deps, order, composeHidden, async (mail) =>
    changePledge(
      deps,
      order.code,
      (before) => hideDrawing(before, order.reason),
      async (after, { drawing }) => ({
        before: drawing ? [hideStatement(deps.db, drawing.id, order.reason)] : [],
        errands: [
          await mail(after),
          ...(drawing ? [{ kind: 'erase-drawing' as const, hash: drawing.hash }] : []),
        ],
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
