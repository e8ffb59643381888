import { and, eq, gt, inArray, lt } from 'drizzle-orm'
import { drafts } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

export type Draft = {
  idHash: string
  fields: { [name: string]: string[] }
  email: string
  /** The pledge that it became: a second click finds it here. */
  pledgeCode: string | null
}

export async function saveDraft(
  db: Database,
  draft: Draft,
  now: number,
  expiresAt: number,
): Promise<void> {
  const row = { ...draft, createdAt: now, expiresAt }
  await db.insert(drafts).values(row).onConflictDoUpdate({ target: drafts.idHash, set: row })
}

export async function findDraft(db: Database, idHash: string, now: number): Promise<Draft | null> {
  const [row] = await db
    .select({
      idHash: drafts.idHash,
      fields: drafts.fields,
      email: drafts.email,
      pledgeCode: drafts.pledgeCode,
    })
    .from(drafts)
    .where(and(eq(drafts.idHash, idHash), gt(drafts.expiresAt, now)))
  return row ?? null
}

/** What was typed is a pledge now: its words are emptied at once, the pointer stays for the second click. */
export function draftUsedStatement(db: Database, idHash: string, pledgeCode: string): Statement {
  return db
    .update(drafts)
    .set({ pledgeCode, fields: {}, email: '' })
    .where(eq(drafts.idHash, idHash))
}

export async function removeOldDrafts(db: Database, now: number): Promise<void> {
  await db.delete(drafts).where(lt(drafts.expiresAt, now))
}

/** Drafts of these addresses, whatever browser typed them. */
export function forgetDraftsStatement(db: Database, emails: string[]): Statement {
  return db.delete(drafts).where(inArray(drafts.email, emails))
}
