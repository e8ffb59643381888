import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { startBrowser } from '../support/node/browser.ts'
import { tabThrough } from '../support/node/keyboard.ts'
import { startService, type Service } from '../support/node/service.ts'
import { makePng } from '../support/pictures.ts'

/*
 * Every page in every state, at a narrow phone's width and a desktop's, in light and in dark: axe finds nothing,
 * nothing scrolls sideways, and the keyboard reaches every control. A new page is one line in PAGES.
 */

const WIDTHS = [320, 1280] as const
const SCHEMES = ['light', 'dark'] as const
const OPERATOR = 'operator@example.com'
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  var axe: { run: typeof run }
}

let service: Service
let browser: Browser
let who: { [name in 'newcomer' | 'visitor' | 'ada' | 'grace' | 'operator']: BrowserContext }
/** The codes of the pledges that the states below are about. */
const codes = { drawn: '', plain: '', withdrawn: '', suspended: '', long: '' }

beforeAll(async () => {
  service = await startService({}, { OPERATOR_EMAILS: OPERATOR })
  browser = await startBrowser()
  const open = () => browser.newContext({ viewport: { width: 320, height: 700 } })
  who = {
    newcomer: await open(),
    visitor: await open(),
    ada: await open(),
    grace: await open(),
    operator: await open(),
  }
}, 60_000)
afterAll(async () => {
  await browser.close()
  await service.stop()
})

type State = {
  name: string
  path: () => string
  as?: keyof typeof who
  /** The HTTP status that the page comes with; 200 if left out. */
  status?: number
  /** What brings the page into this state. */
  bring?: (page: Page) => Promise<unknown>
}

const press = (name: RegExp | string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
  await page.waitForLoadState()
}

/** What a newcomer sees. */
const EMPTY: State[] = [
  // A browser of their own: it keeps public pages for a minute.
  { name: 'home without drawings', path: () => '/', as: 'newcomer' },
  { name: 'empty wall', path: () => '/wall', as: 'newcomer' },
]

