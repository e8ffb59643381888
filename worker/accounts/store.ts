import { and, desc, eq, gt, lte, sql } from 'drizzle-orm'
import { codeMails, mailChanges, mailDays, sessions, verifications } from '../../schema/tables.ts'
import { runBatch, type Database } from '../database.ts'
import { dayOf } from '../mail/rules/letter.ts'
import {
  HOURS_24,
  MINUTES_15,
  PER_15_MINUTES,
  PER_24_HOURS,
  type Sent,
} from './rules/mail-limits.ts'
import { ABSOLUTE_MS, CODE_TRIES } from './rules/spans.ts'

export type Claim = { id: string; addressHash: string; now: number; cap: number }

/**
 * Counts one code mail before it is sent, if every limit has room. The whole decision is one guarded INSERT,
 * so that parallel requests cannot both take the last place. Answers null when it was counted, else what was
 * sent so far.
 */
export async function claimMail(
  db: Database,
  { id, addressHash, now, cap }: Claim,
): Promise<Sent | null> {
  const day = dayOf(now)
  const sentSince = (since: number) =>
    sql`(SELECT count(*) FROM ${codeMails} WHERE address_hash = ${addressHash} AND sent_at > ${since})`
  const [, , rows, days] = await db.batch([
    db.insert(codeMails).select(sql`
      SELECT ${id}, ${addressHash}, ${now}
      WHERE ${sentSince(now - MINUTES_15)} < ${PER_15_MINUTES}
        AND ${sentSince(now - HOURS_24)} < ${PER_24_HOURS}
        AND coalesce((SELECT sent FROM ${mailDays} WHERE day = ${day}), 0) < ${cap}`),
    db
      .insert(mailDays)
      .select(sql`SELECT ${day}, 1 WHERE EXISTS (SELECT 1 FROM ${codeMails} WHERE id = ${id})`)
      .onConflictDoUpdate({ target: mailDays.day, set: { sent: sql`${mailDays.sent} + 1` } }),
    db
      .select({ id: codeMails.id, sentAt: codeMails.sentAt })
      .from(codeMails)
      .where(and(eq(codeMails.addressHash, addressHash), gt(codeMails.sentAt, now - HOURS_24)))
      .orderBy(desc(codeMails.sentAt))
      .limit(PER_24_HOURS),
    db.select({ sent: mailDays.sent }).from(mailDays).where(eq(mailDays.day, day)),
  ])
  if (rows.some((row) => row.id === id)) return null
  return { times: rows.map((row) => row.sentAt), today: days[0]?.sent ?? 0 }
}

/** Gives a place back whose mail could not be sent: our trouble must not use up somebody's tries. */
export async function releaseMail(db: Database, { id, now }: Claim): Promise<void> {
  await db.batch([
    db.delete(codeMails).where(eq(codeMails.id, id)),
    db
      .update(mailDays)
      .set({ sent: sql`${mailDays.sent} - 1` })
      .where(and(eq(mailDays.day, dayOf(now)), gt(mailDays.sent, 0))),
  ])
}

/** One session as its owner sees it. Times in milliseconds. */
export type SessionView = {
  id: string
  signedInAt: number
  /** In plain words: "Firefox on Windows". */
  browser: string
  isThisOne: boolean
}

/** The living sessions of an account, newest first; `sessionId` is the one that looks. */
export async function viewSessions(
  db: Database,
  accountId: string,
  sessionId: string,
  now: number,
): Promise<SessionView[]> {
  const rows = await db
    .select({ id: sessions.id, createdAt: sessions.createdAt, userAgent: sessions.userAgent })
    .from(sessions)
    .where(
      and(
        eq(sessions.userId, accountId),
        gt(sessions.expiresAt, new Date(now)),
        gt(sessions.createdAt, new Date(now - ABSOLUTE_MS)),
      ),
    )
    .orderBy(desc(sessions.createdAt))
    .limit(100)
  return rows.map((row) => ({
    id: row.id,
    signedInAt: row.createdAt.getTime(),
    browser: row.userAgent ?? '',
    isThisOne: row.id === sessionId,
  }))
}

/** Ends one session, whoever's it is: the caller has seen its cookie. */
export async function endSession(db: Database, sessionId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.id, sessionId))
}

/** Ends every session of an account. */
export async function endAllSessions(db: Database, accountId: string): Promise<void> {
  await db.delete(sessions).where(eq(sessions.userId, accountId))
}

/** Can the pending code of this name still be tried? */
export async function hasTriesLeft(db: Database, name: string, now: number): Promise<boolean> {
  const [row] = await db
    .select({ value: verifications.value, expiresAt: verifications.expiresAt })
    .from(verifications)
    .where(eq(verifications.identifier, name))
    .orderBy(desc(verifications.createdAt))
    .limit(1)
  if (!row || row.expiresAt.getTime() <= now) return false
  // better-auth keeps "HASH:TRIES".
  return Number(row.value.slice(row.value.lastIndexOf(':') + 1)) < CODE_TRIES
}

/** Deletes what ran out: codes, sessions, and counts that no limit looks at any more. For the cron. */
export async function removeExpired(db: Database, now: number): Promise<void> {
  await runBatch(db, [
    db.delete(verifications).where(lte(verifications.expiresAt, new Date(now))),
    db.delete(sessions).where(lte(sessions.expiresAt, new Date(now))),
    db.delete(codeMails).where(lte(codeMails.sentAt, now - HOURS_24)),
    // The old address is forgotten with the last moment at which it could come back.
    db.delete(mailChanges).where(lte(mailChanges.undoUntil, now)),
  ])
}
