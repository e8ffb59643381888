import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Credentials, DerivedPicture, Finding } from '../wire.ts'
import { accounts } from './accounts.ts'

// --- drawings ---

export const drawings = sqliteTable(
  'drawings',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    pledgeCode: text('pledge_code').notNull(),
    /** SHA-256 of the re-encoded master, hex: the name under which it is served. */
    hash: text('hash').notNull(),
    /** SHA-256 of the file as it came, hex: recognises the same file again. Its key in ORIGINALS. */
    originalHash: text('original_hash').notNull(),
    originalType: text('original_type').notNull(),
    originalBytes: integer('original_bytes').notNull(),
    keepOriginal: integer('keep_original', { mode: 'boolean' }).notNull().default(false),
    originalDeletedAt: integer('original_deleted_at'),
    alt: text('alt').notNull(),
    medium: text('medium'),
    /** A sentence about the drawing, in the artist's own words. */
    story: text('story'),
    /** The pledge whose badge it was drawn after; shown only when its artist agreed. */
    afterCode: text('after_code'),
    afterConsent: text('after_consent', { enum: ['asked', 'given', 'refused'] }),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    pictures: text('pictures', { mode: 'json' }).$type<DerivedPicture[]>().notNull(),
    /** `held`: a person must look first, see `reviews`. `refused`: a person looked, and said no. */
    state: text('state', { enum: ['shown', 'replaced', 'hidden', 'held', 'refused'] }).notNull(),
    /** Why an operator hid or refused it. */
    hiddenReason: text('hidden_reason'),
    /** When the file was screened for declarations; null for what came before we looked. */
    screenedAt: integer('screened_at'),
    /** When a person looked at what the file says, and let it stand. */
    seenAt: integer('seen_at'),
    /** What the file says of its own origin, kept only where the artist lets it be told. */
    credentials: text('credentials', { mode: 'json' }).$type<Credentials>(),
    uploadedAt: integer('uploaded_at').notNull(),
  },
  (t) => [
    // The account's quota: 3 a day, 20 in all.
    index('drawings_account_idx').on(t.accountId, t.uploadedAt),
    // Was this very file hidden before? Does another pledge still show this hash?
    index('drawings_original_idx').on(t.originalHash),
    index('drawings_hash_idx').on(t.hash),
    // Who drew after this badge: its record's list, and the questions that wait on its artist's desk.
    index('drawings_after_idx').on(t.afterCode, t.afterConsent, t.uploadedAt),
    // The daily sweep of originals that are 30 days old.
    index('drawings_originals_due_idx')
      .on(t.uploadedAt)
      .where(sql`original_deleted_at IS NULL AND keep_original = 0`),
  ],
)
export type DrawingRow = typeof drawings.$inferSelect

/** What waits for a person, or waited: a drawing whose file may say, or does say, that AI made it. Never public. */
export const reviews = sqliteTable(
  'reviews',
  {
    drawingId: text('drawing_id')
      .primaryKey()
      .references(() => drawings.id, { onDelete: 'cascade' }),
    /** `refuse`: the file declares it, and the artist objected. `hold`: a person has to read it. */
    answer: text('answer', { enum: ['refuse', 'hold'] }).notNull(),
    findings: text('findings', { mode: 'json' }).$type<Finding[]>().notNull(),
    /** The artist's own words about how the drawing was made. */
    objection: text('objection'),
    askedAt: integer('asked_at').notNull(),
    decidedAt: integer('decided_at'),
    decision: text('decision', { enum: ['allowed', 'refused'] }),
    reason: text('reason'),
  },
  (t) => [
    // The desk: what waits, the oldest first.
    index('reviews_waiting_idx')
      .on(t.askedAt, t.drawingId)
      .where(sql`decided_at IS NULL`),
  ],
)
export type ReviewRow = typeof reviews.$inferSelect

// --- the house badge ---

/** One row: the drawing that the operator lends to everybody who has none. */
export const houseBadge = sqliteTable('house_badge', {
  id: integer('id').primaryKey(),
  hash: text('hash').notNull(),
  alt: text('alt').notNull(),
  medium: text('medium'),
  creditLabel: text('credit_label').notNull(),
  creditUrl: text('credit_url').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  pictures: text('pictures', { mode: 'json' }).$type<DerivedPicture[]>().notNull(),
  uploadedAt: integer('uploaded_at').notNull(),
})
export type HouseBadgeRow = typeof houseBadge.$inferSelect
