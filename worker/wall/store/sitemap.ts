import { and, asc, eq, gte, lt } from 'drizzle-orm'
import { searchRows } from '../../../schema/tables.ts'
import type { Database } from '../../database.ts'

/** The first codes in alphabetical order: how dense they lie tells about how many there are. */
export async function listFirstCodes(db: Database, limit: number): Promise<string[]> {
  const rows = await db
    .select({ code: searchRows.code })
    .from(searchRows)
    .orderBy(asc(searchRows.code))
    .limit(limit)
  return rows.map(({ code }) => code)
}

export type Listed = { code: string; handle: string | null; changedAt: number }

/** Standing pledges whose code begins with `prefix`, which may be empty. */
export async function listStanding(db: Database, prefix: string, limit: number): Promise<Listed[]> {
  return await db
    .select({
      code: searchRows.code,
      handle: searchRows.handle,
      changedAt: searchRows.changedAt,
    })
    .from(searchRows)
    .where(
      and(
        gte(searchRows.code, prefix),
        // `~` sorts behind every letter of a code.
        lt(searchRows.code, `${prefix}~`),
        eq(searchRows.status, 'active'),
      ),
    )
    .orderBy(asc(searchRows.code))
    .limit(limit)
}
