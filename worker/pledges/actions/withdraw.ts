import type { ProblemCode } from '../../../schema/problems.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { composeRestored, composeWithdrawn } from '../../mail/actions.ts'
import { restorableUntil, restore, withdraw, type Change, type Snapshot } from '../rules.ts'
import { changePledge, type PledgeDeps } from './change.ts'
import { findOwner } from '../store.ts'

type Own = { code: string; accountId: string; origin: string }

/** Is this pledge this account's? `unknown-code` or `not-yours` where it is not. */
export async function findOwn(
  deps: Pick<PledgeDeps, 'db'>,
  { code, accountId }: Pick<Own, 'code' | 'accountId'>,
): Promise<Result<{ email: string }>> {
  const owner = await findOwner(deps.db, code)
  if (!owner) return fail('unknown-code')
  if (owner.accountId !== accountId) {
    return fail('not-yours', {
      detail: 'Sign in with the mail address that the pledge was made with.',
    })
  }
  return { ok: true, value: { email: owner.email } }
}

/**
 * Withdraws a pledge and mails its artist. Withdrawing twice (two tabs, a retry) is one withdrawal: the
 * second call answers with the same record and changes nothing, the first reason included.
 */
export async function withdrawPledge(
  deps: PledgeDeps,
  { code, accountId, origin, reason }: Own & { reason: string | null },
): Promise<Result<Snapshot>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  return await changePledge(
    deps,
    code,
    (before, now) => doneAlready(withdraw(before, reason, now), 'already-withdrawn'),
    async ({ pledge }) => ({
      errands: [
        {
          kind: 'mail',
          mail: await composeWithdrawn(own.value.email, {
            artist: pledge.artistName,
            code,
            url: `${origin}/studio/${code}`,
            at: pledge.changedAt,
            until: restorableUntil(pledge) ?? pledge.changedAt,
          }),
        },
      ],
    }),
  )
}

/** Where nothing is left to do, the pledge is answered as it was when that was decided, whatever comes after. */
function doneAlready(decided: Result<Change>, code: ProblemCode): Result<Change | null> {
  return decided.ok || decided.problem.code !== code ? decided : succeed(null)
}

/**
 * Takes a withdrawal back, within 24 hours. Taking it back twice is one: a pledge that stands is answered as it
 * is. Fails with `too-late-to-restore` or `pledge-suspended`.
 */
export async function restorePledge(
  deps: PledgeDeps,
  { code, accountId, origin }: Own,
): Promise<Result<Snapshot>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  return await changePledge(
    deps,
    code,
    (before, now) => doneAlready(restore(before, now), 'not-withdrawn'),
    async ({ pledge }) => ({
      errands: [
        {
          kind: 'mail',
          mail: await composeRestored(own.value.email, {
            artist: pledge.artistName,
            code,
            url: `${origin}/studio/${code}`,
            at: pledge.changedAt,
          }),
        },
      ],
    }),
  )
}
