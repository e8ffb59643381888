import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { places, pledges } from '../../schema/tables.ts'
import type { Database, Statement } from '../database.ts'

export type Cursor = { pledgedAt: number; code: string }

/** The pledges of an account, newest first, from below `after`. */
export async function listOwnPledges(
  db: Database,
  accountId: string,
  after: Cursor | null,
  limit: number,
) {
  const rows = await db
    .select({
      code: pledges.code,
      status: pledges.status,
      artistName: pledges.artistName,
      pledgedAt: pledges.pledgedAt,
    })
    .from(pledges)
    .where(
      and(
        eq(pledges.accountId, accountId),
        after
          ? sql`(${pledges.pledgedAt}, ${pledges.code}) < (${after.pledgedAt}, ${after.code})`
          : undefined,
      ),
    )
    .orderBy(desc(pledges.pledgedAt), desc(pledges.code))
    .limit(limit + 1)
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const next: Cursor | null =
    rows.length > limit && last ? { pledgedAt: last.pledgedAt, code: last.code } : null
  return { items, next }
}

/** The places of these pledges are nobody's any more. */
export function forgetPlacesStatement(db: Database, codes: string[]): Statement {
  return db.delete(places).where(inArray(places.pledgeCode, codes))
}
