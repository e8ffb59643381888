import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { releaseLock, takeLock } from '../../scripts/start/lock.ts'
import { cloneProject } from '../support/node/terminal.ts'

let folder: string
let state: string

beforeAll(() => {
  folder = cloneProject()
  state = join(folder, 'state')
  writeFileSync(join(folder, '.dev.vars'), 'OPERATOR_EMAILS=me@example.com\n# my own note\n')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Said = { code: number | null; lines: string[] }

/** `npm run rotate-key -- …`, without npm. */
async function rotate(...args: string[]): Promise<Said> {
  const { promise, resolve } = Promise.withResolvers<Said>()
  const child = execFile(
    process.execPath,
    [join(folder, 'scripts/rotate-key.ts'), ...args],
    { cwd: folder, env: { ...process.env, STATE_DIR: state } },
    (_, stdout, stderr) => {
      const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '')
      resolve({ code: child.exitCode, lines })
    },
  )
  return promise
}

function readVars(): string {
  return readFileSync(join(folder, '.dev.vars'), 'utf8')
}

function readKey(): string {
  return /^ISSUER_KEY=.*$/m.exec(readVars())?.[0] ?? ''
}

/** Every line but the key's. */
function listOthers(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('ISSUER_KEY='))
}

describe('npm run rotate-key', () => {
  it('puts a new key in place of the old one, and touches nothing else', async ({ expect }) => {
    await rotate()
    const before = readVars()
    const key = readKey()
    const { code, lines } = await rotate()
    expect([code, lines]).toEqual([
      0,
      [
        expect.stringMatching(/^From the next npm start on, .* signed with key-[0-9a-f]{16}\.$/),
        expect.stringMatching(/^What key-[0-9a-f]{16} has signed stays good\.$/),
      ],
    ])
    expect(readKey()).not.toBe(key)
    expect(listOthers(readVars())).toEqual(listOthers(before))
    expect(listOthers(before)).toContain('# my own note')
    expect(lines.join()).not.toContain(/"d":"([^"]+)/.exec(key)?.[1])
  })

  it('asks the service to drop the key that leaked, and is safe to give again', async ({
    expect,
  }) => {
    for (let i = 0; i < 2; i += 1) {
      const { code, lines } = await rotate('--leaked')
      expect([code, lines[1]]).toEqual([
        0,
        expect.stringMatching(/^key-[0-9a-f]{16} no longer counts/),
      ])
    }
  })

  it('says so when the key is none of this register', async ({ expect }) => {
    const key = readKey()
    const { code, lines } = await rotate('--leaked=key-0123456789abcdef')
    expect([code, lines]).toEqual([1, [expect.stringContaining('has never signed with')]])
    expect(readKey()).toBe(key)
  })

  it('refuses in one line while the service runs', async ({ expect }) => {
    const key = readKey()
    takeLock(state, 'http://localhost:8787')
    const { code, lines } = await rotate()
    releaseLock(state)
    expect([code, lines]).toEqual([
      1,
      [`Stop the service at http://localhost:8787 first: it is using ${state}.`],
    ])
    expect(readKey()).toBe(key)
  })

  it.for(['--leaked=mine', '--sheep', 'now', '--remote --leaked'])(
    'says in one line how it is asked, given “%s”',
    async (args, { expect }) => {
      const { code, lines } = await rotate(...args.split(' '))
      expect([code, lines.length]).toEqual([1, 1])
      expect(lines[0]).toContain('npm run rotate-key')
    },
  )
})
