import { getTableColumns, getTableName, isTable } from 'drizzle-orm'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import * as tables from '../../schema/tables.ts'
import { ROOT } from '../../scripts/build/paths.ts'
import { sumReport, sumRun } from '../../scripts/ci/sum.ts'
import { composeTag } from '../../worker/pages/tag.ts'

function read(path: string): string {
  return readFileSync(ROOT + path, 'utf8')
}

/** The npm commands in a text: `npm ci`, `npm test`, `npm run check`. What follows `--` is left out. */
function listCommands(text: string): string[] {
  return [...text.matchAll(/\bnpm (run [\w:-]+|ci|start|test)\b/g)].map(([command]) => command)
}

/** A test file as vitest's JSON report has it. */
function file(...statuses: string[]) {
  return {
    status: statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  }
}

describe('the README', () => {
  const commands = [...new Set(listCommands(read('README.md')))]

  it('names only commands that exist', ({ expect }) => {
    const { scripts } = JSON.parse(read('package.json'))
    const known = ['npm ci', 'npm start', 'npm test']
    const existing = [...known, ...Object.keys(scripts).map((name) => `npm run ${name}`)]
    expect(commands.length).toBeGreaterThan(3)
    expect(commands.filter((command) => !existing.includes(command))).toEqual([])
  })

  it('names only commands that CI runs', ({ expect }) => {
    const run = listCommands(read('.ci/run'))
    // test/journeys/start.test.ts starts it, kills it and starts it again; seed.test.ts fills it.
    run.push('npm start', 'npm run seed')
    // The contract keeps it out of CI: a shared machine measures too badly to be believed.
    const onRequest = ['npm run bench']
    expect(commands.filter((command) => ![...run, ...onRequest].includes(command))).toEqual([])
  })

  it('shows the very tag that artists are given', ({ expect }) => {
    const tag = composeTag({ name: 'NAME', code: 'K3V9X2AM', origin: 'https://HOST' })
    expect(read('README.md')).toContain('```html\n' + tag + '\n```')
  })

  it('names only files that exist', ({ expect }) => {
    const inCode = [...read('README.md').matchAll(/`((?:schema|test|worker)\/[\w./-]*)`/g)]
    const inLinks = [...read('README.md').matchAll(/\]\(([\w./-]+)\)/g)]
    const named = [...inCode, ...inLinks].map(([, path = '']) => path)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((path) => !existsSync(ROOT + path))).toEqual([])
  })
})

describe('schema/STORAGE.md', () => {
  const storage = read('schema/STORAGE.md')

  it('has one row for every table, and for no other', ({ expect }) => {
    const [, part = ''] = storage.split('\n## Tables\n')
    const described = [...(part.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)]
    const existing = Object.values(tables).filter((value) => isTable(value))
    expect(described.map(([, name]) => name).toSorted()).toEqual(
      existing.map((table) => getTableName(table)).toSorted(),
    )
  })

  it('says of every column that looks like a hash or a secret that it is one', ({ expect }) => {
    const columns = Object.values(tables)
      .filter((value) => isTable(value))
      .flatMap((table) => Object.values(getTableColumns(table)))
      .map((column) => column.name)
    // A new one makes this fail: add it to STORAGE.md, then here.
    const hidden = columns.filter((name) => /hash|token|secret|password/.test(name))
    expect(new Set(hidden)).toEqual(
      new Set([
        'access_token',
        'access_token_expires_at',
        'address_hash',
        'hash',
        'host_hash',
        'id_hash',
        'id_token',
        'original_hash',
        'password',
        'refresh_token',
        'refresh_token_expires_at',
        'request_hash',
        'token',
        'undo_hash',
      ]),
    )
  })

  it('has every bucket', ({ expect }) => {
    const buckets = [...read('wrangler.toml').matchAll(/^\[\[r2_buckets\]\]\nbinding = "(\w+)"/gm)]
    expect(buckets.length).toBeGreaterThan(0)
    for (const [, name] of buckets) expect(storage).toContain(`| \`${name}\` |`)
  })
})

describe('CI', () => {
  it('can be run', ({ expect }) => {
    expect(() => accessSync(`${ROOT}.ci/run`, constants.X_OK)).not.toThrow()
  })

  it('adds up all suites, and leaves out what was skipped', ({ expect }) => {
    const testResults = [file('passed', 'failed', 'skipped'), file('passed', 'passed')]
    expect(sumReport(JSON.stringify({ testResults }))).toEqual({ passed: 3, failed: 1 })
  })

  it('counts a file that could not be loaded as a failure', ({ expect }) => {
    const testResults = [file('passed'), { status: 'failed', assertionResults: [] }]
    expect(sumReport(JSON.stringify({ testResults }))).toEqual({ passed: 1, failed: 1 })
  })

  const green = {
    report: JSON.stringify({ testResults: [file('passed', 'passed')] }),
    checks: { printed: 'ok      lint: 9 files\n', exit: 0 },
    deploy: 0,
    tests: 0,
  }
  const broken = 'ok      lint: 9 files\nfailed  format\n        failed  is a word\nfailed  types\n'

  it('ends with the sum alone when all is well', ({ expect }) => {
    expect(sumRun(green)).toEqual({ lines: ['2 passed, 0 failed'], failed: 0 })
  })

  it.for([
    [{ checks: { printed: broken, exit: 1 } }, ['check: 2 failed', '2 passed, 2 failed']],
    [{ checks: { printed: '', exit: 1 } }, ['check: 1 failed', '2 passed, 1 failed']],
    [{ deploy: 1 }, ['deploy --dry-run: failed', '2 passed, 1 failed']],
    [{ tests: 1 }, ['tests: the run ended badly', '2 passed, 1 failed']],
    [{ report: null, tests: 1 }, ['tests: the run ended badly', '0 passed, 1 failed']],
  ] as const)('never ends all green after a failure: %j', ([change, lines], { expect }) => {
    expect(sumRun({ ...green, ...change }).lines).toEqual(lines)
  })
})
