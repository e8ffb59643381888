import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { Errand } from '../../../schema/errands.ts'
import { isTaken, runBatch, type Database, type Statement } from '../../database.ts'
import { errandStatement } from '../../outbox/store.ts'
import { apply, type Change, type Snapshot, type Surroundings } from '../rules.ts'
import { changeStatements, findSnapshot } from '../store.ts'

/**
 * Composes everything finished that shows this pledge anew, for the batch of the change. Wired in app.ts to the
 * rooms above. `around` holds what the same batch is about to change beside the pledge itself; all else is read.
 */
export type Publish = (
  db: Database,
  after: Snapshot,
  around?: Partial<Surroundings>,
) => Promise<Statement[]>

export type PledgeDeps = {
  db: Database
  clock: () => number
  newId: () => string
  publish: Publish
}

/** What else belongs into the batch of a change: rows of the drawing, and errands for afterwards. */
export type Consequences = {
  before?: Statement[]
  errands?: Errand[]
  /** What this batch changes around the pledge: its places, say. */
  around?: Partial<Surroundings>
}

// Two writers at one moment are rare, five in a row are a bug or an attack.
const TRIES = 5

/**
 * Reads a pledge, decides, and writes the change, its history, the finished row and the errands in one batch.
 * When somebody else changed the pledge in between, the batch rolls back whole and is decided anew.
 * Where `decide` answers null there is nothing to do, and the pledge is answered as it is.
 * Fails with `unknown-code`, `artist-left`, `changed-meanwhile` or whatever `decide` answers.
 */
export async function changePledge(
  deps: PledgeDeps,
  code: string,
  decide: (before: Snapshot, now: number) => Result<Change | null>,
  follow: (after: Snapshot, before: Snapshot) => Promise<Consequences> | Consequences = () => ({}),
): Promise<Result<Snapshot>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await findSnapshot(deps.db, code)
    if (!before) return fail('unknown-code')
    // Whoever comes late, an artist's other tab or an operator, finds nothing left to change.
    if (before.pledge.erasedAt !== null) {
      return fail('artist-left', { detail: 'What stays of this pledge can no longer be changed.' })
    }
    const now = deps.clock()
    const decided = decide(before, now)
    if (!decided.ok) return decided
    const change = decided.value
    if (!change) return succeed(before)
    const after = apply(before, change, now)
    const { before: first = [], errands = [], around } = await follow(after, before)
    try {
      await runBatch(deps.db, [
        ...first,
        ...changeStatements(deps.db, after, change),
        ...(await deps.publish(deps.db, after, around)),
        ...errands.map((errand) => errandStatement(deps.db, deps.newId(), errand, now)),
      ])
      return succeed(after)
    } catch (error) {
      if (!isTaken(error, 'history.seq')) throw error
    }
  }
  return fail('changed-meanwhile', { detail: 'Please open the page again and retry.' })
}
