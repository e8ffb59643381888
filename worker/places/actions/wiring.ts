import type { Config } from '../../config.ts'
import type { Database } from '../../database.ts'
import { sha256Hex } from '../../hash.ts'
import { nameAgent } from '../rules/agent.ts'
import { isLoopback } from '../rules/address.ts'
import type { Report } from '../rules/report.ts'
import { takeTurn } from '../store/looks.ts'
import { lookAt } from './look.ts'
import { makeResolver } from './resolver.ts'

/** Contract and spec/places: a look takes ten seconds at the most, whatever the servers do. */
const LOOK_MS = 10_000
/** One host is asked at most once a second, whoever names it. */
const APART_MS = 1000
/** Longer than this nobody waits for a turn. */
const TURN_PATIENCE_MS = 5000

/** The open web, and the patience to wait for it: tests put their own in its place. */
export type Outside = {
  fetch: typeof globalThis.fetch
  wait: (ms: number) => Promise<unknown>
}

export const OPEN_WEB: Outside = {
  fetch: globalThis.fetch,
  wait: async (ms) => await scheduler.wait(ms),
}

/** How this service looks at an address: under its own name, within its bounds, once a second at any host. */
export function makeLook(
  db: Database,
  config: Pick<Config, 'publicOrigin' | 'publicHost' | 'dohUrl' | 'mailFrom' | 'allowLocalPlaces'>,
  { fetch, clock, wait }: Outside & { clock: () => number },
): (url: string, codes: string[]) => Promise<Report> {
  const { publicHost, publicOrigin, mailFrom } = config
  const takeTurnAt = async (host: string): Promise<boolean> => {
    const now = clock()
    const turn = { now, apart: APART_MS, patience: TURN_PATIENCE_MS }
    const at = await takeTurn(db, await sha256Hex(host), turn)
    if (at === null) return false
    if (at > now) await wait(at - now)
    return true
  }
  return async (url, codes) => {
    const signal = AbortSignal.timeout(LOOK_MS)
    return await lookAt(
      {
        fetch,
        resolver: makeResolver(fetch, config.dohUrl, signal),
        takeTurn: takeTurnAt,
        // Loosened only for a place on this very machine: what the open web leads to is judged as ever.
        bounds: {
          publicHost,
          allowLocal: config.allowLocalPlaces && isLoopback(new URL(url).hostname),
        },
        userAgent: nameAgent({ publicOrigin, contact: mailFrom }),
        signal,
        publicHost,
      },
      url,
      codes,
    )
  }
}
