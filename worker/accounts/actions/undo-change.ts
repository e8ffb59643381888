import type { Errand } from '../../../schema/errands.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { isDangling, isTaken, runBatch } from '../../database.ts'
import { makeToken, sha256Hex } from '../../hash.ts'
import { composeAddressBack, composeAddressChanged } from '../../mail/actions.ts'
import { errandStatement } from '../../outbox/store.ts'
import type { AccountDeps } from '../actions.ts'
import { UNDO_MS } from '../rules/change-codes.ts'
import { findChange, undoStatements, type AddressChange } from '../store/change-mail.ts'

export type PreparedChange = { row: AddressChange; token: string }

/** A change of address as it will be noted, with the token that undoes it. */
export async function prepareChange(
  { clock }: Pick<AccountDeps, 'clock'>,
  { accountId, email, newEmail }: { accountId: string; email: string; newEmail: string },
): Promise<PreparedChange> {
  const token = makeToken()
  const now = clock()
  return {
    token,
    row: {
      undoHash: await sha256Hex(token),
      accountId,
      oldEmail: email,
      newEmail,
      changedAt: now,
      undoUntil: now + UNDO_MS,
    },
  }
}

/** The notice to the old address, for the same batch. `reason` is an operator's. */
export async function composeNotice(
  { publicOrigin }: Pick<AccountDeps, 'publicOrigin'>,
  { row, token }: PreparedChange,
  reason: string | null,
): Promise<Errand> {
  const mail = await composeAddressChanged(row.oldEmail, {
    at: row.changedAt,
    until: row.undoUntil,
    undo: `${publicOrigin}/mail/undo/${token}`,
    reason,
  })
  return { kind: 'mail', mail }
}

/** Until when this token undoes a change, in milliseconds. Fails with `link-used-up`. */
export async function findUndo(
  deps: Pick<AccountDeps, 'db' | 'clock'>,
  token: string,
): Promise<Result<{ until: number }>> {
  const change = await findChange(deps.db, await sha256Hex(token), deps.clock())
  return change ? succeed({ until: change.undoUntil }) : failLink()
}

/**
 * Gives an account its old address back, ends all its sessions and mails both addresses. Fails with
 * `link-used-up`, or `address-taken` when pledges were made at the old address since, or anything else was.
 */
export async function undoChange(deps: AccountDeps, token: string): Promise<Result<void>> {
  const now = deps.clock()
  const change = await findChange(deps.db, await sha256Hex(token), now)
  if (!change) return failLink()
  const url = `${deps.publicOrigin}/sign-in`
  const boxes = [
    { to: change.oldEmail, box: 'back' as const },
    ...[...new Set([change.newEmail, change.email])]
      .filter((to) => to !== change.oldEmail)
      .map((to) => ({ to, box: 'gone' as const })),
  ]
  const mails = await Promise.all(
    boxes.map(async ({ to, box }) => await composeAddressBack(to, { at: now, url, box })),
  )
  try {
    await runBatch(deps.db, [
      ...undoStatements(deps.db, change, now),
      ...mails.map((mail) => errandStatement(deps.db, deps.newId(), { kind: 'mail', mail }, now)),
    ])
    return succeed(undefined)
  } catch (error) {
    if (!isTaken(error, 'accounts.email') && !isDangling(error)) throw error
    return fail('address-taken', {
      detail:
        'Somebody has used the old address here since. Please answer the mail: a person will look at it.',
    })
  }
}

function failLink(): Result<never> {
  return fail('link-used-up', {
    detail:
      'It works once, for 48 hours. If you have just pressed the button, it is done: sign in with the old address.',
  })
}
