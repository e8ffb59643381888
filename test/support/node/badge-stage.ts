import { build } from 'esbuild'
import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import type { Page } from 'playwright-core'
import { ASSETS, ROOT } from '../../../scripts/build/paths.ts'
import { startBrowser } from './browser.ts'
import { openSite, type Site } from './hosts.ts'

/* The built element on pages of another origin than the service's, as strict, old or broken as pages get. */

export const CODE = 'K3V9X2AM'
export const NAME = "Created with human intelligence: Ada Lovelace's pledge, opens the record"

export type BadgeStage = {
  service: Site
  host: Site
  /** The page that was visited last. */
  page: Page
  /** All that its console and its errors said. */
  complaints: string[]
  /** The line that loads the element. */
  script: string
  /** Takes the place of the register's own answers. */
  respond: ((response: ServerResponse) => void) | null
  /** The network lets nothing of the service through. */
  isBlocked: boolean
  /** `more` is added to the strictest policy that lets the badge work; `policy` takes its place. */
  visit: (head: string[], more?: string, policy?: string) => Promise<void>
  /** A whole page of the host, with these headers. */
  open: (html: string, headers?: { [name: string]: string }) => Promise<void>
  clear: () => Promise<void>
  close: () => Promise<void>
}

export async function openStage(): Promise<BadgeStage> {
  const element = await readFile(`${ASSETS}widget/v1/human-badge.js`, 'utf8')
  const hostLit = await bundleHostLit()
  let shown: { html: string; headers: { [name: string]: string } } = { html: '', headers: {} }
  const service = await openSite(({ url }, response) => {
    if (stage.isBlocked) return response.destroy()
    const isScript = url === '/widget/v1/human-badge.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'application/json')
    if (isScript || url?.startsWith('/api/v1/badges')) {
      response.setHeader('access-control-allow-origin', '*')
      response.setHeader('cross-origin-resource-policy', 'cross-origin')
    }
    if (!isScript && stage.respond) return stage.respond(response)
    response.end(isScript ? element : JSON.stringify(answer(host.origin)))
  })
  const host = await openSite(({ url }, response) => {
    const isScript = url === '/lit.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    for (const [name, value] of Object.entries(isScript ? {} : shown.headers)) {
      response.setHeader(name, value)
    }
    response.end(isScript ? hostLit : shown.html)
  })
  const browser = await startBrowser()
  const { origin } = service
  const stage: BadgeStage = {
    service,
    host,
    page: await browser.newPage(),
    complaints: [],
    script: `<script type="module" src="${origin}/widget/v1/human-badge.js"></script>`,
    respond: null,
    isBlocked: false,
    async visit(head, more = '', policy) {
      const strict = `default-src 'none'; script-src ${origin} 'self'; connect-src ${origin}; img-src ${origin}; ${more}`
      const html = `<!doctype html><title>A page of another site</title>${head.join('')}
        <host-card></host-card>
        <human-badge pledge="k3v9-x2am"><a href="${origin}/p/${CODE}">The author's link</a></human-badge>`
      await stage.open(html, { 'content-security-policy': policy ?? strict })
    },
    async open(html, headers = {}) {
      shown = { html, headers }
      await stage.page.close()
      const page = await browser.newPage()
      stage.page = page
      page.on('console', (message) => stage.complaints.push(message.text()))
      page.on('pageerror', (error) => stage.complaints.push(error.message))
      await page.goto(`${host.origin}/a/private/page?of=mine`)
    },
    async clear() {
      await stage.page.close()
      stage.complaints.length = 0
      stage.respond = null
      stage.isBlocked = false
      service.requests.length = 0
    },
    async close() {
      await browser.close()
      await service.close()
      await host.close()
    },
  }
  return stage
}

/** What the register says: the artist names the host as a place. */
function answer(host: string) {
  return {
    code: CODE,
    status: 'active',
    artist: 'Ada Lovelace',
    pledgedAt: '2026-10-03T09:00:00Z',
    picture: null,
    places: [{ url: host, kind: 'site', state: 'named' }],
    placesTotal: 1,
  }
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
