import { and, asc, eq, gte, lt, type SQL } from 'drizzle-orm'
import { places, pledges, type PlaceRow } from '../../schema/tables.ts'
import type { Database, Statement } from '../database.ts'
import type { Covering } from './rules/covering.ts'
import { MAX_PLACES } from './rules/listing.ts'

/** The places of a pledge, oldest first. */
export async function listPlaces(db: Database, code: string): Promise<PlaceRow[]> {
  return await db
    .select()
    .from(places)
    .where(eq(places.pledgeCode, code))
    .orderBy(asc(places.namedAt), asc(places.id))
    .limit(MAX_PLACES)
}

/** A place, and whose it is. Null when there is none. */
export async function findPlace(
  db: Database,
  id: string,
): Promise<{ code: string; accountId: string; url: string; lookedAt: number | null } | null> {
  const [row] = await db
    .select({
      code: places.pledgeCode,
      accountId: pledges.accountId,
      url: places.url,
      lookedAt: places.lookedAt,
    })
    .from(places)
    .innerJoin(pledges, eq(pledges.code, places.pledgeCode))
    .where(eq(places.id, id))
  return row ?? null
}

/**
 * A new place. When the same address was named at the same moment this writes nothing: the line of history
 * beside it, which only one of the two can write, then rolls the batch back.
 */
export function placeStatement(db: Database, place: PlaceRow): Statement {
  return db
    .insert(places)
    .values(place)
    .onConflictDoNothing({ target: [places.pledgeCode, places.url] })
}

export function removePlaceStatement(db: Database, code: string, id: string): Statement {
  return db.delete(places).where(and(eq(places.id, id), eq(places.pledgeCode, code)))
}

/**
 * Places at one of these addresses, at most `limit` of each. One statement an address, sent together: an IN
 * would be billed a row for every address that nobody named.
 */
export async function findPlacesCovering(
  db: Database,
  { addresses, withQuery }: Covering,
  limit: number,
): Promise<{ url: string; pledgeCode: string }[]> {
  const find = (where: SQL | undefined) =>
    db
      .select({ url: places.url, pledgeCode: places.pledgeCode })
      .from(places)
      .where(where)
      .limit(limit)
  const [first, ...rest] = [
    ...addresses.map((url) => find(eq(places.url, url))),
    ...withQuery.map(({ from, to }) => find(and(gte(places.url, from), lt(places.url, to)))),
  ]
  return first ? (await db.batch([first, ...rest])).flat() : []
}
