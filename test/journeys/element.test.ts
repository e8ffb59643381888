import { build } from 'esbuild'
import { chromium, type Browser, type Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest'
import { ASSETS, ROOT } from '../../scripts/build/paths.ts'
import { CHROMIUM_ARGS, findChromium } from '../support/node/chromium.ts'
import { openSite, type Site } from '../support/node/hosts.ts'

/* The built file, on pages of another origin than the service's, as strict as pages get. */

const CODE = 'K3V9X2AM'
let browser: Browser
let service: Site
let host: Site
let page: Page
let hostPage: { html: string; policy: string }
let hostLit: string
const complaints: string[] = []

beforeAll(async () => {
  const element = await readFile(`${ASSETS}widget/v1/human-badge.js`, 'utf8')
  hostLit = await bundleHostLit()
  service = await openSite(({ url }, response) => {
    const script = url === '/widget/v1/human-badge.js'
    response.setHeader('content-type', script ? 'text/javascript' : 'application/json')
    if (script || url?.startsWith('/api/v1/badges'))
      response.setHeader('access-control-allow-origin', '*')
    response.end(script ? element : JSON.stringify(answer()))
  })
  host = await openSite(({ url }, response) => {
    const script = url === '/lit.js'
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html; charset=utf-8')
    if (!script) response.setHeader('content-security-policy', hostPage.policy)
    response.end(script ? hostLit : hostPage.html)
  })
  browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS })
})

afterEach(async () => {
  await page.close()
  complaints.length = 0
  service.requests.length = 0
})

afterAll(async () => {
  await browser.close()
  await service.close()
  await host.close()
})

/** What the register says: the artist names the host as a place. */
function answer() {
  return {
    code: CODE,
    status: 'active',
    artist: 'Ada Lovelace',
    pledgedAt: '2026-10-03T09:00:00Z',
    picture: null,
    places: [{ url: host.origin, kind: 'site', state: 'named' }],
    placesTotal: 1,
  }
}

/** What a script of the host may read of the service: the status, or that the browser refused. */
function readFromHost(path: string) {
  return page.evaluate(
    (address) =>
      fetch(address).then(
        (response) => response.status,
        () => 'refused',
      ),
    service.origin + path,
  )
}

/** A component of the host's own, with the host's own copy of Lit. */
async function bundleHostLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit'
        customElements.define('host-card', class extends LitElement {
          render() { return html\`<b>the host's own words</b>\` }
        })`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
  })
  return outputFiles[0]?.text ?? ''
}

/** `more` is added to the strictest policy that lets the badge work; `policy` takes its place. */
async function visit(head: string[], more = '', policy?: string) {
  const { origin } = service
  hostPage = {
    policy:
      policy ??
      `default-src 'none'; script-src ${origin} 'self'; connect-src ${origin}; img-src ${origin}; ${more}`,
    html: `<!doctype html><title>A page of another site</title>${head.join('')}
      <host-card></host-card>
      <human-badge pledge="k3v9-x2am"><a href="${origin}/p/${CODE}">The author's link</a></human-badge>`,
  }
  page = await browser.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`${host.origin}/a/private/page?of=mine`, { waitUntil: 'networkidle' })
}

const badge = () =>
  `<script type="module" src="${service.origin}/widget/v1/human-badge.js"></script>`
const lit = '<script type="module" src="/lit.js"></script>'
const NAME = "Created with human intelligence: Ada Lovelace's pledge, opens the record"

