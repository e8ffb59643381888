import type { Database, Statement } from '../database.ts'
import type { PledgeRecord } from '../../schema/wire.ts'
import { findHouseBadge } from '../drawings/store/house.ts'
import { listInspired } from '../drawings/store/inspiration.ts'
import { arrangePlaces } from '../places/rules.ts'
import { listPlaces } from '../places/store.ts'
import type { Publish } from '../pledges/actions/change.ts'
import { findHandle } from '../pledges/store.ts'
import type { Snapshot, Surroundings } from '../pledges/rules.ts'
import { composeRecord } from './rules/record.ts'
import { badgeStatement } from './store.ts'

/**
 * What a room above keeps of a finished record, as statements that stand behind the badge's in the same batch.
 * `seq` is the number of the change that the record shows.
 */
export type Also = (
  db: Database,
  record: PledgeRecord,
  seq: number,
) => Statement[] | Promise<Statement[]>

/** What app.ts hands to the rooms below: composes the finished row, and whatever `also` keeps of it. */
export function makePublish(origin: string, also: Also[] = []): Publish {
  return async (db, after, around) => {
    const found = await findSurroundings(db, after.pledge)
    const { badge, record } = composeRecord(after, { ...found, ...around }, origin)
    const { seq } = after.pledge
    const kept = await Promise.all(also.map(async (keep) => await keep(db, record, seq)))
    return [badgeStatement(db, { badge, record, seq }), ...kept.flat()]
  }
}

/** The record of this very snapshot: what an answer to its change tells, whatever has changed since. */
export async function composeNow(
  db: Database,
  snapshot: Snapshot,
  origin: string,
): Promise<PledgeRecord> {
  return composeRecord(snapshot, await findSurroundings(db, snapshot.pledge), origin).record
}

async function findSurroundings(
  db: Database,
  { code, accountId }: { code: string; accountId: string },
): Promise<Surroundings> {
  const [handle, places, house, inspired] = await Promise.all([
    findHandle(db, accountId),
    listPlaces(db, code),
    findHouseBadge(db),
    listInspired(db, code),
  ])
  return { handle, ...arrangePlaces(places), house, inspired }
}
