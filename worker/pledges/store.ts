import { and, desc, eq, inArray, ne, or, sql, type SQL } from 'drizzle-orm'
import { skeletonOf } from '../../schema/handle.ts'
import {
  accounts,
  drawings,
  handles,
  history,
  pledges,
  type DrawingRow,
} from '../../schema/tables.ts'
import type { Database, Statement } from '../database.ts'
import type { Change, Pledge, Snapshot } from './rules.ts'
import { SHOWN } from './store/shown.ts'

/** Everything about one pledge in one transaction, or null. */
export async function findSnapshot(db: Database, code: string): Promise<Snapshot | null> {
  const [[pledge], [drawing], past] = await db.batch([
    db.select().from(pledges).where(eq(pledges.code, code)),
    selectShownDrawing(db, code),
    db
      .select({ seq: history.seq, what: history.what, at: history.at, detail: history.detail })
      .from(history)
      .where(eq(history.pledgeCode, code))
      .orderBy(history.seq),
  ])
  return pledge ? { pledge, drawing: drawing ?? null, history: past } : null
}

function selectShownDrawing(db: Database, code: string) {
  return db
    .select(SHOWN)
    .from(drawings)
    .where(
      eq(
        drawings.id,
        db.select({ id: pledges.drawingId }).from(pledges).where(eq(pledges.code, code)),
      ),
    )
}

/** A drawing as an operator chooses it: what the badge shows, or what it showed before. */
export type PastDrawing = Pick<DrawingRow, 'id' | 'hash' | 'alt' | 'state' | 'uploadedAt'>

/** The drawings of a pledge that were seen and are not hidden yet, newest first. At most the 20 of its account are read. */
export async function listDrawings(
  db: Database,
  { code, accountId, drawingId }: Pick<Pledge, 'code' | 'accountId' | 'drawingId'>,
): Promise<PastDrawing[]> {
  return await db
    .select({
      id: drawings.id,
      hash: drawings.hash,
      alt: drawings.alt,
      state: drawings.state,
      uploadedAt: drawings.uploadedAt,
    })
    .from(drawings)
    .where(
      and(
        eq(drawings.accountId, accountId),
        eq(drawings.pledgeCode, code),
        // What waited for a person and was taken back was never shown.
        ne(drawings.pictures, []),
        // An order that was cut off has hidden the picture, and not yet taken it off every record.
        or(inArray(drawings.state, ['shown', 'replaced']), eq(drawings.id, drawingId ?? '')),
      ),
    )
    .orderBy(desc(drawings.uploadedAt))
}

/** A pledge that shows a picture, whoever's it is. */
export type Showing = { hash: string; code: string; artistName: string }

/** The pledges whose badge shows one of these pictures, at most `limit`. At most 90 hashes. */
export function selectShowing(db: Database, hashes: string[], limit: number) {
  return db
    .select({ hash: drawings.hash, code: pledges.code, artistName: pledges.artistName })
    .from(drawings)
    .innerJoin(
      pledges,
      and(eq(pledges.code, drawings.pledgeCode), eq(pledges.drawingId, drawings.id)),
    )
    .where(inArray(drawings.hash, hashes))
    .orderBy(drawings.hash, pledges.code)
    .limit(limit)
}

/** Whose pledge is it? Null when there is none. */
export async function findOwner(
  db: Database,
  code: string,
): Promise<{ accountId: string; email: string } | null> {
  const [row] = await db
    .select({ accountId: pledges.accountId, email: accounts.email })
    .from(pledges)
    .innerJoin(accounts, eq(accounts.id, pledges.accountId))
    .where(eq(pledges.code, code))
  return row ?? null
}

/** The handle of an account: its page is `/@HANDLE`. */
export async function findHandle(db: Database, accountId: string): Promise<string | null> {
  const [row] = await db
    .select({ handle: handles.handle })
    .from(handles)
    .where(eq(handles.accountId, accountId))
  return row?.handle ?? null
}

/** The codes of all pledges, as a query for `askStatement`. */
export function selectAllCodes(): SQL {
  return sql`select code from ${pledges}`
}

/** The codes of all that show the house badge, as a query for `askStatement`. */
export function selectHouseCodes(): SQL {
  return sql`select code from ${pledges} where drawing_kind = 'house'`
}

/**
 * Gives an account this handle, or none, in place of the one that it had. The batch fails on
 * `handles.handle` or `handles.skeleton` when somebody else has it, or one that looks like it.
 */
export function handleStatements(
  db: Database,
  { accountId, handle }: { accountId: string; handle: string | null },
  now: number,
): Statement[] {
  // Not an upsert: `ada-love` to `adalove` would meet its own skeleton.
  const free = db.delete(handles).where(eq(handles.accountId, accountId))
  if (handle === null) return [free]
  const row = { handle, skeleton: skeletonOf(handle), accountId, claimedAt: now }
  return [free, db.insert(handles).values(row)]
}

