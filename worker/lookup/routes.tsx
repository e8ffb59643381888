import type { LookupMatch } from '../../schema/wire.ts'
import { factory } from '../http/factory.ts'
import { embedHeaders, LIVE_CACHE } from '../http/headers.ts'
import { respondPage } from '../http/page.tsx'
import { respondProblem } from '../http/problem.tsx'
import { readersLanguage } from '../http/readers-language.ts'
import { lookUp, toMatch, type SearchByName } from './actions.ts'
import { CheckPage } from './pages.tsx'
import { readQuery } from './rules.ts'

/** Look anything up: an address, a code or a name, as `/check` for people and `/api/v1/lookup` for scripts. */
export function createLookup({ searchByName }: { searchByName: SearchByName }) {
  return factory
    .createApp()
    .get('/api/v1/lookup', embedHeaders, async (c) => {
      const reading = readQuery(c.req.query('q') ?? '', c.var.config.publicOrigin)
      if (reading.as === 'nothing' || reading.as === 'refused') {
        const message = reading.as === 'refused' ? reading.why : ASK
        return respondProblem(c, { code: 'invalid-input', errors: [{ path: 'q', message }] })
      }
      const { findings } = await lookUp({ db: c.var.db, searchByName }, reading)
      const matches: LookupMatch[] = findings.map(toMatch)
      c.header('cache-control', LIVE_CACHE)
      return c.json({ matches })
    })
    .get('/check', readersLanguage, async (c) => {
      const typed = c.req.query('q') ?? ''
      const reading = readQuery(typed, c.var.config.publicOrigin)
      const found = await lookUp({ db: c.var.db, searchByName }, reading)
      return await respondPage(
        c,
        <CheckPage
          typed={typed}
          reading={reading}
          found={found}
          site={c.var.config.siteName}
          publicOrigin={c.var.config.publicOrigin}
        />,
        { status: reading.as === 'refused' ? 422 : 200, cache: LIVE_CACHE },
      )
    })
}

const ASK = 'Ask for an address, a code or an artist’s name: ?q=ada-draws.com'
