import { desc, eq } from 'drizzle-orm'
import { badges, handles, pledges } from '../../../schema/tables.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import type { Database } from '../../database.ts'

/** Of one artist, more would be no page any more; the newest are shown. */
const MOST_PLEDGES = 100

/** Whose handle is it? Handles are kept in small letters. One row. */
export async function findByHandle(
  db: Database,
  handle: string,
): Promise<{ handle: string; accountId: string } | null> {
  const [row] = await db
    .select({ handle: handles.handle, accountId: handles.accountId })
    .from(handles)
    .where(eq(handles.handle, handle.toLowerCase()))
  return row ?? null
}

/** The finished records of an account, newest first, in whatever state they are. Two rows for each. */
export async function listRecords(db: Database, accountId: string): Promise<PledgeRecord[]> {
  const rows = await db
    .select({ record: badges.record })
    .from(pledges)
    .innerJoin(badges, eq(badges.code, pledges.code))
    .where(eq(pledges.accountId, accountId))
    .orderBy(desc(pledges.pledgedAt), desc(pledges.code))
    .limit(MOST_PLEDGES)
  return rows.map(({ record }) => readRecord(record))
}

/** Written by composeRecord, whose type is PledgeRecord. */
function readRecord(json: string): PledgeRecord {
  const record: PledgeRecord = JSON.parse(json)
  return record
}
