import type { Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { composeRoom } from '../../../worker/pages/tag.ts'
import { ASSETS } from '../../../scripts/build/paths.ts'
import { VERSION } from '../../../widget/badge/version.ts'
import { openSite, type Site } from './hosts.ts'

/*
 * A page of many badges, as a shop or a gallery would have it, and a service that answers as ours does: the
 * same caching, and an answer for any code.
 */

export const CROWD = 200
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Codes that differ, one for each badge of a page. */
export function listCodes(count = CROWD): string[] {
  return Array.from({ length: count }, (_, i) => `K3V9X${spell(i)}`)
}

function spell(i: number): string {
  return [i >> 10, i >> 5, i].map((part) => LETTERS[part % 32] ?? '0').join('')
}

/** The service with this script for the element, each answer after so many ms. */
export async function openCrowdService(script: string, delayMs = 0): Promise<Site> {
  const spanish = await readFile(`${ASSETS}widget/${VERSION}/es.json`, 'utf8')
  return await openSite((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('access-control-allow-origin', '*')
    const send = (type: string, cache: string, body: string) => {
      response.setHeader('content-type', type)
      response.setHeader('cache-control', cache)
      setTimeout(() => response.end(body), delayMs)
    }
    if (url.pathname.endsWith('.js')) return send('text/javascript', 'max-age=3600', script)
    if (url.pathname.startsWith('/widget/'))
      return send('application/json', 'max-age=31536000, immutable', spanish)
    const codes = url.searchParams.get('codes')?.split(',')
    const body = codes ? { badges: codes.map(answer) } : answer(url.pathname.slice(-8))
    send('application/json', 'max-age=60, stale-while-revalidate=60', JSON.stringify(body))
  })
}

function answer(code: string) {
  return {
    code,
    status: 'active',
    artist: 'Ada Lovelace',
    pledgedAt: '2026-10-03T09:00:00Z',
    picture: null,
    places: [],
    placesTotal: 0,
  }
}

/** A page with a badge for each code, with the room kept free as the tag does it. */
export function composeCrowd(service: string, codes: string[], lang = 'en'): string {
  const badges = codes.map(
    (code) =>
      `<human-badge pledge="${code}"><a href="${service}/p/${code}">A link</a></human-badge>`,
  )
  return `<!doctype html><html lang="${lang}"><title>A gallery</title><style>${composeRoom('seal')}</style>
    <script type="module" src="${service}/widget/v1/human-badge.js"></script>
    <h1>A gallery</h1>${badges.join('\n')}<p>The page goes on.</p>`
}

export type Watched = { longTasks: number[]; shifts: number[]; paintedAfterMs: number }

/** Watches from the very first moment of the pages that are opened next. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { longTasks: [] as number[], shifts: [] as number[] }
    Object.assign(globalThis, { seen })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longTasks.push(duration)
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') seen.shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** Once every badge says what the register says: what that took since the script was there. */
export async function untilPainted(page: Page): Promise<Watched> {
  return await page.evaluate(async () => {
    while (document.querySelector('human-badge:not([status=active])'))
      await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const painted = performance.now()
    const [script] = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('human-badge.js'))
    // Long tasks and shifts are told a moment later.
    await new Promise((resolve) => setTimeout(resolve, 300))
    const { seen } = globalThis
    const received = script instanceof PerformanceResourceTiming ? script.responseEnd : 0
    return { ...seen, paintedAfterMs: painted - received }
  })
}

declare global {
  var seen: { longTasks: number[]; shifts: number[] }
}
