import {
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gt,
  inArray,
  isNull,
  lte,
  ne,
  notExists,
  or,
  sql,
  type SQL,
} from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { drawings, houseBadge, type DrawingRow } from '../../schema/tables.ts'
import type { Database, Statement } from '../database.ts'

/** Contract: 3 new drawings in any 24 hours, 20 in all, per account. Replaced and hidden ones count. */
export const DAILY_DRAWINGS = 3
export const MAX_DRAWINGS = 20
const DAY_MS = 24 * 60 * 60 * 1000

/** Every column of a row that is about to be written. */
export type NewDrawing = DrawingRow

/**
 * Writes a drawing, or nothing when the account's quota is full or an operator has hidden the picture: the
 * guards stand in the SQL, so that uploads and orders at the same moment cannot slip past them. In a batch it goes before whatever points at the drawing: that
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
  const waiting = db.select({ id: drawings.id }).from(drawings).where(isSameWaiting(drawing))
  return db.insert(drawings).select(
    sql`select ${sql.join(values, sql`, `)}
      where (${today}) < ${DAILY_DRAWINGS} and (${inAll}) < ${MAX_DRAWINGS}
        and not ${isUnwantedPicture(db, drawing)} and not exists ${waiting}`,
  )
}

/** A double click on a drawing that must wait: what waits already, in the same words. Of one that is shown, nothing. */
function isSameWaiting(drawing: NewDrawing) {
  if (drawing.state !== 'held') return sql`0`
  const { accountId, pledgeCode, hash, originalHash, alt, medium, story, afterCode } = drawing
  return and(
    eq(drawings.accountId, accountId),
    eq(drawings.pledgeCode, pledgeCode),
    eq(drawings.state, 'held'),
    eq(drawings.hash, hash),
    eq(drawings.originalHash, originalHash),
    eq(drawings.alt, alt),
    sql`${drawings.medium} is ${medium} and ${drawings.story} is ${story} and ${drawings.afterCode} is ${afterCode}`,
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

/**
 * A picture that a person did not want here: shown and then hidden, or never shown. `isOwn`: it is the account's own,
 * which got the mail about it.
 */
export type KnownPicture = { state: 'hidden' | 'refused'; reason: string; isOwn: boolean }

/** Was this very file hidden or refused by an operator, on whatever account? Asked for the one that sends it. */
export async function findHiddenOriginal(
  db: Database,
  originalHash: string,
  accountId: string,
): Promise<KnownPicture | null> {
  return await findKnown(db, eq(drawings.originalHash, originalHash), accountId)
}

/** Was this very picture? Finds it again when the same pixels come in another file. */
export async function findHiddenPicture(
  db: Database,
  hash: string,
  accountId: string,
): Promise<KnownPicture | null> {
  return await findKnown(db, eq(drawings.hash, hash), accountId)
}

async function findKnown(
  db: Database,
  same: ReturnType<typeof eq>,
  accountId: string,
): Promise<KnownPicture | null> {
  const rows = await db
    .select({
      state: drawings.state,
      reason: drawings.hiddenReason,
      accountId: drawings.accountId,
    })
    .from(drawings)
    .where(and(same, isUnwanted(db, accountId)))
    .limit(MAX_DRAWINGS)
  const row = rows.find((one) => one.accountId === accountId) ?? rows[0]
  if (!row) return null
  const { state, reason } = row
  const isOwn = row.accountId === accountId
  return { state: state === 'hidden' ? 'hidden' : 'refused', reason: reason ?? '', isOwn }
}

/** The same as a condition, for the statement that would show it: nothing can come in between. */
export function isUnwantedPicture(
  db: Database,
  { hash, originalHash, accountId }: Pick<DrawingRow, 'hash' | 'originalHash' | 'accountId'>,
): SQL {
  // Each asks its own index: an OR of both in one would read the table.
  const [picture, file] = [eq(drawings.hash, hash), eq(drawings.originalHash, originalHash)].map(
    (same) =>
      db
        .select({ id: drawings.id })
        .from(drawings)
        .where(and(same, isUnwanted(db, accountId))),
  )
  return sql`(exists ${picture} or exists ${file})`
}

/**
 * Hidden or refused, for this account. What somebody else was refused is not taken from an artist whose own badge
 * showed it: else a copy from their page with a note about AI, sent to be refused, would take it from them.
 */
function isUnwanted(db: Database, accountId: string) {
  const mine = alias(drawings, 'mine')
  const hasShown = db
    .select({ id: mine.id })
    .from(mine)
    .where(and(eq(mine.hash, drawings.hash), eq(mine.accountId, accountId), ne(mine.pictures, [])))
  return or(
    eq(drawings.state, 'hidden'),
    and(eq(drawings.state, 'refused'), or(eq(drawings.accountId, accountId), notExists(hasShown))),
  )
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

/** What the file says of itself is told no more. */
export function hushStatement(db: Database, id: string): Statement {
  return db.update(drawings).set({ credentials: null }).where(eq(drawings.id, id))
}

/**
 * An operator took the picture out of sight, in every row that has shown it: what waits for a person goes on waiting,
 * and can only be refused. `reason` is public, and the first one stands. Answers the rows that it changed: none when the picture was hidden before.
 */
export function hideStatement(db: Database, hash: string, reason: string) {
  return db
    .update(drawings)
    .set({ state: 'hidden', hiddenReason: reason })
    .where(and(eq(drawings.hash, hash), inArray(drawings.state, ['shown', 'replaced'])))
    .returning({ id: drawings.id })
}

/** Which of these pictures does a pledge show, its own or the house badge's? At most 100 hashes. */
export async function listShownHashes(db: Database, hashes: string[]): Promise<Set<string>> {
  const [own, house] = await db.batch([
    db
      .selectDistinct({ hash: drawings.hash })
      .from(drawings)
      .where(and(inArray(drawings.hash, hashes), eq(drawings.state, 'shown'))),
    db.select({ hash: houseBadge.hash }).from(houseBadge),
  ])
  const lent = house.filter((row) => hashes.includes(row.hash))
  return new Set([...own, ...lent].map((row) => row.hash))
}

/** Which of these pictures waits for a person? At most 90 hashes. */
export async function listHeldHashes(db: Database, hashes: string[]): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ hash: drawings.hash })
    .from(drawings)
    .where(and(inArray(drawings.hash, hashes), eq(drawings.state, 'held')))
  return new Set(rows.map((row) => row.hash))
}

/** Which of these files, as they came, has a drawing that was not told to let go of it? At most 100 hashes. */
export async function listUsedOriginals(db: Database, hashes: string[]): Promise<Set<string>> {
  const rows = await db
    .selectDistinct({ hash: drawings.originalHash })
    .from(drawings)
    .where(and(inArray(drawings.originalHash, hashes), isNull(drawings.originalDeletedAt)))
  return new Set(rows.map((row) => row.hash))
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
