import { readFile } from 'node:fs/promises'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import {
  makePicture,
  makePledge,
  printed,
  SCREENS,
  waitForDrawingPage,
} from '../support/node/artist.ts'
import { startBrowser } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'

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

/** More would feel like paperwork. */
const MOST_STEPS = 14

/** Counts what a person has to do. */
class Hand {
  steps = 0

  async click(what: Locator): Promise<void> {
    this.steps += 1
    await what.click()
  }

  async type(what: Locator, text: string): Promise<void> {
    this.steps += 1
    await what.fill(text)
  }
}

function readPngSize(png: Buffer): { width: number; height: number } {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
}

describe.each(SCREENS)('with $on', ({ on, screen }) => {
  const word = on.replace('a ', '')

  it('a stranger comes from the home to a badge of their own in a few clicks', async ({
    expect,
  }) => {
    const email = `stranger-${word}@example.com`
    const page = await (await browser.newContext(screen)).newPage()
    const hand = new Hand()
    await page.goto(service.origin)
    await hand.click(page.getByRole('link', { name: 'Make your pledge' }).first())
    await hand.type(page.getByLabel('Your name, as you sign your work'), 'Stranger Lovelock')
    await hand.click(page.getByLabel('Pictures', { exact: false }))
    await hand.type(page.getByLabel('Your mail address'), email)
    await hand.click(page.getByRole('button', { name: 'I promise' }))
    await hand.type(page.getByLabel('Code'), await service.readCode(email))
    await hand.click(page.getByRole('button', { name: 'Make my pledge' }))
    const code = await waitForDrawingPage(page)

    hand.steps += 1
    await page.getByLabel('Photo or scan of your drawing').setInputFiles(await makePicture())
    await hand.type(page.getByLabel('What would you tell a friend'), 'Four squares')
    await hand.click(page.getByRole('button', { name: 'Use this drawing' }))
    await hand.click(page.getByRole('link', { name: 'Download your badge' }))
    const told = await page.getByText(/^PNG on paper, /).innerText()
    const coming = page.waitForEvent('download')
    await hand.click(page.getByRole('link', { name: 'Download your badge' }))
    const download = await coming

    expect(download.suggestedFilename()).toBe(`human-intelligence-${printed(code)}-badge.png`)
    const png = await readFile(await download.path())
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
    const { width, height } = readPngSize(png)
    expect(told).toBe(`PNG on paper, ${width}\u00a0×\u00a0${height}\u00a0pixels.`)
    expect(width).toBe(768)
    expect(height).toBeGreaterThan(width * (480 / 640))
    expect(hand.steps).toBeLessThanOrEqual(MOST_STEPS)
  })

  it('a visitor finds an artist by address, code and name, and reads an honest none', async ({
    expect,
  }) => {
    const site = `lindgren-${word}.com`
    const name = on === 'a phone' ? 'Zoë Lindgren' : 'Renée Åström'
    const artist = await (await browser.newContext(screen)).newPage()
    const code = await makePledge(artist, service, { name, email: `found-${word}@example.com` })
    await artist.goto(`${service.origin}/studio/${code}/embed`)
    await artist.getByLabel('Address of the page').fill(`https://${site}`)
    await artist.getByRole('button', { name: 'Name this place and get the tag' }).click()
    await artist.getByLabel('The tag').waitFor()

    const visitor = await (await browser.newContext(screen)).newPage()
    await visitor.goto(service.origin)
    await visitor.getByRole('link', { name: 'Check', exact: false }).first().click()
    const lookUp = async (typed: string) => {
      await visitor.getByLabel('An address, a code or a name').fill(typed)
      await visitor.getByRole('button', { name: 'Look it up' }).click()
      await visitor.waitForURL(/\?q=/)
      return await visitor.locator('.answer').innerText()
    }
    const slip = `${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase().replaceAll('0', 'o')
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    for (const [typed, why] of [
      [`http://www.${site}/prints?page=2`, `${name} names this place: ${site}. Nobody checked it.`],
      [slip, 'This is the code that you asked for.'],
      [bare, 'The name fits.'],
    ] as const) {
      const answer = await lookUp(typed)
      expect(answer).toContain('One pledge fits')
      expect(answer).toContain(why)
      expect(answer).toContain(printed(code))
    }
    await visitor.getByRole('link', { name }).click()
    await visitor.waitForURL(`${service.origin}/p/${code}`)

    await visitor.goBack()
    const none = await lookUp(`nobody-${word}.com`)
    expect(none).toContain('Nothing here says that')
    expect(none).toContain('That is not an accusation')
    expect(await visitor.locator('.answer a[href*="/p/"]').count()).toBe(0)
  })
})
