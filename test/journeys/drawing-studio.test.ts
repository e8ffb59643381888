import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from 'vitest'
import { makePicture, signIn } from '../support/node/artist.ts'
import { PHONE, startBrowser } from '../support/node/browser.ts'
import {
  ALT,
  choose,
  FILE,
  makeDeclared,
  openForm,
  readSent,
  slowDown,
  waitUntilRead,
  watchSending,
} from '../support/node/drawing-form.ts'
import { tabThrough } from '../support/node/keyboard.ts'
import { startService, type Service } from '../support/node/service.ts'
import { makeSheet } from '../support/node/sheet.ts'

const CORPUS = process.env['CORPUS_DIR']
if (!CORPUS) console.warn('Skipped without CORPUS_DIR: real files in the form of a drawing.')
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

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

const use = (page: Page) => page.getByRole('button', { name: 'Use this drawing' }).click()

describe('a file that declares AI', () => {
  it('is told of before anything is sent, and goes to a person when the artist objects', async ({
    expect,
  }) => {
    const { page, code, sent } = await openForm(context, service, 'refused@example.com')
    await page.getByLabel(ALT).fill('A heron')
    // Back at the file, as somebody who has just closed the dialog.
    await page.getByLabel(FILE).focus()
    await choose(page, await makeDeclared())
    const declares = page.getByRole('group', { name: 'This file says that AI made it' })
    await declares.getByText('In the part “PNG text”, the field “parameters” says “').waitFor()
    expect(await declares.evaluate((group) => group === document.activeElement)).toBe(true)
    expect(await page.locator('#chosen').isVisible()).toBe(false)
    const file = page.getByLabel(FILE)
    expect(await file.getAttribute('aria-invalid')).toBe('true')
    expect(await file.getAttribute('aria-describedby')).toContain('error-drawing')
    await use(page)
    await page.getByText('tell us how you made the drawing').first().waitFor()
    expect(sent).toEqual([])

    // Another file, and all of that is gone.
    await choose(page, await makePicture())
    expect(await declares.isVisible()).toBe(false)
    expect(await page.locator('.mistake').count()).toBe(0)

    await choose(page, await makeDeclared())
    await page.getByLabel('Is the note wrong?').fill('My app wrote that. I drew it with a pen.')
    await use(page)
    await page.waitForURL(`${service.origin}/studio/${code}`)
    await page.getByText('A person looks at your drawing first').waitFor()
    await page.getByText('You told us that the note in the file is wrong.').waitFor()
    expect(sent).toEqual([`PUT /api/v1/pledges/${code}/drawing`])
  })

  it('does not call back who has gone on to another field', async ({ expect }) => {
    const { page } = await openForm(context, service, 'went-on@example.com')
    await page.route('**/assets/form.*.js', async (route) => {
      await page.getByLabel(ALT).focus()
      await route.continue()
    })
    await choose(page, await makeDeclared())
    await page.getByRole('alert').filter({ hasText: 'This file says that AI made it' }).waitFor()
    expect(await page.getByLabel(ALT).evaluate((field) => field === document.activeElement)).toBe(
      true,
    )
  })

  it.skipIf(!CORPUS)('is each real one of the corpus, and no human one', async ({ expect }) => {
    const { page, sent } = await openForm(context, service, 'corpus@example.com')
    const list = (folder: string, ending: RegExp) =>
      readdirSync(join(CORPUS ?? '', folder))
        .filter((name) => ending.test(name))
        .map((name) => join(CORPUS ?? '', folder, name))
    const declares = page.locator('#declares')
    for (const file of list('ai/real', /\.png$/)) {
      await choose(page, file)
      expect(await declares.isVisible(), file).toBe(true)
      expect(await page.locator('[data-findings] li').count(), file).toBeGreaterThan(0)
    }
    for (const file of list('human/c2pa', /photo|drawing|capture|camera|nikon/i)) {
      await choose(page, file)
      expect(await declares.isVisible(), file).toBe(false)
    }
    expect(sent).toEqual([])
    await choose(page, join(CORPUS ?? '', 'human/c2pa/c2pa-digitalCapture-cawg.jpg'))
    await page.getByText('The file says of itself: taken with a camera').waitFor()
  })
})

