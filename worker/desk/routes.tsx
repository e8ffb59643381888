import { parseCode } from '../../schema/code.ts'
import { operatorReason } from '../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../schema/problems.ts'
import { parseInput, readFields } from '../http/body.ts'
import { field } from '../pages/typed.ts'
import { factory, type AppContext } from '../http/factory.ts'
import { respondPage } from '../http/page.tsx'
import { respondProblem } from '../http/problem.tsx'
import { operatorsOnly, signedIn } from '../http/session.ts'
import { hidePicture, reinstatePledge, suspendPledge } from '../pledges/actions/operate.ts'
import { printCursor, readCursor } from '../pledges/routes/cursor.ts'
import { takeDeps, type Wiring } from '../pledges/routes/wiring.ts'
import { findSnapshot, listDrawings, listNewest, selectShowing } from '../pledges/store.ts'
import { isAnyWaiting } from '../pledges/store/reviews.ts'
import { DeskPage, DeskPledgePage, type TypedOrder } from './pages.tsx'
import { createDrawingsDesk } from './routes/drawings.tsx'
import { createHouseDesk } from './routes/house.tsx'
import { createMoveDesk } from './routes/move.tsx'

const PAGE_SIZE = 50
const ORDERS = { hide: hidePicture, suspend: suspendPledge, reinstate: reinstatePledge }

/** `/desk`: public uploads are never without a switch. Only for OPERATOR_EMAILS. */
export function createDesk(wiring: Wiring) {
  const app = factory
    .createApp()
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
          isAnyWaiting={await isAnyWaiting(c.var.db)}
          session={c.var.session}
          site={c.var.config.siteName}
        />,
      )
    })
    // Before the pledges, whose /desk/CODE would take /desk/house and /desk/drawings for a code.
    .route('/', createHouseDesk(wiring))
    .route('/', createDrawingsDesk(wiring))
    .get('/desk/:code', async (c) => await showPledge(c, null, null))
    .route('/', createMoveDesk(wiring))

  for (const kind of ['hide', 'suspend', 'reinstate'] as const) {
    app.post(`/desk/:code/${kind}`, async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const reason = field(sent.value, `reason-${kind}`) || field(sent.value, 'reason')
      // Which one the operator saw: the artist may have put another in its place since.
      const drawingId = field(sent.value, 'drawing') || null
      const form = parseInput(operatorReason, { reason })
      if (!form.ok) return await showPledge(c, { kind, reason, drawingId }, form.problem)
      const code = parseCode(c.req.param('code')) ?? ''
      const result = await ORDERS[kind](takeDeps(c, wiring), {
        code,
        reason: form.value.reason,
        drawingId,
        origin: c.var.config.publicOrigin,
      })
      return result.ok ? c.redirect(`/desk/${code}`, 303) : respondProblem(c, result.problem)
    })
  }
  return app
}

async function showPledge(c: AppContext, typed: TypedOrder | null, problem: Problem | null) {
  const code = parseCode(c.req.param('code') ?? '')
  const snapshot = code ? await findSnapshot(c.var.db, code) : null
  if (!snapshot) return respondProblem(c, { code: 'unknown-code' })
  const drawings = await listDrawings(c.var.db, snapshot.pledge)
  const hashes = [...new Set(drawings.map(({ hash }) => hash))]
  const showing = await selectShowing(c.var.db, hashes, PAGE_SIZE)
  return await respondPage(
    c,
    <DeskPledgePage
      snapshot={snapshot}
      drawings={drawings}
      alsoOn={showing.filter(({ code: other }) => other !== snapshot.pledge.code)}
      typed={typed}
      errors={problem?.errors ?? []}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: problem ? PROBLEMS[problem.code].status : 200 },
  )
}
