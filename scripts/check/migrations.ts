import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { ROOT } from '../build/paths.ts'
import { listMigrations } from '../start/migrate.ts'
import { runTool, type Check } from './tool.ts'

const FOLDER = `${ROOT}schema/migrations`
/** Hashes of the migrations that a production database has had. `npm run deploy` adds to it. */
const APPLIED = `${FOLDER}/applied.json`

export const migrations: Check = {
  name: 'migrations',
  run: async () => {
    await compareWithTables()
    const applied = readApplied()
    for (const [name, hash] of Object.entries(applied)) {
      if (hashMigration(name) !== hash) {
        throw new Error(`${name} was changed after it was applied. Write a new migration instead.`)
      }
    }
    return `${listMigrations(FOLDER).length} make schema/tables.ts, ${Object.keys(applied).length} applied`
  },
}

/** Remembers every migration as applied: from here on it may not change. */
export function rememberApplied(): void {
  const hashes = listMigrations(FOLDER).map((name) => [name, hashMigration(name)])
  writeFileSync(APPLIED, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`)
}

/** Lets drizzle-kit write, into a copy, what is missing; there must be nothing. */
async function compareWithTables(): Promise<void> {
  // drizzle-kit takes only paths below the project.
  const copy = '.cache/migrations'
  rmSync(ROOT + copy, { recursive: true, force: true })
  mkdirSync(`${ROOT}.cache`, { recursive: true })
  cpSync(FOLDER, ROOT + copy, { recursive: true })
  const args = ['--dialect', 'sqlite', '--schema', 'schema/tables.ts', '--out', copy]
  const said = await runTool('drizzle-kit', ['generate', ...args])
  const isSame = readdirSync(ROOT + copy).length === readdirSync(FOLDER).length
  rmSync(ROOT + copy, { recursive: true, force: true })
  if (!isSame || !said.includes('No schema changes')) {
    throw new Error('schema/tables.ts has changed: npx drizzle-kit generate --name what_it_does')
  }
}

function readApplied(): { [name: string]: string } {
  return existsSync(APPLIED) ? JSON.parse(readFileSync(APPLIED, 'utf8')) : {}
}

function hashMigration(name: string): string | null {
  const path = `${FOLDER}/${name}`
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null
}
