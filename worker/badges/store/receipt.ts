import { and, eq, sql, type SQL } from 'drizzle-orm'
import { badges, issuerKeys, statusEntries } from '../../../schema/tables.ts'
import type { BadgeStatus } from '../../../schema/wire.ts'
import type { Database, Statement } from '../../database.ts'

/**
 * The signed receipt, null where there is none (yet, or any more), and the record whose picture it is baked into,
 * both as JSON text. One row.
 */
export async function viewReceipt(
  db: Database,
  code: string,
): Promise<{ record: string; receipt: string | null } | null> {
  const [row] = await db
    .select({ record: badges.record, receipt: badges.receipt })
    .from(badges)
    .where(eq(badges.code, code))
  return row ?? null
}

/** What the next receipt is made from, and what is known of the last one. */
export async function findClaimed(db: Database, code: string) {
  const [row] = await db
    .select({
      record: badges.record,
      seq: badges.seq,
      claims: badges.receiptClaims,
      keyId: badges.receiptKey,
    })
    .from(badges)
    .where(eq(badges.code, code))
  return row ?? null
}

/** Does the finished row still show this change? */
export function isNewest(code: string, seq: number): SQL {
  return sql`exists (select 1 from ${badges} where code = ${code} and seq = ${seq})`
}

/** What a receipt was made from: `seq` is the number of the change, `claims` the SHA-256 of what it claims. */
export type Claimed = { code: string; seq: number; claims: string }

export type NewReceipt = Claimed & {
  receipt: string
  keyId: string
  list: number
  position: number
}

/**
 * Keeps a signed receipt, unless the pledge has changed since it was read, has no such place on a list, or the
 * key has leaked in the meantime.
 */
export function receiptStatement(
  db: Database,
  { code, seq, receipt, claims, keyId, list, position }: NewReceipt,
): Statement {
  return db
    .update(badges)
    .set({ receipt, receiptClaims: claims, receiptKey: keyId })
    .where(
      and(
        eq(badges.code, code),
        eq(badges.seq, seq),
        sql`exists (select 1 from ${statusEntries}
          where list = ${list} and position = ${position} and pledge_code = ${code})`,
        sql`not exists (select 1 from ${issuerKeys} where id = ${keyId} and dropped_at is not null)`,
      ),
    )
}

/** The artist has left: the receipt, with their name in it, goes. That there was one stays on the status list. */
export function forgetReceiptStatement(db: Database, code: string, holds: SQL): Statement {
  return db
    .update(badges)
    .set({ receipt: null, receiptClaims: null, receiptKey: null })
    .where(and(eq(badges.code, code), holds))
}

/**
 * The code, if its receipt has to be signed anew: it claims something else now, or there is none that is good, or
 * a signing is under way that may have seen less. As a query for `askStatement`, behind the badge's statement.
 */
export function selectUnsigned(
  { code, seq, claims, status }: Claimed & { status: BadgeStatus },
  isUnderWay: SQL,
): SQL {
  const isUnsigned =
    status === 'active'
      ? sql`receipt_claims is not ${claims} or not exists (
          select 1 from ${statusEntries} where pledge_code = ${code} and revoked_at is null)`
      : sql`receipt_claims is not ${claims}`
  return sql`select code from ${badges} where code = ${code} and seq = ${seq}
    and (${isUnsigned} or ${isUnderWay})`
}

/** Is there a receipt that this key has signed? */
export async function hasSigned(db: Database, keyId: string): Promise<boolean> {
  const rows = await db
    .select({ code: badges.code })
    .from(badges)
    .where(eq(badges.receiptKey, keyId))
    .limit(1)
  return rows.length > 0
}

/** Codes whose receipt this key has signed, as a query for `askStatement`. */
export function selectSignedBy(keyId: string, limit: number): SQL {
  return sql`select code from ${badges} where receipt_key = ${keyId} limit ${limit}`
}
