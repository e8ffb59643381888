import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Errand } from './errands.ts'
import type { Covers, DerivedPicture, HistoryEvent, Part, PledgeStatus, WireLink } from './wire.ts'

/*
 * Every table. Times are milliseconds since 1970, columns end in _at. What is hashed, what is kept and for
 * how long stands in STORAGE.md. Each index names the query that it serves.
 */

// --- accounts: the four tables that better-auth asks for, by its own field names ---

export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique('accounts_email_unique'),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull(),
  image: text('image'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
})
export type AccountRow = typeof accounts.$inferSelect

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique('sessions_token_unique'),
    userId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
    // better-auth asks for both columns; IP tracking is off, so that ip_address stays empty.
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
  },
  // The list of an artist's sessions, and "end all".
  (t) => [
    index('sessions_account_idx').on(t.userId),
    index('sessions_expires_idx').on(t.expiresAt),
  ],
)
export type SessionRow = typeof sessions.$inferSelect

/** Asked for by better-auth; mail codes leave it empty. */
export const providers = sqliteTable(
  'providers',
  {
    id: text('id').primaryKey(),
    accountId: text('provider_account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
    refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
    scope: text('scope'),
    password: text('password'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  // better-auth lists an account's providers when it deletes or links one.
  (t) => [index('providers_account_idx').on(t.userId)],
)

/** Pending codes: identifier and code are both keyed hashes, bound to the browser that asked. */
export const verifications = sqliteTable(
  'verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  // Find the pending code; sweep those that ran out.
  (t) => [
    index('verifications_identifier_idx').on(t.identifier),
    index('verifications_expires_idx').on(t.expiresAt),
  ],
)

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
  },
  // The sweep by cron: whatever is due, oldest first.
  (t) => [index('outbox_due_idx').on(t.dueAt)],
)
export type OutboxRow = typeof outbox.$inferSelect

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
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    pictures: text('pictures', { mode: 'json' }).$type<DerivedPicture[]>().notNull(),
    state: text('state', { enum: ['shown', 'replaced', 'hidden'] }).notNull(),
    hiddenReason: text('hidden_reason'),
    uploadedAt: integer('uploaded_at').notNull(),
  },
  (t) => [
    // The account's quota: 3 a day, 20 in all.
    index('drawings_account_idx').on(t.accountId, t.uploadedAt),
    // Was this very file hidden before? Does another pledge still show this hash?
    index('drawings_original_idx').on(t.originalHash),
    index('drawings_hash_idx').on(t.hash),
    // The daily sweep of originals that are 30 days old.
    index('drawings_originals_due_idx')
      .on(t.uploadedAt)
      .where(sql`original_deleted_at IS NULL AND keep_original = 0`),
  ],
)
export type DrawingRow = typeof drawings.$inferSelect

// --- pledges ---

export const pledges = sqliteTable(
  'pledges',
  {
    code: text('code').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id),
    status: text('status', { enum: ['active', 'withdrawn', 'suspended'] })
      .$type<PledgeStatus>()
      .notNull(),
    artistName: text('artist_name').notNull(),
    covers: text('covers').$type<Covers>().notNull(),
    parts: text('parts', { mode: 'json' }).$type<Part[]>().notNull(),
    mediums: text('mediums', { mode: 'json' }).$type<string[]>().notNull(),
    about: text('about'),
    since: integer('since'),
    links: text('links', { mode: 'json' }).$type<WireLink[]>().notNull(),
    tools: text('tools'),
    country: text('country'),
    language: text('language').notNull(),
    statementVersion: text('statement_version').notNull(),
    /** The exact words that were pledged, kept with the pledge whatever becomes of our files. */
    statementText: text('statement_text').notNull(),
    drawingId: text('drawing_id').references(() => drawings.id),
    pledgedAt: integer('pledged_at').notNull(),
    changedAt: integer('changed_at').notNull(),
    withdrawnAt: integer('withdrawn_at'),
    withdrawReason: text('withdraw_reason'),
    suspendedAt: integer('suspended_at'),
    suspendReason: text('suspend_reason'),
    /** The number of the last change: the next one is `seq + 1`, see `history`. */
    seq: integer('seq').notNull(),
    /** The form's or script's own key: a second try with the same one is the same pledge. */
    requestKey: text('request_key').notNull(),
    requestHash: text('request_hash').notNull(),
  },
  (t) => [
    // "One pledge from a double click", and the retry of a script.
    uniqueIndex('pledges_account_request_unique').on(t.accountId, t.requestKey),
    // The studio's list, newest first.
    index('pledges_account_idx').on(t.accountId, t.pledgedAt, t.code),
    // The desk's list, and later the wall: newest first.
    index('pledges_newest_idx').on(t.pledgedAt, t.code),
    check('pledges_status_check', sql`${t.status} IN ('active', 'withdrawn', 'suspended')`),
  ],
)
export type PledgeRow = typeof pledges.$inferSelect

/**
 * What happened to each pledge. Every change writes exactly one row with the next `seq`: two changes at the
 * same moment collide on the primary key, D1 rolls the later batch back whole, and it is tried again on fresh rows.
 */
export const history = sqliteTable(
  'history',
  {
    pledgeCode: text('pledge_code')
      .notNull()
      .references(() => pledges.code),
    seq: integer('seq').notNull(),
    what: text('what').$type<HistoryEvent>().notNull(),
    at: integer('at').notNull(),
    /** An operator's reason, public. Never an artist's old name. */
    detail: text('detail'),
    by: text('by', { enum: ['artist', 'operator'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.pledgeCode, t.seq] })],
)
export type HistoryRow = typeof history.$inferSelect

/** What was typed on /pledge before the code came: found again by the browser that typed it, for a day. */
export const drafts = sqliteTable(
  'drafts',
  {
    idHash: text('id_hash').primaryKey(),
    fields: text('fields', { mode: 'json' }).$type<{ [name: string]: string[] }>().notNull(),
    email: text('email').notNull(),
    /** Set when it has become a pledge: a second click finds that pledge instead of making another. */
    pledgeCode: text('pledge_code'),
    createdAt: integer('created_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  // The sweep.
  (t) => [index('drafts_expires_idx').on(t.expiresAt)],
)
export type DraftRow = typeof drafts.$inferSelect

// --- badges: one finished row per pledge; public reads touch nothing else ---

export const badges = sqliteTable('badges', {
  code: text('code').primaryKey(),
  /** The Badge and the Record of wire.ts as JSON text, ready to send. */
  badge: text('badge').notNull(),
  record: text('record').notNull(),
  /** The pledge's seq when this was written: the ETag. */
  seq: integer('seq').notNull(),
})
export type BadgeRow = typeof badges.$inferSelect
