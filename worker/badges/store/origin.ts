import { publishedAs } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

/** The origin under which everything was last written; null before the first time. */
export async function findOrigin(db: Database): Promise<string | null> {
  const [row] = await db.select({ origin: publishedAs.origin }).from(publishedAs)
  return row?.origin ?? null
}

export function originStatement(db: Database, origin: string): Statement {
  return db
    .insert(publishedAs)
    .values({ id: 1, origin })
    .onConflictDoUpdate({ target: publishedAs.id, set: { origin } })
}
