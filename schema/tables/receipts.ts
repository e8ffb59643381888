import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { pledges } from './pledges.ts'

// --- receipts: the signed copies themselves stand in `badges`, beside what they were made from ---

/** Public keys that have signed something. A retired one stays: what it signed is still true. */
export const issuerKeys = sqliteTable('issuer_keys', {
  /** What stands behind the `#` in the issuer's DID document. */
  id: text('id').primaryKey(),
  /** As Multikey: `z6Mk…`. */
  publicKey: text('public_key').notNull(),
  firstUsedAt: integer('first_used_at').notNull(),
  /** Set when the key leaked: from then on nothing that it signed counts. */
  droppedAt: integer('dropped_at'),
})
export type IssuerKeyRow = typeof issuerKeys.$inferSelect

/** Bitstring status lists. `credential` was signed when `version` was `signedVersion`. */
export const statusLists = sqliteTable('status_lists', {
  number: integer('number').primaryKey(),
  openedAt: integer('opened_at').notNull(),
  /** How many receipts have a place on it. */
  used: integer('used').notNull().default(0),
  /** Raised whenever a bit is set. */
  version: integer('version').notNull().default(1),
  signedVersion: integer('signed_version').notNull().default(0),
  credential: text('credential'),
  keyId: text('key_id'),
})
export type StatusListRow = typeof statusLists.$inferSelect

/** One row for each receipt that was ever issued: its random place on a list, and when its bit was set. */
export const statusEntries = sqliteTable(
  'status_entries',
  {
    list: integer('list')
      .notNull()
      .references(() => statusLists.number),
    position: integer('position').notNull(),
    pledgeCode: text('pledge_code')
      .notNull()
      .references(() => pledges.code),
    /** 1 for the first receipt of a pledge; the next one comes after a withdrawal was taken back. */
    issue: integer('issue').notNull(),
    issuedAt: integer('issued_at').notNull(),
    revokedAt: integer('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.list, t.position] }),
    // A pledge's newest receipt; and never two of the same number.
    uniqueIndex('status_entries_pledge_unique').on(t.pledgeCode, t.issue),
    // At most one receipt of a pledge is good at a time.
    uniqueIndex('status_entries_good_unique')
      .on(t.pledgeCode)
      .where(sql`revoked_at IS NULL`),
    // The bits of a list.
    index('status_entries_bits_idx')
      .on(t.list, t.position)
      .where(sql`revoked_at IS NOT NULL`),
  ],
)
export type StatusEntryRow = typeof statusEntries.$inferSelect
