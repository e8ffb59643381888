import { runBatch, type Database } from '../../database.ts'
import { askStatement } from '../../outbox/store.ts'
import { selectAllCodes } from '../../pledges/store.ts'
import { renewListsStatement } from '../../receipts/store.ts'
import { findOrigin, originStatement } from '../store/origin.ts'

/**
 * Everything that is finished (badges, records, receipts, status lists) names this service by its origin. When the
 * operator has given it another one, all of it is written anew: one errand for each pledge, behind whatever else waits.
 */
export async function noticeMove(
  { db, clock }: { db: Database; clock: () => number },
  origin: string,
): Promise<void> {
  const before = await findOrigin(db)
  if (before === origin) return
  await runBatch(db, [
    originStatement(db, origin),
    ...(before === null
      ? []
      : [
          renewListsStatement(db),
          askStatement(db, 'republish', selectAllCodes(), clock(), 'many'),
        ]),
  ])
}
