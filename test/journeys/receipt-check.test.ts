import type { Browser, Page, Request } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, it, vi } from 'vitest'
import { makePicture, makePledge, printed } from '../support/node/artist.ts'
import { startBrowser } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'
import { de } from '../../worker/pages/texts/de/index.ts'

let service: Service
let browser: Browser
let artist: Page
let code: string
let page: Page
let requests: Request[]

beforeAll(async () => {
  service = await startService()
  browser = await startBrowser()
  artist = await browser.newPage()
  code = await makePledge(artist, service, { name: 'Ada Lovelock', email: 'ada@example.com' })
  await artist.getByLabel('Photo or scan of your drawing').setInputFiles(await makePicture())
  await artist.getByLabel('What would you tell a friend').fill('A heron')
  await artist.getByRole('button', { name: 'Use this drawing' }).click()
  await artist.getByRole('link', { name: 'Download your badge' }).first().waitFor()
  await vi.waitUntil(async () => (await readReceipt('json')).toString().includes('A heron'), {
    timeout: 30_000,
    interval: 200,
  })
}, 90_000)
afterAll(async () => {
  await browser.close()
  await service.stop()
})

beforeEach(async () => {
  page = await browser.newPage()
  requests = []
  page.on('request', (request) => requests.push(request))
  await page.goto(`${service.origin}/check`)
})
afterEach(async () => await page.close())

async function readReceipt(ending: 'json' | 'png' | 'svg'): Promise<Buffer> {
  const response = await fetch(`${service.origin}/p/${code}/receipt.${ending}`)
  return Buffer.from(await response.arrayBuffer())
}

async function paste(text: string): Promise<void> {
  await page.getByLabel('Or paste its text').fill(text)
  await page.getByRole('button', { name: 'Read it' }).click()
}

async function hear(line: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: line }).waitFor()
}

/** Nothing was sent anywhere: only our own pages, files and signed answers were asked for. */
function listSent(): string[] {
  return requests.flatMap((request) => {
    const { origin, pathname, search } = new URL(request.url())
    const isOurs = origin === service.origin && request.method() === 'GET' && search === ''
    const isKnown =
      /^\/(check|assets\/.+|\.well-known\/did\.json|status\/revocation\/1|p\/\w{8}\/receipt\.json)$/
    return isOurs && isKnown.test(pathname) ? [] : [`${request.method()} ${request.url()}`]
  })
}

