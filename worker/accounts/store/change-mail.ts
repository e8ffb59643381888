import { and, desc, eq, gt, gte, ne, sql } from 'drizzle-orm'
import { accounts, mailChanges, pledges, sessions, verifications } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'

/** Keeps a pair of codes under this name, in place of the pair before. Times in milliseconds. */
export function pendingStatements(
  db: Database,
  { id, name, value }: { id: string; name: string; value: string },
  now: number,
  expiresAt: number,
): Statement[] {
  const at = new Date(now)
  return [
    db.delete(verifications).where(eq(verifications.identifier, name)),
    db.insert(verifications).values({
      id,
      identifier: name,
      value,
      expiresAt: new Date(expiresAt),
      createdAt: at,
      updatedAt: at,
    }),
  ]
}

export async function findPending(
  db: Database,
  name: string,
  now: number,
): Promise<{ id: string; value: string } | null> {
  const [row] = await db
    .select({ id: verifications.id, value: verifications.value })
    .from(verifications)
    .where(and(eq(verifications.identifier, name), gt(verifications.expiresAt, new Date(now))))
    .orderBy(desc(verifications.createdAt))
    .limit(1)
  return row ?? null
}

/** Counts a try by writing `after` over `before`. False when another try was faster: then it has to read anew. */
export async function countTry(
  db: Database,
  { id, before, after }: { id: string; before: string; after: string },
): Promise<boolean> {
  const rows = await db
    .update(verifications)
    .set({ value: after })
    .where(and(eq(verifications.id, id), eq(verifications.value, before)))
    .returning({ id: verifications.id })
  return rows.length > 0
}

export async function removePending(db: Database, id: string): Promise<void> {
  await db.delete(verifications).where(eq(verifications.id, id))
}

export type AddressChange = {
  undoHash: string
  accountId: string
  oldEmail: string
  newEmail: string
  changedAt: number
  undoUntil: number
}

/**
 * Changes an account's address and notes how to undo it. The whole batch fails on `mail_changes.account_id`
 * when the account no longer has the old address, or the codes (`pendingId`) were used in the meantime; on
 * `accounts.email` when somebody else has the new one.
 */
export function changeAddressStatements(
  db: Database,
  change: AddressChange,
  { pendingId, keepSession }: { pendingId: string | null; keepSession: string | null },
): Statement[] {
  const { accountId, oldEmail, newEmail, changedAt } = change
  const isPending = pendingId
    ? sql`EXISTS (SELECT 1 FROM ${verifications} WHERE id = ${pendingId})`
    : sql`TRUE`
  return [
    db.insert(mailChanges).values({
      ...change,
      accountId: sql`(SELECT id FROM ${accounts} WHERE id = ${accountId} AND email = ${oldEmail} AND ${isPending})`,
    }),
    db
      .update(accounts)
      .set({ email: newEmail, updatedAt: new Date(changedAt) })
      .where(eq(accounts.id, accountId)),
    db
      .delete(sessions)
      .where(
        and(eq(sessions.userId, accountId), keepSession ? ne(sessions.id, keepSession) : undefined),
      ),
    ...(pendingId ? [db.delete(verifications).where(eq(verifications.id, pendingId))] : []),
  ]
}

/** The change that this token can undo, or null when there is none, or no more. */
export async function findChange(
  db: Database,
  undoHash: string,
  now: number,
): Promise<(AddressChange & { email: string }) | null> {
  const [row] = await db
    .select({
      undoHash: mailChanges.undoHash,
      accountId: mailChanges.accountId,
      oldEmail: mailChanges.oldEmail,
      newEmail: mailChanges.newEmail,
      changedAt: mailChanges.changedAt,
      undoUntil: mailChanges.undoUntil,
      email: accounts.email,
    })
    .from(mailChanges)
    .innerJoin(accounts, eq(accounts.id, mailChanges.accountId))
    .where(and(eq(mailChanges.undoHash, undoHash), gt(mailChanges.undoUntil, now)))
  return row ?? null
}

/**
 * Gives the account its old address back and ends all its sessions. Later changes of the same account go too:
 * whoever made them must not undo this. An empty account at the old address, made by its owner who tried to
 * sign in, makes room; one with pledges does not, and the batch fails on `accounts.email`.
 */
export function undoStatements(
  db: Database,
  { accountId, oldEmail, changedAt }: AddressChange,
  now: number,
): Statement[] {
  const isEmpty = sql`NOT EXISTS (SELECT 1 FROM ${pledges} WHERE ${pledges.accountId} = ${accounts.id})`
  return [
    db
      .delete(accounts)
      .where(and(eq(accounts.email, oldEmail), ne(accounts.id, accountId), isEmpty)),
    db
      .update(accounts)
      .set({ email: oldEmail, updatedAt: new Date(now) })
      .where(eq(accounts.id, accountId)),
    db.delete(sessions).where(eq(sessions.userId, accountId)),
    db
      .delete(mailChanges)
      .where(and(eq(mailChanges.accountId, accountId), gte(mailChanges.changedAt, changedAt))),
  ]
}

/** Addresses that an account has, or had within the last 48 hours. */
export async function listAddresses(db: Database, accountId: string): Promise<string[]> {
  const [now, before] = await db.batch([
    db.select({ email: accounts.email }).from(accounts).where(eq(accounts.id, accountId)),
    db
      .select({ oldEmail: mailChanges.oldEmail, newEmail: mailChanges.newEmail })
      .from(mailChanges)
      .where(eq(mailChanges.accountId, accountId)),
  ])
  return [
    ...new Set([
      ...now.map(({ email }) => email),
      ...before.flatMap(({ oldEmail, newEmail }) => [oldEmail, newEmail]),
    ]),
  ]
}
