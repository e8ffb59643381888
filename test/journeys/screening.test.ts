import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { textChunk } from '../support/declarations.ts'
import { makePledge, signIn } from '../support/node/artist.ts'
import { PHONE, startBrowser } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'
import { makePng } from '../support/pictures.ts'

/*
 * An artist on a phone, without script, whose file says what is not so; and the person who looks. One story, in this
 * order. With SHOTS=FOLDER each step leaves a picture of its page there.
 */

const ARTIST = 'ada@example.com'
const OPERATOR = 'operator@example.com'
const SHOTS = process.env['SHOTS']
const SETTINGS = 'a heron\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1, Size: 640x480'
const OBJECTION =
  'I drew it with a pen on paper. My phone added that when it made the photo brighter.'
const REASON = 'One can see the grain of the paper and where the pen was lifted.'

let service: Service
let browser: Browser
let artist: Page
let desk: Page
let code: string

beforeAll(async () => {
  service = await startService({}, { OPERATOR_EMAILS: OPERATOR })
  browser = await startBrowser()
  artist = await (await browser.newContext({ ...PHONE, javaScriptEnabled: false })).newPage()
  desk = await (await browser.newContext()).newPage()
  code = await makePledge(artist, service, { name: 'Ada Lovelock', email: ARTIST })
}, 60_000)
afterAll(async () => {
  await browser.close()
  await service.stop()
})

async function shoot(page: Page, name: string): Promise<void> {
  if (SHOTS) await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

async function chooseFile(): Promise<void> {
  const size = { width: 640, height: 480 }
  const buffer = Buffer.from(await makePng(size, { before: [textChunk('parameters', SETTINGS)] }))
  const file = { name: 'heron.png', mimeType: 'image/png', buffer }
  await artist.getByLabel('Photo or scan of your drawing').setInputFiles(file)
}

async function readDrawing(): Promise<{ kind: string } | null> {
  const answer = await fetch(`${service.origin}/api/v1/pledges/${code}`, { cache: 'no-store' })
  const { drawing } = await answer.json()
  return drawing
}

describe('a drawing whose file says that AI made it', () => {
  it('is refused kindly: what the file says, what that means, and what to do', async ({
    expect,
  }) => {
    await artist.goto(`${service.origin}/studio/${code}/drawing`)
    await chooseFile()
    await artist.getByLabel('What would you tell a friend').fill('A heron in the reeds')
    await artist.getByRole('button', { name: 'Use this drawing' }).click()
    await shoot(artist, '1-refused')
    const told = await artist.locator('#declares').innerText()
    expect(told).toMatch(/This file says that AI made it/)
    expect(told).toMatch(/“parameters” says “.*Steps: 20.*Probably Stable Diffusion wrote that/s)
    expect(told).toMatch(/We do not judge your picture/)
    expect(told).toMatch(/photo of the paper/)
    expect(await artist.getByLabel('What would you tell a friend').inputValue()).toBe(
      'A heron in the reeds',
    )
    expect(await readDrawing()).toBeNull()
  })

  it('waits for a person when its artist objects, and the badge stays as it is', async ({
    expect,
  }) => {
    await chooseFile()
    await artist.getByLabel('How did you make the drawing?').fill(OBJECTION)
    await artist.getByRole('button', { name: 'Use this drawing' }).click()
    await artist.waitForURL(`${service.origin}/studio/${code}`)
    await shoot(artist, '2-waits')
    expect(await artist.getByText('A person looks at your drawing first').isVisible()).toBe(true)
    expect(await readDrawing()).toBeNull()
  })

  it('is seen by an operator, with the field, the words and the picture', async ({ expect }) => {
    await signIn(desk, service, OPERATOR)
    await desk.goto(`${service.origin}/desk`)
    await desk.getByRole('link', { name: 'Drawings that wait' }).click()
    await shoot(desk, '3-list')
    await desk.getByRole('link', { name: 'A heron in the reeds' }).click()
    await shoot(desk, '4-desk')
    const page = await desk.locator('main').innerText()
    expect(page).toContain('“parameters”')
    expect(page).toContain(OBJECTION)
    const seen = await desk
      .getByRole('img', { name: 'A heron in the reeds' })
      .evaluate(async (picture) => {
        if (!(picture instanceof HTMLImageElement)) return 0
        await picture.decode()
        return picture.naturalWidth
      })
    expect(seen).toBe(640)
  })

  it('goes on the badge when they let it stand, and the artist reads why in a mail', async ({
    expect,
  }) => {
    await desk.getByLabel('Let it stand').check()
    await desk.getByLabel('Why?').fill(REASON)
    await desk.getByRole('button', { name: 'Decide' }).click()
    await desk.getByText('None waits').waitFor()
    const mail = await service.readMail(ARTIST, /is on your badge|let it stand/)
    expect(mail).toContain(REASON)
    expect(mail).toContain(`${service.origin}/studio/${code}`)
    expect(await readDrawing()).toMatchObject({ kind: 'own' })
    await artist.goto(`${service.origin}/p/${code}`)
    await shoot(artist, '5-record')
    const record = await artist.locator('main').innerText()
    expect(record).toContain('What the file says of its origin: looked at by a person')
    expect(record).not.toContain(REASON)
    expect(record).not.toContain(OBJECTION)
  })

  it('may be refused after all: the artist reads why, and nobody else ever does', async ({
    expect,
  }) => {
    await artist.goto(`${service.origin}/studio/${code}/drawing`)
    const buffer = Buffer.from(
      await makePng({ width: 700, height: 480 }, { before: [textChunk('parameters', SETTINGS)] }),
    )
    const file = { name: 'other.png', mimeType: 'image/png', buffer }
    await artist.getByLabel('Photo or scan of your drawing').setInputFiles(file)
    await artist.getByLabel('What would you tell a friend').fill('A stork')
    await artist.getByRole('button', { name: 'Use this drawing' }).click()
    await artist.getByLabel('Photo or scan of your drawing').setInputFiles(file)
    await artist.getByLabel('How did you make the drawing?').fill(OBJECTION)
    await artist.getByRole('button', { name: 'Use this drawing' }).click()
    await artist.waitForURL(`${service.origin}/studio/${code}`)
    await desk.goto(`${service.origin}/desk/drawings`)
    await desk.getByRole('link', { name: 'A stork' }).click()
    await desk.getByLabel('Do not show it').check()
    await desk.getByLabel('Why?').fill('The words that made it stand in the file.')
    await desk.getByRole('button', { name: 'Decide' }).click()
    await desk.getByText('None waits').waitFor()
    expect(await service.readMail(ARTIST, /cannot be on your badge/)).toContain(
      'The words that made',
    )
    await artist.reload()
    await shoot(artist, '6-refused-by-a-person')
    expect(await artist.locator('main').innerText()).toContain('The words that made it stand')
    const record = await (await fetch(`${service.origin}/api/v1/pledges/${code}`)).text()
    expect(record).not.toContain('stork')
    expect(record).not.toContain('The words that made')
    // The heron stays.
    expect(await readDrawing()).toMatchObject({ kind: 'own' })
  })
})