describe('the element on a page of another origin', () => {
  it('works under a strict policy that names our origin three times, and nothing is said in the console', async ({
    expect,
  }) => {
    await visit([badge()])
    await page.locator('human-badge[status=active]').waitFor()
    expect(await page.locator('human-badge').getAttribute('here')).toBe('named')
    expect(await page.getByRole('link').count()).toBe(1)
    expect(await page.getByRole('link', { name: NAME, exact: true }).count()).toBe(1)
    expect(complaints).toEqual([])
  })

  it('tells the service neither the address of the page nor who is looking', async ({ expect }) => {
    await visit([badge()])
    await page.locator('human-badge[status=active]').waitFor()
    const asked = service.requests.filter(({ url }) => url?.startsWith('/api/'))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers.referer).toBeUndefined()
    expect(asked[0]?.headers.cookie).toBeUndefined()
    expect(asked.map(({ url }) => url).join()).not.toContain('private')
  })

  it('sends the host alone when the visitor follows the link', async ({ expect }) => {
    await visit([badge()])
    await page.locator('human-badge[status=active]').waitFor()
    await page.getByRole('link', { name: NAME }).click()
    await page.waitForURL(`${service.origin}/p/${CODE}`)
    const followed = service.requests.find(({ url }) => url === `/p/${CODE}`)
    expect(followed?.headers.referer).toBe(`${host.origin}/`)
  })

  it.for([
    ['before ours', () => [lit, badge()]],
    ['after ours', () => [badge(), lit]],
  ] as const)(
    "lives beside the host's own Lit, loaded %s, under Trusted Types",
    async ([, head], { expect }) => {
      await visit(head(), "require-trusted-types-for 'script'; trusted-types lit-html human-badge")
      await page.locator('human-badge[status=active]').waitFor()
      await page.getByText("the host's own words").waitFor()
      expect(complaints).toEqual([])
    },
  )

  it("leaves the author's link where the page forbids our policy", async ({ expect }) => {
    await visit([badge(), lit], "require-trusted-types-for 'script'; trusted-types lit-html")
    await page.getByText("the host's own words").waitFor()
    expect(await page.getByRole('link', { name: "The author's link" }).isVisible()).toBe(true)
    expect(await page.locator('human-badge:not(:defined)').count()).toBe(1)
  })

  it("leaves the author's link where the page does not let us ask", async ({ expect }) => {
    await visit([badge()], '', `default-src 'none'; script-src ${service.origin}`)
    await page.locator('human-badge[status=unreachable]').waitFor()
    expect(await page.getByRole('link').count()).toBe(1)
    expect(await page.getByRole('link', { name: "The author's link" }).isVisible()).toBe(true)
    expect(await page.getByText('Could not be checked just now').isVisible()).toBe(true)
  })

  it('does not guess where it stands inside a sandboxed frame', async ({ expect }) => {
    await visit([badge()], 'sandbox allow-scripts')
    await page.locator('human-badge[status=active]').waitFor()
    expect(await page.locator('human-badge').getAttribute('here')).toBe('unknown')
  })

  it('keeps its words and its rule in forced colours, and prints the address of the record', async ({
    expect,
  }) => {
    await visit([badge()])
    await page.emulateMedia({ forcedColors: 'active' })
    const box = page.locator('human-badge div')
    await box.waitFor()
    expect(await box.evaluate((div) => getComputedStyle(div).outlineStyle)).toBe('solid')
    expect(await page.getByText('created with human intelligence').isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print', forcedColors: 'none' })
    const printed = await page
      .locator('human-badge a[part=link]')
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(printed).toContain(`${service.origin}/p/${CODE}`)
  })

  it('is dark for who asked for dark, unless the page says otherwise', async ({ expect }) => {
    await visit([badge()])
    await page.locator('human-badge[status=active]').waitFor()
    const ink = () => page.locator('human-badge div').evaluate((div) => getComputedStyle(div).color)
    const light = await ink()
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await ink()).not.toBe(light)
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('human-badge { color-scheme: inherit }')
      document.adoptedStyleSheets.push(sheet)
    })
    expect(await ink()).toBe(light)
  })

  it('stands in a browser that really refuses to read across origins without CORS', async ({
    expect,
  }) => {
    await visit([badge()])
    expect(await readFromHost(`/api/v1/badges/${CODE}`)).toBe(200)
    expect(await readFromHost('/private')).toBe('refused')
  })
})