const PAGES: State[] = [
  { name: 'home', path: () => '/' },
  { name: 'wall', path: () => '/wall' },
  { name: 'wall, narrowed to nothing', path: () => '/wall?q=nobody+at+all' },
  { name: 'artist', path: () => '/@ada-love' },
  { name: 'unknown artist', path: () => '/@nobody-here', status: 404 },
  { name: 'check', path: () => '/check' },
  { name: 'check: one match', path: () => `/check?q=${codes.drawn}` },
  { name: 'check: a place', path: () => '/check?q=ada-draws.com/prints' },
  { name: 'check: names, all states', path: () => '/check?q=lovelock' },
  { name: 'check: nothing', path: () => '/check?q=nobody.com' },
  { name: 'check: too long', path: () => `/check?q=${'a'.repeat(600)}`, status: 422 },
  {
    name: 'check: a receipt',
    path: () => '/check',
    bring: async (page) => {
      const receipt = await fetch(`${service.origin}/p/${codes.drawn}/receipt.json`)
      await page.getByLabel('Or paste its text').fill(await receipt.text())
      await page.getByRole('button', { name: 'Read it' }).click()
      await page.getByText('This is what we signed, and it stands.').waitFor()
    },
  },
  { name: 'about', path: () => '/about' },
  { name: 'privacy', path: () => '/privacy' },
  { name: 'docs', path: () => '/docs' },
  { name: 'docs: problems', path: () => '/docs/problems' },
  { name: 'docs: receipts', path: () => '/docs/receipts' },
  { name: 'docs: look', path: () => '/docs/look' },
  { name: 'docs: mails', path: () => '/docs/mails' },
  { name: 'docs: element', path: () => '/docs/element' },
  { name: 'statement', path: () => '/statements/2026-11' },
  { name: 'record with drawing', path: () => `/p/${codes.drawn}` },
  { name: 'record, plain', path: () => `/p/${codes.plain}` },
  { name: 'record with a long name', path: () => `/p/${codes.long}` },
  { name: 'record, withdrawn', path: () => `/p/${codes.withdrawn}` },
  { name: 'record, suspended', path: () => `/p/${codes.suspended}` },
  { name: 'record, unknown', path: () => '/p/ZZZZZZZZ', status: 404 },
  { name: 'nothing there', path: () => '/nothing', status: 404 },
  { name: 'pledge', path: () => '/pledge' },
  { name: 'pledge with mistakes', path: () => '/pledge', bring: press('I promise') },
  { name: 'sign-in', path: () => '/sign-in' },
  {
    name: 'code page',
    path: () => '/sign-in',
    bring: async (page) => {
      await page.getByLabel('mail address').fill('somebody@example.com')
      await press(/code|sign in/i)(page)
    },
  },
  { name: 'desk', path: () => '/studio', as: 'ada' },
  { name: 'empty desk', path: () => '/studio', as: 'operator' },
  { name: 'own pledge', path: () => `/studio/${codes.drawn}`, as: 'ada' },
  { name: 'own pledge, plain', path: () => `/studio/${codes.plain}`, as: 'ada' },
  { name: 'own pledge, withdrawn', path: () => `/studio/${codes.withdrawn}`, as: 'grace' },
  { name: 'own pledge, suspended', path: () => `/studio/${codes.suspended}`, as: 'grace' },
  { name: 'drawing', path: () => `/studio/${codes.plain}/drawing?new=1`, as: 'ada' },
  {
    name: 'drawing with mistakes',
    path: () => `/studio/${codes.plain}/drawing`,
    as: 'ada',
    bring: press('Use this drawing'),
  },
  { name: 'edit', path: () => `/studio/${codes.drawn}/edit`, as: 'ada' },
  { name: 'embed', path: () => `/studio/${codes.drawn}/embed`, as: 'ada' },
  { name: 'embed, no place yet', path: () => `/studio/${codes.plain}/embed`, as: 'ada' },
  { name: 'download', path: () => `/studio/${codes.drawn}/download`, as: 'ada' },
  { name: 'withdraw', path: () => `/studio/${codes.drawn}/withdraw`, as: 'ada' },
  { name: 'new mail address', path: () => '/studio/mail', as: 'ada' },
  { name: 'leave', path: () => '/studio/leave', as: 'ada' },
  { name: 'not your pledge', path: () => `/studio/${codes.withdrawn}`, as: 'ada', status: 403 },
  { name: 'operators', path: () => '/desk', as: 'operator' },
  { name: 'operators: a pledge', path: () => `/desk/${codes.drawn}`, as: 'operator' },
  { name: 'operators: house badge', path: () => '/desk/house', as: 'operator' },
]

/** Pages with large type on them, which must still fit when the reader's own type is twice as large. */
const LARGE: State[] = PAGES.filter(({ name }) => /^(?:home$|record|own pledge)/.test(name))

describe('every page, in every state', () => {
  it('can be read and used by everybody', async ({ expect }) => {
    const found: string[] = []
    for (const state of EMPTY) found.push(...(await look(state)))
    await makeStates()
    for (const state of PAGES) found.push(...(await look(state)))
    for (const state of LARGE) found.push(...(await enlarge(state)))
    expect(found).toEqual([])
  })
})

/** Opens a page in its state, and says everything that is wrong with it, one line each. */
async function look({ name, path, as = 'visitor', status = 200, bring }: State): Promise<string[]> {
  const page = await who[as].newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) wrong.push(message.text())
  })
  const response = await page.goto(service.origin + path())
  if (response?.status() !== status) wrong.push(`answers ${response?.status()}`)
  if (page.url() !== service.origin + path()) wrong.push(`leads to ${page.url()}`)
  await bring?.(page)
  await page.evaluate(AXE)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 700 })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme })
      const seen = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] })
        const { scrollWidth } = document.documentElement
        return {
          violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
          overflow: scrollWidth > innerWidth ? scrollWidth : 0,
        }
      })
      wrong.push(...seen.violations.map((line) => `${width} ${colorScheme} ${line}`))
      if (seen.overflow > 0) wrong.push(`${width} scrolls sideways to ${seen.overflow}`)
    }
  }
  wrong.push(...(await tabThrough(page)))
  await page.close()
  return wrong.map((line) => `${name}: ${line}`)
}

