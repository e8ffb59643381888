import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from '../../scripts/build/paths.ts'
import { screen } from '../../worker/drawings/rules/screen.ts'
import { makeRandom, mutate } from '../support/mutants.ts'
import { CORPUS } from '../support/node/corpus.ts'
import { gatherSeeds } from '../support/node/mutant-seeds.ts'

/*
 * `npm run fuzz -- --runs N --seed S`: changed files, one after the other, through screening. Stops at the first
 * that throws or takes too long, and keeps it in .cache/ to be looked at.
 */

const RUNS = 100_000
/** Milliseconds for one file. */
const LONGEST = 250

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' } },
})
const runs = Number(values.runs ?? RUNS)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const seeds = await gatherSeeds()
console.log(`${runs} mutants of ${seeds.length} files, seed ${seed}${CORPUS ? '' : ', no corpus'}`)

const random = makeRandom(seed)
const answers = { refuse: 0, hold: 0, pass: 0 }
let slowest = 0
const start = performance.now()
for (let run = 0; run < runs; run += 1) {
  const bytes = mutate(seeds, random)
  const took = tryOne(bytes, run)
  slowest = Math.max(slowest, took)
  if ((run + 1) % 10_000 === 0) printRate(run + 1)
}
console.log(`no crash, no hang; slowest ${slowest.toFixed(0)} ms; ${JSON.stringify(answers)}`)

/** Milliseconds that one file took. */
function tryOne(bytes: Uint8Array, run: number): number {
  const before = performance.now()
  try {
    answers[screen(bytes).answer] += 1
  } catch (error) {
    stop(bytes, run, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  const took = performance.now() - before
  // Another process may have had the machine: it takes too long only if it does so three times.
  if (took > LONGEST && timeAgain(bytes) > LONGEST) stop(bytes, run, `it took ${took} ms`)
  return took
}

function timeAgain(bytes: Uint8Array): number {
  const times = [1, 2].map(() => {
    const before = performance.now()
    screen(bytes)
    return performance.now() - before
  })
  return Math.min(...times)
}

function stop(bytes: Uint8Array, run: number, why: string): never {
  const folder = join(ROOT, '.cache/fuzz')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `seed-${seed}-run-${run}`)
  writeFileSync(path, bytes)
  console.error(`seed ${seed}, run ${run}: ${why}\nThe file: ${path}`)
  process.exit(1)
}

function printRate(done: number): void {
  const perSecond = done / ((performance.now() - start) / 1000)
  console.log(`${done}: ${perSecond.toFixed(0)} a second, ${JSON.stringify(answers)}`)
}
