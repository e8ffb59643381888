import { createServer } from 'node:http'
import { mkdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../test/support/node/chromium.ts'
import { buildAll } from './build.ts'
import { ASSETS, ROOT } from './build/paths.ts'
import { grounds, sizes, states } from './sheet/pages.ts'

/*
 * `node scripts/sheet.ts`: every state of the element on paper, to be looked at. Writes .cache/sheet/*.png:
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
const FOLDER = `${ROOT}.cache/sheet/`

await buildAll()
await mkdir(FOLDER, { recursive: true })
const pages = new Map([...states(), ...sizes(), ...grounds()])
const server = createServer((request, response) => {
  void answer(request.url ?? '/').then(({ type, body }) => {
    response.setHeader('content-type', type)
    response.end(body)
  })
}).listen(0, '127.0.0.1')
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
    console.log(`.cache/sheet/${name}.png`)
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
}

async function answer(url: string): Promise<{ type: string; body: string | Buffer }> {
  const html = pages.get(url.slice(1))
  if (html) return { type: 'text/html; charset=utf-8', body: html }
  const type = TYPES[extname(url)] ?? 'text/plain'
  const path = url.startsWith('/fonts/') ? FONTS + url.slice(7) : ASSETS + url.slice(1)
  return { type, body: await readFile(path).catch(() => '') }
}
