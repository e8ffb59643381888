import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { PlaceKind, PlaceMethod, PlaceProof, PlaceState } from '../wire.ts'
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
    /** How it pointed back: a word of places/rules/proofs. */
    method: text('method').$type<PlaceMethod>(),
    /** When the proof was last found. */
    checkedAt: integer('checked_at'),
    namedAt: integer('named_at').notNull(),
    linkedAt: integer('linked_at'),
    /** Since when the proof is absent, and how many scheduled looks found it so. */
    absentSince: integer('absent_since'),
    absences: integer('absences').notNull().default(0),
    unreadableSince: integer('unreadable_since'),
    /** When its artist was written to about this absence. */
    warnedAt: integer('warned_at'),
    lookedAt: integer('looked_at'),
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

// --- looks: an address is looked at once for all the pledges that name it ---

export const addresses = sqliteTable(
  'addresses',
  {
    /** As in `places.url`. */
    url: text('url').primaryKey(),
    /** When it is looked at next by itself; null for not any more. */
    dueAt: integer('due_at'),
    /** Whoever looks at it now has it until then. */
    leaseUntil: integer('lease_until').notNull().default(0),
    lookedAt: integer('looked_at'),
    /** What the last look saw, for whoever asks in the same moment. JSON. */
    report: text('report'),
  },
  // What is due, the longest due first.
  (t) => [
    index('addresses_due_idx')
      .on(t.dueAt)
      .where(sql`due_at IS NOT NULL`),
  ],
)

/** When a host may be asked next: once a second, whoever names it. Hosts are kept as hashes, for a minute. */
export const hostTurns = sqliteTable(
  'host_turns',
  {
    hostHash: text('host_hash').primaryKey(),
    freeAt: integer('free_at').notNull(),
  },
  // The sweep.
  (t) => [index('host_turns_free_idx').on(t.freeAt)],
)
