import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { AccountDeps } from '../../accounts/actions.ts'
import { failAddressTaken } from '../../accounts/actions/change-mail.ts'
import { composeNotice, prepareChange } from '../../accounts/actions/undo-change.ts'
import { changeAddressStatements } from '../../accounts/store/change-mail.ts'
import { isEmpty, isTaken } from '../../database.ts'
import { composeAddressGiven } from '../../mail/actions.ts'
import { listPlaces } from '../../places/store.ts'
import { changePledge, type PledgeDeps } from '../../pledges/actions/change.ts'
import type { Snapshot } from '../../pledges/rules.ts'
import { findOwner, findSnapshot } from '../../pledges/store.ts'

type Order = {
  code: string
  /** The new address. */
  email: string
  /** The address of the place that proved it. */
  place: string
  reason: string
}

/**
 * Gives an artist who has lost their mailbox another address, because a place that is linked to their pledge
 * proves who they are. All sessions end, the old address can undo it for 48 hours, history says so with the
 * reason. Fails with `unknown-code`, `artist-left`, `place-not-linked`, `address-taken` or `invalid-input`.
 */
export async function moveArtist(
  deps: PledgeDeps & AccountDeps,
  { code, email: newEmail, place, reason }: Order,
): Promise<Result<Snapshot>> {
  const owner = await findOwner(deps.db, code)
  const before = await findSnapshot(deps.db, code)
  if (!owner || !before) return fail('unknown-code')
  // First of all: whatever else is asked, the answers would speak of an artist who is no more.
  if (before.pledge.erasedAt !== null) {
    return fail('artist-left', { detail: 'There is no artist any more who could be moved.' })
  }
  const { accountId, email } = owner
  if (email === newEmail) return refuse('email', 'This is the address that the artist has already.')
  if ([email, newEmail].some((address) => reason.toLowerCase().includes(address))) {
    return refuse('reason', 'Please leave the mail address out: everybody can read this.')
  }
  const places = await listPlaces(deps.db, code)
  if (!places.some(({ url, state }) => url === place && state === 'linked')) {
    return fail('place-not-linked', {
      detail: 'Only a place that is linked to the pledge, found by our own check, can prove it.',
    })
  }
  const change = await prepareChange(deps, { accountId, email, newEmail })
  const notice = await composeNotice(deps, change, reason)
  const url = `${deps.publicOrigin}/sign-in`
  const given = await composeAddressGiven(newEmail, { at: change.row.changedAt, url, reason })
  try {
    return await changePledge(
      deps,
      code,
      () => succeed({ what: 'moved', by: 'operator', detail: reason, set: {} }),
      () => ({
        before: changeAddressStatements(deps.db, change.row, {
          pendingId: null,
          keepSession: null,
        }),
        errands: [notice, { kind: 'mail', mail: given }],
      }),
    )
  } catch (error) {
    if (isTaken(error, 'accounts.email')) return failAddressTaken()
    if (!isEmpty(error, 'mail_changes.account_id')) throw error
    return fail('changed-meanwhile', { detail: 'The address has just changed. Please look again.' })
  }
}

function refuse(path: string, message: string): Result<never> {
  return fail('invalid-input', { errors: [{ path, message }] })
}
