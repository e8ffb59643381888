import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler'
import { z } from 'zod'
import { ROOT } from '../build/paths.ts'
import { readModules } from './bundle.ts'
import { keepMail } from './mail.ts'
import { openStorage, resourcePath } from './storage.ts'

/*
 * The process that holds workerd. `scripts/start.ts` starts it and owns it: when that one goes, for whatever
 * reason and however hard, the line between the two breaks and this one stops workerd and itself.
 */

/** What start.ts asks for: first `migrate`, then `serve`. Each is answered with its name, or with `failed`. */
export type Order =
  | { do: 'migrate'; stateDir: string }
  | {
      do: 'serve'
      stateDir: string
      origin: string
      port: number
      bundle: string
      variables: { [name: string]: string }
      /** Request lines to the terminal instead of to `requests.log`. */
      showRequests: boolean
    }
export type Answer = { done: Order['do'] } | { failed: string }

const LARGEST_LOG = 10_000_000

const { workerOptions } = readWorkerOptions(`${ROOT}wrangler.toml`)
// Wrangler leaves the types of what it read open.
const { bindings, cronTriggers } = z
  .object({
    bindings: z.record(z.string(), z.string()),
    cronTriggers: z.array(z.string()),
  })
  .parse(workerOptions)
let running: Miniflare | null = null

process.on('disconnect', () => void stop())
process.on('message', (order: Order) => void follow(order))

async function follow(order: Order): Promise<void> {
  try {
    await (order.do === 'migrate' ? migrate(order.stateDir) : serve(order))
    answer({ done: order.do })
  } catch (error) {
    answer({ failed: error instanceof Error ? error.message : String(error) })
  }
}

async function stop(): Promise<void> {
  const stopping = running
  running = null
  await stopping?.dispose()
  process.exit(0)
}

function answer(what: Answer): void {
  if (process.connected) process.send?.(what)
}

async function migrate(stateDir: string): Promise<void> {
  running = await openStorage(stateDir)
  await running.dispose()
  running = null
}

async function serve(order: Extract<Order, { do: 'serve' }>): Promise<void> {
  const { origin, port, bundle, stateDir, variables } = order
  const terminal = new Terminal(stateDir, order.showRequests)
  running = new Miniflare({
    ...convertV4MiniflareOptions({
      host: 'localhost',
      port,
      log: new MailLog(terminal, join(stateDir, 'mail')),
      logRequests: false,
      handleStructuredLogs: ({ level, message }) => terminal.take(level, message),
      resourcePersistencePath: resourcePath(stateDir),
      unsafeTriggerHandlers: true,
      // It would keep a trace of every request, addresses and all.
      unsafeObservability: false,
      workers: [
        {
          ...workerOptions,
          name: 'human-intelligence',
          modules: readModules(bundle),
          modulesRoot: bundle,
          bindings: { ...bindings, ...variables, PUBLIC_ORIGIN: origin },
        },
      ],
    }),
    enableDevRegistry: false,
  })
  await running.ready
  const refusal = await explainHealth(origin)
  if (refusal) throw new Error(terminal.nameMissing() ?? [refusal, ...terminal.held].join('\n'))
  terminal.open()
  await callCron(running, terminal)
}

/** Null when the service says that it is well; else why not, in one line. */
async function explainHealth(origin: string): Promise<string | null> {
  const response = await fetch(`${origin}/api/v1/health`)
  const body = await response.text()
  if (response.ok) return null
  return `The service does not answer well: ${response.status} ${body.slice(0, 500)}`
}

/** Calls the Worker's cron at once (a restart loses what was in the queue) and then on every minute. */
async function callCron(miniflare: Miniflare, terminal: Terminal): Promise<void> {
  const worker = await miniflare.getWorker()
  const cron = cronTriggers[0] ?? '* * * * *'
  let busy = false
  const tick = async () => {
    setTimeout(() => void tick(), 60_000 - (Date.now() % 60_000)).unref()
    if (busy) return
    busy = true
    try {
      const { outcome } = await worker.scheduled({ cron, scheduledTime: new Date() })
      if (outcome !== 'ok') terminal.take('error', `The cron call ended badly: ${outcome}`)
    } catch (error) {
      // Whoever stops the service breaks off a call that is under way: nothing has failed.
      if (running) terminal.take('error', `The cron call failed: ${String(error)}`)
    } finally {
      busy = false
    }
  }
  void tick()
}

/** Little is printed: mail and errors. Request lines go to a file that begins anew at 10 MB. */
class Terminal {
  #file: string
  #showRequests: boolean
  #isOpen = false
  /** What was said before the service was ready: the reason, if it never becomes so. */
  readonly held: string[] = []

  constructor(stateDir: string, showRequests: boolean) {
    this.#file = join(stateDir, 'requests.log')
    this.#showRequests = showRequests
    if ((statSync(this.#file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG) {
      renameSync(this.#file, `${this.#file}.old`)
    }
  }

  take(level: string, message: string): void {
    if (level === 'error' || level === 'warn') this.#say(message)
    if (this.#showRequests && level !== 'error' && level !== 'warn') console.log(message)
    else appendFileSync(this.#file, `${message}\n`, { mode: 0o600 })
  }

  print(line: string): void {
    console.log(line)
  }

  /** The Worker's own line about missing or malformed variables (worker/config.ts), if it wrote one. */
  nameMissing(): string | null {
    const said = this.held.map((line) => /Configuration: .+/.exec(line)?.[0]).find(Boolean)
    return said ? `${said} Look into wrangler.toml and .dev.vars.` : null
  }

  open(): void {
    for (const line of this.held) console.error(line)
    this.#isOpen = true
  }

  #say(message: string): void {
    if (this.#isOpen) console.error(message)
    else this.held.push(message)
  }
}

/** Miniflare's own words: mail is kept and printed, errors are passed on, the rest is noise. */
class MailLog extends Log {
  #terminal: Terminal
  #folder: string

  constructor(terminal: Terminal, folder: string) {
    super(LogLevel.INFO)
    this.#terminal = terminal
    this.#folder = folder
  }

  override logWithLevel(level: LogLevel, message: string): void {
    const mail = keepMail(message, this.#folder, Date.now())
    if (mail) this.#terminal.print(mail)
    else if (level === LogLevel.ERROR) this.#terminal.take('error', message)
  }

  override logReady(): void {}
}
