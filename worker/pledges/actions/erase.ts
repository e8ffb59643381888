import type { Statement } from '../../database.ts'
import { erase } from '../rules/erase.ts'
import { apply } from '../rules.ts'
import { changeStatements, findSnapshot, forgetDetailsStatement } from '../store.ts'
import type { PledgeDeps } from './change.ts'

/**
 * Statements that take everything personal out of a pledge, its finished rows included. The batch fails on
 * `history.seq` when the pledge changed in between. The places are the caller's to delete.
 */
export async function erasePledge(
  { db, publish }: Pick<PledgeDeps, 'db' | 'publish'>,
  code: string,
  now: number,
): Promise<Statement[]> {
  const before = await findSnapshot(db, code)
  if (!before) return []
  const change = erase(before, now)
  const after = apply(before, change, now)
  const bare = { ...after, history: after.history.map((line) => ({ ...line, detail: null })) }
  return [
    ...changeStatements(db, after, change),
    forgetDetailsStatement(db, code),
    ...(await publish(db, bare, { handle: null, places: [], placesTotal: 0, inspired: [] })),
  ]
}
