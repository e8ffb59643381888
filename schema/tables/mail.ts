import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

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

/** What can be asked of the outbox: a whole mail to send, or the pictures of a hidden drawing to erase. */
export type Mail = { to: string; subject: string; text: string; html: string }
export type Errand =
  | { kind: 'mail'; mail: Mail }
  | { kind: 'erase-drawing'; hash: string }
  /** Compose the finished rows of these pledges anew: something that they show has changed elsewhere. */
  | { kind: 'republish'; codes: string[] }
  /** Files as they came, of an artist who has left. */
  | { kind: 'erase-originals'; hashes: string[] }

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
  },
  // The sweep by cron: whatever is due, oldest first.
  (t) => [index('outbox_due_idx').on(t.dueAt)],
)
export type OutboxRow = typeof outbox.$inferSelect
