import { reviewForm } from '../../../schema/forms.ts'
import { PROBLEMS, type Problem } from '../../../schema/problems.ts'
import { respondHeld } from '../../drawings/routes/held.ts'
import { parseInput, readFields } from '../../http/body.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { field } from '../../pages/typed.ts'
import { decideHeld } from '../../pledges/actions/hold.ts'
import { takeDeps, type Wiring } from '../../pledges/routes/wiring.ts'
import { selectShowing } from '../../pledges/store.ts'
import { findReview, listWaiting } from '../../pledges/store/reviews.ts'
import { ReviewPage, WaitingPage, type TypedReview } from '../pages/drawings-page.tsx'

/** What is decided leaves the list, so that nobody needs a second page of it. */
const PAGE_SIZE = 50

/** Badges that show the same picture already: more of them say no more. */
const SHOWING = 5

/** `/desk/drawings`: mounted behind the desk's own door, which asks for an operator. */
export function createDrawingsDesk(wiring: Wiring) {
  return factory
    .createApp()
    .get('/desk/drawings', async (c) => {
      return await respondPage(
        c,
        <WaitingPage
          waiting={await listWaiting(c.var.db, PAGE_SIZE)}
          session={c.var.session}
          site={c.var.config.siteName}
        />,
      )
    })
    .get('/desk/drawings/:id', async (c) => await showReview(c, { decision: '', reason: '' }, null))
    .get('/desk/drawings/:id/picture', async (c) => {
      const review = await findReview(c.var.db, c.req.param('id'))
      return review ? respondHeld(c, review.hash) : respondProblem(c, { code: 'not-found' })
    })
    .post('/desk/drawings/:id', async (c) => {
      const sent = await readFields(c)
      if (!sent.ok) return respondProblem(c, sent.problem)
      const typed = {
        decision: field(sent.value, 'decision'),
        reason: field(sent.value, 'reason'),
      }
      const form = parseInput(reviewForm, typed)
      if (!form.ok) return await showReview(c, typed, form.problem)
      const decided = await decideHeld(
        {
          ...takeDeps(c, wiring),
          images: c.env.IMAGES,
          drawings: c.env.DRAWINGS,
          originals: c.env.ORIGINALS,
        },
        { ...form.value, drawingId: c.req.param('id'), origin: c.var.config.publicOrigin },
      )
      if (decided.ok) return c.redirect('/desk/drawings', 303)
      const { code, detail = PROBLEMS[code].title } = decided.problem
      if (code === 'not-waiting') return respondProblem(c, decided.problem)
      // What was typed stays: the other decision may well need the same reason.
      return await showReview(c, typed, { code, errors: [{ path: 'decision', message: detail }] })
    })
}

async function showReview(c: AppContext, typed: TypedReview, problem: Problem | null) {
  const review = await findReview(c.var.db, c.req.param('id') ?? '')
  if (!review) return respondProblem(c, { code: 'not-found' })
  const showing = await selectShowing(c.var.db, [review.hash], SHOWING)
  return await respondPage(
    c,
    <ReviewPage
      review={review}
      alsoOn={showing.filter(({ code }) => code !== review.code)}
      typed={typed}
      errors={problem?.errors ?? []}
      session={c.var.session}
      site={c.var.config.siteName}
    />,
    { status: problem ? PROBLEMS[problem.code].status : 200 },
  )
}
