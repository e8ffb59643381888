import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAll } from './build.ts'
import { ROOT } from './build/paths.ts'
import { checkAll } from './check.ts'
import { rememberApplied } from './check/migrations.ts'
import { makeSecrets } from './keys.ts'
import { runWrangler, WRANGLER } from './start/bundle.ts'
import { listMigrations } from './start/migrate.ts'

/*
 * `npm run deploy`: check, migrate, deploy. With `--dry-run` nothing leaves this machine and no account is
 * needed: it says what would happen and what is still missing.
 */

const isDryRun = process.argv.includes('--dry-run')
process.exitCode = isDryRun ? await rehearse() : await deploy()

/** Why wrangler.toml cannot be deployed as it stands, one line each. */
function findObstacles(): string[] {
  const toml = readFileSync(`${ROOT}wrangler.toml`, 'utf8')
  const read = (name: string) => new RegExp(`^${name}\\s*=\\s*"([^"]*)"`, 'm').exec(toml)?.[1] ?? ''
  const origin = read('PUBLIC_ORIGIN')
  return [
    origin.startsWith('https://')
      ? []
      : `PUBLIC_ORIGIN in wrangler.toml is “${origin}”: set it to the https address that people will use.`,
    /^[0-]*$/.test(read('database_id'))
      ? 'database_id in wrangler.toml is not set: npx wrangler d1 create human-intelligence prints it.'
      : [],
  ].flat()
}

async function rehearse(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-'))
  try {
    await buildAll()
    const said = await runWrangler(['deploy', '--dry-run', '--outdir', folder])
    const names = Object.keys(await makeSecrets())
    console.log(`npm run deploy would:
  1. run every check (npm run check)
  2. apply to the remote D1 what it has not had of: ${listMigrations(`${ROOT}schema/migrations`).join(', ')}
  3. upload the Worker and its files:

${said.trim().replaceAll(/^(?=.)/gm, '     ')}

It needs these secrets, each set once with: node scripts/keys.ts NAME | npx wrangler secret put NAME
${names.map((name) => `  ${name}`).join('\n')}
${findObstacles()
  .map((line) => `Before that: ${line}`)
  .join('\n')}`)
    return 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function deploy(): Promise<number> {
  const [obstacle] = findObstacles()
  if (obstacle) {
    console.error(obstacle)
    return 1
  }
  if ((await checkAll()) > 0) return 1
  if (!wrangler('d1', 'migrations', 'apply', 'DB', '--remote')) return 1
  rememberApplied()
  return wrangler('deploy') ? 0 : 1
}

/** Here wrangler may ask and tell: somebody sits in front of it. */
function wrangler(...args: string[]): boolean {
  return (
    spawnSync(process.execPath, [WRANGLER, ...args], { cwd: ROOT, stdio: 'inherit' }).status === 0
  )
}
