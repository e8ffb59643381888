import { and, asc, desc, eq, inArray, isNotNull, isNull, sql, type SQL } from 'drizzle-orm'
import { issuerKeys, pledges, statusEntries, statusLists } from '../../schema/tables.ts'
import type { Database, Statement } from '../database.ts'
import type { Entry } from './rules/credential.ts'
import type { PublicKey } from './rules/issuer.ts'

// --- keys ---

/** Notes, beside what it signed, that this key has signed something: it then stays known for good. */
export function keyStatement(db: Database, key: PublicKey, now: number): Statement {
  return db
    .insert(issuerKeys)
    .values({ ...key, firstUsedAt: now })
    .onConflictDoNothing()
}

/** Every key that has signed something, oldest first, those that leaked included. */
export async function listKeys(
  db: Database,
): Promise<(PublicKey & { droppedAt: number | null })[]> {
  return await db
    .select({
      id: issuerKeys.id,
      publicKey: issuerKeys.publicKey,
      droppedAt: issuerKeys.droppedAt,
    })
    .from(issuerKeys)
    .orderBy(asc(issuerKeys.firstUsedAt), asc(issuerKeys.id))
}

/** Has this key leaked? */
export async function isDropped(db: Database, keyId: string): Promise<boolean> {
  const [row] = await db
    .select({ at: issuerKeys.droppedAt })
    .from(issuerKeys)
    .where(eq(issuerKeys.id, keyId))
  return row !== undefined && row.at !== null
}

/**
 * Drops a key that leaked: nothing that it signed counts from now on, and it is remembered even if it had signed
 * nothing yet, for a Worker somewhere may still have it. The lists that it signed are signed anew when they are read
 * next; the receipts are the caller's to ask for. `npm run rotate-key` has the same in SQL.
 */
export function dropKeyStatements(db: Database, keyId: string, now: number): Statement[] {
  return [
    db
      .insert(issuerKeys)
      .values({ id: keyId, publicKey: '', firstUsedAt: now, droppedAt: now })
      .onConflictDoUpdate({
        target: issuerKeys.id,
        set: { droppedAt: now },
        setWhere: isNull(issuerKeys.droppedAt),
      }),
    // Once: what is signed anew has another key.
    db
      .update(statusLists)
      .set({ version: sql`${statusLists.version} + 1`, keyId: null })
      .where(eq(statusLists.keyId, keyId)),
  ]
}

// --- places on the lists ---

export type KnownEntry = Entry & { revokedAt: number | null }

/** The newest receipt of a pledge, good or not; null before the first. */
export async function findEntry(db: Database, code: string): Promise<KnownEntry | null> {
  const [row] = await db
    .select({
      list: statusEntries.list,
      position: statusEntries.position,
      issue: statusEntries.issue,
      revokedAt: statusEntries.revokedAt,
    })
    .from(statusEntries)
    .where(eq(statusEntries.pledgeCode, code))
    .orderBy(desc(statusEntries.issue))
    .limit(1)
  return row ?? null
}

/** The lists on which the receipts of this pledge have a bit. */
export async function listStatusLists(db: Database, code: string): Promise<number[]> {
  const rows = await db
    .selectDistinct({ list: statusEntries.list })
    .from(statusEntries)
    .where(eq(statusEntries.pledgeCode, code))
  return rows.map(({ list }) => list)
}

/** The list that new receipts go to, and how many places on it are taken; null before the first. */
export async function findOpenList(db: Database): Promise<{ number: number; used: number } | null> {
  const [row] = await db
    .select({ number: statusLists.number, used: statusLists.used })
    .from(statusLists)
    .orderBy(desc(statusLists.number))
    .limit(1)
  return row ?? null
}

/** Opens a list. Two that open it at once open one. */
export async function openList(db: Database, number: number, now: number): Promise<void> {
  await db.insert(statusLists).values({ number, openedAt: now }).onConflictDoNothing()
}

/**
 * Takes a place for a new receipt, if the pledge is still as it was read, at `seq`. Its bit is set from the start
 * where the pledge does not stand. The batch fails on `status_entries.position` when the place is taken, and then
 * another is tried.
 */
export function entryStatements(
  db: Database,
  { code, seq, entry, now }: { code: string; seq: number; entry: Entry; now: number },
): Statement[] {
  const { list, position, issue } = entry
  const written = sql`(select revoked_at from ${statusEntries}
    where list = ${list} and position = ${position} and pledge_code = ${code})`
  return [
    db.insert(statusEntries).select(
      sql`select ${list}, ${position}, ${code}, ${issue}, ${now},
          case when status = 'active' then null else ${now} end
        from ${pledges} where code = ${code} and seq = ${seq}`,
    ),
    db
      .update(statusLists)
      // One, if the line above was written.
      .set({
        used: sql`${statusLists.used} + (select count(*) from ${written})`,
        version: sql`${statusLists.version} + (select count(revoked_at) from ${written})`,
      })
      .where(eq(statusLists.number, list)),
  ]
}

/**
 * Sets the bit of the receipt of this pledge that is good, if there is one, for the batch that ends the pledge.
 * Does nothing where `holds` does not: a slow writer must not end what was taken back meanwhile.
 */
export function revokeStatements(db: Database, code: string, now: number, holds: SQL): Statement[] {
  const isGood = and(eq(statusEntries.pledgeCode, code), isNull(statusEntries.revokedAt), holds)
  const list = db.select({ list: statusEntries.list }).from(statusEntries).where(isGood)
  return [
    db
      .update(statusLists)
      .set({ version: sql`${statusLists.version} + 1` })
      .where(inArray(statusLists.number, list)),
    db.update(statusEntries).set({ revokedAt: now }).where(isGood),
  ]
}

// --- the lists themselves ---

export type StoredList = {
  version: number
  signedVersion: number
  credential: string | null
}

/** One row. Null where there is no such list. */
export async function viewStatusList(db: Database, number: number): Promise<StoredList | null> {
  const [row] = await db
    .select({
      version: statusLists.version,
      signedVersion: statusLists.signedVersion,
      credential: statusLists.credential,
    })
    .from(statusLists)
    .where(eq(statusLists.number, number))
  return row ?? null
}

/** The bits that are set. */
export async function listRevoked(db: Database, number: number): Promise<number[]> {
  const rows = await db
    .select({ position: statusEntries.position })
    .from(statusEntries)
    .where(and(eq(statusEntries.list, number), isNotNull(statusEntries.revokedAt)))
  return rows.map(({ position }) => position)
}

/** Every list is signed anew when it is read next: this service goes by another name now. */
export function renewListsStatement(db: Database): Statement {
  return db.update(statusLists).set({ version: sql`${statusLists.version} + 1` })
}

/** Keeps a signed list, unless a later version of it is kept already, or the key has leaked in the meantime. */
export async function keepStatusList(
  db: Database,
  number: number,
  signed: { version: number; credential: string; key: PublicKey },
  now: number,
): Promise<void> {
  const { version, credential, key } = signed
  await db.batch([
    db
      .insert(issuerKeys)
      .values({ ...key, firstUsedAt: now })
      .onConflictDoNothing(),
    db
      .update(statusLists)
      .set({ credential, keyId: key.id, signedVersion: version })
      .where(
        and(
          eq(statusLists.number, number),
          sql`${statusLists.signedVersion} < ${version}`,
          sql`not exists (select 1 from ${issuerKeys} where id = ${key.id} and dropped_at is not null)`,
        ),
      ),
  ])
}
