import { parseCode } from '../../../schema/code.ts'
import { moveForm } from '../../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../../schema/problems.ts'
import { takeAccountDeps } from '../../accounts/routes/browser.ts'
import { parseInput, readFields } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { operatorsOnly, signedIn } from '../../http/session.ts'
import { field } from '../../pages/typed.ts'
import { listPlaces } from '../../places/store.ts'
import { takeDeps, type Wiring } from '../../pledges/routes/wiring.ts'
import { findOwner } from '../../pledges/store.ts'
import { moveArtist } from '../actions/move.ts'
import { MovePage, type TypedMove } from '../pages/move-page.tsx'

/** `/desk/CODE/move`: an artist who can no longer read their mail, and a place that proves who they are. */
export function createMoveDesk(wiring: Wiring) {
  return factory
    .createApp()
    .use('/desk/:code/move', signedIn, operatorsOnly)
    .get(
      '/desk/:code/move',
      async (c) => await showPage(c, { email: '', place: '', reason: '' }, null),
    )
    .post('/desk/:code/move', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const typed = {
        email: field(sent.value, 'email'),
        place: field(sent.value, 'place'),
        reason: field(sent.value, 'reason'),
      }
      const code = parseCode(c.req.param('code')) ?? ''
      const form = parseInput(moveForm, typed)
      if (!form.ok) return await showPage(c, typed, form.problem)
      const deps = { ...takeDeps(c, wiring), ...takeAccountDeps(c) }
      const moved = await moveArtist(deps, { code, ...form.value })
      if (moved.ok) return c.redirect(`/desk/${code}`, 303)
      if (!moved.problem.errors) return respondProblem(c, moved.problem)
      return await showPage(c, typed, moved.problem)
    })
}

async function showPage(c: AppContext, typed: TypedMove, problem: Problem | null) {
  const code = parseCode(c.req.param('code') ?? '')
  const owner = code ? await findOwner(c.var.db, code) : null
  if (!code || !owner) return respondProblem(c, { code: 'unknown-code' })
  const places = await listPlaces(c.var.db, code)
  return await respondPage(
    c,
    <MovePage
      code={code}
      linked={places.filter(({ state }) => state === 'linked')}
      typed={typed}
      errors={problem?.errors ?? []}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: problem ? PROBLEMS[problem.code].status : 200 },
  )
}
