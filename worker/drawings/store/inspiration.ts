import { and, desc, eq, inArray } from 'drizzle-orm'
import { drawings } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

/** A record names at most this many badges that were drawn after its own. */
const NAMED = 12
/** Questions on one artist's desk at a time; the next ones come up when these are answered. */
const QUESTIONS = 20

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

export type Question = { drawingId: string; code: string; afterCode: string; alt: string }

/** Drawings that say they were drawn after one of these pledges' badges, and wait for an answer. */
export async function listQuestions(db: Database, codes: string[]): Promise<Question[]> {
  if (codes.length === 0) return []
  const rows = await db
    .select({
      drawingId: drawings.id,
      code: drawings.pledgeCode,
      afterCode: drawings.afterCode,
      alt: drawings.alt,
    })
    .from(drawings)
    .where(
      and(
        inArray(drawings.afterCode, codes),
        eq(drawings.afterConsent, 'asked'),
        eq(drawings.state, 'shown'),
      ),
    )
    .limit(QUESTIONS)
  return rows.flatMap(({ afterCode, ...row }) =>
    afterCode === null ? [] : [{ ...row, afterCode }],
  )
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
