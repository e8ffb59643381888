import { parseCode, shortenWritten } from '../../schema/code.ts'
import { MAX_CODES } from '../../schema/forms.ts'
import type { MissingBadge } from '../../schema/wire.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { embedHeaders, LIVE_CACHE } from '../http/headers.ts'
import { respondLive } from '../http/live.ts'
import { respondPage } from '../http/page.tsx'
import { respondProblem } from '../http/problem.tsx'
import { readersLanguage } from '../http/readers-language.ts'
import { RecordPage } from './pages/record-page.tsx'
import { UnknownCodePage } from './pages/unknown-code-page.tsx'
import { embed } from './routes/embed.tsx'
import { hosted } from './routes/hosted.ts'
import { kit } from './routes/kit.tsx'
import { pictures } from './routes/pictures.tsx'
import { receipt } from './routes/receipt.ts'
import { findRecord, viewBadge, viewBadges, viewChain, viewRecord } from './store.ts'

const LOOKS_LIKE_A_CODE = 'A code has 8 letters and digits, like K3V9-X2AM.'

/** What outsiders read: the Badge, the Record, and the record's page. */
export const badges = factory
  .createApp()
  .route('/', pictures)
  .route('/', hosted)
  .route('/', embed)
  .route('/', kit)
  .route('/', receipt)
  .get('/api/v1/badges', embedHeaders, async (c) => {
    const asked = c.req.query('codes')?.split(',').filter(Boolean) ?? []
    if (asked.length === 0 || asked.length > MAX_CODES) {
      return respondProblem(c, {
        code: 'invalid-input',
        errors: [
          {
            path: 'codes',
            message: `Ask for 1 to ${MAX_CODES} codes with commas between them: ?codes=K3V9X2AM,…`,
          },
        ],
      })
    }
    const codes = [...new Set(asked.map((written) => parseCode(written) ?? written))]
    const found = await viewBadges(
      c.var.db,
      codes.filter((code) => parseCode(code) === code),
    )
    const items = codes.map((code) => found.get(code) ?? JSON.stringify(missing(code)))
    return respondJson(c, `{"badges":[${items.join(',')}]}`)
  })
  .get('/api/v1/badges/:code', embedHeaders, async (c) => {
    const written = c.req.param('code')
    const code = parseCode(written)
    const badge = code ? await viewBadge(c.var.db, code) : null
    if (!badge) return respondJson(c, JSON.stringify(missing(code ?? written)))
    return await respondLive(c, badge, JSON_TYPE)
  })
  .get('/api/v1/pledges/:code', embedHeaders, async (c) => {
    const code = parseCode(c.req.param('code'))
    const record = code ? await viewRecord(c.var.db, code) : null
    if (!record) return respondProblem(c, { code: 'unknown-code', detail: LOOKS_LIKE_A_CODE })
    return await respondLive(c, record, JSON_TYPE)
  })
  .get('/p', readersLanguage, async (c) => {
    const written = c.req.query('code') ?? ''
    const code = parseCode(written)
    // What is no code is never put into an address: an address of any text is hard to write safely.
    return code ? c.redirect(toRecord(c, code), 303) : await showUnknown(c, written)
  })
  .get('/p/:code/', readersLanguage, async (c) => {
    const written = c.req.param('code')
    const code = parseCode(written)
    return code ? c.redirect(toRecord(c, code), 301) : await showUnknown(c, written)
  })
  // From a page that sets its codes in capitals, or a keyboard that begins with one.
  .get('/P/:code', readersLanguage, async (c) => {
    const written = c.req.param('code')
    const code = parseCode(written)
    return code ? c.redirect(toRecord(c, code), 301) : await showUnknown(c, written)
  })
  .get('/p/:code', readersLanguage, async (c) => {
    const written = c.req.param('code')
    const code = parseCode(written)
    // One address for ever: every other spelling leads to it.
    if (code && written !== code) return c.redirect(toRecord(c, code), 301)
    const record = code ? await findRecord(c.var.db, code) : null
    if (!record) return await showUnknown(c, written)
    const chain = await viewChain(c.var.db, record)
    return await respondPage(
      c,
      <RecordPage record={record} chain={chain} config={c.var.config} />,
      { cache: LIVE_CACHE },
    )
  })

/** One address for ever, in the language that was chosen. */
function toRecord(c: AppContext, code: string): string {
  const record = `/p/${code}`
  return c.var.reader?.to(record) ?? record
}

async function showUnknown(c: AppContext, written: string): Promise<Response> {
  return await respondPage(c, <UnknownCodePage code={written} />, { status: 404 })
}

function missing(code: string): MissingBadge {
  return { code: shortenWritten(code), status: 'missing' }
}

const JSON_TYPE = 'application/json'

function respondJson(c: AppContext, json: string): Response {
  c.header('cache-control', LIVE_CACHE)
  return c.body(json, 200, { 'content-type': JSON_TYPE })
}
