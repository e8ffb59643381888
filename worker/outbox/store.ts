import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Errand } from '../../schema/errands.ts'
import { outbox, type OutboxRow } from '../../schema/tables.ts'
import type { Database, Statement } from '../database.ts'

/** Writes an errand into the same batch as the change that it follows. `id` is random; `now` in ms. */
export function errandStatement(db: Database, id: string, errand: Errand, now: number): Statement {
  return db.insert(outbox).values({ id, errand, createdAt: now, dueAt: now })
}

/**
 * Takes an errand for a while, so that a queue message and a cron tick that meet do it once. Null when it is
 * done, not due, or somebody else has it.
 */
export async function leaseErrand(
  db: Database,
  id: string,
  now: number,
  leaseMs: number,
): Promise<OutboxRow | null> {
  const [row] = await db
    .update(outbox)
    .set({ leaseUntil: now + leaseMs, attempts: sql`${outbox.attempts} + 1` })
    .where(and(eq(outbox.id, id), lte(outbox.dueAt, now), lte(outbox.leaseUntil, now)))
    .returning()
  return row ?? null
}

/** Ids of what is due, oldest first. */
export async function listDue(db: Database, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(lte(outbox.dueAt, now))
    .orderBy(asc(outbox.dueAt))
    .limit(limit)
  return rows.map((row) => row.id)
}

export async function removeErrand(db: Database, id: string): Promise<void> {
  await db.delete(outbox).where(eq(outbox.id, id))
}

export async function postponeErrand(db: Database, id: string, dueAt: number): Promise<void> {
  await db.update(outbox).set({ dueAt, leaseUntil: 0 }).where(eq(outbox.id, id))
}

/** Mails that still wait for one of these addresses are not sent any more. */
export function forgetMailsStatement(db: Database, addresses: string[]): Statement {
  return db
    .delete(outbox)
    .where(inArray(sql`json_extract(${outbox.errand}, '$.mail.to')`, addresses))
}
