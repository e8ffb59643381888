import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../build/paths.ts'
import { runTool, type Check } from './tool.ts'

const COMMITTED = `${ROOT}worker-configuration.d.ts`

/** `Env` as wrangler.toml describes it. `npm run types:worker` writes it anew. */
export const workerTypes: Check = {
  name: 'worker-configuration.d.ts',
  run: async () => {
    if (readFileSync(COMMITTED, 'utf8') !== (await describeEnv())) {
      throw new Error('It does not describe wrangler.toml any more: npm run types:worker')
    }
    return 'describes wrangler.toml'
  },
}

/** Made with an empty file in the place of .dev.vars: a machine's own variables are not the project's. */
async function describeEnv(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'worker-types-'))
  const empty = join(folder, 'empty.env')
  const made = join(folder, 'worker.d.ts')
  try {
    writeFileSync(empty, '')
    await runTool('wrangler', ['types', made, '--include-runtime=false', '--env-file', empty])
    const [head = '', ...lines] = readFileSync(made, 'utf8').split('\n')
    // The second line holds the command with its paths, and the entry's path depends on the folder.
    const rest = lines
      .slice(1)
      .join('\n')
      .replace(/import\("[^"]*worker\/index"\)/, 'import("./worker/index")')
    return `${head}\n// Generated from wrangler.toml by npm run types:worker\n${rest.trimEnd()}\n`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) writeFileSync(COMMITTED, await describeEnv())
