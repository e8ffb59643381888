import { and, asc, eq, inArray, lte, sql, type SQL } from 'drizzle-orm'
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

/** Ids of what is due and free: line by line, each oldest first. */
export async function listDue(db: Database, now: number, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(lte(outbox.dueAt, now), lte(outbox.leaseUntil, now)))
    .orderBy(asc(outbox.rank), asc(outbox.dueAt))
    .limit(limit)
  return rows.map((row) => row.id)
}

/**
 * The errand is done. One that was asked for again in the meantime is only let go: what it saw may be old, and it
 * is still due.
 */
export async function finishErrand(db: Database, { id, dueAt }: OutboxRow): Promise<void> {
  await db.batch([
    db.delete(outbox).where(and(eq(outbox.id, id), eq(outbox.dueAt, dueAt))),
    db.update(outbox).set({ leaseUntil: 0 }).where(eq(outbox.id, id)),
  ])
}

/**
 * Which line an errand stands in: what presses (mails, erasures, a key that leaked), what follows a change of one
 * pledge, and what is asked for many at once. Nobody waits behind a hundred thousand others.
 */
const LINES = { pressing: 0, one: 1, many: 2 } as const

/**
 * Asks for pledges to be composed, or their receipts to be signed, anew, by a query that gives their codes. One
 * errand for each, under its code's name: asked twice is still one, so that nobody can make the list grow by
 * asking. It runs once at a time, and again when it was asked for while it ran.
 */
export function askStatement(
  db: Database,
  kind: 'republish' | 'receipt',
  codes: SQL,
  now: number,
  line: 'one' | 'many' = 'one',
): Statement {
  // Not `db.run`: drizzle cannot take one with values into a batch of D1.
  return db
    .insert(outbox)
    .select(
      sql`select ${kind} || '-' || code, json_object('kind', ${kind}, 'codes', json_array(code)),
        ${now}, ${now}, 0, 0, ${LINES[line]} from (${codes}) where true`,
    )
    .onConflictDoUpdate({
      target: outbox.id,
      set: {
        dueAt: sql`max(${outbox.dueAt} + 1, excluded.due_at)`,
        attempts: 0,
        rank: sql`min(${outbox.rank}, excluded.rank)`,
      },
    })
}

/** Asks to go on with dropping this key: asked again while it runs, it runs again. */
export function dropKeyAgainStatement(db: Database, key: string, dueAt: number): Statement {
  const errand: Errand = { kind: 'drop-key', key }
  return db
    .insert(outbox)
    .values({ id: `drop-key-${key}`, errand, createdAt: dueAt, dueAt, rank: LINES.pressing })
    .onConflictDoUpdate({
      target: outbox.id,
      set: { dueAt: sql`max(${outbox.dueAt} + 1, excluded.due_at)`, attempts: 0 },
    })
}

/** Is this errand of a pledge waiting, or being done just now? As a condition for another statement. */
export function isAsked(kind: 'republish' | 'receipt', code: string): SQL {
  return sql`exists (select 1 from ${outbox} where id = ${`${kind}-${code}`})`
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
