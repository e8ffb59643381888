import { availableParallelism } from 'node:os'
import { buildAll } from './build.ts'
import { budgets, format, lint, types } from './check/code.ts'
import { machinePaths } from './check/machine-paths.ts'
import { migrations } from './check/migrations.ts'
import { packages } from './check/packages.ts'
import type { Check } from './check/tool.ts'
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

/** A check uses about one core; those that take longest begin, so that none of them is left alone at the end. */
const AT_ONCE = Math.max(2, availableParallelism())
const LONGEST = [budgets, types, lint, worker]

/** Runs every check, one line each, with the reason below when one fails. Gives how many failed. */
export async function checkAll(): Promise<number> {
  await buildAll()
  const waiting = [...new Set([...LONGEST, ...CHECKS])]
  const said = new Map<Check, Said>()
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) said.set(next, await ask(next))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const answers = CHECKS.flatMap((check) => said.get(check) ?? [])
  for (const { line } of answers) console.log(line)
  return answers.filter(({ isWell }) => !isWell).length
}

type Said = { isWell: boolean; line: string }

async function ask({ name, run }: Check): Promise<Said> {
  try {
    return { isWell: true, line: `ok      ${name}: ${await run()}` }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { isWell: false, line: `failed  ${name}\n${reason.replaceAll(/^/gm, '        ')}` }
  }
}

if (import.meta.main && (await checkAll()) > 0) process.exitCode = 1
