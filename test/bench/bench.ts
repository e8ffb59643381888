import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { ROOT } from '../../scripts/build/paths.ts'
import { startService } from '../support/node/service.ts'
import { timeCrowd } from './crowd.ts'
import { weighElements } from './element.ts'
import { timeScreening } from './screening.ts'
import { timeSigning } from './signing.ts'
import { PLEDGES, SEED, SUBJECTS, type Subject } from './subjects.ts'

/*
 * `npm run bench`: what an answer of this service costs beside a constant one of the same workerd, on this
 * machine, in the same run. Milliseconds do not repeat from machine to machine; ratios and rows do.
 */

/** Odd, so that one of them is the median. */
const ROUNDS = 101
const WARM_UP = 20
const ELEMENT_MOST = 1.6
const CROWD_MOST = 0.5
const SEARCH_MOST = 3
/** The two figures in milliseconds: their issues set them so. */
const SIGNING_MOST_MS = 10
const SCREENING_MOST_MS = 5

type Line = { what: string; seen: string; most: string; isBroken: boolean }

const state = mkdtempSync(join(tmpdir(), 'human-intelligence-bench-'))
try {
  const lines = [
    ...(await weighTheElement()),
    await timeTheCrowd(),
    await timeTheSigner(),
    await timeTheScreener(),
    ...(await timeTheService()),
  ]
  print(lines)
  if (lines.some(({ isBroken }) => isBroken)) process.exitCode = 1
} finally {
  rmSync(state, { recursive: true, force: true })
}

async function weighTheElement(): Promise<Line[]> {
  const { ours, bare } = await weighElements()
  const what = `the element ÷ a bare Lit element (${ours} ÷ ${bare} bytes, brotli)`
  return [judge(what, ours / bare, ELEMENT_MOST)]
}

async function timeTheCrowd(): Promise<Line> {
  const { batched, unbatched } = await timeCrowd()
  return judge(
    '200 badges painted ÷ the same, each asking for itself',
    batched / unbatched,
    CROWD_MOST,
  )
}

async function timeTheSigner(): Promise<Line> {
  return judge('signing a receipt, warm (ms)', await timeSigning(), SIGNING_MOST_MS)
}

async function timeTheScreener(): Promise<Line> {
  const { screening } = await timeScreening()
  return judge('screening 2 MB beside an empty handler (ms)', screening, SCREENING_MOST_MS)
}

async function timeTheService(): Promise<Line[]> {
  const seeding = ['scripts/seed.ts', '--pledges', String(PLEDGES), '--seed', String(SEED)]
  const env = { ...process.env, STATE_DIR: state }
  await promisify(execFile)(process.execPath, seeding, { cwd: ROOT, env })
  const service = await startService({ STATE_DIR: state })
  const constant = await startConstant()
  try {
    const rows: Line[] = []
    for (const subject of SUBJECTS) rows.push(await countRows(service.origin, subject))
    const times = await takeTurns(service.origin, constant.origin)
    const ratios = SUBJECTS.map(({ name, most }) =>
      judge(`${name} ÷ a constant answer`, of(times, name) / of(times, 'constant'), most),
    )
    const search = of(times, 'search, page') / of(times, 'wall, page')
    return [...ratios, judge('search ÷ wall', search, SEARCH_MOST), ...rows]
  } finally {
    await constant.stop()
    await service.stop()
  }
}

/** The floor: 1 kB that never changes, from the same runtime and over the same loopback. */
async function startConstant() {
  const script = `const text = 'x'.repeat(1000); export default { fetch: () => new Response(text) }`
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'constant.js', contents: script }],
    }),
    enableDevRegistry: false,
  })
  const { origin } = await miniflare.ready
  return { origin, stop: async () => await miniflare.dispose() }
}

/** One request of each in turn, round after round: a busy moment is everybody's. */
async function takeTurns(ours: string, constant: string): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>()
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    // Nobody asked for these before, so that a picture of theirs is composed, not found.
    const nth = WARM_UP + round + SUBJECTS.length
    const requests = SUBJECTS.map(({ name, path }) => [name, ours + path(nth)] as const)
    for (const [name, url] of [['constant', constant] as const, ...requests]) {
      const start = performance.now()
      await read(url)
      const took = performance.now() - start
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), took])
    }
  }
  return times
}

async function read(url: string): Promise<Response> {
  const response = await fetch(url)
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response
}

/** Asks once, and reads in the service's own log what that cost. */
async function countRows(origin: string, { name, path, rows }: Subject): Promise<Line> {
  const id = (await read(origin + path(0))).headers.get('x-request-id') ?? 'none'
  for (let waited = 0; waited < 5000; waited += 50) {
    const line = readFileSync(join(state, 'requests.log'), 'utf8')
      .split('\n')
      .find((text) => text.includes(id))
    const found = /"rowsRead":(\d+)/.exec(line ?? '')?.[1]
    if (found !== undefined) return judge(`${name}: rows read`, Number(found), rows)
    await setTimeout(50)
  }
  throw new Error(`The log has no line of ${name}.`)
}

function of(times: Map<string, number[]>, name: string): number {
  return times.get(name)?.toSorted((a, b) => a - b)[(ROUNDS - 1) / 2] ?? Infinity
}

function judge(what: string, seen: number, most: number): Line {
  const said = Number.isInteger(seen) ? String(seen) : seen.toFixed(2)
  // What is not a number is broken too.
  return { what, seen: said, most: String(most), isBroken: !(seen <= most) }
}

function print(lines: Line[]): void {
  const wide = Math.max(...lines.map(({ what }) => what.length))
  for (const { what, seen, most, isBroken } of lines) {
    const verdict = isBroken ? '  broken' : ''
    console.log(
      `${what.padEnd(wide)}  ${seen.padStart(7)}  of at most ${most.padStart(4)}${verdict}`,
    )
  }
}
