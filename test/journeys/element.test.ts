import { afterAll, afterEach, beforeAll, describe, it } from 'vitest'
import { CODE, NAME, openStage, type BadgeStage } from '../support/node/badge-stage.ts'

/* The built file, on pages of another origin than the service's, as strict as pages get. */

let stage: BadgeStage
const visit: BadgeStage['visit'] = (...how) => stage.visit(...how)

beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** What a script of the host may read of the service: the status, or that the browser refused. */
function readFromHost(path: string) {
  return stage.page.evaluate(
    (address) =>
      fetch(address).then(
        (response) => response.status,
        () => 'refused',
      ),
    stage.service.origin + path,
  )
}

const badge = () => stage.script
const lit = '<script type="module" src="/lit.js"></script>'

describe('the element on a page of another origin', () => {
  it('works under a strict policy that names our origin three times, and nothing is said in the console', async ({
    expect,
  }) => {
    await visit([badge()])
    await stage.page.locator('human-badge[status=active]').waitFor()
    expect(await stage.page.locator('human-badge').getAttribute('here')).toBe('named')
    expect(await stage.page.getByRole('link').count()).toBe(1)
    expect(await stage.page.getByRole('link', { name: NAME, exact: true }).count()).toBe(1)
    expect(stage.complaints).toEqual([])
  })

  it('tells the service neither the address of the page nor who is looking', async ({ expect }) => {
    await visit([badge()])
    await stage.page.locator('human-badge[status=active]').waitFor()
    const asked = stage.service.requests.filter(({ url }) => url?.startsWith('/api/'))
    expect(asked).toHaveLength(1)
    expect(asked[0]?.headers.referer).toBeUndefined()
    expect(asked[0]?.headers.cookie).toBeUndefined()
    expect(asked.map(({ url }) => url).join()).not.toContain('private')
  })

  it('sends the host alone when the visitor follows the link', async ({ expect }) => {
    await visit([badge()])
    await stage.page.locator('human-badge[status=active]').waitFor()
    await stage.page.getByRole('link', { name: NAME }).click()
    await stage.page.waitForURL(`${stage.service.origin}/p/${CODE}`)
    const followed = stage.service.requests.find(({ url }) => url === `/p/${CODE}`)
    expect(followed?.headers.referer).toBe(`${stage.host.origin}/`)
  })

  it.for([
    ['before ours', () => [lit, badge()]],
    ['after ours', () => [badge(), lit]],
  ] as const)(
    "lives beside the host's own Lit, loaded %s, under Trusted Types",
    async ([, head], { expect }) => {
      await visit(head(), "require-trusted-types-for 'script'; trusted-types lit-html human-badge")
      await stage.page.locator('human-badge[status=active]').waitFor()
      await stage.page.getByText("the host's own words").waitFor()
      expect(stage.complaints).toEqual([])
    },
  )

  it("leaves the author's link where the page forbids our policy", async ({ expect }) => {
    await visit([badge(), lit], "require-trusted-types-for 'script'; trusted-types lit-html")
    await stage.page.getByText("the host's own words").waitFor()
    expect(await stage.page.getByRole('link', { name: "The author's link" }).isVisible()).toBe(true)
    expect(await stage.page.locator('human-badge:not(:defined)').count()).toBe(1)
  })

  it("leaves the author's link where the page does not let us ask", async ({ expect }) => {
    await visit([badge()], '', `default-src 'none'; script-src ${stage.service.origin}`)
    await stage.page.locator('human-badge[status=unreachable]').waitFor()
    expect(await stage.page.getByRole('link').count()).toBe(1)
    expect(await stage.page.getByRole('link', { name: "The author's link" }).isVisible()).toBe(true)
    expect(await stage.page.getByText('Could not be checked just now').isVisible()).toBe(true)
  })

  it('does not guess where it stands inside a sandboxed frame', async ({ expect }) => {
    await visit([badge()], 'sandbox allow-scripts')
    await stage.page.locator('human-badge[status=active]').waitFor()
    expect(await stage.page.locator('human-badge').getAttribute('here')).toBe('unknown')
  })

  it('keeps its words and its rule in forced colours, and prints the address of the record', async ({
    expect,
  }) => {
    await visit([badge()])
    await stage.page.emulateMedia({ forcedColors: 'active' })
    await stage.page.locator('human-badge[status=active]').waitFor()
    const box = stage.page.locator('human-badge div')
    expect(await box.evaluate((div) => getComputedStyle(div).outlineStyle)).toBe('solid')
    expect(await stage.page.getByText('created with human intelligence').isVisible()).toBe(true)
    await stage.page.emulateMedia({ media: 'print', forcedColors: 'none' })
    const printed = await stage.page
      .locator('human-badge a[part=link]')
      .evaluate((link) => getComputedStyle(link, '::after').content)
    expect(printed).toContain(`${stage.service.origin}/p/${CODE}`)
  })

  it('is dark for who asked for dark, unless the page says otherwise', async ({ expect }) => {
    await visit([badge()])
    await stage.page.locator('human-badge[status=active]').waitFor()
    const ink = () =>
      stage.page.locator('human-badge div').evaluate((div) => getComputedStyle(div).color)
    const light = await ink()
    await stage.page.emulateMedia({ colorScheme: 'dark' })
    expect(await ink()).not.toBe(light)
    await stage.page.evaluate(() => {
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
