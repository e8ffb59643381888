import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { startBrowser, startSite, type HostSite } from '../support/node/browser.ts'
import { startService, type Service } from '../support/node/service.ts'
import { Visitor } from '../support/node/visitor.ts'

/*
 * One pledge in five forms on somebody else's page: the tag, the picture, the frame, what oEmbed answers, the button.
 */

let service: Service
let browser: Browser
let site: HostSite
let artist: Visitor
let code: string
const pages: { [path: string]: string } = {}

beforeAll(async () => {
  service = await startService()
  browser = await startBrowser()
  site = await startSite(pages)
  artist = await Visitor.signIn(service, 'ada@example.com')
  code = await artist.pledge()
}, 60_000)
afterAll(async () => {
  site.stop()
  await browser.close()
  await service.stop()
})

async function askOembed(): Promise<{ html: string }> {
  const record = `${service.origin}/p/${code}`
  const answer = await fetch(`${service.origin}/oembed?url=${encodeURIComponent(record)}`)
  return await answer.json()
}

async function composePage(): Promise<string> {
  const { origin } = service
  const record = `${origin}/p/${code}`
  const { html } = await askOembed()
  return `<!doctype html><title>Ada draws</title>
    <script type="module" src="${origin}/widget/v1/human-badge.js"></script>
    <human-badge pledge="${code}" loading="eager"><a href="${record}">Created with human intelligence</a></human-badge>
    <img id="picture" crossorigin="anonymous" src="${origin}/badge/${code}.png" alt="">
    <iframe id="frame" src="${origin}/p/${code}/embed" title="Badge"></iframe>
    <div id="oembed">${html}</div>
    <img id="button" crossorigin="anonymous" src="${origin}/badge/${code}.png?variant=button" alt="">`
}

/** What each of the five shows: words where there are words, pixels where there are pixels. */
async function readAll(page: Page) {
  await page.goto(`${site.origin}/`)
  const badge = page.locator('human-badge[status=active], human-badge[status=withdrawn]')
  await badge.waitFor()
  const pixels = async (id: string) =>
    await page.locator(`#${id}`).evaluate(async (image) => {
      if (!(image instanceof HTMLImageElement)) return ''
      await image.decode()
      const { naturalWidth: width, naturalHeight: height } = image
      const context = new OffscreenCanvas(width, height).getContext('2d')
      context?.drawImage(image, 0, 0)
      return `${width}×${height} ${context?.getImageData(0, 0, width, height).data.join() ?? ''}`
    })
  return {
    tag: await badge.getAttribute('status'),
    picture: await pixels('picture'),
    frame: await page.frameLocator('#frame').locator('body').innerText(),
    oembed: await page.frameLocator('#oembed iframe').locator('body').innerText(),
    oembedTitle: (await page.locator('#oembed iframe').getAttribute('title')) ?? '',
    button: await pixels('button'),
  }
}

/** A visitor who was never there: no cache of theirs knows the old state. */
async function visit() {
  pages['/'] = await composePage()
  const context = await browser.newContext()
  const seen = await readAll(await context.newPage())
  await context.close()
  return seen
}

describe('one pledge in five forms on a page', () => {
  it('leads from a frame to the record, which learns whose page it was', async ({ expect }) => {
    await artist.send(`/api/v1/pledges/${code}/places`, { url: site.origin, kind: 'site' })
    pages['/framed'] =
      `<iframe src="${service.origin}/p/${code}/embed" title="Badge" width="360" height="225"></iframe>`
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${site.origin}/framed`)
    const opened = context.waitForEvent('page')
    await page.frameLocator('iframe').getByRole('link').click()
    const record = await opened
    await record.waitForURL(new RegExp(`/p/${code}`))
    await record.locator('#came-from').waitFor({ state: 'visible' })
    expect(await record.locator('#came-from').innerText()).toContain(
      `You came here from ${new URL(site.origin).host}.`,
    )
    await context.close()
  })

  it('is shown by a page that takes only what lets itself be taken (COEP)', async ({ expect }) => {
    const isolated = await startSite(pages, {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    })
    const { html } = await askOembed()
    pages['/isolated'] = `<!doctype html>
      <iframe id="frame" src="${service.origin}/p/${code}/embed" title="Badge"></iframe>
      <div id="oembed">${html}</div>
      <iframe id="wordpress" sandbox="allow-scripts" src="${service.origin}/p/${code}/embed#?secret=Ab12Cd34Ef" title="Badge"></iframe>
      <img id="picture" src="${service.origin}/badge/${code}.svg" alt="The badge">`
    const page = await browser.newPage()
    await page.goto(`${isolated.origin}/isolated`)
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    for (const frame of ['#frame', '#oembed iframe', '#wordpress']) {
      const words = page.frameLocator(frame).getByRole('link')
      expect(await words.innerText(), frame).toContain('Ada Lovelock')
    }
    const picture = page.getByRole('img', { name: 'The badge' })
    const width = await picture.evaluate((image) =>
      image instanceof HTMLImageElement ? image.naturalWidth : 0,
    )
    expect(width).toBeGreaterThan(0)
    await page.close()
    isolated.stop()
  })

  it('stands in each of them, and is withdrawn in each of them', async ({ expect }) => {
    const before = await visit()
    expect(before.tag).toBe('active')
    for (const words of [before.frame, before.oembed]) {
      expect(words).toContain('Ada Lovelock')
      expect(words).not.toMatch(/withdrawn/i)
    }
    expect(before.oembedTitle).toMatch(/^Created with human intelligence/)

    const withdrawn = await artist.send(`/api/v1/pledges/${code}/withdraw`, {})
    expect(withdrawn.status).toBe(200)
    const after = await visit()
    expect(after.tag).toBe('withdrawn')
    for (const words of [after.frame, after.oembed]) expect(words).toMatch(/withdrawn/i)
    expect(after.oembedTitle).toMatch(/^Pledge withdrawn/)
    for (const form of ['picture', 'button'] as const) {
      const [old, now] = [before[form], after[form]]
      expect(old === now, form).toBe(false)
      // The same size in every state: no page moves.
      expect(now.split(' ')[0], form).toBe(old.split(' ')[0])
    }
  })
})
