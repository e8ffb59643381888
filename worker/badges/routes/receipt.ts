import { parseCode } from '../../../schema/code.ts'
import type { PledgeRecord } from '../../../schema/wire.ts'
import { sha256Hex } from '../../hash.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import {
  embedHeaders,
  LIVE_CACHE,
  RESERVED_HEADERS,
  SELF_CONTAINED_POLICY,
} from '../../http/headers.ts'
import { respondProblem } from '../../http/problem.tsx'
import { CREDENTIAL_TYPE } from '../../receipts/routes.ts'
import { composeBadgeSvg, fetchPicture, locatePicture } from '../actions/pictures.ts'
import { bakePng, bakeSvg } from '../rules/bake.ts'
import { nameFile } from '../rules/pictures.ts'
import { viewReceipt } from '../store/receipt.ts'

/** The receipt of a pledge: by itself, and baked into the picture of its badge. One row, and nothing is signed. */
export const receipt = factory
  .createApp()
  .get('/p/:code/:file{receipt\\.(?:json|png|svg)}', embedHeaders, async (c) => {
    const { code: written, file } = c.req.param()
    const code = parseCode(written)
    if (code && written !== code) return c.redirect(`/p/${code}/${file}`, 301)
    const found = code ? await viewReceipt(c.var.db, code) : null
    if (!found) return await refuse(c, 'unknown-code', 'A code has 8 letters and digits.')
    // Written by composeRecord, whose type is PledgeRecord.
    const record: PledgeRecord = JSON.parse(found.record)
    if (found.receipt === null) {
      return record.erased
        ? await refuse(c, 'receipt-erased', 'The artist has left, and their name went with them.')
        : await refuse(c, 'receipt-missing', 'It is signed within a minute of the promise.')
    }
    const etag = `"${(await sha256Hex(file + found.record + found.receipt)).slice(0, 32)}"`
    c.header('cache-control', LIVE_CACHE)
    c.header('etag', etag)
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304)
    c.header('content-disposition', `inline; filename="${nameFile(record.code, file)}"`)
    if (file === 'receipt.json') {
      return c.body(found.receipt, 200, { 'content-type': CREDENTIAL_TYPE })
    }
    for (const [name, value] of Object.entries(RESERVED_HEADERS)) c.header(name, value)
    if (file === 'receipt.png') {
      const png = await bakeIntoPng(c, record, found.receipt)
      return c.body(png, 200, { 'content-type': 'image/png' })
    }
    const svg = bakeSvg(await composeBadgeSvg(c.env.DRAWINGS, record), found.receipt)
    return c.body(svg, 200, {
      'content-type': 'image/svg+xml',
      'content-security-policy': SELF_CONTAINED_POLICY,
    })
  })

async function bakeIntoPng(c: AppContext, record: PledgeRecord, text: string) {
  const deps = { db: c.var.db, drawings: c.env.DRAWINGS, images: c.env.IMAGES }
  const located = await locatePicture(record, { shape: 'badge', ground: 'paper' })
  return bakePng(await new Response(await fetchPicture(deps, located)).bytes(), text)
}

/** Not to be kept: there may be one in a minute, and somebody may get this code. */
async function refuse(
  c: AppContext,
  code: 'unknown-code' | 'receipt-erased' | 'receipt-missing',
  detail: string,
): Promise<Response> {
  c.header('cache-control', 'no-store')
  return await respondProblem(c, { code, detail })
}
