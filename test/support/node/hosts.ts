import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export type Site = { origin: string; requests: IncomingMessage[]; close: () => Promise<void> }

/** A small site of its own origin on a free port of this machine, which remembers what it was asked. */
export async function openSite(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Site> {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    respond(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
