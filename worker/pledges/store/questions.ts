import { and, eq, inArray } from 'drizzle-orm'
import { drawings, pledges } from '../../../schema/tables.ts'
import type { Database } from '../../database.ts'

/** On one artist's desk at a time; the next ones come up when these are answered. */
const QUESTIONS = 20

/** A drawing that says that it was drawn after `afterCode`'s badge, and waits for a yes or a no. */
export type Question = { drawingId: string; code: string; afterCode: string; alt: string }

/** What others ask this artist, about whichever of their pledges. */
export async function listQuestions(db: Database, accountId: string): Promise<Question[]> {
  const own = db
    .select({ code: pledges.code })
    .from(pledges)
    .where(eq(pledges.accountId, accountId))
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
        inArray(drawings.afterCode, own),
        eq(drawings.afterConsent, 'asked'),
        eq(drawings.state, 'shown'),
      ),
    )
    .limit(QUESTIONS)
  return rows.flatMap(({ afterCode, ...row }) =>
    afterCode === null ? [] : [{ ...row, afterCode }],
  )
}