describe('a drawing on its way', () => {
  it('says how far it is, and leads to the desk', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'photo@example.com')
    await choose(page, await makeSheet(page))
    await page.getByLabel(ALT).fill('A snail')
    await watchSending(page)
    await slowDown(page, 60_000)
    const lines = page.evaluate(
      async () =>
        await new Promise<string[]>((resolve) => {
          addEventListener('pagehide', () => resolve(globalThis.saidLines))
          setTimeout(() => resolve(globalThis.saidLines), 1500)
        }),
    )
    await use(page)
    const button = page.getByRole('button', { name: 'Use this drawing' })
    expect(await button.isDisabled()).toBe(true)
    await page.getByRole('progressbar', { name: 'Sending your drawing' }).waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: /^Sending: [2468]0 %$/ })
      .waitFor()
    const parts = Object.keys(await readSent(page))
    expect(parts).toContain('drawing')
    expect(parts).not.toContain('original')
    expect(parts).not.toContain('whiten')
    expect((await lines)[0]).toBe('Getting your drawing ready …')
    await slowDown(page, -1)
    await page.waitForURL(`${service.origin}/studio/${code}`)
    await page.getByAltText('A snail').waitFor()
  })

  it('can be stopped, and keeps everything when the connection breaks', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'gone@example.com')
    await choose(page, await makeSheet(page))
    await page.getByLabel('Make the paper white').check()
    await page.getByLabel(ALT).fill('A snail')
    await page.getByLabel('What did you draw it with?').fill('Ink')
    await page.getByText('Keep my original as evidence').click()
    await slowDown(page, 20_000)
    await use(page)
    await page.getByRole('button', { name: 'Stop sending' }).click()
    await page.getByText('Stopped. Nothing was changed').waitFor()
    await slowDown(page, -1)

    await page.route('**/api/v1/**', (route) => route.abort())
    await use(page)
    await page.getByText('The connection broke.').waitFor()
    const again = page.getByRole('button', { name: 'Try again' })
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true)
    expect(await page.getByLabel(ALT).inputValue()).toBe('A snail')
    expect(await page.getByLabel('What did you draw it with?').inputValue()).toBe('Ink')
    expect(await page.getByLabel('Keep my original as evidence').isChecked()).toBe(true)
    expect(await page.getByLabel('Make the paper white').isChecked()).toBe(true)
    expect(await page.getByLabel(FILE).evaluate((f: HTMLInputElement) => f.files?.length)).toBe(1)

    await page.unroute('**/api/v1/**')
    await page.route('**/api/v1/**', (route) => route.fulfill({ status: 502, body: '<p>No' }))
    await again.click()
    await page.getByText('Something went wrong on our side.').waitFor()

    // The sign-in has ended meanwhile: in another tab there is a new one.
    await page.unroute('**/api/v1/**')
    await context.clearCookies()
    await again.click()
    await page.getByRole('link', { name: 'sign in in another tab' }).waitFor()
    const tab = await context.newPage()
    await signIn(tab, service, 'gone@example.com')
    await again.click()
    await page.waitForURL(`${service.origin}/studio/${code}`)
    await page.getByAltText('A snail').waitFor()
  })

  it('hears of each mistake beside its field, and loses nothing', async ({ expect }) => {
    const { page, sent } = await openForm(context, service, 'mistakes@example.com')
    await choose(page, await makePicture())
    await use(page)
    await page
      .getByRole('link', { name: 'Please say in a few words what the drawing shows' })
      .waitFor()
    expect(sent).toEqual([])
    await page.getByLabel(ALT).fill('A snail')
    await page.getByText('Its story').click()
    await page.getByLabel('Was it drawn after').fill('not a code')
    await page.getByText('Its story').click()
    await use(page)
    const after = page.getByLabel('Was it drawn after')
    await after.waitFor()
    expect(await after.getAttribute('aria-invalid')).toBe('true')
    expect(await after.getAttribute('aria-describedby')).toBe('hint-after error-after')
    expect(await page.locator('#field-after').inputValue()).toBe('not a code')
    expect(await page.getByLabel(ALT).getAttribute('aria-invalid')).toBeNull()
    expect(await page.locator('#errors').evaluate((box) => box === document.activeElement)).toBe(
      true,
    )
  })

  it('goes the plain way when the large part cannot be fetched twice', async ({ expect }) => {
    const { page, code, sent } = await openForm(context, service, 'unfetched@example.com')
    await page.route('**/assets/form.*.js', (route) => route.abort())
    await page.getByLabel(FILE).setInputFiles(await makePicture())
    await page.getByLabel(ALT).fill('A snail')
    await use(page)
    await page.getByText('could not be fetched').waitFor()
    await use(page)
    await page.waitForURL(`${service.origin}/studio/${code}`)
    expect(sent).toEqual([`POST /studio/${code}/drawing`])
  })
})

describe('the form of a drawing', () => {
  it('can be used with the keyboard alone', async ({ expect }) => {
    const { page, code } = await openForm(context, service, 'keys@example.com')
    const reach = async (label: string) => {
      const control = page.getByLabel(label)
      for (let i = 0; i < 40; i += 1) {
        if (await control.evaluate((one) => one === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`Tab never came to ${label}.`)
    }
    const sheet = await makeSheet(page)
    page.once('filechooser', (dialog) => void dialog.setFiles(sheet))
    await reach(FILE)
    await page.keyboard.press('Enter')
    await waitUntilRead(page)
    await reach('Make the paper white')
    await page.keyboard.press('Space')
    await reach(ALT)
    await page.keyboard.type('A snail')
    await page.keyboard.press('Enter')
    await page.waitForURL(`${service.origin}/studio/${code}`)
    expect(await page.getByAltText('A snail').count()).toBeGreaterThan(0)
  })

  it('is found faultless by axe with a file, with a refusal and with mistakes', async ({
    expect,
  }) => {
    const { page } = await openForm(context, service, 'axe@example.com')
    const wrong: string[] = []
    const look = async (state: string) => {
      await page.evaluate(AXE)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const seen = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run(document, {
            resultTypes: ['violations'],
          })
          const over = document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []
          return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`), ...over]
        })
        wrong.push(...seen.map((line) => `${state}, ${colorScheme}: ${line}`))
      }
    }
    await page.setViewportSize({ width: 320, height: 700 })
    await choose(page, await makeSheet(page))
    await look('chosen')
    wrong.push(...(await tabThrough(page)))
    await choose(page, await makeDeclared())
    await look('declared')
    await use(page)
    await look('with mistakes')
    await choose(page, await makeSheet(page))
    await page.getByLabel(ALT).fill('A snail')
    await slowDown(page, 5000)
    await use(page)
    await page.getByRole('status').filter({ hasText: 'Sending' }).waitFor()
    await look('on its way')
    expect(wrong).toEqual([])
  })
})
