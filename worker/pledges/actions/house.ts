import type { HouseForm } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { runBatch } from '../../database.ts'
import { keepStored, receiveDrawing, type DrawingDeps } from '../../drawings/actions.ts'
import { discardDrawing } from '../../drawings/actions/sweep.ts'
import { sayFinding } from '../../drawings/rules/say-finding.ts'
import {
  findHouseBadge,
  houseBadgeStatement,
  removeHouseStatement,
} from '../../drawings/store/house.ts'
import { errandStatement, askStatement } from '../../outbox/store.ts'
import { chooseHouseBadge, type Snapshot } from '../rules.ts'
import { selectHouseCodes } from '../store.ts'
import { changePledge, type PledgeDeps } from './change.ts'
import { takeOff } from './take-off.ts'
import { findOwn } from './withdraw.ts'

/** Takes the house badge for a pledge. Fails with `house-badge-missing` while the operator has uploaded none. */
export async function chooseHouse(
  deps: PledgeDeps,
  { code, accountId }: { code: string; accountId: string },
): Promise<Result<Snapshot>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  if (!(await findHouseBadge(deps.db))) {
    return fail('house-badge-missing', { detail: 'The operator has not uploaded one yet.' })
  }
  return await changePledge(deps, code, chooseHouseBadge, (_, { drawing }) =>
    takeOff(deps, drawing),
  )
}

/**
 * Puts up the house badge, in place of the one before. Every pledge that shows it is composed anew, one errand
 * each. Fails with the drawing's own problems. What a file may declare is for the operator to look at, and to say
 * that they did.
 */
export async function putUpHouseBadge(
  deps: PledgeDeps & DrawingDeps,
  { accountId, file, form }: { accountId: string; file: Uint8Array<ArrayBuffer>; form: HouseForm },
): Promise<Result<void>> {
  const { looked, ...credit } = form
  const words = {
    ...credit,
    story: null,
    after: null,
    keepOriginal: false,
    objection: null,
    tellCredentials: false,
  }
  // No drawing row is written: the file as it came is an orphan, and the sweep deletes it within the day.
  const received = await receiveDrawing(deps, {
    accountId,
    pledgeCode: '',
    file,
    original: null,
    words,
    seen: looked ? () => deps.clock() : null,
  })
  if (!received.ok) return received
  const { review } = received.value
  if (review) {
    await discardDrawing(deps, received.value.row)
    const message = `Please look at this first. ${review.findings.map(sayFinding).join(' ')}`
    return fail('invalid-input', { errors: [{ path: 'drawing', message }] })
  }
  const { hash, alt, medium, width, height, pictures, uploadedAt } = received.value.row
  const { creditLabel, creditUrl } = form
  const before = await findHouseBadge(deps.db)
  const badge = { hash, alt, medium, creditLabel, creditUrl, width, height, pictures, uploadedAt }
  const now = deps.clock()
  await runBatch(deps.db, [
    houseBadgeStatement(deps.db, badge),
    askStatement(deps.db, 'republish', selectHouseCodes(), now, 'many'),
    ...(before && before.hash !== hash
      ? [errandStatement(deps.db, deps.newId(), { kind: 'erase-drawing', hash: before.hash }, now)]
      : []),
  ])
  await keepStored(deps, received.value)
  return succeed(undefined)
}

/** Takes the house badge down: pledges that show it go back to the plain seal by being composed anew. */
export async function takeDownHouseBadge(deps: PledgeDeps): Promise<void> {
  const before = await findHouseBadge(deps.db)
  if (!before) return
  const now = deps.clock()
  await runBatch(deps.db, [
    removeHouseStatement(deps.db),
    askStatement(deps.db, 'republish', selectHouseCodes(), now, 'many'),
    errandStatement(deps.db, deps.newId(), { kind: 'erase-drawing', hash: before.hash }, now),
  ])
}
