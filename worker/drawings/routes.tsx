import { factory } from '../http/factory.ts'
import { embedHeaders, IMMUTABLE_CACHE } from '../http/headers.ts'
import { respondProblem } from '../http/problem.tsx'
import { parseDrawingPath } from './rules/address.ts'

/** `GET /drawing/HASH/WIDTH.webp|png`: the derived pictures, straight from R2, for any site and for ever. */
export const drawings = factory.createApp().get('/drawing/:hash/:file', embedHeaders, async (c) => {
  const path = parseDrawingPath(c.req.param('hash'), c.req.param('file'))
  // HEAD comes here too, and needs no body.
  const isHead = c.req.method === 'HEAD'
  const found = path && !isHead ? await c.env.DRAWINGS.get(path.key) : null
  const object = path && isHead ? await c.env.DRAWINGS.head(path.key) : found
  if (!path || !object) {
    return respondProblem(c, {
      code: 'not-found',
      detail: 'There is no such picture, or it was taken away.',
    })
  }
  // Type and name are ours, by the address: nothing that came with the upload is repeated.
  c.header('content-type', path.type)
  c.header('content-disposition', `inline; filename="${path.filename}"`)
  c.header('cache-control', IMMUTABLE_CACHE)
  c.header('etag', object.httpEtag)
  if (hasTag(c.req.header('if-none-match'), object.httpEtag)) {
    await found?.body.cancel()
    return c.body(null, 304)
  }
  c.header('content-length', String(object.size))
  return found ? c.body(found.body) : c.body(null)
})

function hasTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((one) => {
    const known = one.trim().replace(/^W\//, '')
    return known === tag || known === '*'
  })
}
