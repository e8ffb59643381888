import { factory } from '../../http/factory.ts'
import { LIVE_CACHE } from '../../http/headers.ts'
import { respondPage } from '../../http/page.tsx'
import { readersLanguage } from '../../http/readers-language.ts'
import { ArtistPage } from '../pages/artist-page.tsx'
import { UnknownHandlePage } from '../pages/unknown-handle-page.tsx'
import { findByHandle, listRecords } from '../store/artist.ts'

export const artistPages = factory.createApp().get('/:at{@[^/]+}', readersLanguage, async (c) => {
  const written = c.req.param('at').slice(1)
  const artist = await findByHandle(c.var.db, written)
  if (!artist) {
    const page = <UnknownHandlePage handle={written} site={c.var.config.siteName} />
    return await respondPage(c, page, { status: 404 })
  }
  // One address for ever: every other spelling leads to it.
  const own = `/@${artist.handle}`
  if (written !== artist.handle) return c.redirect(c.var.reader?.to(own) ?? own, 301)
  const records = await listRecords(c.var.db, artist.accountId)
  const page = <ArtistPage handle={artist.handle} records={records} config={c.var.config} />
  return await respondPage(c, page, { cache: LIVE_CACHE })
})
