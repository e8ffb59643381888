import { asc, eq } from 'drizzle-orm'
import { handles, pledges } from '../../schema/tables.ts'
import type { Database } from '../database.ts'

/** The codes of an artist's pledges by their handle, oldest first. A row for the handle, then one a code. */
export async function listByHandle(db: Database, handle: string, limit: number): Promise<string[]> {
  const rows = await db
    .select({ code: pledges.code })
    .from(handles)
    .innerJoin(pledges, eq(pledges.accountId, handles.accountId))
    .where(eq(handles.handle, handle))
    .orderBy(asc(pledges.pledgedAt), asc(pledges.code))
    .limit(limit)
  return rows.map(({ code }) => code)
}
