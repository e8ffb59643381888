import { skeletonOf } from '../../schema/handle.ts'
import type { PledgeRecord } from '../../schema/wire.ts'
import { composeRecord } from '../../worker/badges/rules/record.ts'
import type { Snapshot } from '../../worker/pledges/rules.ts'
import { composeEntry, composeSearchWords, listFilters } from '../../worker/wall/rules.ts'
import { inventPledge, type Invented } from './invent.ts'

/** As much of D1 as is needed: the same for the binding in a Worker and for Miniflare's from outside. */
type Statement<S> = { bind: (...values: unknown[]) => S }
type D1<S> = { prepare: (query: string) => S; batch: (statements: S[]) => Promise<unknown> }

export type Order = { pledges: number; seed: number; origin: string }

/** A batch is one transaction; D1 takes no value above 2 MB. */
const AT_ONCE = 800
/** As in worker/wall/store.ts: the row ids of the search are made of the time. */
const SAME_MOMENT = 4096

/**
 * Writes made-up pledges into every table that making a pledge writes to: rules of the Worker compose the
 * rows, plain SQL writes many at once. The same order again changes nothing. `tell` hears how many are done.
 */
export async function seedPledges<S extends Statement<S>>(
  db: D1<S>,
  { pledges, seed, origin }: Order,
  tell: (done: number) => void = () => {},
): Promise<void> {
  let writing: Promise<unknown> = Promise.resolve()
  // From the oldest to the newest: the full-text table wants its rows in the order of their ids.
  for (let rest = pledges; rest > 0; rest -= AT_ONCE) {
    const from = Math.max(0, rest - AT_ONCE)
    const composed = Array.from({ length: rest - from }, (_, i) =>
      compose(inventPledge(seed, rest - 1 - i), origin),
    )
    const statements = TABLES.map(({ into, rows }) =>
      db.prepare(into).bind(JSON.stringify(composed.flatMap(rows))),
    )
    // While one batch is being written the next one is composed.
    await writing
    writing = db.batch(statements)
    tell(pledges - rest)
  }
  await writing
}

type Composed = Invented & {
  snapshot: Snapshot
  badge: string
  record: PledgeRecord
  recordText: string
  entry: string
}

function compose(one: Invented, origin: string): Composed {
  const { pledge, handle } = one
  const snapshot: Snapshot = {
    pledge,
    drawing: null,
    history: [
      { seq: 1, what: 'pledged', at: pledge.pledgedAt, detail: null },
      ...(pledge.withdrawnAt === null
        ? []
        : [{ seq: 2, what: 'withdrawn' as const, at: pledge.withdrawnAt, detail: null }]),
    ],
  }
  const around = { handle, places: [], placesTotal: 0, house: null, inspired: [] }
  const composed = composeRecord(snapshot, around, origin)
  const { badge, record } = composed
  return {
    ...one,
    snapshot,
    badge: JSON.stringify(badge),
    record,
    recordText: JSON.stringify(record),
    entry: JSON.stringify(composeEntry(record)),
  }
}

type Cell = string | number | null
type Table = { into: string; rows: (one: Composed) => Cell[][] }

/** `INSERT … SELECT … FROM json_each`: one bound value for any number of rows. */
function insertInto(table: string, columns: string): string {
  const cells = columns.split(', ').map((_, i) => `value ->> ${i}`)
  return `insert or ignore into ${table} (${columns}) select ${cells.join(', ')} from json_each(?)`
}

const PLEDGE_COLUMNS = {
  code: 'code',
  accountId: 'account_id',
  status: 'status',
  artistName: 'artist_name',
  covers: 'covers',
  parts: 'parts',
  mediums: 'mediums',
  about: 'about',
  since: 'since',
  links: 'links',
  tools: 'tools',
  country: 'country',
  language: 'language',
  statementVersion: 'statement_version',
  statementText: 'statement_text',
  drawingId: 'drawing_id',
  drawingKind: 'drawing_kind',
  pledgedAt: 'pledged_at',
  changedAt: 'changed_at',
  withdrawnAt: 'withdrawn_at',
  withdrawReason: 'withdraw_reason',
  suspendedAt: 'suspended_at',
  suspendReason: 'suspend_reason',
  erasedAt: 'erased_at',
  seq: 'seq',
  requestKey: 'request_key',
  requestHash: 'request_hash',
} as const satisfies { [K in keyof Snapshot['pledge']]: string }

const TABLES: Table[] = [
  {
    into: insertInto('accounts', 'id, name, email, email_verified, created_at, updated_at'),
    rows: ({ pledge: { accountId, pledgedAt }, email }) => [
      [accountId, '', email, 1, pledgedAt, pledgedAt],
    ],
  },
  {
    into: insertInto('handles', 'handle, skeleton, account_id, claimed_at'),
    rows: ({ pledge: { accountId, pledgedAt }, handle }) =>
      handle === null ? [] : [[handle, skeletonOf(handle), accountId, pledgedAt]],
  },
  {
    into: insertInto('pledges', Object.values(PLEDGE_COLUMNS).join(', ')),
    rows: ({ pledge }) => [
      Object.keys(PLEDGE_COLUMNS).map((name) => toCell(Reflect.get(pledge, name))),
    ],
  },
  {
    into: insertInto('history', 'pledge_code, seq, what, at, by'),
    rows: ({ pledge: { code }, snapshot }) =>
      snapshot.history.map(({ seq, what, at }) => [code, seq, what, at, 'artist']),
  },
  {
    into: insertInto('badges', 'code, badge, record, seq'),
    rows: ({ pledge: { code, seq }, badge, recordText }) => [[code, badge, recordText, seq]],
  },
  {
    into: `insert or ignore into wall (filter, pledged_at, code, entry)
      select filter.value, pledge.value ->> 0, pledge.value ->> 1, pledge.value ->> 2
      from json_each(?) as pledge, json_each(pledge.value ->> 3) as filter`,
    rows: ({ pledge: { status, pledgedAt, code }, entry, record }) =>
      status === 'active' ? [[pledgedAt, code, entry, JSON.stringify(listFilters(record))]] : [],
  },
  {
    into: insertInto(
      'search_rows',
      'id, code, status, handle, changed_at, entry, names, words, keys',
    ),
    rows: ({ pledge, handle, entry, record }) => {
      const { names, words, keys } = composeSearchWords(record)
      const { pledgedAt, code, status, changedAt } = pledge
      const id = pledgedAt * SAME_MOMENT
      return [[id, code, status, handle, changedAt, entry, names, words, keys]]
    },
  },
]

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || value === null) return value
  return JSON.stringify(value)
}
