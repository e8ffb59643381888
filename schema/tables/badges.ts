import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PledgeStatus } from '../wire.ts'

// --- the wall ---

/**
 * Standing pledges as the wall shows them, once for each filter that finds them: '' for all, `p:image`,
 * `m:ink`, and both together `p:image m:ink`. A page of any filter is then one walk along one index.
 */
export const wall = sqliteTable(
  'wall',
  {
    filter: text('filter').notNull(),
    pledgedAt: integer('pledged_at').notNull(),
    code: text('code').notNull(),
    /** The WallEntry of wire.ts as JSON text, ready to show. */
    entry: text('entry').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.filter, t.pledgedAt, t.code] }),
    // Take a pledge off the wall, or hang it anew.
    index('wall_code_idx').on(t.code),
  ],
)

/**
 * What is searched: one row for each pledge that still has a name on it, kept in the full-text table `search`
 * by triggers (see the migration: drizzle knows no virtual tables). `names`, `words` and `keys` are folded:
 * small letters, no accents. Only a standing pledge has `keys`, so that the wall's search finds no other.
 */
export const searchRows = sqliteTable(
  'search_rows',
  {
    /** The time of the pledge in ms, times 4096, plus a number: newest first is then the order of the row ids. */
    id: integer('id').primaryKey(),
    code: text('code').notNull(),
    status: text('status').$type<PledgeStatus>().notNull(),
    handle: text('handle'),
    changedAt: integer('changed_at').notNull(),
    /** The WallEntry of wire.ts as JSON text, ready to show. */
    entry: text('entry').notNull(),
    names: text('names').notNull(),
    words: text('words').notNull(),
    keys: text('keys').notNull(),
  },
  // Rewrite a pledge's row; the sitemap's walk, a slice of codes at a time.
  (t) => [uniqueIndex('search_rows_code_unique').on(t.code)],
)

// --- badges: one finished row per pledge; public reads touch nothing else ---

export const badges = sqliteTable(
  'badges',
  {
    code: text('code').primaryKey(),
    /** The Badge and the Record of wire.ts as JSON text, ready to send. */
    badge: text('badge').notNull(),
    record: text('record').notNull(),
    /** The pledge's seq when this was written. */
    seq: integer('seq').notNull(),
    /** The newest signed receipt as JSON text; null before it is signed, and after the artist has left. */
    receipt: text('receipt'),
    /** SHA-256 of what it claims: nothing is signed anew while this stays. */
    receiptClaims: text('receipt_claims'),
    /** The key that signed it. */
    receiptKey: text('receipt_key'),
  },
  // What a key has signed that leaked.
  (t) => [
    index('badges_receipt_key_idx')
      .on(t.receiptKey)
      .where(sql`receipt_key IS NOT NULL`),
  ],
)
export type BadgeRow = typeof badges.$inferSelect

/** The origin under which all of this was last written: one row. What is finished names it everywhere. */
export const publishedAs = sqliteTable('published_as', {
  id: integer('id').primaryKey(),
  origin: text('origin').notNull(),
})
