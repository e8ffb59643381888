import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { openStorage } from '../../scripts/start/storage.ts'
import { makePledge } from '../support/node/artist.ts'
import { startBrowser, startSite, type HostSite } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'

/*
 * An artist with a site of her own, a copier with another, and the days that pass: one story, in this order.
 */

const EMAIL = 'ada@example.com'
const DAY = 24 * 60 * 60_000

let service: Service
let browser: Browser
let desk: Page
let code: string
/** Ada's own pages, and those of somebody who copied her tag. */
const own: { [path: string]: string } = {}
const copied: { [path: string]: string } = {}
let ada: HostSite
let mallory: HostSite

beforeAll(async () => {
  service = await startService()
  browser = await startBrowser()
  ada = await startSite(own)
  mallory = await startSite(copied)
  desk = await (await browser.newContext()).newPage()
  code = await makePledge(desk, service, { name: 'Ada Lovelock', email: EMAIL })
}, 60_000)
afterAll(async () => {
  ada.stop()
  mallory.stop()
  await browser.close()
  await service.stop()
})

const tag = () =>
  `<script type="module" src="${service.origin}/widget/v1/human-badge.js"></script>
   <human-badge pledge="${code}" loading="eager"><a href="${service.origin}/p/${code}">Created with human intelligence</a></human-badge>`

/** What the badge says on a page, to somebody who was never there: its word, and its lines. */
async function readBadge(address: string): Promise<{ here: string | null; said: string }> {
  const page = await browser.newPage()
  await page.goto(address)
  const badge = page.locator('human-badge[status=active]')
  await badge.waitFor()
  const said = await badge.evaluate((element) => element.shadowRoot?.textContent ?? '')
  const here = await badge.getAttribute('here')
  await page.close()
  return { here, said: said.replace(/\s+/g, ' ') }
}

/** Clicks the badge on a page, and reads what the record says of where the visitor came from. */
async function followBadge(address: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.locator('human-badge[status=active]').getByRole('link').click()
  await page.waitForURL(`${service.origin}/p/${code}`)
  await page.locator('#came-from').waitFor({ state: 'visible' })
  const said = await page.locator('#came-from').innerText()
  await page.close()
  return said
}

async function readPlace(): Promise<{ state?: string; proof?: string }> {
  const answer = await fetch(`${service.origin}/api/v1/badges/${code}`, { cache: 'no-store' })
  const { places } = await answer.json()
  return places[0] ?? {}
}

/** Everything that was dated is dated earlier, and the scheduler is called again. */
async function passDays(days: number): Promise<void> {
  await service.restart(async (_, { STATE_DIR = '' }) => {
    const storage = await openStorage(STATE_DIR)
    const db = await storage.getD1Database('DB')
    const ms = days * DAY
    await db.batch([
      db.prepare(
        `UPDATE places SET checked_at = checked_at - ${ms}, named_at = named_at - ${ms}, linked_at = linked_at - ${ms},
          absent_since = absent_since - ${ms}, warned_at = warned_at - ${ms}, looked_at = looked_at - ${ms}`,
      ),
      db.prepare(`UPDATE addresses SET due_at = due_at - ${ms}, looked_at = looked_at - ${ms}`),
    ])
    await storage.dispose()
  })
}

