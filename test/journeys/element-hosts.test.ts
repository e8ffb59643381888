import { afterAll, afterEach, beforeAll, describe, it } from 'vitest'
import { CODE, NAME, openStage, type BadgeStage } from '../support/node/badge-stage.ts'

/* Where a badge may end up: each of these is a page that somebody could have. */

let stage: BadgeStage

beforeAll(async () => {
  stage = await openStage()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

const tag = (attributes = `pledge="${CODE}"`) =>
  `<human-badge ${attributes}><a href="${stage.service.origin}/p/${CODE}">The author's link</a></human-badge>`
const page = (body: string, head = stage.script) =>
  `<!doctype html><title>A page of another site</title>${head}${body}`

const untilActive = () => stage.page.locator('human-badge[status=active]').waitFor()

async function hasOnlyTheAuthorsLink(): Promise<boolean> {
  const link = stage.page.getByRole('link')
  return (await link.count()) === 1 && (await link.textContent()) === "The author's link"
}

describe('a page of somebody else', () => {
  it('that is isolated (COEP) shows the badge', async ({ expect }) => {
    await stage.open(page(tag()).replace('type="module"', 'type="module" crossorigin'), {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    })
    await untilActive()
    expect(await stage.page.evaluate(() => crossOriginIsolated)).toBe(true)
    expect(stage.complaints).toEqual([])
  })

  it('without script keeps the plain link, in its line', async ({ expect }) => {
    await stage.open(page(`<p>Before ${tag()} after</p>`, ''))
    expect(await hasOnlyTheAuthorsLink()).toBe(true)
  })

  it('whose network is blocked keeps the plain link', async ({ expect }) => {
    stage.isBlocked = true
    await stage.open(page(tag()))
    expect(await hasOnlyTheAuthorsLink()).toBe(true)
  })

  it('with a service that answers 500 keeps the plain link and says so', async ({ expect }) => {
    stage.respond = (response) => {
      response.statusCode = 500
      response.end('<h1>no</h1>')
    }
    await stage.open(page(tag()))
    await stage.page.locator('human-badge[status=unreachable]').waitFor()
    expect(await hasOnlyTheAuthorsLink()).toBe(true)
    expect(await stage.page.getByText('Could not be checked just now').isVisible()).toBe(true)
  })

  it('with a service that never answers has the plain link all the while, and is told in the end', async ({
    expect,
  }) => {
    stage.respond = () => {}
    await stage.open(page(tag()))
    await stage.page.locator('human-badge[status=pending]').waitFor()
    expect(await hasOnlyTheAuthorsLink()).toBe(true)
    await stage.page.locator('human-badge[status=unreachable]').waitFor({ timeout: 12_000 })
    expect(await hasOnlyTheAuthorsLink()).toBe(true)
  })

  it('made in a word processor, with curly quotes, shows the badge', async ({ expect }) => {
    await stage.open(page(tag(`pledge=“${CODE.slice(0, 4)}-${CODE.slice(4)}” variant=”strip”`)))
    await untilActive()
    expect(await stage.page.getByRole('link', { name: NAME, exact: true }).count()).toBe(1)
  })

  it('with the badge inside a component of its own shows it', async ({ expect }) => {
    await stage.open(
      page(`<div><template shadowrootmode="open"><section>${tag()}</section></template></div>`),
    )
    await untilActive()
    expect(await stage.page.getByRole('link', { name: NAME, exact: true }).count()).toBe(1)
  })

  it('with the badge in a frame shows it, and its details inside', async ({ expect }) => {
    await stage.open(page('<iframe width="400" height="460"></iframe>', ''))
    await stage.page.locator('iframe').evaluate((frame, html) => {
      if (frame instanceof HTMLIFrameElement) frame.srcdoc = html
    }, page(tag()))
    const inside = stage.page.frameLocator('iframe')
    await inside.locator('human-badge[status=active]').waitFor()
    await inside.getByRole('button', { name: 'What was checked' }).click()
    expect(await inside.getByText('What was not checked').isVisible()).toBe(true)
  })

  it('that makes it in memory, shows it later and moves it, asks once', async ({ expect }) => {
    await stage.open(page('<div id="one"></div><div id="two"></div>'))
    await stage.page.evaluate(async (code) => {
      await customElements.whenDefined('human-badge')
      const badge = document.createElement('human-badge')
      badge.setAttribute('pledge', code)
      badge.innerHTML = "<a href='#'>The author's link</a>"
      await new Promise((resolve) => setTimeout(resolve, 100))
      document.querySelector('#one')?.append(badge)
      await new Promise((resolve) => setTimeout(resolve, 100))
      document.querySelector('#two')?.append(badge)
    }, CODE)
    await stage.page.locator('#two human-badge[status=active]').waitFor()
    const asked = stage.service.requests.filter(({ url }) => url?.startsWith('/api/'))
    expect(asked).toHaveLength(1)
  })

  it('that is printed says the address in words, and has no button', async ({ expect }) => {
    await stage.open(page(tag()))
    await untilActive()
    await stage.page.emulateMedia({ media: 'print' })
    const link = stage.page.locator('human-badge a[part=link]')
    const words = await link.evaluate((a) => getComputedStyle(a, '::after').content)
    expect(words).toContain(`${stage.service.origin}/p/${CODE}`)
    expect(await stage.page.locator('human-badge button').isVisible()).toBe(false)
  })

  it('at 200 % keeps every word of the badge and of its details inside the window', async ({
    expect,
  }) => {
    await stage.open(page(tag()))
    // Twice as large is half as wide.
    await stage.page.setViewportSize({ width: 320, height: 380 })
    await untilActive()
    await stage.page.getByRole('button', { name: 'What was checked' }).click()
    await stage.page.getByText('Close').waitFor()
    const seen = await stage.page.locator('human-badge section').evaluate((panel) => {
      const { left, right, top, bottom } = panel.getBoundingClientRect()
      return [left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight]
    })
    expect(seen).toEqual([true, true, true, true])
    expect(await stage.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThan(321)
  })

  it('in forced colours shows the rules, the button and the details in the colours of the system', async ({
    expect,
  }) => {
    await stage.open(page(tag()))
    await stage.page.emulateMedia({ forcedColors: 'active' })
    await untilActive()
    await stage.page.getByRole('button', { name: 'What was checked' }).click()
    await stage.page.getByText('Close').waitFor()
    const widths = await stage.page.locator('human-badge').evaluate((badge) =>
      ['section', 'div'].map((part) => {
        const found = badge.shadowRoot?.querySelector(part)
        const style = found && getComputedStyle(found)
        return style ? [style.borderStyle, style.outlineStyle] : []
      }),
    )
    expect(widths[0]?.[0]).toBe('solid')
    expect(widths[1]?.[1]).toBe('solid')
  })

  it('opens and closes the details by touch', async ({ expect }) => {
    const phone = await stage.page
      .context()
      .browser()
      ?.newContext({
        hasTouch: true,
        isMobile: true,
        viewport: { width: 390, height: 700 },
      })
    await stage.open(page(`${tag()}<p style="margin-block-start: 560px">elsewhere</p>`))
    const touched = await phone?.newPage()
    if (!touched) throw new Error('no phone')
    await touched.goto(stage.page.url())
    await touched.locator('human-badge[status=active]').waitFor()
    await touched.getByRole('button', { name: 'What was checked' }).tap()
    await touched.getByText('What was not checked').waitFor()
    await touched.getByText('elsewhere').tap()
    await touched.getByText('What was not checked').waitFor({ state: 'hidden' })
    expect(await touched.locator('human-badge[status=active]').count()).toBe(1)
    await phone?.close()
  })
})
