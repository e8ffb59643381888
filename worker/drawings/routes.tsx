import { factory } from '../http/factory.ts'
import { embedHeaders, IMMUTABLE_CACHE, LIVE_CACHE, RESERVED_HEADERS } from '../http/headers.ts'
import { respondPage } from '../http/page.tsx'
import { respondProblem } from '../http/problem.tsx'
import { DrawingsDocsPage } from './pages/docs-page.tsx'
import { parseDrawingPath } from './rules/address.ts'

/**
 * `GET /drawing/HASH/WIDTH.webp|png`: the derived pictures, straight from R2, for any site and for ever; and
 * `/docs/drawings`, what is read in a file.
 */
export const drawings = factory
  .createApp()
  .get('/docs/drawings', async (c) => {
    const { siteName, publicOrigin, mailFrom } = c.var.config
    const page = <DrawingsDocsPage site={siteName} publicOrigin={publicOrigin} contact={mailFrom} />
    return await respondPage(c, page, { cache: LIVE_CACHE })
  })
  .get('/drawing/:hash/:file', embedHeaders, async (c) => {
    const path = parseDrawingPath(c.req.param('hash'), c.req.param('file'))
    if (!path) return respondProblem(c, { code: 'not-found', detail: NO_PICTURE })
    const known = c.req.header('if-none-match')
    // HEAD comes here too. Who asks for headers, or has the picture already, needs no body opened.
    const headers = c.req.method === 'HEAD' || known ? await c.env.DRAWINGS.head(path.key) : null
    const isKnown = headers !== null && hasTag(known, headers.httpEtag)
    const isBodyWanted = c.req.method !== 'HEAD' && !isKnown
    const whole = isBodyWanted ? await c.env.DRAWINGS.get(path.key) : null
    const object = isBodyWanted ? whole : headers
    if (!object) return respondProblem(c, { code: 'not-found', detail: NO_PICTURE })
    // Type and name are ours, by the address: nothing that came with the upload is repeated.
    c.header('content-type', path.type)
    c.header('content-disposition', `inline; filename="${path.filename}"`)
    c.header('cache-control', IMMUTABLE_CACHE)
    c.header('etag', object.httpEtag)
    for (const [name, value] of Object.entries(RESERVED_HEADERS)) c.header(name, value)
    if (isKnown) return c.body(null, 304)
    c.header('content-length', String(object.size))
    return whole ? c.body(whole.body) : c.body(null)
  })

const NO_PICTURE = 'There is no such picture, or it was taken away.'

function hasTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((one) => {
    const known = one.trim().replace(/^W\//, '')
    return known === tag || known === '*'
  })
}
