import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// --- the wall ---

/**
 * Standing pledges as the wall shows them, once for each filter that finds them: '' for all, `p:image`,
 * `m:ink`, and both together `m:ink p:image`. A page of any filter is then one walk along one index.
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
