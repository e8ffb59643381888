import type { Errand } from '../../../schema/errands.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import {
  deleteAccountStatements,
  findAccount,
  findOpenChange,
  guardUndoStatement,
  keeperStatement,
} from '../../accounts/store/leave.ts'
import { listAddresses } from '../../accounts/store/change-mail.ts'
import { isDangling, isEmpty, isTaken, runBatch, type Statement } from '../../database.ts'
import {
  forgetDrawingsStatements,
  listHashes,
  listNeighbours,
  refuseStatement,
} from '../../drawings/store/leave.ts'
import { composeLeft } from '../../mail/actions.ts'
import { printMoment } from '../../mail/rules/letter.ts'
import { errandStatement, forgetMailsStatement } from '../../outbox/store.ts'
import { forgetAddressesStatement } from '../../places/store/looks.ts'
import type { PledgeDeps } from '../../pledges/actions/change.ts'
import { erasePledge } from '../../pledges/actions/erase.ts'
import { NOBODY } from '../../pledges/rules/erase.ts'
import { forgetDraftsStatement } from '../../pledges/store/drafts.ts'
import { forgetPlacesStatement, listOwnPledges } from '../store.ts'

// One batch holds this many pledges, each with its record, its wall and its search. Nearly nobody has more.
const AT_ONCE = 20
// Another tab that saves at the same moment is rare, five in a row are a bug or an attack.
const TRIES = 5

/**
 * Erases an account and everything personal that hangs on it, and mails a goodbye. What stays of each pledge
 * is said in pledges/rules/erase.ts. All of it is one batch (but for accounts of more than 20 pledges, whose
 * pledges go first, 20 at a time); pictures follow at once through the outbox. Leaving twice is leaving once.
 * Whoever got hold of a desk and of its address cannot erase it before its owner could undo that.
 * Fails with `leave-too-soon` or `changed-meanwhile`.
 */
export async function leave(
  deps: PledgeDeps,
  { accountId, origin }: { accountId: string; origin: string },
): Promise<Result<void>> {
  for (let tries = 0; tries < TRIES;) {
    const account = await findAccount(deps.db, accountId)
    if (!account) return succeed(undefined)
    const now = deps.clock()
    const change = await findOpenChange(deps.db, accountId, now)
    if (change) return failTooSoon(change)
    const own = await listOwnPledges(deps.db, accountId, null, AT_ONCE)
    const codes = own.items.map(({ code }) => code)
    const pledges = await erasePledges(deps, codes, now)
    const rest = own.next
      ? []
      : await eraseAccount(deps, { accountId, email: account.email, origin }, now)
    try {
      await runBatch(deps.db, [
        guardUndoStatement(deps.db, accountId, now),
        keeperStatement(deps.db, NOBODY),
        ...pledges,
        ...rest,
      ])
      if (!own.next) return succeed(undefined)
    } catch (error) {
      // Something of theirs changed, or was made, while we were reading: read anew.
      const isLate = isTaken(error, 'history.seq') || isEmpty(error, 'mail_changes.account_id')
      if (!isLate && !isDangling(error)) throw error
      tries += 1
    }
  }
  return fail('changed-meanwhile', {
    detail: 'Something of yours was saved at the same moment. Please try once more.',
  })
}

function failTooSoon({ changedAt, undoUntil }: { changedAt: number; undoUntil: number }) {
  return fail('leave-too-soon', {
    detail: `Your mail address changed on ${printMoment(changedAt)}. You can leave on ${printMoment(undoUntil)}, or take the change back from the old address first.`,
    retryAt: undoUntil,
  })
}

async function erasePledges(deps: PledgeDeps, codes: string[], now: number): Promise<Statement[]> {
  if (codes.length === 0) return []
  const neighbours = await listNeighbours(deps.db, codes)
  const erased = await Promise.all(codes.map(async (code) => await erasePledge(deps, code, now)))
  return [
    ...erased.flat(),
    forgetAddressesStatement(deps.db, codes),
    forgetPlacesStatement(deps.db, codes),
    refuseStatement(deps.db, codes),
    // One errand each: a record that cannot be composed must not hold up the others.
    ...neighbours.map((code) => errand(deps, { kind: 'republish', codes: [code] }, now)),
  ]
}

async function eraseAccount(
  deps: PledgeDeps,
  { accountId, email, origin }: { accountId: string; email: string; origin: string },
  now: number,
): Promise<Statement[]> {
  const { db } = deps
  const [hashes, addresses] = [await listHashes(db, accountId), await listAddresses(db, accountId)]
  const shown = new Set(hashes.map(({ hash }) => hash))
  const originals = new Set(hashes.map(({ originalHash }) => originalHash))
  const goodbye = await composeLeft(email, { at: now, origin })
  return [
    ...forgetDrawingsStatements(db, { accountId, keeper: NOBODY }, now),
    forgetDraftsStatement(db, addresses),
    forgetMailsStatement(db, addresses),
    ...deleteAccountStatements(db, accountId),
    ...[...shown].map((hash) => errand(deps, { kind: 'erase-drawing', hash }, now)),
    ...[...originals].map((hash) => errand(deps, { kind: 'erase-originals', hashes: [hash] }, now)),
    errand(deps, { kind: 'mail', mail: goodbye }, now),
  ]
}

function errand({ db, newId }: PledgeDeps, what: Errand, now: number): Statement {
  return errandStatement(db, newId(), what, now)
}
