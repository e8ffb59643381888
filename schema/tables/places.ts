import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PlaceKind, PlaceProof, PlaceState } from '../wire.ts'
import { pledges } from './pledges.ts'

// --- places ---

export const places = sqliteTable(
  'places',
  {
    id: text('id').primaryKey(),
    pledgeCode: text('pledge_code')
      .notNull()
      .references(() => pledges.code),
    /** The canonical address, see places/rules. */
    url: text('url').notNull(),
    /** The host without a leading `www.`. */
    host: text('host').notNull(),
    kind: text('kind').$type<PlaceKind>().notNull(),
    state: text('state').$type<PlaceState>().notNull(),
    proof: text('proof').$type<PlaceProof>(),
    checkedAt: integer('checked_at'),
    namedAt: integer('named_at').notNull(),
  },
  (t) => [
    // No address twice.
    uniqueIndex('places_pledge_url_unique').on(t.pledgeCode, t.url),
    // A pledge's places, oldest first.
    index('places_pledge_idx').on(t.pledgeCode, t.namedAt, t.id),
    // Who names this address? For /check: by whole addresses, because thousands may share a host.
    index('places_url_idx').on(t.url, t.pledgeCode),
  ],
)
export type PlaceRow = typeof places.$inferSelect
