import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondProblem } from '../../http/problem.tsx'
import {
  estimateTotal,
  listBeginnings,
  MOST_PLEDGES,
  SAMPLE,
  writeIndex,
  writeSitemap,
  type Address,
} from '../rules/sitemap.ts'
import { listFirstCodes, listStanding, type Listed } from '../store/sitemap.ts'

/** Pages of ours that are worth finding. */
const PAGES = [
  '/',
  '/wall',
  '/pledge',
  '/check',
  '/about',
  '/privacy',
  '/docs',
  '/docs/element',
  `/statements/${CURRENT_STATEMENT.version}`,
]

/** For crawlers: a pledge that was withdrawn in the last hour still has its record. */
const HOUR_CACHE = 'public, max-age=3600'

export const sitemap = factory
  .createApp()
  .get('/sitemap.xml', async (c) => {
    const total = estimateTotal(await listFirstCodes(c.var.db, SAMPLE))
    const beginnings = listBeginnings(total)
    if (beginnings.length === 1) {
      const pledges = await listStanding(c.var.db, '', MOST_PLEDGES)
      return respondXml(c, writeSitemap([...listPages(c), ...listAddresses(c, pledges)]))
    }
    const files = ['pages', ...beginnings].map((name) => `${origin(c)}/sitemap/${name}.xml`)
    return respondXml(c, writeIndex(files))
  })
  .get('/sitemap/:file{[0-9A-Za-z]+\\.xml}', async (c) => {
    const name = c.req.param('file').replace('.xml', '')
    if (name === 'pages') return respondXml(c, writeSitemap(listPages(c)))
    if (!/^[0-9A-HJKMNP-TV-Z]{1,2}$/.test(name)) return respondProblem(c, { code: 'not-found' })
    const pledges = await listStanding(c.var.db, name, MOST_PLEDGES)
    return respondXml(c, writeSitemap(listAddresses(c, pledges)))
  })

function origin(c: AppContext): string {
  return c.var.config.publicOrigin
}

function listPages(c: AppContext): Address[] {
  return PAGES.map((path) => ({ url: origin(c) + path }))
}

/** Each record, and each artist's page once. */
function listAddresses(c: AppContext, pledges: Listed[]): Address[] {
  const handles = new Set(pledges.map(({ handle }) => handle).filter((handle) => handle !== null))
  return [
    ...pledges.map(({ code, changedAt }) => ({ url: `${origin(c)}/p/${code}`, changedAt })),
    ...[...handles].map((handle) => ({ url: `${origin(c)}/@${handle}` })),
  ]
}

function respondXml(c: AppContext, xml: string): Response {
  c.header('cache-control', HOUR_CACHE)
  return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
}
