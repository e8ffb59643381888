import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { unstable_splitSqlQuery as splitSql } from 'wrangler'

type Journal = { entries: { tag: string }[] }

/**
 * Applies to the local D1 what is new in `folder`, each file whole or not at all, and notes it where
 * `wrangler d1 migrations` looks too: both may be used on the same data.
 */
export async function migrateLocally(miniflare: Miniflare, folder: string): Promise<void> {
  const db = await miniflare.getD1Database('DB')
  await db
    .prepare(
      `CREATE TABLE IF NOT EXISTS d1_migrations(
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE,
        applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)`,
    )
    .run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map((row) => row.name))
  for (const name of listMigrations(folder).filter((file) => !applied.has(file))) {
    const statements = splitSql(readFileSync(join(folder, name), 'utf8'))
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ])
  }
}

/** The migrations' file names, in the order in which they are applied. */
export function listMigrations(folder: string): string[] {
  const journal: Journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
  return journal.entries.map((entry) => `${entry.tag}.sql`)
}
