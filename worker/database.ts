import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import type { BatchItem } from 'drizzle-orm/batch'
import * as tables from '../schema/tables.ts'

/** Rows that D1 touched for one request: D1 bills them, and the log line shows them. */
export type Meter = { rowsRead: number; rowsWritten: number }

export type Database = DrizzleD1Database<typeof tables>

/** One statement of a batch. A room hands these out; an action runs them together. */
export type Statement = BatchItem<'sqlite'>

/** Opens D1 for one request: a binding kept across requests goes stale. Counts its rows into `meter`. */
export function openDatabase(binding: D1Database, meter: Meter): Database {
  return drizzle(metered(binding, meter), { schema: tables })
}

/** Runs statements as one transaction: all or none. */
export async function runBatch(db: Database, statements: Statement[]): Promise<void> {
  const [first, ...rest] = statements
  if (first) await db.batch([first, ...rest])
}

/** Did D1 refuse because this very row was already there? `column` is `table.column`. */
export function isTaken(error: unknown, column: string): boolean {
  return messages(error).some(
    (text) => text.includes('UNIQUE constraint failed') && text.includes(column),
  )
}

/** Did D1 refuse because there was nothing to put into this column? `column` is `table.column`. */
export function isEmpty(error: unknown, column: string): boolean {
  return messages(error).some((text) => text.includes(`NOT NULL constraint failed: ${column}`))
}

/** Did D1 refuse because a row that this one points at is not there? */
export function isDangling(error: unknown): boolean {
  return messages(error).some((text) => text.includes('FOREIGN KEY constraint failed'))
}

// What D1 says while it restarts, moves, or has too much to do: the same request may well succeed in a minute.
const OUTAGES = [
  'Network connection lost',
  'code was updated',
  'Internal error while starting up D1 DB storage',
  'Internal error in D1 DB storage',
  'Cannot resolve D1 DB due to transient issue',
  "Can't read from request stream because client disconnected",
  'D1 DB is overloaded',
  'D1 DB storage operation exceeded timeout',
  'D1 DB exceeded its memory limit',
  'D1 DB exceeded its CPU time limit',
]

/** Is D1 out for the moment, rather than asked something wrong? */
export function isOutage(error: unknown): boolean {
  return messages(error).some((text) => OUTAGES.some((known) => text.includes(known)))
}

function messages(error: unknown): string[] {
  const found: string[] = []
  for (let e = error; e instanceof Error; e = e.cause) found.push(e.message)
  return found
}

function metered(binding: D1Database, meter: Meter): D1Database {
  const count = (meta: D1Meta & { [key: string]: unknown }) => {
    meter.rowsRead += meta.rows_read
    meter.rowsWritten += meta.rows_written
  }
  const inner = new WeakMap<D1PreparedStatement, D1PreparedStatement>()
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const wrapped = new Proxy(statement, {
      get(target, property) {
        if (property === 'bind') return (...values: unknown[]) => wrap(target.bind(...values))
        if (property === 'all' || property === 'run') {
          return async () => {
            const result = await target.all()
            count(result.meta)
            return result
          }
        }
        // D1's raw() hides how many rows it read, so rows are taken from all(). A query that selects two
        // columns of the same name would lose one: a join must name its columns with `.as()`.
        if (property === 'raw') {
          return async () => {
            const result = await target.all<{ [column: string]: unknown }>()
            count(result.meta)
            return result.results.map((row) => Object.values(row))
          }
        }
        return Reflect.get(target, property, target)
      },
    })
    inner.set(wrapped, statement)
    return wrapped
  }
  return new Proxy(binding, {
    get(target, property) {
      if (property === 'prepare') return (query: string) => wrap(target.prepare(query))
      if (property === 'batch') {
        return async (statements: D1PreparedStatement[]) => {
          const results = await target.batch(statements.map((s) => inner.get(s) ?? s))
          for (const result of results) count(result.meta)
          return results
        }
      }
      return Reflect.get(target, property, target)
    },
  })
}
