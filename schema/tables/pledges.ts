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
import type { Covers, DrawingKind, HistoryEvent, Part, PledgeStatus, WireLink } from '../wire.ts'
import { accounts } from './accounts.ts'
import { drawings } from './drawings.ts'

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
    /** Which of the three ways to a badge: the artist's own drawing, the house badge, or the plain seal. */
    drawingKind: text('drawing_kind').$type<DrawingKind>().notNull().default('plain'),
    /** Set when the artist has left: nothing personal is kept, the dates stand. */
    erasedAt: integer('erased_at'),
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
    // Whoever shows the house badge, when it changes.
    index('pledges_house_idx')
      .on(t.code)
      .where(sql`drawing_kind = 'house'`),
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
