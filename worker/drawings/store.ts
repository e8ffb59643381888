import { and, asc, count, desc, eq, getTableColumns, gt, lte, ne, or, sql } from 'drizzle-orm'
import { drawings, houseBadge, type DrawingRow } from '../../schema/tables.ts'
import type { Database, Statement } from '../database.ts'

/** Contract: 3 new drawings in any 24 hours, 20 in all, per account. Replaced and hidden ones count. */
export const DAILY_DRAWINGS = 3
export const MAX_DRAWINGS = 20
const DAY_MS = 24 * 60 * 60 * 1000

/** Every column of a row that is about to be written. */
export type NewDrawing = DrawingRow

/**
 * Writes a drawing, or nothing when the account's quota is full: the guard stands in the SQL, so that uploads
 * at the same moment cannot pass it together. In a batch it goes before whatever points at the drawing: that
 * statement then fails on its foreign key, and the batch with it (`isDangling`).
 */
export function drawingStatement(db: Database, drawing: NewDrawing): Statement {
  const row: { [column: string]: unknown } = drawing
  const values = Object.entries(getTableColumns(drawings)).map(
    ([name, column]) => sql`${sql.param(row[name], column)}`,
  )
  const ofAccount = eq(drawings.accountId, drawing.accountId)
  const today = db
    .select({ n: count() })
    .from(drawings)
    .where(and(ofAccount, gt(drawings.uploadedAt, drawing.uploadedAt - DAY_MS)))
  const inAll = db.select({ n: count() }).from(drawings).where(ofAccount)
  return db.insert(drawings).select(
    sql`select ${sql.join(values, sql`, `)}
      where (${today}) < ${DAILY_DRAWINGS} and (${inAll}) < ${MAX_DRAWINGS}`,
  )
}

/** `nextAt`: when today's quota has room again, in ms; null when it has room now, or never will. */
export type Quota = { leftToday: number; leftInAll: number; nextAt: number | null }

/** How many drawings an account may still send. Reads at most 20 rows. */
export async function viewQuota(db: Database, accountId: string, now: number): Promise<Quota> {
  const rows = await db
    .select({ uploadedAt: drawings.uploadedAt })
    .from(drawings)
    .where(eq(drawings.accountId, accountId))
    .orderBy(desc(drawings.uploadedAt))
    .limit(MAX_DRAWINGS)
  const lately = rows.filter((row) => row.uploadedAt > now - DAY_MS)
  const leftInAll = MAX_DRAWINGS - rows.length
  // Room comes back when the last but two is a day old.
  const blocking = lately[DAILY_DRAWINGS - 1]
  return {
    leftToday: Math.min(leftInAll, Math.max(0, DAILY_DRAWINGS - lately.length)),
    leftInAll,
    nextAt: blocking && leftInAll > 0 ? blocking.uploadedAt + DAY_MS : null,
  }
}

export async function findDrawing(db: Database, id: string): Promise<DrawingRow | null> {
  const [row] = await db.select().from(drawings).where(eq(drawings.id, id)).limit(1)
  return row ?? null
}

/** Was this very file hidden by an operator, on whatever account? */
export async function findHiddenOriginal(
  db: Database,
  originalHash: string,
): Promise<{ reason: string } | null> {
  return await findHidden(db, eq(drawings.originalHash, originalHash))
}

/** Was this very picture hidden? Finds it again when the same pixels come in another file. */
export async function findHiddenPicture(
  db: Database,
  hash: string,
): Promise<{ reason: string } | null> {
  return await findHidden(db, eq(drawings.hash, hash))
}

async function findHidden(db: Database, same: ReturnType<typeof eq>) {
  const [row] = await db
    .select({ reason: drawings.hiddenReason })
    .from(drawings)
    .where(and(same, eq(drawings.state, 'hidden')))
    .limit(1)
  return row ? { reason: row.reason ?? '' } : null
}

