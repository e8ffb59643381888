import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, sql, type SQL } from 'drizzle-orm'
import {
  accounts,
  drawings,
  pledges,
  reviews,
  type PledgeRow,
  type ReviewRow,
} from '../../../schema/tables.ts'
import type { DerivedPicture } from '../../../schema/wire.ts'
import type { Database, Statement } from '../../database.ts'
import type { ShownDrawing, Snapshot } from '../rules.ts'
import { SHOWN } from './shown.ts'

/** A drawing that waits for a person, as its artist and the desk see it. */
export type HeldDrawing = ShownDrawing &
  Pick<ReviewRow, 'answer' | 'findings' | 'objection' | 'askedAt'>

const HELD = {
  ...SHOWN,
  answer: reviews.answer,
  findings: reviews.findings,
  objection: reviews.objection,
  askedAt: reviews.askedAt,
} satisfies { [K in keyof HeldDrawing]: unknown }

/** The drawing of this pledge that waits for a person, or null. Reads at most the 20 of its account. */
export async function findHeld(
  db: Database,
  { code, accountId }: { code: string; accountId: string },
): Promise<HeldDrawing | null> {
  const [row] = await db
    .select(HELD)
    .from(drawings)
    .innerJoin(reviews, eq(reviews.drawingId, drawings.id))
    .where(isHeldOf(accountId, code))
    .orderBy(desc(drawings.uploadedAt))
    .limit(1)
  return row ?? null
}

function isHeldOf(accountId: string, code: string) {
  return and(
    eq(drawings.accountId, accountId),
    eq(drawings.pledgeCode, code),
    eq(drawings.state, 'held'),
  )
}

/** What the artist is told of the last drawing that a person had to look at. */
export type Told = { held: HeldDrawing | null; refused: Decision | null }
type Decision = { reason: string; decidedAt: number }

/** What waits, or was refused since the badge last got its drawing. */
export async function findWaiting(
  db: Database,
  { pledge, drawing }: Pick<Snapshot, 'pledge' | 'drawing'>,
): Promise<Told> {
  const held = await findHeld(db, pledge)
  const decision = held ? null : await findRefusal(db, pledge)
  const isNewer = decision !== null && decision.decidedAt > (drawing?.uploadedAt ?? 0)
  return { held, refused: isNewer ? decision : null }
}

/**
 * When a person let this very file of this account stand, in ms, by the hash of the picture that they saw with it.
 * Null where nobody did.
 */
export async function findSeen(
  db: Database,
  { accountId, originalHash }: { accountId: string; originalHash: string },
): Promise<((hash: string) => number | null) | null> {
  const rows = await db
    .select({ hash: drawings.hash, seenAt: drawings.seenAt })
    .from(drawings)
    .where(
      and(
        eq(drawings.originalHash, originalHash),
        eq(drawings.accountId, accountId),
        isNotNull(drawings.seenAt),
      ),
    )
  if (rows.length === 0) return null
  return (hash) =>
    rows.reduce<number | null>(
      (last, row) => (row.hash === hash ? Math.max(last ?? 0, row.seenAt ?? 0) : last),
      null,
    )
}

/** Puts a drawing before a person. Its row is written in the same batch, before this. */
export function askReviewStatement(
  db: Database,
  drawingId: string,
  asked: Pick<ReviewRow, 'answer' | 'findings' | 'objection' | 'askedAt'>,
): Statement {
  return db
    .insert(reviews)
    .values({ drawingId, ...asked, decidedAt: null, decision: null, reason: null })
}

/** Other words of the artist about what waits already. */
export function objectStatement(db: Database, drawingId: string, objection: string): Statement {
  return db
    .update(reviews)
    .set({ objection })
    .where(and(eq(reviews.drawingId, drawingId), isNull(reviews.decidedAt)))
}

/**
 * Whatever of this pledge waits for a person waits no longer: another took its place, `next`, or its artist took it
 * back.
 */
export function takeBackStatements(
  db: Database,
  { code, accountId, next = '' }: { code: string; accountId: string; next?: string },
): Statement[] {
  const held = and(isHeldOf(accountId, code), ne(drawings.id, next))
  return [
    db
      .delete(reviews)
      .where(
        and(
          isNull(reviews.decidedAt),
          inArray(reviews.drawingId, db.select({ id: drawings.id }).from(drawings).where(held)),
        ),
      ),
    db.update(drawings).set({ state: 'replaced' }).where(held),
  ]
}

