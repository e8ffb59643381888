import { parseCode } from '../../../schema/code.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { embedHeaders, LIVE_CACHE, RESERVED_HEADERS } from '../../http/headers.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { signedIn } from '../../http/session.ts'
import {
  composeBadgeSvg,
  fetchPicture,
  locatePicture,
  measurePicture,
  type PictureDeps,
} from '../actions/pictures.ts'
import { DownloadPage } from '../pages/download-page.tsx'
import { DOWNLOADS, nameFile, TILES } from '../rules/pictures.ts'
import { findRecord } from '../store.ts'
import { readOwnRecord } from './own.ts'

const NO_PICTURE = 'There is no such picture. Your download page lists those that there are.'

/** Pictures with words: what an artist takes away, and what link previews show. */
export const pictures = factory
  .createApp()
  .get('/p/:code/og.png', embedHeaders, async (c) => {
    const written = c.req.param('code')
    const code = parseCode(written)
    if (code && written !== code) return c.redirect(`/p/${code}/og.png`, 301)
    const record = code ? await findRecord(c.var.db, code) : null
    if (!record) {
      // Somebody may get this code later.
      c.header('cache-control', 'no-store')
      return respondProblem(c, { code: 'unknown-code' })
    }
    const located = await locatePicture(record, { shape: 'og', ground: 'paper' })
    c.header('cache-control', LIVE_CACHE)
    c.header('etag', located.tag)
    for (const [name, value] of Object.entries(RESERVED_HEADERS)) c.header(name, value)
    if (c.req.header('if-none-match')?.includes(located.tag)) return c.body(null, 304)
    c.header('content-type', 'image/png')
    c.header('content-disposition', `inline; filename="${nameFile(record.code, 'preview.png')}"`)
    return c.body(await fetchPicture(takeDeps(c), located))
  })
  .get('/studio/:code/download', signedIn, async (c) => {
    const own = await readOwnRecord(c)
    if (!own.ok) return respondProblem(c, own.problem)
    return await respondPage(
      c,
      <DownloadPage
        record={own.value}
        badge={await measurePicture(own.value, { shape: 'badge', ground: 'paper' })}
        session={c.var.session}
        site={c.var.config.siteName}
      />,
    )
  })
  .get('/studio/:code/download/badge.svg', signedIn, async (c) => {
    const own = await readOwnRecord(c)
    if (!own.ok) return respondProblem(c, own.problem)
    const { code } = own.value
    const svg = await composeBadgeSvg(c.env.DRAWINGS, own.value)
    return send(c, svg, code, 'badge.svg', 'image/svg+xml')
  })
  .get('/studio/:code/download/:name', signedIn, async (c) => {
    const own = await readOwnRecord(c)
    if (!own.ok) return respondProblem(c, own.problem)
    const name = c.req.param('name')
    const kind = DOWNLOADS.get(name) ?? TILES.get(name)
    if (!kind) return respondProblem(c, { code: 'not-found', detail: NO_PICTURE })
    const picture = await fetchPicture(takeDeps(c), await locatePicture(own.value, kind))
    return send(c, picture, own.value.code, name, 'image/png')
  })
  .get('/studio/:code/preview/:name', signedIn, async (c) => {
    const own = await readOwnRecord(c)
    if (!own.ok) return respondProblem(c, own.problem)
    const name = c.req.param('name')
    const kind = DOWNLOADS.get(name) ?? TILES.get(name)
    if (!kind) return respondProblem(c, { code: 'not-found', detail: NO_PICTURE })
    const located = await locatePicture(own.value, kind)
    return c.body(await fetchPicture(takeDeps(c), located, { small: true }), 200, {
      'content-type': 'image/png',
    })
  })

function takeDeps(c: AppContext): PictureDeps {
  return { db: c.var.db, drawings: c.env.DRAWINGS, images: c.env.IMAGES }
}

/** As a file to be saved, under a name that says what it is. */
function send(
  c: AppContext,
  body: string | ReadableStream | Uint8Array<ArrayBuffer>,
  code: string,
  name: string,
  type: string,
): Response {
  return c.body(body, 200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${nameFile(code, name)}"`,
  })
}
