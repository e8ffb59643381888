import { asc, eq } from 'drizzle-orm'
import { places, type PlaceRow } from '../../schema/tables.ts'
import type { Database } from '../database.ts'

/** No pledge has more: the badge could not carry them, and a list that long is somebody else's. */
export const MAX_PLACES = 200

/** The places of a pledge, oldest first. */
export async function listPlaces(db: Database, code: string): Promise<PlaceRow[]> {
  return await db
    .select()
    .from(places)
    .where(eq(places.pledgeCode, code))
    .orderBy(asc(places.namedAt), asc(places.id))
    .limit(MAX_PLACES)
}