/** Opens a page with type of twice its size on a phone, then on a watch, and says how far it scrolls sideways. */
async function enlarge({ name, path, as = 'visitor' }: State): Promise<string[]> {
  const page = await who[as].newPage()
  await page.goto(service.origin + path())
  const wrong: string[] = []
  for (const [width, size] of [
    [390, '200%'],
    [200, '100%'],
  ] as const) {
    await page.setViewportSize({ width, height: 700 })
    const over = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
      return document.documentElement.scrollWidth - innerWidth
    }, size)
    if (over > 0) wrong.push(`${name}: with type at ${size}, ${width} scrolls sideways by ${over}`)
  }
  await page.close()
  return wrong
}

async function signIn(context: BrowserContext, email: string): Promise<void> {
  await send(context, 'POST', '/api/auth/email-otp/send-verification-otp', {
    email,
    type: 'sign-in',
  })
  await send(context, 'POST', '/api/auth/sign-in/email-otp', {
    email,
    otp: await service.readCode(email),
  })
}

async function send(
  context: BrowserContext,
  method: string,
  path: string,
  data: object,
): Promise<{ code: string }> {
  const headers = { origin: service.origin }
  const response = await context.request.fetch(service.origin + path, { method, data, headers })
  if (!response.ok()) throw new Error(`${method} ${path}: ${await response.text()}`)
  return response.json()
}

/** Pledges in every state: drawn, plain, with a name that goes on and on, withdrawn and suspended. */
async function makeStates(): Promise<void> {
  const { ada, grace, operator } = who
  await signIn(ada, 'ada@example.com')
  await signIn(grace, 'grace@example.com')
  await signIn(operator, OPERATOR)
  const make = async (context: BrowserContext, artistName: string, more: object = {}) =>
    await send(context, 'POST', '/api/v1/pledges', {
      artistName,
      covers: 'practice',
      parts: ['image', 'craft'],
      ...more,
    })
  codes.drawn = (
    await make(ada, 'Ada Lovelock', {
      handle: 'ada-love',
      about: 'I draw herons.\nMostly in ink.',
      since: 2009,
      mediums: ['ink'],
      tools: 'a dip pen',
      country: 'CA',
      links: [{ label: 'My shop', url: 'https://ada-draws.com/shop' }],
    })
  ).code
  codes.plain = (await make(ada, 'مريم Lovelock')).code
  const links = [{ label: 'Wolfeschlegel'.repeat(4), url: 'https://ada-draws.com/long' }]
  codes.long = (await make(ada, 'Wolfeschlegelsteinhausen'.repeat(3), { links })).code
  codes.withdrawn = (await make(grace, 'Grace Lovelock')).code
  codes.suspended = (await make(grace, 'Iris Lovelock')).code
  const drawing = await ada.request.fetch(
    `${service.origin}/api/v1/pledges/${codes.drawn}/drawing`,
    {
      method: 'PUT',
      headers: { origin: service.origin },
      multipart: {
        alt: 'Four squares',
        medium: 'ink',
        story: 'Drawn on a train.',
        drawing: {
          name: 'squares.png',
          mimeType: 'image/png',
          buffer: Buffer.from(await makePng({ width: 640, height: 480 })),
        },
      },
    },
  )
  if (!drawing.ok()) throw new Error(await drawing.text())
  await send(ada, 'POST', `/api/v1/pledges/${codes.drawn}/places`, {
    url: 'https://ada-draws.com',
    kind: 'site',
  })
  await send(grace, 'POST', `/api/v1/pledges/${codes.withdrawn}/withdraw`, {
    reason: 'I tried one.',
  })
  await operator.request.post(`${service.origin}/desk/${codes.suspended}/suspend`, {
    headers: { origin: service.origin },
    form: { 'reason-suspend': 'The drawing shows another artist’s sheet.' },
  })
}
