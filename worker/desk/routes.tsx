import { parseCode } from '../../schema/code.ts'
import { operatorReason } from '../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { parseInput, readFields } from '../http/body.ts'
import { field } from '../pages/typed.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { respondPage } from '../http/page.ts'
import { respondProblem } from '../http/problem.tsx'
import { operatorsOnly, signedIn } from '../http/session.ts'
import { hideShownDrawing, reinstatePledge, suspendPledge } from '../pledges/actions/operate.ts'
import { printCursor, readCursor } from '../pledges/routes/cursor.ts'
import { takeDeps, type Wiring } from '../pledges/routes/wiring.ts'
import { findSnapshot, listNewest } from '../pledges/store.ts'
import { DeskPage, DeskPledgePage, type OrderKind } from './pages.tsx'

const PAGE_SIZE = 50
const ORDERS = { hide: hideShownDrawing, suspend: suspendPledge, reinstate: reinstatePledge }

/** `/desk`: public uploads are never without a switch. Only for OPERATOR_EMAILS. */
export function createDesk(wiring: Wiring) {
  const app = factory
    .createApp()
    .use('/desk', signedIn, operatorsOnly)
    .use('/desk/*', signedIn, operatorsOnly)
    .get('/desk', async (c) => {
      const { items, next } = await listNewest(
        c.var.db,
        readCursor(c.req.query('after')),
        PAGE_SIZE,
      )
      return await respondPage(
        c,
        <DeskPage
          items={items}
          next={printCursor(next)}
          session={c.var.session}
          site={c.var.config.siteName}
        />,
      )
    })
    .get('/desk/:code', async (c) => await showPledge(c, null, null))

  for (const kind of ['hide', 'suspend', 'reinstate'] as const) {
    app.post(`/desk/:code/${kind}`, async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const reason = field(sent.value, `reason-${kind}`) || field(sent.value, 'reason')
      const form = parseInput(operatorReason, { reason })
      if (!form.ok) return await showPledge(c, { kind, reason }, form.problem)
      const code = parseCode(c.req.param('code')) ?? ''
      const result = await ORDERS[kind](takeDeps(c, wiring), {
        code,
        reason: form.value.reason,
        origin: c.var.config.publicOrigin,
      })
      return result.ok ? c.redirect(`/desk/${code}`, 303) : respondProblem(c, result.problem)
    })
  }
  return app
}

async function showPledge(
  c: AppContext,
  typed: { kind: OrderKind; reason: string } | null,
  problem: Problem | null,
) {
  const code = parseCode(c.req.param('code') ?? '')
  const snapshot = code ? await findSnapshot(c.var.db, code) : null
  if (!snapshot) return respondProblem(c, { code: 'unknown-code' })
  return await respondPage(
    c,
    <DeskPledgePage
      snapshot={snapshot}
      typed={typed}
      errors={problem?.errors ?? []}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: problem ? PROBLEMS[problem.code].status : 200 },
  )
}
