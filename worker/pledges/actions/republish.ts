import { runBatch } from '../../database.ts'
import { findSnapshot } from '../store.ts'
import type { PledgeDeps } from './change.ts'

/**
 * Composes the finished rows of these pledges anew, because something that they show has changed elsewhere: a
 * handle, the house badge, somebody's consent. Doing it twice does no harm; an unknown code is passed over.
 */
export async function republish(
  { db, publish }: Pick<PledgeDeps, 'db' | 'publish'>,
  codes: string[],
): Promise<void> {
  for (const code of codes) {
    const snapshot = await findSnapshot(db, code)
    if (snapshot) await runBatch(db, await publish(db, snapshot))
  }
}