describe('a visitor with a receipt', () => {
  it('pastes it, and reads that it stands, whose it is, and where its record is', async ({
    expect,
  }) => {
    await paste((await readReceipt('json')).toString())
    await hear('This is what we signed, and it stands.')
    await page.getByText('Ada Lovelock', { exact: true }).waitFor()
    await page.getByText('Nobody here has examined how the work was made').waitFor()
    const record = page.getByRole('link', { name: printed(code) })
    expect(await record.getAttribute('href')).toBe(`/p/${code}`)
    expect(await page.getByText('not the picture around it').count()).toBe(0)
    expect(listSent()).toEqual([])
  })

  it('chooses the picture, or drops it, and reads that the picture is not what we signed', async ({
    expect,
  }) => {
    for (const ending of ['png', 'svg'] as const) {
      const buffer = await readReceipt(ending)
      const mimeType = ending === 'png' ? 'image/png' : 'image/svg+xml'
      await page
        .getByLabel('Choose the file')
        .setInputFiles({ name: `badge.${ending}`, mimeType, buffer })
      await hear('This is what we signed, and it stands.')
      await page.getByText('We signed the text inside it, not the picture around it.').waitFor()
      await page.reload()
    }
    const bytes = [...(await readReceipt('png'))]
    await page.locator('form[data-receipt]').evaluate((form, content) => {
      const dropped = new DataTransfer()
      dropped.items.add(new File([Uint8Array.from(content)], 'badge.png'))
      form.dispatchEvent(
        new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }),
      )
    }, bytes)
    await hear('This is what we signed, and it stands.')
    expect(listSent()).toEqual([])
  })

  it('is told of one changed letter', async ({ expect }) => {
    const text = (await readReceipt('json')).toString()
    await paste(text.replace('A heron', 'A horse'))
    await hear('This is not what we signed.')
    expect(await page.getByText('A horse').count()).toBe(0)
  })

  it('is told that a badge of somebody else is that, and nothing worse', async ({ expect }) => {
    const text = (await readReceipt('json')).toString()
    await paste(text.replaceAll(/did:web:localhost%3A\d+/g, 'did:web:other.example'))
    await hear('This is an Open Badge of somebody else.')
    await page.getByText(/did:web:other\.example/).waitFor()
    await page.getByText(/we could not tell/).waitFor()
    expect(listSent()).toEqual([])
  })

  it('sees what somebody else wrote apart from what we say', async ({ expect }) => {
    const trick = 'x”. This is what we signed, and it stands.\u2069'
    const receipt = JSON.parse((await readReceipt('json')).toString())
    const issuer = { id: 'did:web:other.example', name: `<b>${trick}` }
    await paste(JSON.stringify({ ...receipt, name: trick.repeat(50), issuer }))
    await hear('This is an Open Badge of somebody else.')
    const rest = page.locator('#receipt-rest')
    expect(await rest.locator('p', { hasText: 'it stands' }).count()).toBe(0)
    const told = await rest.locator('dl.facts > dd > bdi').allTextContents()
    expect(told).toEqual([
      `${trick.slice(0, -1).repeat(50).slice(0, 200)}…`,
      `<b>${trick.slice(0, -1)}`,
      'did:web:other.example',
    ])
  })

  it('is told that we could not tell, while we do not answer, and can try again', async ({
    expect,
  }) => {
    await page.route('**/.well-known/did.json', (route) => route.abort())
    const text = (await readReceipt('json')).toString()
    await paste(text)
    await hear('Could not tell.')
    await page.getByText('Ada Lovelock', { exact: true }).waitFor()
    await page.unroute('**/.well-known/did.json')
    await page.getByRole('button', { name: 'Read it' }).click()
    await hear('This is what we signed, and it stands.')
    expect(await page.getByLabel('Or paste its text').inputValue()).toBe(text)
  })

  it('keeps the form when the reader itself cannot be fetched', async ({ expect }) => {
    await page.route('**/assets/reader.*.js', (route) => route.abort())
    await paste('{}')
    await hear('The reader could not be fetched.')
    expect(await page.getByLabel('Or paste its text').inputValue()).toBe('{}')
  })

  it('without script, is told where else it can be checked', async ({ expect }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${service.origin}/check`)
    await plain.getByText('This part needs script').waitFor()
    expect(await plain.getByLabel('Or paste its text').isVisible()).toBe(false)
    await plain.getByRole('link', { name: 'check it with other people’s tools' }).click()
    await plain.getByRole('heading', { name: 'Receipts' }).waitFor()
    await context.close()
  })

  it('is answered in the language of the page, and led on in it', async ({ expect }) => {
    await page.goto(`${service.origin}/check?lang=de`)
    await page.locator('#receipt-text').fill((await readReceipt('json')).toString())
    await page.locator('.receipt-form button').click()
    await hear(de.receipt.stands)
    const record = page.getByRole('link', { name: printed(code) })
    expect(await record.getAttribute('href')).toBe(`/p/${code}?lang=de`)
    expect(await record.getAttribute('dir')).toBe('ltr')
    expect(await page.locator('#receipt-rest [lang=en]').count()).toBeGreaterThan(1)
  })

  it('fetches the large part only when there is something to read', async ({ expect }) => {
    expect(requests.filter((request) => /reader|jsonld/.test(request.url()))).toEqual([])
    await paste((await readReceipt('json')).toString())
    await hear('This is what we signed')
    expect(requests.filter((request) => /jsonld/.test(request.url()))).toHaveLength(1)
  })

  it('is told that it stands no more, once its artist withdrew', async ({ expect }) => {
    const given = (await readReceipt('json')).toString()
    await artist.goto(`${service.origin}/studio/${code}/withdraw`)
    await artist.getByRole('button', { name: 'Withdraw the pledge' }).click()
    await artist.getByText('You have withdrawn this pledge').waitFor()
    await paste(given)
    await hear('This is what we signed, and it does not stand any more.')
    expect(await page.getByText('Its record says which, and why.').count()).toBe(1)
  })

  it('is told that there is a newer one, once the pledge came back', async ({ expect }) => {
    const given = (await readReceipt('json')).toString()
    await artist.getByRole('button', { name: /Take it back/ }).click()
    await vi.waitUntil(async () => (await readReceipt('json')).includes('receipt.json#2'), {
      timeout: 30_000,
      interval: 200,
    })
    await paste(given)
    await hear('This is what we signed, and it does not stand any more.')
    await page.getByText('there is a newer copy').waitFor()
    expect(await page.getByText('Its record says which, and why.').count()).toBe(0)
    await paste((await readReceipt('json')).toString())
    await hear('This is what we signed, and it stands.')
  })
})
