import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { publint } from 'publint'
import { beforeAll, describe, it } from 'vitest'
import { buildPackage } from '../../../scripts/build/package.ts'
import { ROOT } from '../../../scripts/build/paths.ts'
import { runTool } from '../../../scripts/check/tool.ts'
import { VERSION } from '../../../widget/badge/version.ts'

const FOLDER = `${ROOT}.cache/package/`

beforeAll(async () => {
  await buildPackage(FOLDER)
}, 60_000)

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(FOLDER + name, 'utf8'))
}

describe('the npm package', () => {
  it('has nothing that publint objects to', async ({ expect }) => {
    const { messages } = await publint({ pkgDir: FOLDER, strict: true })
    expect(messages).toEqual([])
  })

  it(
    'has types that are not wrong wherever modules are',
    { timeout: 60_000 },
    async ({ expect }) => {
      const said = await runTool('attw', ['--pack', FOLDER, '--profile', 'esm-only', '--no-emoji'])
      // It fails, and so throws, on anything that is not right.
      expect(said).toContain('node16 (from ESM): OK (ESM)')
    },
  )

  it('registers nothing when it is imported, not even where there is no browser', async ({
    expect,
  }) => {
    const script = `const { define, HumanBadgeElement } = await import('${FOLDER}index.js')
      console.log(typeof define, typeof HumanBadgeElement, customElements.get('human-badge'))`
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
    ])
    expect(stderr).toBe('')
    expect(stdout).toBe('function function undefined\n')
  })

  it('is of the version that the service serves, and leaves Lit to the host', async ({
    expect,
  }) => {
    expect(await readJson('package.json')).toMatchObject({
      name: 'human-intelligence-badge',
      version: VERSION,
      sideEffects: false,
    })
    expect(await readFile(`${FOLDER}index.js`, 'utf8')).toMatch(/from "lit"/)
  })

  it('describes itself in custom-elements.json', async ({ expect }) => {
    expect(await readJson('custom-elements.json')).toMatchObject({
      schemaVersion: '1.0.0',
      modules: [
        { path: 'index.js', declarations: [{ tagName: 'human-badge', name: 'HumanBadgeElement' }] },
      ],
    })
  })
})
