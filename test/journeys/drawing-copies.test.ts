import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest'
import { makePicture } from '../support/node/artist.ts'
import { PHONE, startBrowser } from '../support/node/browser.ts'
import {
  ALT,
  choose,
  FILE,
  makeDeclared,
  openForm,
  readSent,
  watchSending,
} from '../support/node/drawing-form.ts'
import { startService, type Service } from '../support/node/service.ts'
import { makeSheet } from '../support/node/sheet.ts'
import { makeXmp, xmpSegment } from '../support/declarations.ts'
import { makeGif } from '../support/gif.ts'
import { concat, JPEG_START, jpegSegment, makeExif } from '../support/pictures.ts'

/*
 * Copies that the browser makes: of what the service could not take, and of a sheet whose paper was made white. They
 * must never be a way around the screening.
 */

const CORPUS = process.env['CORPUS_DIR']
if (!CORPUS) console.warn('Skipped without CORPUS_DIR: copies of real AVIF and HEIC files.')

let service: Service
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  service = await startService()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})
beforeEach(async () => {
  context = await browser.newContext(PHONE)
})
afterEach(async () => await context.close())

/** Sends it once it is described, and answers the sizes of the files that were sent. */
async function sendFiles(page: Page, code: string): Promise<{ [name: string]: number }> {
  await page.getByLabel(ALT).fill('A snail')
  await watchSending(page)
  await page.getByRole('button', { name: 'Use this drawing' }).click()
  await page.waitForURL(`${service.origin}/studio/${code}`)
  return await readSent(page)
}

/** A pixel of the picture that everybody sees, at these shares of its width and height, and its size. */
async function readPublic(page: Page, code: string, at: { x: number; y: number }) {
  return await page.evaluate(
    async ([address, { x, y }]) => {
      const { drawing } = await (await fetch(address)).json()
      const { src } = drawing.pictures.at(-1)
      const picture = await createImageBitmap(await (await fetch(src)).blob())
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const drawn = canvas.getContext('2d')
      drawn?.drawImage(picture, 0, 0)
      const [left, top] = [Math.floor(x * picture.width), Math.floor(y * picture.height)]
      const pixel = [...(drawn?.getImageData(left, top, 1, 1).data ?? [])].slice(0, 3)
      return { pixel, width: drawing.width, height: drawing.height }
    },
    [`/api/v1/pledges/${code}`, at] as const,
  )
}

const previewSize = (page: Page) =>
  page
    .locator('#chosen canvas')
    .evaluate((canvas: HTMLCanvasElement) => [canvas.width, canvas.height])

const tellsCopy = (page: Page) => page.getByText('Your own file stays as it is.').waitFor()

describe('the paper of a photo', () => {
  it('is made white, and the file as it came is sent with it', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'white@example.com')
    const sheet = await makeSheet(page)
    await choose(page, sheet)
    const corner = async () =>
      await page.locator('#chosen canvas').evaluate((canvas: HTMLCanvasElement) => {
        const data = canvas
          .getContext('2d')
          ?.getImageData(canvas.width - 9, canvas.height - 9, 1, 1)
        return data?.data[0] ?? 0
      })
    expect(await corner()).toBeLessThan(140)
    await page.getByLabel('Make the paper white').check()
    expect(await corner()).toBeGreaterThan(245)
    await page.getByLabel('Make the paper white').uncheck()
    expect(await corner()).toBeLessThan(140)
    await page.getByLabel('Make the paper white').check()
    const sizes = await sendFiles(page, code)
    expect(sizes['original']).toBe(sheet.buffer.length)
    expect(sizes['drawing']).not.toBe(sheet.buffer.length)
    const { pixel } = await readPublic(page, code, { x: 0.98, y: 0.98 })
    expect(Math.min(...pixel)).toBeGreaterThan(240)
  })

  it('is upright in the copy, whichever way the phone was held', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'turned@example.com')
    const sheet = await makeSheet(page)
    const turned = jpegSegment(0xe1, concat('Exif\0\0', makeExif(6)))
    const buffer = Buffer.from(concat(JPEG_START, turned, sheet.buffer.subarray(2)))
    await choose(page, { ...sheet, buffer })
    expect(await previewSize(page)).toEqual([960, 1280])
    await page.getByLabel('Make the paper white').check()
    await sendFiles(page, code)
    const { width, height } = await readPublic(page, code, { x: 0.5, y: 0.5 })
    expect([width, height]).toEqual([1200, 1600])
  })

  it('is left as it is where there is none, and that is said', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'dark@example.com')
    const sheet = await makeSheet(page, { width: 640, height: 480, paper: '#101418' })
    await choose(page, sheet)
    await page.getByLabel('Make the paper white').check()
    await page.getByText('We could not find the paper in this picture').waitFor()
    const sizes = await sendFiles(page, code)
    expect(sizes['drawing']).toBe(sheet.buffer.length)
    expect(sizes).not.toHaveProperty('original')
  })
})

