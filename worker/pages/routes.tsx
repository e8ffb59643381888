import type { WallEntry } from '../../schema/wire.ts'
import type { Database } from '../database.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { LIVE_CACHE } from '../http/headers.ts'
import { respondPage } from '../http/page.tsx'
import { readersLanguage } from '../http/readers-language.ts'
import { AboutPage } from './about-page.tsx'
import { DocsPage } from './docs-page.tsx'
import { ElementPage } from './element-page.tsx'
import { HomePage } from './home-page.tsx'
import { PrivacyPage } from './privacy-page.tsx'
import { ProblemsPage } from './problems-page.tsx'
import { ReceiptsPage } from './receipts-page.tsx'
import { TDM_RESERVATION, writeRobots } from './robots.ts'
import { TokensPage } from './tokens-page.tsx'

/** The newest entries of the wall, at most `limit`. The wall is a room, so that app.ts hands this in. */
export type ListNewest = (db: Database, limit: number) => Promise<WallEntry[]>

/** So many are looked at for drawings: some artists have none. */
const NEWEST = 24

/** Pages that belong to no room: the same for everybody, so that they may be kept for a minute. */
export function createSite({ listNewest }: { listNewest: ListNewest }) {
  return factory
    .createApp()
    .get('/', readersLanguage, async (c) => {
      const entries = await listNewest(c.var.db, NEWEST)
      const page = <HomePage {...ours(c)} session={null} entries={entries} />
      return await respondPage(c, page, { cache: LIVE_CACHE })
    })
    .route('/', pages)
}

const pages = factory
  .createApp()
  .get('/docs/element', (c) =>
    respondPage(c, <ElementPage publicOrigin={c.var.config.publicOrigin} />, { cache: LIVE_CACHE }),
  )
  .get('/docs/problems', (c) => respondPage(c, <ProblemsPage />, { cache: LIVE_CACHE }))
  .get('/about', readersLanguage, (c) =>
    respondPage(c, <AboutPage {...ours(c)} />, { cache: LIVE_CACHE }),
  )
  .get('/privacy', readersLanguage, (c) =>
    respondPage(c, <PrivacyPage {...ours(c)} />, { cache: LIVE_CACHE }),
  )
  .get('/docs', (c) => respondPage(c, <DocsPage {...ours(c)} />, { cache: LIVE_CACHE }))
  .get('/docs/receipts', (c) =>
    respondPage(c, <ReceiptsPage {...ours(c)} />, { cache: LIVE_CACHE }),
  )
  .get('/docs/look', (c) => respondPage(c, <TokensPage {...ours(c)} />, { cache: LIVE_CACHE }))
  .get('/robots.txt', (c) => {
    c.header('cache-control', LIVE_CACHE)
    return c.text(writeRobots(c.var.config.publicOrigin))
  })
  .get('/.well-known/tdmrep.json', (c) => {
    c.header('cache-control', LIVE_CACHE)
    return c.json(TDM_RESERVATION)
  })

function ours(c: AppContext) {
  const { siteName, publicOrigin, mailFrom } = c.var.config
  return { site: siteName, publicOrigin, contact: mailFrom }
}
