import type { BrowserContext, Page } from 'playwright-core'
import { concat, makePng } from '../pictures.ts'
import { textChunk } from '../declarations.ts'
import { makePledge } from './artist.ts'
import type { Service } from './service.ts'

/* The form of a drawing, as an artist meets it with script. */

/** What the line of a page said: see `watchSending`. */
declare global {
  var saidLines: string[]
}

export const FILE = 'Photo or scan of your drawing'
export const ALT = 'What would you tell a friend'
const DECLARED = 'a heron\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512'
const HEADER_END = 33

/** A picture that can be opened, with a note that a generator leaves. */
export async function makeDeclared() {
  const png = await makePng({ width: 640, height: 480 })
  const note = textChunk('parameters', DECLARED)
  const buffer = Buffer.from(concat(png.subarray(0, HEADER_END), note, png.subarray(HEADER_END)))
  return { name: 'declared.png', mimeType: 'image/png', buffer }
}

/** A new artist with a pledge of their own, at the form of its drawing: three drawings a day are all that one may send. */
export async function openForm(
  context: BrowserContext,
  service: Service,
  email: string,
): Promise<{ page: Page; code: string; sent: string[] }> {
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const code = await makePledge(page, service, { name: 'Ada Lovelock', email })
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET')
      sent.push(`${request.method()} ${new URL(request.url()).pathname}`)
  })
  return { page, code, sent }
}

type Chosen = string | { name: string; mimeType: string; buffer: Buffer }

/** Chooses a file and waits until it has been read. */
export async function choose(page: Page, file: Chosen): Promise<void> {
  await page.getByLabel(FILE).setInputFiles(file)
  await waitUntilRead(page)
}

export async function waitUntilRead(page: Page): Promise<void> {
  await page
    .locator('#chosen:not([hidden]), #declares:not([hidden]), .field-wrong')
    .first()
    .waitFor()
}

/** From now on the page writes down which parts it sends, and what its line says on the way. */
export async function watchSending(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.saidLines = []
    globalThis.XMLHttpRequest = class extends XMLHttpRequest {
      override send(body?: Document | XMLHttpRequestBodyInit | null): void {
        const entries = body instanceof FormData ? [...body] : []
        const parts = entries.map(([name, value]) => [
          name,
          typeof value === 'string' ? value.length : value.size,
        ])
        // It outlives the page, which is left as soon as all is sent.
        sessionStorage.setItem('sent', JSON.stringify(Object.fromEntries(parts)))
        super.send(body)
      }
    }
    const line = document.querySelector('#sending [role=status]')
    if (!line) throw new Error('There is no line.')
    new MutationObserver(() => globalThis.saidLines.push(line.textContent)).observe(line, {
      childList: true,
    })
  })
}

/** The parts that were sent last, by name, with their sizes. */
export async function readSent(page: Page): Promise<{ [name: string]: number }> {
  return await page.evaluate(() => JSON.parse(sessionStorage.getItem('sent') ?? '{}'))
}

/** Lets uploads leave slowly enough to be watched. Bytes a second. */
export async function slowDown(page: Page, bytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: bytes,
  })
}
