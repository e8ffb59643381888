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
/** Longer than this nobody waits for a turn: whoever asks for a look less long than our own looks, which they cannot crowd out. */
const PATIENCE_MS = { asked: 4000, scheduled: 6000 }

/** `isScheduled` is false for a look that somebody asked for; `most` are the milliseconds left of their ten seconds. */
export type LookOptions = { isScheduled: boolean; most?: number }

/** One look at an address, for the pledges with these codes. Ten seconds at the most. */
export type Look = (url: string, codes: string[], options: LookOptions) => Promise<Report>

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
): Look {
  const { publicHost, publicOrigin, mailFrom } = config
  const takeTurnAt = async (host: string, patience: number): Promise<boolean> => {
    const now = clock()
    const turn = { now, apart: APART_MS, patience }
    const at = await takeTurn(db, await sha256Hex(host), turn)
    if (at === null) return false
    if (at > now) await wait(at - now)
    return true
  }
  return async (url, codes, { isScheduled, most = LOOK_MS }) => {
    const patience = isScheduled ? PATIENCE_MS.scheduled : PATIENCE_MS.asked
    const signal = AbortSignal.timeout(Math.min(most, LOOK_MS))
    return await lookAt(
      {
        fetch,
        resolver: makeResolver(fetch, config.dohUrl, signal),
        takeTurn: async (host) => await takeTurnAt(host, patience),
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
