import { and, eq, inArray, notInArray, or } from 'drizzle-orm'
import { drawings, reviews } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

/** The files of an account: what R2 still has to let go of when it leaves. */
export async function listHashes(
  db: Database,
  accountId: string,
): Promise<{ hash: string; originalHash: string }[]> {
  return await db
    .select({ hash: drawings.hash, originalHash: drawings.originalHash })
    .from(drawings)
    .where(eq(drawings.accountId, accountId))
}

/** Codes of other pledges whose records name one of these as their inspiration, or as drawn after them. */
export async function listNeighbours(db: Database, codes: string[]): Promise<string[]> {
  if (codes.length === 0) return []
  const rows = await db
    .select({ code: drawings.pledgeCode, afterCode: drawings.afterCode })
    .from(drawings)
    .where(
      and(
        eq(drawings.afterConsent, 'given'),
        or(inArray(drawings.afterCode, codes), inArray(drawings.pledgeCode, codes)),
      ),
    )
  const found = rows.flatMap(({ code, afterCode }) => [code, ...(afterCode ? [afterCode] : [])])
  return [...new Set(found)].filter((code) => !codes.includes(code))
}

/** Whoever has left can no longer be named as an inspiration. */
export function refuseStatement(db: Database, codes: string[]): Statement {
  return db
    .update(drawings)
    .set({ afterConsent: 'refused' })
    .where(inArray(drawings.afterCode, codes))
}

/**
 * Deletes an account's drawings. Of those that an operator hid or refused, the hashes alone stay, with `keeper`: so
 * that the same picture cannot come back in another account. `now` in milliseconds.
 */
export function forgetDrawingsStatements(
  db: Database,
  { accountId, keeper }: { accountId: string; keeper: string },
  now: number,
): Statement[] {
  const own = eq(drawings.accountId, accountId)
  return [
    db
      .delete(reviews)
      .where(inArray(reviews.drawingId, db.select({ id: drawings.id }).from(drawings).where(own))),
    db.delete(drawings).where(and(own, notInArray(drawings.state, ['hidden', 'refused']))),
    db
      .update(drawings)
      .set({
        accountId: keeper,
        alt: '',
        medium: null,
        story: null,
        afterCode: null,
        afterConsent: null,
        credentials: null,
        pictures: [],
        keepOriginal: false,
        originalDeletedAt: now,
        hiddenReason: 'The reason went with the artist, who has left.',
      })
      .where(own),
  ]
}
