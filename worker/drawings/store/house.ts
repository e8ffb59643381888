import { eq } from 'drizzle-orm'
import { houseBadge, type HouseBadgeRow } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

/** There is one house badge or none. */
const HOUSE = 1

export type NewHouseBadge = Omit<HouseBadgeRow, 'id'>

/** The drawing that the operator lends to everybody who has none, or null before there is one. */
export async function findHouseBadge(db: Database) {
  const [row] = await db.select().from(houseBadge).where(eq(houseBadge.id, HOUSE))
  if (!row) return null
  const { creditLabel, creditUrl, hash, alt, medium, width, height, pictures } = row
  const credit = { label: creditLabel, url: creditUrl }
  return { hash, alt, medium, credit, width, height, pictures }
}

export function houseBadgeStatement(db: Database, badge: NewHouseBadge): Statement {
  return db
    .insert(houseBadge)
    .values({ id: HOUSE, ...badge })
    .onConflictDoUpdate({ target: houseBadge.id, set: badge })
}

export function removeHouseStatement(db: Database): Statement {
  return db.delete(houseBadge).where(eq(houseBadge.id, HOUSE))
}