export type Waiting = HeldDrawing & Pick<PledgeRow, 'code' | 'artistName'>

/** What waits for a person, the longest first. */
export async function listWaiting(db: Database, limit: number): Promise<Waiting[]> {
  return await selectWaiting(db).orderBy(asc(reviews.askedAt), asc(reviews.drawingId)).limit(limit)
}

/** Does anything wait for a person? */
export async function isAnyWaiting(db: Database): Promise<boolean> {
  const [row] = await db
    .select({ id: reviews.drawingId })
    .from(reviews)
    .where(sql`decided_at IS NULL`)
    .limit(1)
  return row !== undefined
}

function selectWaiting(db: Database) {
  return db
    .select({ ...HELD, code: pledges.code, artistName: pledges.artistName })
    .from(reviews)
    .innerJoin(drawings, eq(drawings.id, reviews.drawingId))
    .innerJoin(pledges, eq(pledges.code, drawings.pledgeCode))
    .where(sql`decided_at IS NULL`)
    .$dynamic()
}

export type Review = Waiting &
  Pick<ReviewRow, 'decidedAt' | 'decision' | 'reason'> &
  Pick<PledgeRow, 'status' | 'accountId'> & { email: string }

/** One drawing that waits, or waited, with what was decided and where its artist gets mail. Null where there is none. */
export async function findReview(db: Database, drawingId: string): Promise<Review | null> {
  const [row] = await db
    .select({
      ...HELD,
      code: pledges.code,
      artistName: pledges.artistName,
      status: pledges.status,
      accountId: drawings.accountId,
      email: accounts.email,
      decidedAt: reviews.decidedAt,
      decision: reviews.decision,
      reason: reviews.reason,
    })
    .from(reviews)
    .innerJoin(drawings, eq(drawings.id, reviews.drawingId))
    .innerJoin(pledges, eq(pledges.code, drawings.pledgeCode))
    .innerJoin(accounts, eq(accounts.id, drawings.accountId))
    .where(eq(reviews.drawingId, drawingId))
  return row ?? null
}

/** What was written about the last drawing of this pledge that a person refused. */
async function findRefusal(
  db: Database,
  { code, accountId }: { code: string; accountId: string },
): Promise<Decision | null> {
  const [row] = await db
    .select({ reason: reviews.reason, decidedAt: reviews.decidedAt })
    .from(drawings)
    .innerJoin(reviews, eq(reviews.drawingId, drawings.id))
    .where(
      and(
        eq(drawings.accountId, accountId),
        eq(drawings.pledgeCode, code),
        eq(drawings.state, 'refused'),
      ),
    )
    .orderBy(desc(drawings.uploadedAt))
    .limit(1)
  if (!row || row.decidedAt === null) return null
  return { reason: row.reason ?? '', decidedAt: row.decidedAt }
}

export const WAITS_NO_LONGER = 'reviews.answer'
export const IS_UNWANTED = 'reviews.findings'

type Decided = { drawingId: string; decision: 'allowed' | 'refused'; reason: string; now: number }

/**
 * Writes what a person decided. The batch fails on `WAITS_NO_LONGER` (`isEmpty`) when its artist took the drawing
 * back or left, or another operator was faster; and on `IS_UNWANTED` when it was allowed, and the picture is
 * `unwanted`: hidden or refused in the meantime.
 */
export function decideStatements(
  db: Database,
  { drawingId, decision, reason, now }: Decided,
  { pictures, unwanted }: { pictures: DerivedPicture[]; unwanted: SQL },
): Statement[] {
  const isHeld = and(eq(drawings.id, drawingId), eq(drawings.state, 'held'))
  const held = db.select({ id: drawings.id }).from(drawings).where(isHeld)
  return [
    db
      .insert(reviews)
      .select(
        sql`select ${drawingId}, null, '[]', null, 0, null, null, null where not exists ${held}`,
      ),
    ...(decision === 'allowed'
      ? [
          db
            .insert(reviews)
            .select(
              sql`select ${drawingId}, 'hold', null, null, 0, null, null, null where ${unwanted}`,
            ),
        ]
      : []),
    db
      .update(drawings)
      .set({
        state: decision === 'allowed' ? 'shown' : 'refused',
        ...(decision === 'allowed' ? { pictures, seenAt: now } : { hiddenReason: reason }),
      })
      .where(eq(drawings.id, drawingId)),
    db
      .update(reviews)
      .set({ decision, reason, decidedAt: now })
      .where(eq(reviews.drawingId, drawingId)),
  ]
}
