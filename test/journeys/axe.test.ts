import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { run } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { LANGUAGES, type Language } from '../../schema/languages.ts'
import { startBrowser, startSite, type HostSite } from '../support/node/browser.ts'
import { tabThrough } from '../support/node/keyboard.ts'
import { startService, type Service } from '../support/node/service.ts'
import { makeStates, OPERATOR, type Made } from '../support/node/states.ts'

/*
 * Every page in every state, at a narrow phone's width and a desktop's, in light and in dark: axe finds nothing,
 * nothing scrolls sideways, and the keyboard reaches every control. A new page is one line in PAGES.
 */

const WIDTHS = [320, 1280] as const
const SCHEMES = ['light', 'dark'] as const
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  var axe: { run: typeof run }
}

let service: Service
let browser: Browser
let site: HostSite
const pages: { [path: string]: string } = {}
let who: { [name in 'newcomer' | 'visitor' | 'ada' | 'grace' | 'operator']: BrowserContext }
/** The pledges and places that the states below are about. */
const codes: Made['codes'] = {
  drawn: '',
  plain: '',
  withdrawn: '',
  suspended: '',
  long: '',
  waiting: '',
}
const places: Made['places'] = { linked: '', absent: '', unreadable: '', walled: '' }

beforeAll(async () => {
  service = await startService({}, { OPERATOR_EMAILS: OPERATOR })
  browser = await startBrowser()
  site = await startSite(pages)
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
  site.stop()
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
  { name: 'docs: places', path: () => '/docs/places' },
  { name: 'docs: drawings', path: () => '/docs/drawings' },
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
  { name: 'record in Arabic', path: () => `/p/${codes.drawn}?lang=ar` },
  { name: 'record, withdrawn, in Hebrew', path: () => `/p/${codes.withdrawn}?lang=he` },
  { name: 'check in German', path: () => '/check?q=Lovelock&lang=de' },
  { name: 'statement in Japanese', path: () => '/statements/2026-11?lang=ja' },
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
  { name: 'own pledge, waiting', path: () => `/studio/${codes.waiting}`, as: 'grace' },
  { name: 'drawing', path: () => `/studio/${codes.plain}/drawing?new=1`, as: 'ada' },
  {
    name: 'drawing with mistakes',
    path: () => `/studio/${codes.plain}/drawing`,
    as: 'ada',
    bring: press('Use this drawing'),
  },
  { name: 'edit', path: () => `/studio/${codes.drawn}/edit`, as: 'ada' },
  { name: 'embed', path: () => `/studio/${codes.drawn}/embed`, as: 'ada' },
  ...(['linked', 'absent', 'unreadable', 'walled'] as const).map((kind): State => ({
    name: `place, ${kind}`,
    path: () => `/studio/${codes.drawn}/places/${places[kind]}`,
    as: 'ada',
  })),
  { name: 'embed, no place yet', path: () => `/studio/${codes.plain}/embed`, as: 'ada' },
  { name: 'download', path: () => `/studio/${codes.drawn}/download`, as: 'ada' },
  ...['own-site', 'etsy', 'email'].map((guide): State => ({
    name: `embed: ${guide}`,
    path: () => `/studio/${codes.drawn}/embed/${guide}`,
    as: 'ada',
  })),
  { name: 'kit', path: () => `/studio/${codes.drawn}/kit?lang=ar`, as: 'ada' },
  { name: 'kit, plain', path: () => `/studio/${codes.plain}/kit`, as: 'ada' },
  { name: 'kit, withdrawn', path: () => `/studio/${codes.withdrawn}/kit`, as: 'grace' },
  { name: 'kit: print', path: () => `/studio/${codes.drawn}/kit/print?paper=a4`, as: 'ada' },
  { name: 'withdraw', path: () => `/studio/${codes.drawn}/withdraw`, as: 'ada' },
  { name: 'new mail address', path: () => '/studio/mail', as: 'ada' },
  { name: 'leave', path: () => '/studio/leave', as: 'ada' },
  { name: 'not your pledge', path: () => `/studio/${codes.withdrawn}`, as: 'ada', status: 403 },
  { name: 'operators', path: () => '/desk', as: 'operator' },
  { name: 'operators: a pledge', path: () => `/desk/${codes.drawn}`, as: 'operator' },
  { name: 'operators: house badge', path: () => '/desk/house', as: 'operator' },
  { name: 'operators: drawings that wait', path: () => '/desk/drawings', as: 'operator' },
]

/** Pages with large type on them, which must still fit when the reader's own type is twice as large. */
const LARGE: State[] = PAGES.filter(({ name }) => /^(?:home$|record|own pledge)/.test(name))

/** A hundred pages, four times each: minutes on a busy machine. In milliseconds. */
const LONG = 400_000

describe('every page, in every state', () => {
  it(
    'can be read and used by everybody',
    async ({ expect }) => {
      const found: string[] = []
      for (const state of EMPTY) found.push(...(await look(state)))
      const made = await makeStates(who, service, { origin: site.origin, pages })
      Object.assign(codes, made.codes)
      Object.assign(places, made.places)
      for (const state of PAGES) found.push(...(await look(state)))
      for (const state of LARGE) found.push(...(await enlarge(state)))
      expect(found).toEqual([])
    },
    LONG,
  )

  it(
    'fits a narrow phone in every language',
    async ({ expect }) => {
      const found: string[] = []
      for (const language of LANGUAGES) found.push(...(await translate(language)))
      expect(found).toEqual([])
    },
    LONG,
  )
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

/** Opens public pages in a language on a narrow phone: its longest words must fit, with its own type or twice that. */
async function translate(language: Language): Promise<string[]> {
  const page = await who.newcomer.newPage()
  const wrong: string[] = []
  for (const path of ['/', `/p/${codes.withdrawn}`, '/wall', '/check', '/about', '/privacy']) {
    await page.goto(`${service.origin}${path}?lang=${language}`)
    const over = await page.evaluate(() =>
      ['100%', '150%'].map((fontSize) => {
        document.documentElement.style.fontSize = fontSize
        return document.documentElement.scrollWidth - innerWidth
      }),
    )
    if (over.some((by) => by > 0))
      wrong.push(`${language}: ${path} scrolls sideways by ${over.join()}`)
  }
  await page.close()
  return wrong
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
