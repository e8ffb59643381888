import { createServer } from 'node:http'
import { chromium, type Browser } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from './chromium.ts'

/** A phone of usual size, held upright. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

export async function startBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS })
}

export type HostSite = { origin: string; stop: () => void }

/**
 * Somebody else's site, on another origin than the service: 127.0.0.1 is not localhost. `pages` are whole
 * documents by path, read anew for each request; `headers` come with every answer.
 */
export async function startSite(
  pages: { [path: string]: string },
  headers: { [name: string]: string } = {},
): Promise<HostSite> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '/']
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    })
    response.end(page ?? '')
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
