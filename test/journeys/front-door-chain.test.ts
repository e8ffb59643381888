import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { makePicture, makePledge, SCREENS } from '../support/node/artist.ts'
import { startBrowser, startSite } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'

/** How long an errand may take that the queue does, or the cron a minute later. */
const ERRAND = { timeout: 75_000, interval: 500 }

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

async function change(page: Page, code: string, fields: { [label: string]: string }) {
  await page.goto(`${service.origin}/studio/${code}`)
  await page.getByRole('link', { name: 'Change your page' }).click()
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label).fill(text)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(`${service.origin}/studio/${code}`)
}

describe.each(SCREENS)('with $on', ({ on, screen }) => {
  const word = on.replace('a ', '')
  const open = async () => await (await browser.newContext(screen)).newPage()

  it('one drawing inspires another, and with a yes both records say so', async ({ expect }) => {
    const ada = await open()
    const first = { name: `Ada ${word}`, email: `ada-${word}@example.com` }
    const adas = await makePledge(ada, service, first)

    const bea = await open()
    const second = { name: `Bea ${word}`, email: `bea-${word}@example.com` }
    const beas = await makePledge(bea, service, second)
    const story = `Drawn on a train, on ${on}.`
    await bea.getByLabel('Photo or scan of your drawing').setInputFiles(await makePicture())
    await bea.getByLabel('What would you tell a friend').fill('A heron, too')
    await bea.getByText('Its story').click()
    await bea.getByLabel('A sentence about the drawing').fill(story)
    await bea.getByLabel('Was it drawn after somebody else’s badge?').fill(adas.toLowerCase())
    await bea.getByRole('button', { name: 'Use this drawing' }).click()
    await bea.waitForURL(`${service.origin}/studio/${beas}`)
    await change(bea, beas, { 'Your handle': `bea-${word}` })

    const visitor = await open()
    await visitor.goto(`${service.origin}/p/${beas}`)
    await visitor.getByText(story).waitFor()
    expect(await visitor.getByText('From badge to badge').count()).toBe(0)

    await ada.goto(`${service.origin}/studio`)
    await ada.getByText('A heron, too').waitFor()
    await ada.getByRole('button', { name: 'Yes, show it' }).click()
    const onBeas = visitor.getByRole('link', { name: `${first.name}’s badge` })
    const find = async () => {
      await visitor.reload()
      return await onBeas.count()
    }
    await expect.poll(find, ERRAND).toBe(1)
    await onBeas.click()
    await visitor.waitForURL(`${service.origin}/p/${adas}`)
    await visitor.getByRole('link', { name: `${second.name}’s badge` }).click()
    await visitor.waitForURL(`${service.origin}/p/${beas}`)

    await visitor.goto(`${service.origin}/wall`)
    await visitor.getByText(story).waitFor()
    await visitor.getByRole('link', { name: second.name, exact: true }).click()
    await visitor.waitForURL(`${service.origin}/@bea-${word}`)
    await visitor.getByText(story).waitFor()
  })

  it('an artist changes the name, and the old one stands nowhere', async ({ expect }) => {
    const [before, after] = [`Oldname ${word}`, `Newname ${word}`]
    const artist = await open()
    const email = `name-${word}@example.com`
    const code = await makePledge(artist, service, { name: before, email })
    await change(artist, code, { 'Your name, as you sign your work': after })

    const visitor = await open()
    const paths = [`/p/${code}`, `/api/v1/pledges/${code}`, '/wall', `/api/v1/badges/${code}`]
    for (const path of [...paths, '/api/v1/pledges', `/check?q=${code}`, '/sitemap.xml']) {
      const response = await visitor.request.get(service.origin + path)
      const text = await response.text()
      expect([path, response.status(), text.includes('Oldname')]).toEqual([path, 200, false])
      if (path !== '/sitemap.xml') expect(text).toContain(after)
    }
    await visitor.goto(`${service.origin}/p/${code}`)
    await visitor.getByText('name has changed').or(visitor.getByText('changed the name')).waitFor()
    await visitor.goto(`${service.origin}/check?q=${before}`)
    await visitor.getByText('Nothing here says that').waitFor()
    await visitor.goto(`${service.origin}/check?q=${after}`)
    await visitor.getByText('One pledge fits').waitFor()
  })

  it('a named place shows the badge as named, and any other as not listed', async ({ expect }) => {
    const pages: { [path: string]: string } = {}
    const [own, other] = [await startSite(pages), await startSite(pages)]
    const artist = await open()
    const email = `place-${word}@example.com`
    const code = await makePledge(artist, service, { name: 'Pia Place', email })
    await artist.getByRole('link', { name: 'Go on without a drawing' }).click()
    await artist.getByRole('link', { name: 'Put the badge on your site' }).click()
    await artist.getByRole('heading', { name: 'Where will you put it?' }).waitFor()
    expect(await artist.getByLabel('The tag').count()).toBe(0)
    await artist.getByLabel('Address of the page').fill(own.origin)
    await artist.getByRole('button', { name: 'Name this place and get the tag' }).click()
    const tag = await artist.getByLabel('The tag').inputValue()
    pages['/'] = `<!doctype html><html lang="en"><title>Pia</title><h1>Pia</h1>${tag}</html>`

    for (const [site, here] of [
      [own, 'named'],
      [other, 'not-listed'],
    ] as const) {
      const visitor = await open()
      await visitor.goto(site.origin)
      const badge = visitor.locator('human-badge[status="active"]')
      await badge.waitFor()
      expect(await badge.getAttribute('here')).toBe(here)
      await badge.getByRole('link', { name: /Pia Place/ }).click()
      await visitor.waitForURL(`${service.origin}/p/${code}`)
      site.stop()
    }
  })
})
