import type { PledgeRecord } from '../../../schema/wire.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import {
  embedHeaders,
  LIVE_CACHE,
  RESERVED_HEADERS,
  SELF_CONTAINED_POLICY,
} from '../../http/headers.ts'
import { respondProblem } from '../../http/problem.tsx'
import {
  composeHostedSvg,
  fetchHostedPng,
  locateHosted,
  type Hosted,
  type Made,
} from '../actions/hosted.ts'
import { readFile, readKind, readWidth } from '../rules/hosted.ts'
import { nameFile } from '../rules/pictures.ts'
import { viewRecord } from '../store.ts'

const NO_SUCH_FILE = 'A hosted picture is /badge/CODE.svg or /badge/CODE.png.'

/** `/badge/CODE.svg|png`: the badge for places that take pictures only. Known or not, it is always a picture. */
export const hosted = factory.createApp().get('/badge/:file', embedHeaders, async (c) => {
  const file = readFile(c.req.param('file'))
  if (!file) return respondProblem(c, { code: 'not-found', detail: NO_SUCH_FILE })
  const { written, code, type } = file
  if (code && written !== code) {
    // One address for ever: every other spelling leads to it.
    return c.redirect(`/badge/${code}.${type}${new URL(c.req.url).search}`, 301)
  }
  const found = code ? await viewRecord(c.var.db, code) : null
  // Written by composeRecord, whose type is PledgeRecord.
  const record: PledgeRecord | null = found ? JSON.parse(found) : null
  const kind = readKind((name) => c.req.query(name))
  const located = await locateHosted(kind, record, { code, host: c.var.config.publicHost })
  return type === 'svg' ? await sendSvg(c, located) : await sendPng(c, located)
})

async function sendSvg(c: AppContext, located: Hosted): Promise<Response> {
  const tag = `"svg-${located.digest}"`
  c.header('content-security-policy', SELF_CONTAINED_POLICY)
  if (isKnown(c, tag)) return answerKnown(c, tag)
  const made = await composeHostedSvg(c.env.DRAWINGS, located)
  return send(c, located, made, { tag, type: 'image/svg+xml', name: 'badge.svg' })
}

async function sendPng(c: AppContext, located: Hosted): Promise<Response> {
  const width = readWidth(located.kind.variant, c.req.query('width'))
  const tag = `"png-${width}-${located.digest}"`
  if (isKnown(c, tag)) return answerKnown(c, tag)
  const made = await fetchHostedPng({ db: c.var.db, drawings: c.env.DRAWINGS }, located, width)
  return send(c, located, made, { tag, type: 'image/png', name: 'badge.png' })
}

function isKnown(c: AppContext, tag: string): boolean {
  return c.req.header('if-none-match')?.includes(tag) ?? false
}

function answerKnown(c: AppContext, tag: string): Response {
  c.header('cache-control', LIVE_CACHE)
  c.header('etag', tag)
  return c.body(null, 304)
}

function send(
  c: AppContext,
  { record, subject }: Hosted,
  { picture, isWhole }: Made<string | ReadableStream | Uint8Array<ArrayBuffer>>,
  { tag, type, name }: { tag: string; type: string; name: string },
): Response {
  // A picture without its drawing is an answer for now, and nobody is to remember it.
  c.header('cache-control', isWhole ? LIVE_CACHE : 'no-store')
  if (isWhole) c.header('etag', tag)
  for (const [header, value] of Object.entries(RESERVED_HEADERS)) c.header(header, value)
  c.header('content-type', type)
  if (subject.code) {
    c.header('content-disposition', `inline; filename="${nameFile(subject.code, name)}"`)
  }
  return c.body(picture, record ? 200 : 404)
}