/** The codes of this account's other pledges, as a query for `askStatement`. */
export function selectOtherCodes({ accountId, code }: { accountId: string; code: string }): SQL {
  return sql`select code from ${pledges} where account_id = ${accountId} and code <> ${code}`
}

/** These codes, where there are such pledges, as a query for `askStatement`. */
export function selectCodes(one: string, other: string): SQL {
  return sql`select code from ${pledges} where code in (${one}, ${other})`
}

/** These codes, however many, where there are such pledges, as a query for `askStatement`. */
export function selectAmong(codes: string[]): SQL {
  return sql`select code from ${pledges}
    where code in (select value from json_each(${JSON.stringify(codes)}))`
}

/** The pledge that an earlier try with the same key made. */
export async function findByRequestKey(
  db: Database,
  accountId: string,
  requestKey: string,
): Promise<{ code: string; requestHash: string } | null> {
  const [row] = await db
    .select({ code: pledges.code, requestHash: pledges.requestHash })
    .from(pledges)
    .where(and(eq(pledges.accountId, accountId), eq(pledges.requestKey, requestKey)))
  return row ?? null
}

/** A new pledge and the first line of its history. */
export function insertStatements(db: Database, pledge: Pledge): Statement[] {
  return [
    db.insert(pledges).values(pledge),
    db.insert(history).values({
      pledgeCode: pledge.code,
      seq: pledge.seq,
      what: 'pledged',
      at: pledge.pledgedAt,
      by: 'artist',
    }),
  ]
}

/**
 * The change and its lines of history. A line's key is (code, seq): when another change took that number
 * first, D1 refuses the line and with it the whole batch.
 */
export function changeStatements(db: Database, after: Snapshot, change: Change): Statement[] {
  const { code, seq, changedAt } = after.pledge
  const lines = after.history.slice(-1 - (change.also?.length ?? 0))
  return [
    db.insert(history).values(lines.map((line) => ({ ...line, pledgeCode: code, by: change.by }))),
    db
      .update(pledges)
      .set({ ...change.set, seq, changedAt })
      .where(eq(pledges.code, code)),
  ]
}

/** What was said about a pledge is forgotten; that it happened, and when, is not. */
export function forgetDetailsStatement(db: Database, code: string): Statement {
  return db.update(history).set({ detail: null }).where(eq(history.pledgeCode, code))
}

export type StudioEntry = {
  code: string
  status: Pledge['status']
  artistName: string
  pledgedAt: number
  withdrawnAt: number | null
  hasDrawing: boolean
}

/** An artist's own pledges, newest first, from below `after`. */
export async function listOwn(
  db: Database,
  accountId: string,
  after: Cursor | null,
  limit: number,
): Promise<{ items: StudioEntry[]; next: Cursor | null }> {
  const rows = await db
    .select({
      code: pledges.code,
      status: pledges.status,
      artistName: pledges.artistName,
      pledgedAt: pledges.pledgedAt,
      withdrawnAt: pledges.withdrawnAt,
      drawingKind: pledges.drawingKind,
    })
    .from(pledges)
    .where(and(eq(pledges.accountId, accountId), isBelow(after)))
    .orderBy(desc(pledges.pledgedAt), desc(pledges.code))
    .limit(limit + 1)
  return cutPage(
    rows.map(({ drawingKind, ...row }) => ({ ...row, hasDrawing: drawingKind !== 'plain' })),
    limit,
  )
}

export type NewestPledge = {
  code: string
  status: Pledge['status']
  artistName: string
  pledgedAt: number
}
export type Cursor = { pledgedAt: number; code: string }

/** A row value, so that SQLite starts in the index at the right place instead of filtering its way there. */
function isBelow(after: Cursor | null) {
  return after
    ? sql`(${pledges.pledgedAt}, ${pledges.code}) < (${after.pledgedAt}, ${after.code})`
    : undefined
}

/** One row more than fits tells whether there is a next page. */
function cutPage<T extends Cursor>(rows: T[], limit: number) {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const next: Cursor | null =
    rows.length > limit && last ? { pledgedAt: last.pledgedAt, code: last.code } : null
  return { items, next }
}

/** All pledges, newest first, from below `after`. */
export async function listNewest(
  db: Database,
  after: Cursor | null,
  limit: number,
): Promise<{ items: NewestPledge[]; next: Cursor | null }> {
  const rows = await db
    .select({
      code: pledges.code,
      status: pledges.status,
      artistName: pledges.artistName,
      pledgedAt: pledges.pledgedAt,
    })
    .from(pledges)
    .where(isBelow(after))
    .orderBy(desc(pledges.pledgedAt), desc(pledges.code))
    .limit(limit + 1)
  return cutPage(rows, limit)
}
