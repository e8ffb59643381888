import { execFile } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from '../build/paths.ts'

/** Wrangler must work without a network: no update check, no telemetry, no question, no log in the home folder. */
export const OFFLINE = {
  CI: 'true',
  CLOUDFLARE_CF_FETCH_ENABLED: 'false',
  WRANGLER_HIDE_BANNER: 'true',
  WRANGLER_SEND_METRICS: 'false',
  WRANGLER_SEND_ERROR_REPORTS: 'false',
  WRANGLER_WRITE_LOGS: 'false',
} as const

export const WRANGLER = `${ROOT}node_modules/wrangler/bin/wrangler.js`

/** Runs wrangler and gives what it said. Throws with its own words when it fails. */
export async function runWrangler(args: string[], signal?: AbortSignal): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [WRANGLER, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...OFFLINE },
    maxBuffer: 2 ** 26,
    ...(signal ? { signal } : {}),
  })
  return stdout
}

/** Writes into `folder` the very files that a deploy would upload. */
export async function bundleWorker(folder: string, signal?: AbortSignal): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  await runWrangler(['deploy', '--dry-run', '--outdir', folder], signal)
}

/** The bundle's modules as Miniflare takes them, the entry first. */
export function readModules(folder: string) {
  const files = readdirSync(folder).filter((file) => extname(file) in MODULE_TYPES)
  return files
    .toSorted((a, b) => Number(b === 'index.js') - Number(a === 'index.js'))
    .map((file) => ({
      type: MODULE_TYPES[extname(file)] ?? 'Data',
      path: join(folder, file),
      contents: readFileSync(join(folder, file)),
    }))
}

const MODULE_TYPES: { [ending: string]: 'ESModule' | 'Text' | 'Data' | 'CompiledWasm' } = {
  '.js': 'ESModule',
  '.txt': 'Text',
  '.html': 'Text',
  '.sql': 'Text',
  '.bin': 'Data',
  '.wasm': 'CompiledWasm',
}
