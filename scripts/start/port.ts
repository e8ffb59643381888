import { createServer } from 'node:net'

/** Both ends that a browser tries for `localhost`: a program on either one would get our visitors. */
const LOOPBACK = ['127.0.0.1', '::1']

export type Verdict = 'free' | 'taken' | 'forbidden'

/** Says in one line why nothing can be served on this port, and how to choose another. */
export async function explainPort(
  port: number,
  verdict: Exclude<Verdict, 'free'>,
): Promise<string> {
  const origin = `http://localhost:${port}`
  if (await isOurs(origin)) return explainSecond(`already running at ${origin}`, port)
  const choose = `Choose another one: PORT=${await findFreePort(port)} npm start`
  return verdict === 'taken'
    ? `Port ${port} is taken by another program. ${choose}`
    : `You may not use port ${port} on this machine. ${choose}`
}

/** Says in one line that there is one already, and how to run another beside it. */
export async function explainSecond(already: string, port: number): Promise<string> {
  const beside = `PORT=${await findFreePort(port)} STATE_DIR=.wrangler/second npm start`
  return `Human Intelligence is ${already}. To run another beside it: ${beside}`
}

/** Can a server be started on this port of this machine? */
export async function tryPort(port: number): Promise<Verdict> {
  for (const host of LOOPBACK) {
    const code = await listenBriefly(port, host)
    if (code === 'EADDRINUSE') return 'taken'
    if (code === 'EACCES') return 'forbidden'
    // Anything else: this machine has no such address (often ::1), so nobody can sit there either.
  }
  return 'free'
}

function listenBriefly(port: number, host: string): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const server = createServer()
  server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
  server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)))
  return promise
}

async function findFreePort(taken: number): Promise<number> {
  for (let port = Math.max(taken, 8786) + 1; port < 65_535; port++) {
    if ((await tryPort(port)) === 'free') return port
  }
  return 8787
}

/** Is it our own service that answers there? */
export async function isOurs(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/api/v1/health`, { signal: AbortSignal.timeout(2000) })
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null && 'ok' in body && 'version' in body
  } catch {
    return false
  }
}
