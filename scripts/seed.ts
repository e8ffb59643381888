import { parseArgs } from 'node:util'
import { makeFolder } from './start/folder.ts'
import { releaseLock, takeLock } from './start/lock.ts'
import { readSettings, type Settings } from './start/settings.ts'
import { openStorage } from './start/storage.ts'
import { seedPledges } from './seed/write.ts'

/*
 * `npm run seed -- --pledges N [--seed S]`: fills the local instance with N made-up pledges, unsigned and
 * without drawings. The same seed gives the same data; more of it gives older pledges besides.
 */

const MOST = 2_000_000
const USAGE = 'npm run seed -- --pledges N [--seed S], whole numbers both'

const settings = readSettings(process.env, process.env['INIT_CWD'] ?? process.cwd())
const order = readOrder(process.argv.slice(2))
if ('complaint' in settings) refuse(settings.complaint)
else if ('complaint' in order) refuse(order.complaint)
else await seed(settings, order)

async function seed(
  { stateDir, origin }: Settings,
  { pledges, number }: { pledges: number; number: number },
): Promise<void> {
  try {
    makeFolder(stateDir)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse(`STATE_DIR=${stateDir} cannot be used as a folder: ${reason}`)
  }
  const holder = takeLock(stateDir, origin)
  if (holder) return refuse(`Stop the service at ${holder.origin} first: it is using ${stateDir}.`)
  process.on('exit', () => releaseLock(stateDir))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(1))
  }
  const start = performance.now()
  const storage = await openStorage(stateDir)
  try {
    await seedPledges(
      await storage.getD1Database('DB'),
      { pledges, seed: number, origin },
      (done) => done % 20_000 === 0 && done > 0 && console.log(`${done} of ${pledges} …`),
    )
  } finally {
    await storage.dispose()
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${pledges} made-up pledges are in ${stateDir} (seed ${number}, ${seconds} s)`)
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
