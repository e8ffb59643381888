import type { Errand } from '../../schema/errands.ts'
import type { Database } from '../database.ts'
import { describeError } from '../describe-error.ts'
import { finishErrand, leaseErrand, listDue, postponeErrand } from './store.ts'

const LEASE_MS = 60_000
const FIRST_DELAY_MS = 30_000
const LONGEST_DELAY_MS = 6 * 60 * 60_000
/** A Worker makes at most 1,000 calls in one run; an errand takes up to eight. */
const A_ROUND = 10
const ROUNDS = 10
const SWEEP_MS = 20_000
/** Mail servers give up after about as long, and a notice that is older tells nothing that still helps. */
const MAIL_GIVEN_UP_MS = 5 * 24 * 60 * 60_000

type Deps = {
  db: Database
  clock: () => number
  /** Does one errand; throws when it could not. Doing it twice must do no harm. */
  runErrand: (errand: Errand) => Promise<void>
}

/**
 * Does one errand if it is due and free. When it fails it stays, and is due again later. Only a mail is given up,
 * after five days; pictures that must go are erased however long it takes.
 */
export async function runDue(deps: Deps, id: string): Promise<void> {
  const row = await leaseErrand(deps.db, id, deps.clock(), LEASE_MS)
  if (!row) return
  try {
    await deps.runErrand(row.errand)
  } catch (error) {
    const failed = { errand: row.errand.kind, attempts: row.attempts, ...describeError(error) }
    if (row.errand.kind === 'mail' && deps.clock() - row.createdAt >= MAIL_GIVEN_UP_MS) {
      await finishErrand(deps.db, row)
      console.error(JSON.stringify({ ...failed, givenUp: true }))
      return
    }
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (row.attempts - 1), LONGEST_DELAY_MS)
    await postponeErrand(deps.db, id, deps.clock() + delay)
    console.error(JSON.stringify(failed))
    return
  }
  await finishErrand(deps.db, row)
}

/**
 * The sweep: whatever is due and free, a few at a time so that what is pressing goes first even when it arrives
 * late. Answers whether more may be waiting when its time or its share of calls is up.
 */
export async function runAllDue(deps: Deps): Promise<{ more: boolean }> {
  const end = deps.clock() + SWEEP_MS
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = await listDue(deps.db, deps.clock(), A_ROUND)
    if (ids.length === 0) return { more: false }
    for (const id of ids) await runDue(deps, id)
    if (deps.clock() > end) break
  }
  return { more: true }
}
