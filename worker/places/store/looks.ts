import { and, asc, eq, gt, inArray, isNotNull, lte, or, sql } from 'drizzle-orm'
import { accounts, addresses, hostTurns, places, pledges } from '../../../schema/tables.ts'
import type { Database, Statement } from '../../database.ts'
import type { Standing } from '../rules/standing.ts'

/*
 * Looks at addresses: what is due, who looks at it just now, and what became of the places there. The work is leased
 * here, so that a cron that runs twice, is late, or dies midway looks at each address once.
 */

/** An address becomes due at `dueAt` (ms), or earlier if it was due before; null for only when it is asked for. */
export function dueStatement(db: Database, url: string, dueAt: number | null): Statement {
  return db
    .insert(addresses)
    .values({ url, dueAt })
    .onConflictDoUpdate({
      target: addresses.url,
      set: {
        dueAt: sql`case when excluded.due_at is null then ${addresses.dueAt}
          else min(coalesce(${addresses.dueAt}, excluded.due_at), excluded.due_at) end`,
      },
    })
}

/** Lets go of an address that nobody names any more, behind the statement that removed the place. */
export function forgetAddressStatement(db: Database, url: string): Statement {
  return db
    .delete(addresses)
    .where(
      and(
        eq(addresses.url, url),
        sql`not exists (select 1 from ${places} where ${places.url} = ${url})`,
      ),
    )
}

/** Lets go of the addresses that only these pledges name, in front of the statement that removes their places. */
export function forgetAddressesStatement(db: Database, codes: string[]): Statement {
  const list = JSON.stringify(codes)
  return db.delete(addresses).where(
    sql`url in (select url from places where pledge_code in (select value from json_each(${list})))
      and not exists (select 1 from places where places.url = addresses.url
        and pledge_code not in (select value from json_each(${list})))`,
  )
}

/** Addresses that are due and free, the longest due first. */
export async function listDueAddresses(
  db: Database,
  now: number,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ url: addresses.url })
    .from(addresses)
    .where(
      and(isNotNull(addresses.dueAt), lte(addresses.dueAt, now), lte(addresses.leaseUntil, now)),
    )
    .orderBy(asc(addresses.dueAt))
    .limit(limit)
  return rows.map(({ url }) => url)
}

/** Takes an address for a while. False when somebody else has it, or, with `isDue`, when it is not due any more. */
export async function leaseAddress(
  db: Database,
  url: string,
  { now, until, isDue }: { now: number; until: number; isDue: boolean },
): Promise<boolean> {
  const rows = await db
    .update(addresses)
    .set({ leaseUntil: until })
    .where(
      and(
        eq(addresses.url, url),
        lte(addresses.leaseUntil, now),
        isDue ? lte(addresses.dueAt, now) : undefined,
      ),
    )
    .returning({ url: addresses.url })
  return rows.length > 0
}

/** What the last look saw, as JSON text, and when. */
export async function findLook(
  db: Database,
  url: string,
): Promise<{ lookedAt: number | null; report: string | null } | null> {
  const [row] = await db
    .select({ lookedAt: addresses.lookedAt, report: addresses.report })
    .from(addresses)
    .where(eq(addresses.url, url))
  return row ?? null
}

type Look = { start: number; isScheduled: boolean }

/**
 * The look is over: what it saw, and when the next one is due. One that somebody asked for puts off none of ours:
 * otherwise whoever asks often enough is never looked at by the looks that count absences. Nor does it put off a place
 * that was named after its `start`, and that it did not look for.
 */
export function lookedStatement(
  db: Database,
  url: string,
  {
    report,
    start,
    now,
    dueAt,
    isScheduled,
  }: Look & { report: string; now: number; dueAt: number | null },
): Statement {
  const next = isScheduled
    ? sql`case when exists (select 1 from ${places} where ${places.url} = ${url} and ${places.namedAt} > ${start})
        then ${now} else ${dueAt} end`
    : sql`coalesce(min(${addresses.dueAt}, ${dueAt}), ${addresses.dueAt}, ${dueAt})`
  return db
    .update(addresses)
    .set({ leaseUntil: 0, lookedAt: now, report, dueAt: next })
    .where(eq(addresses.url, url))
}

/** A look that failed for a fault of ours: it is due again later. */
export async function postponeLook(db: Database, url: string, dueAt: number): Promise<void> {
  await db.update(addresses).set({ leaseUntil: 0, dueAt }).where(eq(addresses.url, url))
}

/** A place with its pledge, as far as a look needs to know them. */
export type LookedPlace = Standing & {
  id: string
  code: string
  namedAt: number
  artistName: string
  /** Where its artist is written to. */
  email: string
  isActive: boolean
}

/**
 * The places at an address whose pledges may still count: not those that were withdrawn before `before` (ms) and can
 * be taken back no more.
 */
export async function listPlacesAt(
  db: Database,
  url: string,
  before: number,
): Promise<LookedPlace[]> {
  const rows = await db
    .select({
      id: places.id,
      code: places.pledgeCode,
      namedAt: places.namedAt,
      state: places.state,
      proof: places.proof,
      method: places.method,
      checkedAt: places.checkedAt,
      linkedAt: places.linkedAt,
      absentSince: places.absentSince,
      absences: places.absences,
      unreadableSince: places.unreadableSince,
      warnedAt: places.warnedAt,
      lookedAt: places.lookedAt,
      artistName: pledges.artistName,
      status: pledges.status,
      email: accounts.email,
    })
    .from(places)
    .innerJoin(pledges, eq(pledges.code, places.pledgeCode))
    .innerJoin(accounts, eq(accounts.id, pledges.accountId))
    .where(
      and(
        eq(places.url, url),
        or(inArray(pledges.status, ['active', 'suspended']), gt(pledges.withdrawnAt, before)),
      ),
    )
  return rows.map(({ status, ...row }) => ({ ...row, isActive: status === 'active' }))
}

/** What a look made of a place. A place that was removed meanwhile stays removed. */
export function standingStatement(db: Database, id: string, standing: Standing): Statement {
  const {
    state,
    proof,
    method,
    checkedAt,
    linkedAt,
    absentSince,
    absences,
    unreadableSince,
    warnedAt,
    lookedAt,
  } = standing
  return db
    .update(places)
    .set({
      state,
      proof,
      method,
      checkedAt,
      linkedAt,
      absentSince,
      absences,
      unreadableSince,
      warnedAt,
      lookedAt,
    })
    .where(eq(places.id, id))
}

/**
 * Takes the next turn at a host: answers when it comes (ms), or null when the queue is longer than `patience`. Turns
 * are a second apart, across all locations: it is one row.
 */
export async function takeTurn(
  db: Database,
  hostHash: string,
  { now, apart, patience }: { now: number; apart: number; patience: number },
): Promise<number | null> {
  const [row] = await db
    .insert(hostTurns)
    .values({ hostHash, freeAt: now + apart })
    .onConflictDoUpdate({
      target: hostTurns.hostHash,
      set: { freeAt: sql`max(${hostTurns.freeAt}, ${now}) + ${apart}` },
      setWhere: lte(hostTurns.freeAt, now + patience),
    })
    .returning({ freeAt: hostTurns.freeAt })
  return row ? row.freeAt - apart : null
}

/** Turns that are over. */
export async function forgetTurns(db: Database, now: number): Promise<void> {
  await db.delete(hostTurns).where(lte(hostTurns.freeAt, now))
}
