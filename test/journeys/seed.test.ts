import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { ROOT } from '../../scripts/build/paths.ts'
import { releaseLock, takeLock } from '../../scripts/start/lock.ts'
import { openStorage } from '../../scripts/start/storage.ts'

let state: string

beforeAll(() => {
  state = mkdtempSync(join(tmpdir(), 'human-intelligence-seed-'))
})
afterAll(() => rmSync(state, { recursive: true, force: true }))

type Said = { code: number | null; lines: string[] }

/** `npm run seed -- …`, without npm. */
async function seed(...args: string[]): Promise<Said> {
  const { promise, resolve } = Promise.withResolvers<Said>()
  const child = execFile(
    process.execPath,
    [join(ROOT, 'scripts/seed.ts'), ...args],
    { env: { ...process.env, STATE_DIR: state } },
    (_, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '')
      resolve({ code: child.exitCode, lines })
    },
  )
  return promise
}

async function readTables(): Promise<unknown[]> {
  const storage = await openStorage(state)
  const db = await storage.getD1Database('DB')
  const tables = ['accounts', 'handles', 'pledges', 'history', 'badges', 'wall', 'search_rows']
  const contents = []
  for (const table of tables) {
    contents.push((await db.prepare(`select * from ${table} order by 1, 2, 3`).all()).results)
  }
  await storage.dispose()
  return contents
}

describe('npm run seed', () => {
  it('fills an empty folder, and the same order again changes nothing', async ({ expect }) => {
    const { code, lines } = await seed('--pledges', '50', '--seed', '7')
    expect([code, lines.length]).toEqual([0, 1])
    expect(lines[0]).toMatch(/^50 made-up pledges are in /)
    const first = await readTables()
    expect(first.map((rows) => Array.isArray(rows) && rows.length > 0)).not.toContain(false)
    await seed('--pledges', '50', '--seed', '7')
    expect(await readTables()).toEqual(first)
  })

  it('refuses in one line while the service uses that folder', async ({ expect }) => {
    takeLock(state, 'http://localhost:8787')
    const { code, lines } = await seed('--pledges', '5')
    releaseLock(state)
    expect([code, lines]).toEqual([
      1,
      [`Stop the service at http://localhost:8787 first: it is using ${state}.`],
    ])
  })

  it.for(['', '--pledges 0', '--pledges many', '--sheep 3'])(
    'says in one line how it is asked, given “%s”',
    async (args, { expect }) => {
      const { code, lines } = await seed(...args.split(' ').filter(Boolean))
      expect([code, lines.length]).toEqual([1, 1])
      expect(lines[0]).toContain('npm run seed -- --pledges N')
    },
  )
})
