import { buildAll } from './build.ts'
import { budgets, format, lint, types } from './check/code.ts'
import { machinePaths } from './check/machine-paths.ts'
import { migrations } from './check/migrations.ts'
import { packages } from './check/packages.ts'
import { element, screening, site, worker } from './check/weights.ts'
import { workerTypes } from './check/worker-types.ts'

const CHECKS = [
  format,
  lint,
  types,
  workerTypes,
  migrations,
  packages,
  machinePaths,
  element,
  site,
  screening,
  worker,
  budgets,
]

/** Runs every check, one line each, with the reason below when one fails. Gives how many failed. */
export async function checkAll(): Promise<number> {
  await buildAll()
  let failed = 0
  for (const { name, run } of CHECKS) {
    try {
      console.log(`ok      ${name}: ${await run()}`)
    } catch (error) {
      failed++
      const reason = error instanceof Error ? error.message : String(error)
      console.log(`failed  ${name}\n${reason.replaceAll(/^/gm, '        ')}`)
    }
  }
  return failed
}

if (import.meta.main && (await checkAll()) > 0) process.exitCode = 1
