import { and, desc, eq } from 'drizzle-orm'
import { drawings } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

/** A record names at most this many badges that were drawn after its own. */
const NAMED = 12

/** Pledges whose shown drawings were drawn after this one's, with its artist's consent, newest first. */
export async function listInspired(db: Database, code: string): Promise<string[]> {
  const rows = await db
    .select({ code: drawings.pledgeCode })
    .from(drawings)
    .where(
      and(
        eq(drawings.afterCode, code),
        eq(drawings.afterConsent, 'given'),
        eq(drawings.state, 'shown'),
      ),
    )
    .orderBy(desc(drawings.uploadedAt))
    .limit(NAMED)
  return rows.map((row) => row.code)
}

/** Whose badge was this drawing drawn after? Null when it names none. */
export async function findInspiration(
  db: Database,
  drawingId: string,
): Promise<{ code: string; afterCode: string } | null> {
  const [row] = await db
    .select({ code: drawings.pledgeCode, afterCode: drawings.afterCode })
    .from(drawings)
    .where(eq(drawings.id, drawingId))
  return row?.afterCode ? { code: row.code, afterCode: row.afterCode } : null
}

export function consentStatement(
  db: Database,
  drawingId: string,
  consent: 'given' | 'refused',
): Statement {
  return db.update(drawings).set({ afterConsent: consent }).where(eq(drawings.id, drawingId))
}
