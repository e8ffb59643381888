import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../../scripts/build/paths.ts'

const PARTS = [
  'package.json',
  'tsconfig.json',
  'wrangler.toml',
  'schema',
  'scripts',
  'widget',
  'worker',
  // What was released before is served for ever, and it is kept where it is tested.
  'test/element-builds',
]

/** The project as it is after a clone and `npm ci`, in a new folder: no keys, no data, nothing built. */
export function cloneProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'human-intelligence-'))
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** One `npm start`, and everything that it printed. */
export class Terminal {
  lines: string[] = []
  readonly ended: Promise<number | null>
  #process: ChildProcess
  #hasEnded = false
  #listeners = new Set<() => void>()

  constructor(folder: string, env: { [name: string]: string }) {
    this.#process = spawn('npm', ['start', '--silent'], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    const { stdout, stderr } = this.#process
    for (const stream of [stdout, stderr]) stream?.setEncoding('utf8').on('data', this.#take)
    const { promise, resolve } = Promise.withResolvers<number | null>()
    this.ended = promise
    this.#process.once('close', (code) => {
      this.#hasEnded = true
      resolve(code)
      this.#listeners.forEach((look) => look())
    })
  }

  /** The first line that matches, printed already or to come. Throws with all lines when the process ends first. */
  line(pattern: RegExp): Promise<string> {
    const { promise, resolve, reject } = Promise.withResolvers<string>()
    const look = () => {
      const found = this.lines.find((line) => pattern.test(line))
      if (found === undefined && !this.#hasEnded) return
      this.#listeners.delete(look)
      if (found === undefined)
        reject(new Error(`It never said ${pattern}:\n${this.lines.join('\n')}`))
      else resolve(found)
    }
    this.#listeners.add(look)
    look()
    return promise
  }

  /** As Ctrl-C does: to everything in the foreground, npm and its shell included. */
  interrupt(): Promise<number | null> {
    return this.#signal('SIGINT', true)
  }

  /** As a service manager does: to npm alone. */
  terminate(): Promise<number | null> {
    return this.#signal('SIGTERM', false)
  }

  /** As a power cut nearly does: npm, its shell and start.ts have no chance to tidy up. */
  killHard(): Promise<number | null> {
    return this.#signal('SIGKILL', true)
  }

  async #signal(signal: NodeJS.Signals, group: boolean): Promise<number | null> {
    const { pid } = this.#process
    if (pid === undefined) throw new Error('npm could not be started.')
    if (this.#process.exitCode === null && this.#process.signalCode === null) {
      process.kill(group ? -pid : pid, signal)
    }
    return this.ended
  }

  #take = (text: string) => {
    this.lines.push(...text.split('\n').filter(Boolean))
    this.#listeners.forEach((look) => look())
  }
}

/** Processes whose command line or working folder names `word`. Linux only; elsewhere none is found. */
export function listProcesses(word: string): string[] {
  if (!existsSync('/proc/self/cmdline')) return []
  return readdirSync('/proc').flatMap((pid) => {
    if (!/^\d+$/.test(pid)) return []
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
      return command.includes(word) ? [command] : []
    } catch {
      // It ended while we looked.
      return []
    }
  })
}
