import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { OLD_BUILDS, ROOT } from '../../scripts/build/paths.ts'
import { inventPledge } from '../../scripts/seed/invent.ts'
import { VERSION } from '../../widget/badge/version.ts'
import { startBrowser } from '../support/node/browser.ts'
import { openSite, type Site } from '../support/node/hosts.ts'
import { startService, type Service } from '../support/node/service.ts'

/* Whoever pasted an exact version keeps it for years: every build that was ever released, and today's service. */

const SEED = 1
const state = mkdtempSync(join(tmpdir(), 'human-intelligence-builds-'))
const pledge = inventPledge(SEED, 0).pledge
const other = inventPledge(SEED, 1).pledge
let service: Service
let browser: Browser
let host: Site
let version = ''

beforeAll(async () => {
  await promisify(execFile)(
    process.execPath,
    ['scripts/seed.ts', '--pledges', '2', '--seed', String(SEED)],
    { cwd: ROOT, env: { ...process.env, STATE_DIR: state } },
  )
  service = await startService({ STATE_DIR: state })
  browser = await startBrowser()
  host = await openSite((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    const badges = [pledge.code, other.code, 'ZZZZ0000'].map(
      (code) =>
        `<human-badge pledge="${code}" loading="eager"><a href="/">A link</a></human-badge>`,
    )
    response.end(`<!doctype html><title>A page of years ago</title>
      <script type="module" src="${service.origin}/widget/${version}/human-badge.js"></script>${badges.join('')}`)
  })
})

afterAll(async () => {
  await browser.close()
  await host.close()
  await service.stop()
  rmSync(state, { recursive: true, force: true })
})

describe('a build of the element that was released', () => {
  it.for([...readdirSync(OLD_BUILDS), VERSION, 'v1'])(
    '%s works with the service of today',
    async (released, { expect }) => {
      version = released
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(host.origin)
      const [one, , none] = [0, 1, 2].map((nth) => page.locator('human-badge').nth(nth))
      await one?.and(page.locator('[status=active]')).waitFor()
      await none?.and(page.locator('[status=missing]')).waitFor()
      const name = new RegExp(RegExp.escape(pledge.artistName))
      expect(await one?.getByRole('link', { name }).count()).toBe(1)
      expect(await one?.getByText('created with human intelligence').isVisible()).toBe(true)
      expect(complaints).toEqual([])
      await page.close()
    },
  )
})