describe('a file that can be read in more than one way', () => {
  it('is sent as it came, and the artist knows that a person looks at it first', async ({
    expect,
  }) => {
    const { page, code } = await openForm(context, service, 'unclear@example.com')
    const sheet = await makeSheet(page)
    const note = xmpSegment(makeXmp('photoshop:Credit="Apple Photos Clean Up"'))
    const buffer = Buffer.from(concat(JPEG_START, note, sheet.buffer.subarray(2)))
    const unclear = { ...sheet, buffer }
    await choose(page, unclear)
    await page.locator('#held-first').getByText('A person looks at your drawing first').waitFor()
    await page.getByLabel('Make the paper white').check()
    const sizes = await sendFiles(page, code)
    expect(sizes['original']).toBe(unclear.buffer.length)
    await page.getByText('A person looks at your drawing first').waitFor()
  })
})

describe('what the service could not take', () => {
  it('is sent as a smaller copy where it is too large', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'large@example.com')
    await choose(page, await makeSheet(page, { width: 9000, height: 1500 }))
    await tellsCopy(page)
    const sizes = await sendFiles(page, code)
    expect(sizes).not.toHaveProperty('original')
    const { width, height } = await readPublic(page, code, { x: 0.5, y: 0.5 })
    expect([width, height]).toEqual([4096, 683])
  })

  it('is sent as a copy where it has more than 10 MB', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'heavy@example.com')
    const sheet = await makeSheet(page)
    // As some cameras leave them: segments that nobody else can read.
    const segment = jpegSegment(0xea, new Uint8Array(65_000))
    const segments = Array.from({ length: 170 }, () => segment)
    const heavy = concat(JPEG_START, ...segments, sheet.buffer.subarray(2))
    await choose(page, { ...sheet, buffer: Buffer.from(heavy) })
    await tellsCopy(page)
    const sizes = await sendFiles(page, code)
    expect(sizes['drawing']).toBeLessThan(1_000_000)
    expect(sizes).not.toHaveProperty('original')
  })

  it('is sent as a copy where it is a GIF that stands still', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'gif@example.com')
    await choose(page, { name: 'a.gif', mimeType: 'image/gif', buffer: Buffer.from(makeGif()) })
    await page.getByText('This is a GIF. We made a copy').waitFor()
    await sendFiles(page, code)
    const { pixel, width } = await readPublic(page, code, { x: 0.2, y: 0.5 })
    expect(width).toBe(80)
    expect(Math.min(...pixel)).toBeGreaterThan(235)
  })

  it.skipIf(!CORPUS)('is sent as a copy where this browser can open it', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'avif@example.com')
    await choose(page, join(CORPUS ?? '', 'human/real/c2pars-sample1.avif'))
    await page.getByText('This is an AVIF picture. We made a copy').waitFor()
    const sizes = await sendFiles(page, code)
    expect(sizes['drawing']).toBeGreaterThan(0)
  })

  it.skipIf(!CORPUS)('is said to be that where it cannot', async ({ expect }) => {
    const { page, sent } = await openForm(context, service, 'heic@example.com')
    await choose(page, join(CORPUS ?? '', 'human/real/drawing-trustnxt-icon.heic'))
    await page.getByRole('alert').filter({ hasText: 'iPhones can save as JPEG' }).waitFor()
    await page.getByLabel(ALT).fill('A snail')
    await page.getByRole('button', { name: 'Use this drawing' }).click()
    await page.locator('#errors').getByText('iPhones can save as JPEG').waitFor()
    expect(sent).toEqual([])
    expect(await page.getByLabel(FILE).evaluate((f: HTMLInputElement) => f.files?.length)).toBe(1)
  })

  it('is not copied where it declares AI: nobody could see its note any more', async ({
    expect,
  }) => {
    const { page, sent } = await openForm(context, service, 'launder@example.com')
    const gif = makeGif('Steps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 512x512')
    await choose(page, { name: 'a.gif', mimeType: 'image/gif', buffer: Buffer.from(gif) })
    await page.getByText('nobody here could look at its note').first().waitFor()
    expect(await page.locator('#declares').isVisible()).toBe(true)
    expect(await page.locator('#field-objection').isVisible()).toBe(false)
    await page.getByLabel(ALT).fill('A snail')
    await page.getByRole('button', { name: 'Use this drawing' }).click()
    await page.locator('#errors').getByText('Please save it as PNG').waitFor()
    expect(sent).toEqual([])
  })
})