/** Another drawing, or none, took its place. A hidden one stays hidden. */
export function replaceStatement(db: Database, id: string): Statement {
  return db
    .update(drawings)
    .set({ state: 'replaced' })
    .where(and(eq(drawings.id, id), eq(drawings.state, 'shown')))
}

/** Other words about the same drawing. */
export function describeStatement(
  db: Database,
  { id, alt, story, medium }: Pick<DrawingRow, 'id' | 'alt' | 'story' | 'medium'>,
): Statement {
  return db.update(drawings).set({ alt, story, medium }).where(eq(drawings.id, id))
}

/** An operator took it out of sight. `reason` is public. The first reason stands. */
export function hideStatement(db: Database, id: string, reason: string): Statement {
  return db
    .update(drawings)
    .set({ state: 'hidden', hiddenReason: reason })
    .where(and(eq(drawings.id, id), ne(drawings.state, 'hidden')))
}

/** Does any pledge show the pictures of this hash, or are they the house badge's? Two may have sent the same drawing. */
export async function isHashShown(db: Database, hash: string): Promise<boolean> {
  const [own, house] = await db.batch([
    db
      .select({ id: drawings.id })
      .from(drawings)
      .where(and(eq(drawings.hash, hash), eq(drawings.state, 'shown')))
      .limit(1),
    db.select({ id: houseBadge.id }).from(houseBadge).where(eq(houseBadge.hash, hash)).limit(1),
  ])
  return own.length > 0 || house.length > 0
}

/** Is there a drawing whose file, as it came, is this one and has not been deleted? */
export async function isOriginalHeld(db: Database, originalHash: string): Promise<boolean> {
  const [row] = await db
    .select({ id: drawings.id })
    .from(drawings)
    .where(and(eq(drawings.originalHash, originalHash), sql`original_deleted_at IS NULL`))
    .limit(1)
  return row !== undefined
}

/** Is there any drawing at all that came from this file, or became these pictures? */
export async function isKnown(
  db: Database,
  { hash, originalHash }: { hash: string; originalHash: string },
): Promise<{ hash: boolean; original: boolean }> {
  const rows = await db.batch([
    db.select({ id: drawings.id }).from(drawings).where(eq(drawings.hash, hash)).limit(1),
    db
      .select({ id: drawings.id })
      .from(drawings)
      .where(eq(drawings.originalHash, originalHash))
      .limit(1),
  ])
  return { hash: rows[0].length > 0, original: rows[1].length > 0 }
}

export type DueOriginal = { id: string; originalHash: string }

// As literals: SQLite uses the partial index only where it can see its condition, not through parameters.
const UNKEPT = sql`original_deleted_at IS NULL AND keep_original = 0`

/** Originals that came before `before` (ms) and that nobody asked to keep, oldest first. */
export async function listOriginalsDue(
  db: Database,
  before: number,
  limit: number,
): Promise<DueOriginal[]> {
  return await db
    .select({ id: drawings.id, originalHash: drawings.originalHash })
    .from(drawings)
    .where(and(UNKEPT, lte(drawings.uploadedAt, before)))
    .orderBy(asc(drawings.uploadedAt))
    .limit(limit)
}

/** Does another drawing still need this file: because its artist keeps it, or because it is younger than `before`? */
export async function isOriginalNeeded(
  db: Database,
  { id, originalHash }: DueOriginal,
  before: number,
): Promise<boolean> {
  const [row] = await db
    .select({ id: drawings.id })
    .from(drawings)
    .where(
      and(
        eq(drawings.originalHash, originalHash),
        ne(drawings.id, id),
        sql`original_deleted_at IS NULL`,
        or(eq(drawings.keepOriginal, true), gt(drawings.uploadedAt, before)),
      ),
    )
    .limit(1)
  return row !== undefined
}

export function originalDeletedStatement(db: Database, id: string, now: number): Statement {
  return db.update(drawings).set({ originalDeletedAt: now }).where(eq(drawings.id, id))
}
