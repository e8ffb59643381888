import type { Browser } from 'playwright-core'
import { bundleElement } from '../../scripts/build/element.ts'
import { startBrowser } from '../support/node/browser.ts'
import { composeCrowd, listCodes, openCrowdService, untilPainted } from '../support/node/crowd.ts'
import { openSite } from '../support/node/hosts.ts'

const DELAY_MS = 30
/** Odd, so that one of them is the median. */
const ROUNDS = 7

/** Two hundred badges, from the script to the last one painted: ours, and a build that asks for each by itself. */
export async function timeCrowd(): Promise<{ batched: number; unbatched: number }> {
  const browser = await startBrowser()
  const services = [
    await openCrowdService(await bundleElement(), DELAY_MS),
    await openCrowdService(await bundleElement('test/bench/unbatched.ts'), DELAY_MS),
  ] as const
  const host = await openSite((request, response) => {
    const service = services[request.url === '/unbatched' ? 1 : 0]
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(composeCrowd(service.origin, listCodes()))
  })
  try {
    const times = { batched: [] as number[], unbatched: [] as number[] }
    for (let round = 0; round < ROUNDS; round += 1) {
      times.batched.push(await timePage(browser, `${host.origin}/batched`))
      times.unbatched.push(await timePage(browser, `${host.origin}/unbatched`))
    }
    return { batched: median(times.batched), unbatched: median(times.unbatched) }
  } finally {
    await browser.close()
    for (const site of [...services, host]) await site.close()
  }
}

/** As somebody who was never here. */
async function timePage(browser: Browser, url: string): Promise<number> {
  const visit = await browser.newContext()
  const page = await visit.newPage()
  await page.addInitScript(() => Object.assign(globalThis, { seen: { longTasks: [], shifts: [] } }))
  await page.goto(url)
  const { paintedAfterMs } = await untilPainted(page)
  await visit.close()
  return paintedAfterMs
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[(times.length - 1) / 2] ?? Infinity
}
