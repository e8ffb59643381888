import type { EditForm } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { isDangling, isTaken } from '../../database.ts'
import { describeStatement } from '../../drawings/store.ts'
import { edit, noteHandle, type Edit } from '../rules/edit.ts'
import type { Snapshot } from '../rules.ts'
import { askStatement } from '../../outbox/store.ts'
import { findHandle, findSnapshot, handleStatements, selectOtherCodes } from '../store.ts'
import { changePledge, type PledgeDeps } from './change.ts'
import { findOwn } from './withdraw.ts'

type Own = { code: string; accountId: string }
type Wanted = Own & { form: EditForm; drawing?: Edit['drawing'] }

/**
 * Changes what an artist says about themself on a pledge, and their handle. The statement, its date and the
 * code never change. Nothing new changes nothing, so that a second click is no second line of history.
 * Fails with `not-yours`, `pledge-suspended`, `invalid-input` (a year to come, works that are named no more),
 * `handle-taken`, `artist-left` or `changed-meanwhile`.
 */
export async function editPledge(
  deps: PledgeDeps,
  { code, accountId, form, drawing }: Wanted,
): Promise<Result<Snapshot>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  const before = await findSnapshot(deps.db, code)
  if (!before) return fail('unknown-code')
  const { handle, ...page } = form
  const wanted = { ...page, drawing }
  const isNewHandle = handle !== undefined && handle !== (await findHandle(deps.db, accountId))
  const first = edit(before, wanted, deps.clock())
  if (!first.ok) return first
  if (!first.value && !isNewHandle) return succeed(before)
  try {
    return await changePledge(
      deps,
      code,
      (now, at) => {
        const change = edit(now, wanted, at)
        return change.ok ? succeed(noteHandle(change.value)) : change
      },
      (after) => ({
        before: [
          ...(after.drawing ? [describeStatement(deps.db, after.drawing)] : []),
          ...(isNewHandle ? claim(deps, { code, accountId, handle }) : []),
        ],
        ...(isNewHandle ? { around: { handle } } : {}),
      }),
    )
  } catch (error) {
    if (isTaken(error, 'handles.')) return failTaken(handle)
    // They left in another tab at the same moment: there is no account to give a handle to.
    if (isDangling(error)) {
      return fail('artist-left', { detail: 'You have left at the same moment. Nothing was saved.' })
    }
    throw error
  }
}

/** Statements that give the account its handle, and let its other pledges follow. */
export function claim(
  deps: Pick<PledgeDeps, 'db' | 'clock'>,
  { code, accountId, handle }: Own & { handle: string | null },
) {
  const now = deps.clock()
  return [
    ...handleStatements(deps.db, { accountId, handle }, now),
    askStatement(deps.db, 'republish', selectOtherCodes({ accountId, code }), now),
  ]
}

export function failTaken(handle: string | null | undefined): Result<never> {
  const message = `“${handle ?? ''}” is taken, or looks too much like the handle of somebody else. Please choose another one.`
  return fail('handle-taken', { detail: message, errors: [{ path: 'handle', message }] })
}
