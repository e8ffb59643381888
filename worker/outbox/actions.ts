import type { Errand } from '../../schema/errands.ts'
import type { Database } from '../database.ts'
import { describeError } from '../describe-error.ts'
import { leaseErrand, listDue, postponeErrand, removeErrand } from './store.ts'

const LEASE_MS = 60_000
const FIRST_DELAY_MS = 30_000
const LONGEST_DELAY_MS = 6 * 60 * 60_000
const SWEEP = 50
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
      await removeErrand(deps.db, id)
      console.error(JSON.stringify({ ...failed, givenUp: true }))
      return
    }
    const delay = Math.min(FIRST_DELAY_MS * 2 ** (row.attempts - 1), LONGEST_DELAY_MS)
    await postponeErrand(deps.db, id, deps.clock() + delay)
    console.error(JSON.stringify(failed))
    return
  }
  await removeErrand(deps.db, id)
}

/** The cron's sweep: whatever the queue lost or could not do. */
export async function runAllDue(deps: Deps): Promise<void> {
  for (const id of await listDue(deps.db, deps.clock(), SWEEP)) await runDue(deps, id)
}
