import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { makePicture, makePledge, SCREENS, signIn } from '../support/node/artist.ts'
import { startBrowser } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'

const OPERATOR = 'operator@example.com'
/** How long an errand may take that the queue does, or the cron a minute later. */
const ERRAND = { timeout: 75_000, interval: 500 }

let service: Service
let browser: Browser

beforeAll(async () => {
  service = await startService({}, { OPERATOR_EMAILS: OPERATOR })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

describe.each(SCREENS)('with $on', ({ on, screen }) => {
  const word = on.replace('a ', '')

  it('an artist without a drawing borrows the house badge, until the operator takes it down', async ({
    expect,
  }) => {
    const operator = await (await browser.newContext(screen)).newPage()
    await signIn(operator, service, OPERATOR)
    await operator.goto(`${service.origin}/desk`)
    await operator.getByRole('link', { name: 'The house badge' }).click()
    await operator.getByText('There is no house badge yet').waitFor()
    await operator.getByLabel('The drawing').setInputFiles(await makePicture())
    await operator.getByLabel('What does it show?').fill('A small house')
    await operator.getByLabel('Who drew it?').fill('Iris Quill')
    await operator.getByLabel('Their page').fill('https://iris-quill.com')
    await operator.getByRole('button', { name: 'Put it up' }).click()
    await operator.getByAltText('A small house').waitFor()

    const artist = await (await browser.newContext(screen)).newPage()
    const borrower = { name: 'Bo Borrower', email: `bo-${word}@example.com` }
    const code = await makePledge(artist, service, borrower)
    await artist.getByText('drawn by Iris Quill').waitFor()
    await artist.getByRole('button', { name: 'Use the house badge' }).click()
    await artist.waitForURL(`${service.origin}/studio/${code}`)
    await artist.getByAltText('A small house').waitFor()

    const visitor = await (await browser.newContext(screen)).newPage()
    await visitor.goto(`${service.origin}/p/${code}`)
    const drawing = visitor.getByAltText('A small house')
    expect(await drawing.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0)
    const credit = visitor.getByRole('link', { name: 'Iris Quill' })
    expect(await credit.getAttribute('href')).toBe('https://iris-quill.com/')

    await operator.getByRole('button', { name: 'Take it down' }).click()
    await operator.getByText('There is no house badge yet').waitFor()
    const countDrawings = async () => {
      await visitor.reload()
      return await drawing.count()
    }
    await expect.poll(countDrawings, ERRAND).toBe(0)
    expect(await visitor.locator('.opening').innerText()).toMatch(
      /created\s+with\s+human\s+intelligence/i,
    )
    expect(await visitor.getByText('Iris Quill').count()).toBe(0)
    await artist.goto(`${service.origin}/studio/${code}/drawing`)
    expect(await artist.getByRole('button', { name: 'Use the house badge' }).count()).toBe(0)
  })
})
