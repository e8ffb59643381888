import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { PHONE, startBrowser, startSite } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'

const CORPUS = process.env['CORPUS_DIR']
if (!CORPUS) console.warn('Skipped without CORPUS_DIR: the journey with a real photograph.')

let service: Service
let browser: Browser

beforeAll(async () => {
  service = await startService()
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

const EMAIL = 'ada@example.com'

/** From /pledge to a pledge with a code, as an artist types and taps it. Answers the code. */
async function makePledge(page: Page, email: string): Promise<string> {
  await page.goto(`${service.origin}/`)
  await page
    .getByRole('link', { name: /make (a|your) pledge/i })
    .first()
    .click()
  await page.getByLabel('Your name, as you sign your work').fill('Ada Lovelock')
  await page.getByLabel('Pictures', { exact: false }).check()
  await page.getByLabel('Address', { exact: false }).first().fill('ada-draws.example')
  await page.getByLabel('Your mail address').fill('not an address')
  await page.getByRole('button', { name: 'I promise' }).click()
  // One mistake: it stands beside its field, and nothing that was typed is lost.
  await page.getByText('does not look like a mail address').first().waitFor()
  await page.getByLabel('Your mail address').fill(email)
  await page.getByRole('button', { name: 'I promise' }).click()
  await page.getByLabel('Code').fill(await service.readCode(email))
  await page.getByRole('button', { name: 'Make my pledge' }).click()
  await page.waitForURL(/\/studio\/[0-9A-Z]{8}\/drawing/)
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

describe('an artist with a phone', () => {
  it.skipIf(!CORPUS)(
    'draws, pledges, puts the badge on another site, and a visitor there finds the record',
    async ({ expect }) => {
      const context = await browser.newContext(PHONE)
      const page = await context.newPage()
      const code = await makePledge(page, EMAIL)

      // A real photograph, turned by its EXIF note and carrying the place where it was taken.
      await page
        .getByLabel('Photo or scan of your drawing')
        .setInputFiles(join(CORPUS ?? '', 'human/c2pa/photo-iphone13-crater-lake.jpeg'))
      await page.getByLabel('What would you tell a friend').fill('A lake between mountains')
      await page.getByRole('button', { name: 'Use this drawing' }).click()
      await page.waitForURL(`${service.origin}/studio/${code}`)
      // "Where will you put it?" comes before the tag.
      await page.getByRole('link', { name: 'Put the badge on your site' }).click()
      await page.getByRole('link', { name: 'Skip this and get the tag.' }).click()
      const tag = await page.getByLabel('The tag').inputValue()
      await page.goto(`${service.origin}/studio/${code}`)

      // The record, before any script.
      const reader = await (
        await browser.newContext({ ...PHONE, javaScriptEnabled: false })
      ).newPage()
      await reader.goto(`${service.origin}/p/${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
      expect(reader.url()).toBe(`${service.origin}/p/${code}`)
      const drawing = reader.getByAltText('A lake between mountains')
      expect(await drawing.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
      await reader.getByText('Nobody here has examined how it was made').waitFor()

      // Somebody else's site carries the tag as it was copied.
      const site = await startSite({
        '/': `<!doctype html><html lang="en"><title>Ada draws</title><h1>Ada draws</h1>${tag}</html>`,
      })
      const visitor = await (await browser.newContext(PHONE)).newPage()
      const complaints: string[] = []
      visitor.on('console', (message) => complaints.push(message.text()))
      visitor.on('pageerror', (error) => complaints.push(error.message))
      await visitor.goto(site.origin)
      const badge = visitor.locator('human-badge[status="active"]')
      await badge.waitFor()
      expect(await badge.getAttribute('here')).toBe('unknown')
      expect(await badge.locator('[part=claim]').innerText()).toMatch(
        /^created\s+with\s+human\s+intelligence$/,
      )
      expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([])
      await badge.getByRole('link', { name: /Ada Lovelock/ }).click()
      await visitor.waitForURL(`${service.origin}/p/${code}`)
      await visitor
        .getByRole('heading', { name: /Ada Lovelock/ })
        .first()
        .waitFor()

      // The artist withdraws: record and badge agree, and a mail says so.
      await page.getByRole('link', { name: 'Withdraw this pledge' }).click()
      await page.getByLabel('Why? Visitors can read this.').fill('I tried a generator.')
      await page.getByRole('button', { name: 'Withdraw the pledge' }).click()
      await page.getByText('You have withdrawn this pledge').waitFor()
      await service.readMail(EMAIL, /withdr/i)
      await reader.reload()
      await reader.getByText('I tried a generator.').waitFor()
      const later = await (await browser.newContext(PHONE)).newPage()
      await later.goto(site.origin)
      await later.locator('human-badge[status="withdrawn"]').waitFor()

      // And takes it back.
      await page.getByRole('button', { name: /Take it back/ }).click()
      await page.getByRole('link', { name: 'Withdraw this pledge' }).waitFor()
      const restored = await (await browser.newContext(PHONE)).newPage()
      await restored.goto(site.origin)
      await restored.locator('human-badge[status="active"]').waitFor()
      site.stop()
    },
  )

  it('makes the whole pledge without script, and signs out everywhere', async ({ expect }) => {
    const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false })
    const page = await context.newPage()
    const code = await makePledge(page, 'grace@example.com')
    await page.getByRole('link', { name: 'Go on without a drawing' }).click()
    await page.getByRole('link', { name: 'Where will you put it?' }).waitFor()
    await page.goto(`${service.origin}/studio`)
    await page.getByRole('button', { name: /everywhere|all/i }).click()
    await page.goto(`${service.origin}/studio/${code}`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await service.readMail('grace@example.com', /signed in|session/i)
  })
})
