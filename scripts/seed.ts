import { parseArgs } from 'node:util'
import { readSettings, type Settings } from './start/settings.ts'
import { lendStorage } from './start/storage.ts'
import { seedPledges } from './seed/write.ts'

/*
 * `npm run seed -- --pledges N [--seed S]`: fills the local instance with N made-up pledges, unsigned and
 * without drawings. The same seed gives the same data; more of it gives older pledges besides.
 */

const MOST = 2_000_000
const USAGE = 'npm run seed -- --pledges N [--seed S], whole numbers both'

const wanted = readSettings(process.env, process.env['INIT_CWD'] ?? process.cwd())
const order = readOrder(process.argv.slice(2))
if ('complaint' in wanted) refuse(wanted.complaint)
else if ('complaint' in order) refuse(order.complaint)
else await fill(wanted, order)

async function fill(
  settings: Settings,
  { pledges, number }: { pledges: number; number: number },
): Promise<void> {
  const start = performance.now()
  const complaint = await lendStorage(settings, async (db) => {
    await seedPledges(
      db,
      { pledges, seed: number, origin: settings.origin },
      (done) => done % 20_000 === 0 && done > 0 && console.log(`${done} of ${pledges} …`),
    )
  })
  if (complaint) return refuse(complaint)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${pledges} made-up pledges are in ${settings.stateDir} (seed ${number}, ${seconds} s)`,
  )
}

function readOrder(args: string[]): { pledges: number; number: number } | { complaint: string } {
  let values: { pledges?: string; seed?: string }
  try {
    ;({ values } = parseArgs({
      args,
      options: { pledges: { type: 'string' }, seed: { type: 'string' } },
    }))
  } catch (error) {
    return { complaint: `${error instanceof Error ? error.message : String(error)}. ${USAGE}` }
  }
  const pledges = readNumber(values.pledges ?? '', MOST)
  const number = readNumber(values.seed ?? '1', 65_535)
  if (!pledges || number === null) {
    return { complaint: `${USAGE}: N from 1 to ${MOST}, S from 0 to 65535.` }
  }
  return { pledges, number }
}

function readNumber(text: string, most: number): number | null {
  return /^\d{1,7}$/.test(text) && Number(text) <= most ? Number(text) : null
}

function refuse(line: string): void {
  console.error(line)
  process.exitCode = 1
}