describe('without script', () => {
  it('the form is whole, and shows nothing that only script could use', async ({ expect }) => {
    await context.close()
    context = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    const { page, code, sent } = await openForm(context, service, 'plain@example.com')
    for (const useless of ['#chosen', '#held-first', '#declares', '#sending-stop', 'progress']) {
      expect(await page.locator(useless).isVisible(), useless).toBe(false)
    }
    await page.getByLabel(ALT).fill('A snail')
    await page.getByLabel(FILE).setInputFiles(await makeDeclared())
    await page.getByRole('button', { name: 'Use this drawing' }).click()
    await page.getByText('Probably Stable Diffusion wrote that.').first().waitFor()
    await page.getByLabel(FILE).setInputFiles(await makePicture())
    await page.getByRole('button', { name: 'Use this drawing' }).click()
    await page.waitForURL(`${service.origin}/studio/${code}`)
    expect(sent.at(-1)).toBe(`POST /studio/${code}/drawing`)
  })
})

/** A field as it stands in the page, whatever the order of its attributes. */
async function readField(page: Page, name: string): Promise<string[]> {
  return await page.locator(`.field:has(#field-${name})`).evaluate((field) =>
    [field, ...field.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes].map((one) => `${one.name}=${one.value}`)
      const words = element.children.length === 0 ? element.textContent : ''
      return [element.tagName, ...attributes.toSorted(), words].join(' ').trim()
    }),
  )
}

describe('a mistake', () => {
  it('stands in the page as it does without script', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'alike@example.com')
    const storageState = await context.storageState()
    const other = await browser.newContext({ ...PHONE, storageState, javaScriptEnabled: false })
    const plain = await other.newPage()
    await plain.goto(`${service.origin}/studio/${code}/drawing`)
    for (const form of [page, plain]) {
      await form.getByLabel(FILE).setInputFiles(await makePicture())
      await form.getByLabel(ALT).fill('A snail')
      await form.getByText('Its story').click()
      await form.getByLabel('Was it drawn after').fill('not a code')
      await form.getByRole('button', { name: 'Use this drawing' }).click()
      await form.locator('#error-after').waitFor()
    }
    const seen = await readField(page, 'after')
    expect(seen).toContain('P class=mistake id=error-after')
    // What was typed is an attribute only where the service wrote it.
    const served = await readField(plain, 'after')
    expect(seen).toEqual(served.map((line) => line.replace('value=not a code', 'value=')))
    const title = plain.getByRole('heading', { name: 'One thing needs another look' })
    expect(await title.count()).toBe(1)
    expect(await page.locator('#errors h2').innerText()).toBe(await title.innerText())
    await other.close()
  })
})
