import { factory } from '../http/factory.ts'
import { LIVE_CACHE } from '../http/headers.ts'
import { respondPage } from '../http/page.ts'
import { ElementPage } from './element-page.tsx'
import { HomePage } from './home-page.tsx'
import { ProblemsPage } from './problems-page.tsx'

/** Pages that belong to no room: the same for everybody, so that they may be kept for a minute. */
export const site = factory
  .createApp()
  .get('/', (c) =>
    respondPage(
      c,
      <HomePage
        site={c.var.config.siteName}
        session={null}
        publicOrigin={c.var.config.publicOrigin}
      />,
      { cache: LIVE_CACHE },
    ),
  )
  .get('/docs/element', (c) =>
    respondPage(c, <ElementPage publicOrigin={c.var.config.publicOrigin} />, { cache: LIVE_CACHE }),
  )
  .get('/docs/problems', (c) => respondPage(c, <ProblemsPage />, { cache: LIVE_CACHE }))
