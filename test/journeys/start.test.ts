import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, vi } from 'vitest'
import { prepareDevVars } from '../../scripts/start/dev-vars.ts'
import { cloneProject, listProcesses, Terminal } from '../support/node/terminal.ts'

let folder: string
let port: string
let origin: string
const terminals: Terminal[] = []

function start(env: { [name: string]: string } = {}): Terminal {
  const terminal = new Terminal(folder, { PORT: port, STATE_DIR: join(folder, 'state'), ...env })
  terminals.push(terminal)
  return terminal
}

async function findPort(): Promise<string> {
  const server = createServer()
  const { promise, resolve } = Promise.withResolvers<string>()
  server.listen(0, 'localhost', () => {
    const address = server.address()
    const found = typeof address === 'object' && address ? String(address.port) : ''
    server.close(() => resolve(found))
  })
  return promise
}

/** A browser's worth of cookies. */
class Visitor {
  #cookies = new Map<string, string>()

  async send(path: string, body?: object): Promise<Response> {
    const response = await fetch(`${origin}${path}`, {
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
      headers: {
        origin,
        'content-type': 'application/json',
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (name && value !== undefined) this.#cookies.set(name, value)
    }
    return response
  }
}

beforeAll(() => {
  folder = cloneProject()
})
beforeEach(async () => {
  port = await findPort()
  origin = `http://localhost:${port}`
})
afterEach(() => Promise.all(terminals.splice(0).map((terminal) => terminal.killHard())))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))

describe('npm start, after a clone and npm ci', () => {
  it('serves at the port it was given, and data outlives a kill -9 and a restart', async ({
    expect,
  }) => {
    const first = start()
    expect(await first.line(/Ready/)).toContain(origin)
    const home = await fetch(origin)
    expect(home.status).toBe(200)
    expect(await home.text()).toContain('Human Intelligence')
    const health = await fetch(`${origin}/api/v1/health`)
    expect(await health.json()).toMatchObject({ ok: true })

    const artist = new Visitor()
    const email = 'mara@example.com'
    await artist.send('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' })
    const mail = await first.line(/^Mail to mara@example\.com: /)
    const file = mail.slice(mail.indexOf(': ') + 2)
    const otp = /\b\d{4} ?\d{4}\b/.exec(readFileSync(file, 'utf8'))?.[0]
    const signedIn = await artist.send('/api/auth/sign-in/email-otp', { email, otp })
    expect(signedIn.status).toBe(200)

    const again = start()
    expect(await again.ended).toBe(1)
    expect(again.lines).toHaveLength(1)
    expect(again.lines[0]).toContain(`already running at ${origin}`)
    expect(again.lines[0]).toMatch(/PORT=\d+ STATE_DIR=\S+ npm start$/)
    const elsewhere = start({ PORT: await findPort() })
    expect(await elsewhere.ended).toBe(1)
    expect(elsewhere.lines).toHaveLength(1)
    expect(elsewhere.lines[0]).toContain(`already running at ${origin} with this data`)

    await first.killHard()
    const second = start()
    await second.line(/Ready/)
    expect(await (await artist.send('/api/auth/get-session')).json()).toMatchObject({
      user: { email },
    })
    expect(readFileSync(file, 'utf8'), 'the mail is still there').toContain(otp)

    await second.interrupt()
    await vi.waitFor(() => expect(listProcesses(`localhost:${port}`)).toEqual([]), 8000)
    expect(second.lines).toEqual([expect.stringMatching(/^Ready at /)])

    const third = start()
    await third.line(/Ready/)
    await third.terminate()
    await vi.waitFor(() => expect(listProcesses(`localhost:${port}`)).toEqual([]), 8000)
    await expect(fetch(origin)).rejects.toThrow()

    const printed = terminals.flatMap((terminal) => terminal.lines).join('\n')
    const secrets = readFileSync(join(folder, '.dev.vars'), 'utf8').matchAll(/"d":"([^"]+)"/g)
    for (const [, secret] of secrets) expect(printed).not.toContain(secret)
  })

  it('says in one line when another program has the port, and how to choose another', async ({
    expect,
  }) => {
    const other = createServer((socket) => socket.resume().end('not http'))
    await new Promise<void>((resolve) => other.listen(Number(port), 'localhost', resolve))
    const refused = start()
    expect(await refused.ended).toBe(1)
    expect(refused.lines).toHaveLength(1)
    expect(refused.lines[0]).toMatch(
      /^Port \d+ is taken by another program\. Choose another one: PORT=\d+ npm start$/,
    )
    await new Promise((resolve) => other.close(resolve))
  })

  it('says in one line when PORT is no port', async ({ expect }) => {
    const refused = start({ PORT: 'eighty' })
    expect(await refused.ended).toBe(1)
    expect(refused.lines).toEqual(['PORT should be a number from 1 to 65535, and it is “eighty”.'])
  })

  it('says in one line when STATE_DIR cannot be made', async ({ expect }) => {
    writeFileSync(join(folder, 'file'), '')
    for (const nowhere of ['/proc/nowhere/deep', join(folder, 'file/deep')]) {
      const refused = start({ STATE_DIR: nowhere })
      expect(await refused.ended).toBe(1)
      expect(refused.lines).toHaveLength(1)
      expect(refused.lines[0]).toContain(`STATE_DIR=${nowhere} cannot be used as a folder`)
    }
  })

  it('stops with the name of a variable that is malformed', async ({ expect }) => {
    const path = join(folder, '.dev.vars')
    await prepareDevVars(path)
    const before = readFileSync(path, 'utf8')
    writeFileSync(path, before.replace(/^AUTH_SECRET=.*$/m, 'AUTH_SECRET=short'))
    const broken = start()
    expect(await broken.ended).toBe(1)
    expect(broken.lines).toHaveLength(1)
    expect(broken.lines[0]).toContain('AUTH_SECRET should be at least 32 characters')
    writeFileSync(path, before)
  })
})

describe('.dev.vars', () => {
  it('is made once, for this user alone, and what stands in it is never changed', async ({
    expect,
  }) => {
    const path = join(folder, 'vars')
    const made = await prepareDevVars(path)
    expect(made).toMatchObject({ variables: { ALLOW_LOCAL_PLACES: 'true' } })
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(await prepareDevVars(path)).toEqual(made)
  })

  it('gets only what is missing, beside an operator’s own lines', async ({ expect }) => {
    const path = join(folder, 'own-vars')
    writeFileSync(path, '# mine\nOPERATOR_EMAILS=me@example.com\nALLOW_LOCAL_PLACES=false')
    const { variables } = { variables: {}, ...(await prepareDevVars(path)) }
    expect(variables).toMatchObject({
      OPERATOR_EMAILS: 'me@example.com',
      ALLOW_LOCAL_PLACES: 'false',
    })
    expect(Object.keys(variables)).toHaveLength(5)
    expect(readFileSync(path, 'utf8')).toMatch(/^# mine\nOPERATOR_EMAILS=me@example.com\nALLOW/)
  })

  it('is said by its line when it cannot be read', async ({ expect }) => {
    const path = join(folder, 'bad-vars')
    writeFileSync(path, 'A=1\nwhat is this\n')
    expect(await prepareDevVars(path)).toEqual({
      complaint: `${path}: line 2 should look like NAME=value.`,
    })
    expect(readFileSync(path, 'utf8')).toBe('A=1\nwhat is this\n')
  })
})