describe('a place', () => {
  it('is named, pointed back from, checked, and linked', async ({ expect }) => {
    own['/'] = '<!doctype html><title>Ada draws</title><h1>Hello'
    await desk.goto(`${service.origin}/studio/${code}/embed`)
    await desk.getByLabel('Address of the page').fill(ada.origin)
    await desk.getByRole('button', { name: 'Name this place and get the tag' }).click()
    await desk.getByRole('link', { name: /Does it point back/ }).click()
    await desk.getByRole('button', { name: /Check my page/ }).click()
    await desk.getByRole('heading', { name: 'Not yet: we did not find it' }).waitFor()
    const line = await desk.getByLabel('The line').inputValue()
    expect(line).toBe(`<link rel="me" href="${service.origin}/p/${code}">`)

    own['/'] = `<!doctype html><head>${line}<title>Ada draws</title></head><h1>Hello</h1>${tag()}`
    own['/about'] = `<!doctype html><title>About Ada</title>${tag()}`
    await expect
      .poll(
        async () => {
          await desk.getByRole('button', { name: 'Check my page again' }).click()
          await desk.waitForLoadState()
          return await desk.locator('#found').innerText()
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toBe('Yes: it points back')
    expect(await readPlace()).toMatchObject({ state: 'linked', proof: 'site' })
  })

  it('is said by the badge on each of its pages, and by the record to whoever comes from there', async ({
    expect,
  }) => {
    for (const path of ['/', '/about']) {
      const { here, said } = await readBadge(ada.origin + path)
      expect([here, said]).toEqual([
        'linked',
        expect.stringMatching(/Linked to this site, checked \d/),
      ])
    }
    const said = await followBadge(`${ada.origin}/about`)
    expect(said).toContain(`You came here from ${new URL(ada.origin).host}.`)
    expect(said).toContain('It is on the list, and the site names this pledge')
  })

  it('is not the place where somebody else pastes the same tag', async ({ expect }) => {
    copied['/'] = `<!doctype html><title>Cheap prints</title>${tag()}`
    const { here, said } = await readBadge(mallory.origin)
    expect(here).toBe('not-listed')
    expect(said).toContain('Ada Lovelock has not named this place')
    expect(await followBadge(mallory.origin)).toContain('has not named this place')
  })

  it('is unknown in a frame that may not know where it stands', async ({ expect }) => {
    copied['/frame'] = `<!doctype html><title>A builder</title>
      <iframe sandbox="allow-scripts" src="${ada.origin}/" width="400" height="500"></iframe>`
    const page = await browser.newPage()
    await page.goto(`${mallory.origin}/frame`)
    const badge = page.frameLocator('iframe').locator('human-badge[status=active]')
    await badge.waitFor()
    expect(await badge.getAttribute('here')).toBe('unknown')
    await page.close()
  })

  it('is not spoken of to a visitor who came from nowhere', async ({ expect }) => {
    const page = await browser.newPage()
    await page.goto(`${service.origin}/p/${code}#from=${new URL(ada.origin).host}`)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('#came-from').isVisible()).toBe(false)
    await page.close()
  })

  it('gets its artist a mail when it points back no more, and lapses two weeks later', async ({
    expect,
  }) => {
    own['/'] = '<!doctype html><title>Ada draws</title><h1>All new'
    await passDays(2)
    await expect.poll(readLook, { timeout: 20_000 }).toBe('Not this time')
    expect((await readBadge(`${ada.origin}/about`)).here).toBe('linked')
    await passDays(1.5)
    const mail = await service.readMail(EMAIL, /did not find what we found/)
    expect(mail).toContain(ada.origin)
    expect((await readPlace()).state).toBe('linked')
    await passDays(14)
    await expect.poll(async () => (await readPlace()).state, { timeout: 20_000 }).toBe('lapsed')
    const { here, said } = await readBadge(`${ada.origin}/about`)
    expect([here, said]).toEqual(['lapsed', expect.stringMatching(/Was linked, last found \d/)])
    const page = await browser.newPage()
    await page.goto(`${service.origin}/p/${code}`)
    expect(await page.locator('main').innerText()).toMatch(/was linked, last found on \d/)
    await page.close()
  })

  it('is linked again by itself when the line is back', async ({ expect }) => {
    own['/'] = `<!doctype html><link rel="me" href="${service.origin}/p/${code}"><title>Ada</title>`
    await passDays(2)
    await expect.poll(async () => (await readPlace()).state, { timeout: 20_000 }).toBe('linked')
    expect((await readBadge(`${ada.origin}/about`)).here).toBe('linked')
  })
})

/** What the page at the artist's desk says of the last look, whoever made it. */
async function readLook(): Promise<string> {
  await desk.goto(`${service.origin}/studio/${code}/embed`)
  await desk.getByRole('link', { name: /Does it point back/ }).click()
  return await desk.locator('#found').innerText()
}
