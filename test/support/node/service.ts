import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cloneProject, Terminal } from './terminal.ts'

export type Service = {
  origin: string
  /** The 8 digits of the newest code mail to this address. */
  readCode: (address: string) => Promise<string>
  /** The text of the first mail to this address that was not read yet and holds these words, once it is there. */
  readMail: (address: string, words: RegExp) => Promise<string>
  /** Stops it, does what is to be done to the project meanwhile, and starts it again on the same data. */
  restart: (
    meanwhile: (folder: string, env: { [name: string]: string }) => Promise<void>,
  ) => Promise<void>
  stop: () => Promise<void>
}

/** No test asks the open internet for anything: there is no name server, and so no host. */
const OFFLINE = { DOH_URL: 'https://dns.invalid/dns-query' }

/**
 * `npm start`, on a free port and with empty storage: what a newcomer would see. `variables` stand in .dev.vars
 * beforehand, as somebody would write them there.
 */
export async function startService(
  env: { [name: string]: string } = {},
  variables: { [name: string]: string } = {},
): Promise<Service> {
  const state = await mkdtemp(join(tmpdir(), 'human-intelligence-state-'))
  const port = await findFreePort()
  // Its own folder: `npm start` builds, and other suites are reading what is built here.
  const folder = cloneProject()
  const lines = Object.entries({ ...OFFLINE, ...variables }).map(
    ([name, value]) => `${name}=${value}\n`,
  )
  await writeFile(join(folder, '.dev.vars'), lines.join(''))
  const settings = { PORT: String(port), STATE_DIR: state, ...env }
  let terminal = new Terminal(folder, settings)
  await terminal.line(/^Ready at /)
  const read: string[] = []
  const readMail = async (address: string, words: RegExp): Promise<string> => {
    for (;;) {
      const others = read.map((line) => RegExp.escape(line)).join('|')
      const line = await terminal.line(
        new RegExp(`^(?!(?:${others})$)Mail to ${RegExp.escape(address)}: `),
      )
      read.push(line)
      const text = await readFile(line.slice(line.indexOf(': ') + 2), 'utf8')
      if (words.test(text)) return text
    }
  }
  return {
    origin: `http://localhost:${port}`,
    readMail,
    async readCode(address) {
      const text = await readMail(address, /^ {4}\d{8}$/m)
      return /^ {4}(\d{8})$/m.exec(text)?.[1] ?? ''
    },
    async restart(meanwhile) {
      await terminal.terminate()
      await meanwhile(folder, settings)
      terminal = new Terminal(folder, settings)
      await terminal.line(/^Ready at /)
    },
    async stop() {
      await terminal.terminate()
      for (const made of [state, folder]) await rm(made, { recursive: true, force: true })
    },
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer()
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}
