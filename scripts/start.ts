import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { buildAll } from './build.ts'
import { ROOT } from './build/paths.ts'
import { bundleWorker, OFFLINE } from './start/bundle.ts'
import { claim } from './start/claim.ts'
import { prepareDevVars } from './start/dev-vars.ts'
import { makeFolder } from './start/folder.ts'
import { nameLaunchers } from './start/launcher.ts'
import { releaseLock } from './start/lock.ts'
import type { Answer, Order } from './start/serve.ts'
import { readSettings, type Settings } from './start/settings.ts'

/*
 * `npm start`: everything of the service on this machine, for real. This process checks, makes and watches;
 * `start/serve.ts` holds workerd, in a process group of its own, so that both can be stopped whole.
 */

const GRACE_MS = 5000
const ending = new AbortController()

const wanted = readSettings(process.env, process.env['INIT_CWD'] ?? process.cwd())
if ('complaint' in wanted) refuse(wanted.complaint)
else await start(wanted).catch((error: unknown) => refuse(explain(error)))

async function start(settings: Settings): Promise<void> {
  const { port, origin, stateDir } = settings
  try {
    makeFolder(stateDir)
  } catch (error) {
    return refuse(`STATE_DIR=${stateDir} cannot be used as a folder: ${explain(error)}`)
  }
  const taken = await claim(settings)
  if (taken) return refuse(taken)
  process.on('exit', () => releaseLock(stateDir))
  const vars = await prepareDevVars(`${ROOT}.dev.vars`)
  if ('complaint' in vars) return refuse(vars.complaint)

  const server = fork(join(import.meta.dirname, 'start/serve.ts'), {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, ...OFFLINE, WRANGLER_LOG: 'error' },
  })
  stopWith(server)
  const bundle = join(stateDir, 'bundle')
  const made = buildAll().then(() => bundleWorker(bundle, ending.signal))
  const showRequests = process.env['LOG'] === '1'
  await Promise.all([made, ask(server, { do: 'migrate', stateDir })])
  await ask(server, { do: 'serve', stateDir, origin, port, bundle, showRequests, ...vars })
  const requests = showRequests ? '' : `, requests are written to ${join(stateDir, 'requests.log')}`
  console.log(`Ready at ${origin} (Ctrl-C stops it${requests})`)
}

/** Sends an order and waits until it is done; throws with the server's own line when it could not. */
async function ask(server: ChildProcess, order: Order): Promise<void> {
  server.send(order)
  const answer = await hear(server)
  if ('failed' in answer) throw new Error(answer.failed)
}

async function hear(server: ChildProcess): Promise<Answer> {
  const heard = Promise.withResolvers<Answer>()
  server.once('message', (answer: Answer) => heard.resolve(answer))
  ending.signal.addEventListener('abort', () => heard.reject(ending.signal.reason))
  return heard.promise
}

/** From here on this process and the server end together. */
function stopWith(server: ChildProcess): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    ending.abort()
    if (server.connected) server.disconnect()
    setTimeout(() => killGroup(server), GRACE_MS).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  ending.signal.addEventListener('abort', stop)
  server.once('exit', (code) => {
    killGroup(server)
    if (!stopping) console.error(`The server stopped by itself (${code ?? 'killed'}).`)
    process.exit(stopping ? (process.exitCode ?? 0) : 1)
  })
  if (process.env['npm_lifecycle_event'] !== 'start') return
  // npm may be killed without a chance to pass it on.
  const launchers = nameLaunchers()
  setInterval(() => nameLaunchers() === launchers || stop(), 200).unref()
}

/** Whatever is left of the server and its workerd. */
function killGroup(server: ChildProcess): void {
  if (server.pid === undefined) return
  try {
    process.kill(-server.pid, 'SIGKILL')
  } catch {
    // Nobody is left.
  }
}

function refuse(line: string): void {
  if (ending.signal.aborted) return
  console.error(line)
  process.exitCode = 1
  ending.abort()
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const stderr = 'stderr' in error && typeof error.stderr === 'string' ? error.stderr.trim() : ''
  return stripVTControlCharacters(stderr || error.message)
}
