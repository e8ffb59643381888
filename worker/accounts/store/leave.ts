import { eq } from 'drizzle-orm'
import { accounts, sessions } from '../../../schema/tables.ts'
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
