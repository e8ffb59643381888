import { respondHeld } from '../../drawings/routes/held.ts'
import { factory } from '../../http/factory.ts'
import { respondProblem } from '../../http/problem.tsx'
import { signedIn } from '../../http/session.ts'
import { takeHeldBack } from '../actions/hold.ts'
import { findHeld } from '../store/reviews.ts'
import { findOwnSnapshot } from './own.ts'
import { takeDeps, type Wiring } from './wiring.ts'

/** A drawing of one's own that waits for a person: how it looks, and the way to take it back. */
export function createHeld(wiring: Wiring) {
  return factory
    .createApp()
    .use('/studio/:code/*', signedIn)
    .get('/studio/:code/held.png', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const held = await findHeld(c.var.db, own.value.pledge)
      return held ? respondHeld(c, held.hash) : respondProblem(c, { code: 'not-found' })
    })
    .post('/studio/:code/held/take-back', async (c) => {
      const own = await findOwnSnapshot(c)
      if (!own.ok) return respondProblem(c, own.problem)
      const { code, accountId } = own.value.pledge
      const back = await takeHeldBack(takeDeps(c, wiring), { code, accountId })
      return back.ok ? c.redirect(`/studio/${code}`, 303) : respondProblem(c, back.problem)
    })
}
