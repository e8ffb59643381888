import { env } from 'cloudflare:workers'
import { openDatabase, type Database } from '../../../worker/database.ts'

type Read = (db: Database) => Promise<unknown>

/** Runs a read and counts what D1 says that it touched. */
export async function countRows(read: Read): Promise<number> {
  const meter = { rowsRead: 0, rowsWritten: 0 }
  await read(openDatabase(env.DB, meter))
  return meter.rowsRead
}

/** The plans of every query that a read sends to D1. */
export async function explain(read: Read): Promise<string> {
  const queries: string[] = []
  const spying = new Proxy(env.DB, {
    get(target, property) {
      if (property !== 'prepare') return Reflect.get(target, property, target)
      return (query: string) => {
        queries.push(query)
        return target.prepare(query)
      }
    },
  })
  await read(openDatabase(spying, { rowsRead: 0, rowsWritten: 0 }))
  const plans: string[] = []
  for (const query of queries) {
    const marks = query.match(/\?/g)?.length ?? 0
    const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${query}`)
      .bind(...Array.from({ length: marks }, () => 0))
      .all<{ detail: string }>()
    plans.push(...plan.results.map(({ detail }) => detail))
  }
  return plans.join('\n')
}
