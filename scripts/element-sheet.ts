import { createServer, type ServerResponse } from 'node:http'
import { mkdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../test/support/node/chromium.ts'
import { buildAll } from './build.ts'
import { ASSETS, ROOT } from './build/paths.ts'
import { grounds, sizes, states } from './element-sheet/pages.ts'

/*
 * `node scripts/element-sheet.ts`: every state of the element on paper, to be looked at. Writes .cache/element-sheet/*.png:
 * variant × state × theme × language, every size, and the grounds that a badge may stand on.
 */

const TYPES: { [end: string]: string } = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}
/** The fonts of the project, because a bare machine has none: a visitor's browser takes its own. */
const FONTS = `${ROOT}node_modules/@fontsource-variable/`
const FOLDER = `${ROOT}.cache/element-sheet/`

await buildAll()
await mkdir(FOLDER, { recursive: true })
const pages = new Map([...states(), ...sizes(), ...grounds()])
const server = createServer((request, response) => void serve(request.url ?? '/', response))
server.listen(0, '127.0.0.1')
await new Promise((resolve) => server.once('listening', resolve))
const address = server.address()
const port = typeof address === 'object' && address ? address.port : 0
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS })
try {
  for (const name of pages.keys()) {
    const page = await browser.newPage({ viewport: { width: 1240, height: 800 } })
    await page.goto(`http://127.0.0.1:${port}/${name}`, { waitUntil: 'networkidle' })
    const more = page.locator('[data-open] [part=more]')
    if (await more.count()) await more.click()
    await page.waitForTimeout(300)
    await page.screenshot({ path: `${FOLDER}${name}.png`, fullPage: true })
    console.log(`.cache/element-sheet/${name}.png`)
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}

async function serve(url: string, response: ServerResponse): Promise<void> {
  const html = pages.get(url.slice(1))
  const path = url.startsWith('/fonts/') ? FONTS + url.slice(7) : ASSETS + url.slice(1)
  const type = html ? 'text/html; charset=utf-8' : (TYPES[extname(url)] ?? 'text/plain')
  response.setHeader('content-type', type)
  response.end(html ?? (await readFile(path).catch(() => '')))
}
