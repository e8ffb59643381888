import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { accounts, mailChanges, sessions } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

export type AccountView = { email: string; createdAt: number }

export async function findAccount(db: Database, accountId: string): Promise<AccountView | null> {
  const [row] = await db
    .select({ email: accounts.email, createdAt: accounts.createdAt })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  return row ? { email: row.email, createdAt: row.createdAt.getTime() } : null
}

/**
 * The account that keeps what must stay when an artist leaves, made on first need. Its address is empty, so
 * that no mail and no sign-in can ever reach it.
 */
export function keeperStatement(db: Database, id: string): Statement {
  const at = new Date(0)
  return db
    .insert(accounts)
    .values({ id, name: '', email: '', emailVerified: false, createdAt: at, updatedAt: at })
    .onConflictDoNothing()
}

/** The newest change of this account's address that can still be undone, in milliseconds; or null. */
export async function findOpenChange(
  db: Database,
  accountId: string,
  now: number,
): Promise<{ changedAt: number; undoUntil: number } | null> {
  const [row] = await db
    .select({ changedAt: mailChanges.changedAt, undoUntil: mailChanges.undoUntil })
    .from(mailChanges)
    .where(and(eq(mailChanges.accountId, accountId), gt(mailChanges.undoUntil, now)))
    .orderBy(desc(mailChanges.undoUntil))
    .limit(1)
  return row ?? null
}

/**
 * Stops the whole batch (`isEmpty` of `mail_changes.account_id`) when a change of address that can be undone
 * came in between: what is erased, no undo brings back.
 */
export function guardUndoStatement(db: Database, accountId: string, now: number): Statement {
  return db.insert(mailChanges).select(
    sql`SELECT 'guard', NULL, '', '', 0, 0 WHERE EXISTS (
      SELECT 1 FROM ${mailChanges} WHERE account_id = ${accountId} AND undo_until > ${now})`,
  )
}

/**
 * Deletes an account with its sessions, its handle and its changes of address. The batch fails (`isDangling`)
 * while anything else still belongs to it.
 */
export function deleteAccountStatements(db: Database, accountId: string): Statement[] {
  return [
    db.delete(sessions).where(eq(sessions.userId, accountId)),
    // The rest goes with the row: see the foreign keys in schema/tables/accounts.ts.
    db.delete(accounts).where(eq(accounts.id, accountId)),
  ]
}
