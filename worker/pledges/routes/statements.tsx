import {
  CURRENT_STATEMENT,
  findStatement,
  STATEMENTS,
  type Statement,
} from '../../../schema/statements/index.ts'
import { factory } from '../../http/factory.ts'
import { embedHeaders, LIVE_CACHE } from '../../http/headers.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { readersLanguage } from '../../http/readers-language.ts'
import { StatementPage } from '../../pages/statement-page.tsx'

/** The words that are pledged, as JSON for any origin and as a page of their own. */
export const statements = factory
  .createApp()
  .get('/api/v1/statements', embedHeaders, (c) => {
    c.header('cache-control', LIVE_CACHE)
    return c.json({ items: STATEMENTS.map(toWire), next: null })
  })
  .get('/api/v1/statements/:version', embedHeaders, (c) => {
    const statement = findStatement(c.req.param('version'))
    if (!statement) return respondProblem(c, { code: 'not-found', detail: KNOWN })
    c.header('cache-control', LIVE_CACHE)
    return c.json(toWire(statement))
  })
  .get('/statements', readersLanguage, (c) => {
    const current = `/statements/${CURRENT_STATEMENT.version}`
    return c.redirect(c.var.reader?.to(current) ?? current, 302)
  })
  .get('/statements/:version', readersLanguage, async (c) => {
    const statement = findStatement(c.req.param('version'))
    if (!statement) return respondProblem(c, { code: 'not-found', detail: KNOWN })
    return await respondPage(
      c,
      <StatementPage statement={statement} site={c.var.config.siteName} />,
      {
        cache: LIVE_CACHE,
      },
    )
  })

const KNOWN = `Statements so far: ${STATEMENTS.map(({ version }) => version).join(', ')}.`

function toWire(statement: Statement) {
  return { ...statement, current: statement === CURRENT_STATEMENT, licence: 'CC0-1.0' }
}
