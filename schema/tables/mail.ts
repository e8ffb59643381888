import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Errand } from '../errands.ts'

// --- mail ---

/** One row per code that was mailed, so that "3 in 15 minutes, 10 a day" is exact. Swept after a day. */
export const codeMails = sqliteTable(
  'code_mails',
  {
    id: text('id').primaryKey(),
    addressHash: text('address_hash').notNull(),
    sentAt: integer('sent_at').notNull(),
  },
  // How many went to this address lately; the sweep.
  (t) => [
    index('code_mails_address_idx').on(t.addressHash, t.sentAt),
    index('code_mails_sent_idx').on(t.sentAt),
  ],
)

/** One counter a day for all mail, so that the cap costs one row read. `day` is YYYY-MM-DD, UTC. */
export const mailDays = sqliteTable('mail_days', {
  day: text('day').primaryKey(),
  sent: integer('sent').notNull(),
})

/** What must follow a change, written in the same batch as the change. Deleted when done. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    errand: text('errand', { mode: 'json' }).$type<Errand>().notNull(),
    createdAt: integer('created_at').notNull(),
    dueAt: integer('due_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    leaseUntil: integer('lease_until').notNull().default(0),
    /** 0 goes first: mails and erasures. 1 waits behind them: rows that are only composed anew. */
    rank: integer('rank').notNull().default(0),
  },
  // The sweep: whatever is due, the pressing first, then the oldest.
  (t) => [index('outbox_rank_idx').on(t.rank, t.dueAt)],
)
export type OutboxRow = typeof outbox.$inferSelect
