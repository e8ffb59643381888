import { and, asc, desc, eq, sql, type SQL } from 'drizzle-orm'
import { searchRows, wall } from '../../schema/tables.ts'
import type { PledgeRecord, WallEntry } from '../../schema/wire.ts'
import type { Database, Statement } from '../database.ts'
import { composeEntry, composeSearchWords, listFilters } from './rules.ts'
import type { Cursor, SearchCursor, WallCursor, WallSpot } from './rules/cursor.ts'
import { quoteWords } from './rules/words.ts'

/** How many pledges of one millisecond keep their order. Two are rare, and 4096 times now is a safe integer. */
const SAME_MOMENT = 4096

/**
 * Hangs a finished record on the wall and into the search, or takes it down when it stands no more: for the
 * batch that writes its badge, behind that row. When the row of a later change is already there, these do
 * nothing either: a slow writer must not hang up again what was withdrawn meanwhile.
 */
export function wallStatements(db: Database, record: PledgeRecord, seq: number): Statement[] {
  const { code } = record
  const isNewest = sql`exists (select 1 from badges where code = ${code} and seq = ${seq})`
  const down = [
    db.delete(wall).where(and(eq(wall.code, code), isNewest)),
    db.delete(searchRows).where(and(eq(searchRows.code, code), isNewest)),
  ]
  // Of an artist who has left there is nothing to show and no name to find.
  if (record.erased) return down
  const entry = JSON.stringify(composeEntry(record))
  const searchable = searchStatement(db, record, entry, isNewest)
  if (record.status !== 'active') return [...down, searchable]
  const filters = JSON.stringify(listFilters(record))
  const up = db.insert(wall).select(
    sql`select value, ${Date.parse(record.pledgedAt)}, ${code}, ${entry}
      from json_each(${filters}) where ${isNewest}`,
  )
  return [...down, up, searchable]
}

function searchStatement(
  db: Database,
  record: PledgeRecord,
  entry: string,
  isNewest: SQL,
): Statement {
  const { code, status, handle } = record
  const { names, words, keys } = composeSearchWords(record)
  const first = Date.parse(record.pledgedAt) * SAME_MOMENT
  const id = sql`(select coalesce(max(id) + 1, ${first}) from search_rows
    where id between ${first} and ${first + SAME_MOMENT - 1})`
  return db.insert(searchRows).select(
    sql`select ${id}, ${code}, ${status}, ${handle}, ${Date.parse(record.changedAt)}, ${entry},
      ${names}, ${words}, ${keys} where ${isNewest}`,
  )
}

/** Entries as JSON text, newest first, and where the next older and the next newer page begin. */
export type WallPage<Spot> = {
  items: string[]
  next: Cursor<Spot> | null
  previous: Cursor<Spot> | null
}

/** A page of the wall: `filter` is one that `nameFilter` named. Reads one row more than it shows, however deep. */
export async function listWall(
  db: Database,
  filter: string,
  cursor: WallCursor | null,
  limit: number,
): Promise<WallPage<WallSpot>> {
  const newer = cursor?.newer ?? false
  // A row value, so that SQLite starts in the index at the right place instead of filtering its way there.
  const place = sql`(${wall.pledgedAt}, ${wall.code})`
  const beyond = (from: WallSpot) =>
    newer
      ? sql`${place} > (${from.pledgedAt}, ${justAbove(from.code)})`
      : sql`${place} < (${from.pledgedAt}, ${justBelow(from.code)})`
  const direction = newer ? asc : desc
  const rows = await db
    .select({ entry: wall.entry, pledgedAt: wall.pledgedAt, code: wall.code })
    .from(wall)
    .where(and(eq(wall.filter, filter), cursor ? beyond(cursor.from) : undefined))
    .orderBy(direction(wall.pledgedAt), direction(wall.code))
    .limit(limit + 1)
  return arrangePage(rows, cursor, limit, ({ pledgedAt, code }) => ({ pledgedAt, code }))
}

// SQLite begins to read at the row that a row value names, and only then leaves it out. These name the gap
// beside it, where nothing stands, so that no row is read in vain. `~` sorts behind every letter of a code.
function justAbove(code: string): string {
  return `${code}~`
}

function justBelow(code: string): string {
  return `${code.slice(0, -1)}${String.fromCharCode(code.charCodeAt(code.length - 1) - 1)}~`
}

type Hit = { id: number; entry: string }

/** Standing pledges that an FTS5 expression of `writeMatch` finds, newest first. Reads two rows for each. */
export async function listFound(
  db: Database,
  match: string,
  cursor: SearchCursor | null,
  limit: number,
): Promise<WallPage<number>> {
  // Ordered by row id, never by rank: FTS5 walks its lists in that order anyway, and rank looks at every hit.
  const rows = await db.all<Hit>(
    cursor?.newer
      ? sql`${HITS} where search match ${match} and search.rowid > ${cursor.from}
          order by search.rowid asc limit ${limit + 1}`
      : cursor
        ? sql`${HITS} where search match ${match} and search.rowid < ${cursor.from}
            order by search.rowid desc limit ${limit + 1}`
        : sql`${HITS} where search match ${match} order by search.rowid desc limit ${limit + 1}`,
  )
  return arrangePage(rows, cursor, limit, ({ id }) => id)
}

// A cross join, so that the search leads and each row is fetched by its id.
const HITS = sql`select search_rows.id as id, search_rows.entry as entry
  from search cross join search_rows on search_rows.id = search.rowid`

function arrangePage<Row extends { entry: string }, Spot>(
  rows: Row[],
  cursor: Cursor<Spot> | null,
  limit: number,
  spotOf: (row: Row) => Spot,
): WallPage<Spot> {
  const newer = cursor?.newer ?? false
  const isFull = rows.length > limit
  const shown = newer ? rows.slice(0, limit).toReversed() : rows.slice(0, limit)
  const first = shown.at(0)
  const last = shown.at(-1)
  // Whoever came from the other side can go back there.
  const older = newer || isFull
  const back = cursor && !newer ? true : newer && isFull
  return {
    items: shown.map(({ entry }) => entry),
    next: last && older ? { from: spotOf(last), newer: false } : null,
    previous: back
      ? first
        ? { from: spotOf(first), newer: true }
        : cursor && { ...cursor, newer: true }
      : null,
  }
}

/**
 * Pledges whose artist's name or handle has these words, in any case, with or without accents, the last word
 * maybe cut short; newest first. Withdrawn and suspended ones too: `status` says so. Empty when nothing can match.
 */
export async function searchByName(
  db: Database,
  typed: string,
  limit: number,
): Promise<WallEntry[]> {
  const words = quoteWords(typed)
  if (words === null) return []
  const rows = await db.all<Hit>(
    sql`${HITS} where search match ${`{names} : (${words})`} order by search.rowid desc limit ${limit}`,
  )
  return rows.map(({ entry }) => readEntry(entry))
}

/** Written by composeEntry, whose type is WallEntry. */
export function readEntry(json: string): WallEntry {
  const entry: WallEntry = JSON.parse(json)
  return entry
}
