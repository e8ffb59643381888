import type { Errand } from '../../../schema/errands.ts'
import type { ReviewDecision } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { DerivedPicture } from '../../../schema/wire.ts'
import { isEmpty, runBatch, type Statement } from '../../database.ts'
import {
  keepStored,
  publishHeld,
  type DrawingDeps,
  type ReceivedDrawing,
} from '../../drawings/actions.ts'
import { eraseDrawing } from '../../drawings/actions/sweep.ts'
import {
  drawingStatement,
  findHiddenOriginal,
  findHiddenPicture,
  isUnwantedPicture,
} from '../../drawings/store.ts'
import { composeDrawingAllowed, composeDrawingRefused } from '../../mail/actions.ts'
import { errandStatement } from '../../outbox/store.ts'
import { mayDraw, showDrawing, type ShownDrawing, type Snapshot } from '../rules.ts'
import { findSnapshot } from '../store.ts'
import {
  askReviewStatement,
  decideStatements,
  findHeld,
  findReview,
  IS_UNWANTED,
  objectStatement,
  takeBackStatements,
  WAITS_NO_LONGER,
  type HeldDrawing,
  type Review,
} from '../store/reviews.ts'
import { changePledge, type PledgeDeps } from './change.ts'
import { takeOff } from './take-off.ts'
import { findOwn } from './withdraw.ts'

/*
 * A drawing whose file may declare that AI made it waits for a person, and so does one whose artist objects to what it
 * declares. Nobody else learns of it: the record says nothing until it is shown, and nothing ever when it is not.
 */

type Own = { code: string; accountId: string }

/** Puts a drawing before a person, in place of what waited before. What the badge shows stays as it is. */
export async function holdDrawing(
  deps: Pick<PledgeDeps, 'db' | 'clock' | 'newId'>,
  {
    row,
    review,
    waiting,
  }: {
    row: ReceivedDrawing['row']
    review: NonNullable<ReceivedDrawing['review']>
    waiting: HeldDrawing | null
  },
): Promise<Result<{ snapshot: Snapshot; held: ShownDrawing }>> {
  const now = deps.clock()
  const back = takeBack(deps, row, waiting, row)
  await runBatch(deps.db, [
    // Before what waits is taken back: the very same, sent twice at once, writes nothing.
    drawingStatement(deps.db, row),
    askReviewStatement(deps.db, row.id, { ...review, askedAt: now }),
    ...back.before,
    ...back.errands.map((errand) => errandStatement(deps.db, deps.newId(), errand, now)),
  ])
  const snapshot = await findSnapshot(deps.db, row.pledgeCode)
  return snapshot ? succeed({ snapshot, held: row }) : fail('unknown-code')
}

/** Other words about the drawing that waits: the person who looks at it reads the newest. */
export async function objectAnew(
  { db }: Pick<PledgeDeps, 'db'>,
  { id, objection }: HeldDrawing,
  words: string | null,
): Promise<void> {
  if (words === null || words === objection) return
  await runBatch(db, [objectStatement(db, id, words)])
}

/** What takes a waiting drawing back; `next` is the one in its place. */
export function takeBack(
  { db }: Pick<PledgeDeps, 'db'>,
  { pledgeCode: code, accountId }: { pledgeCode: string; accountId: string },
  waiting: HeldDrawing | null,
  next: { id: string; hash: string } | null = null,
): { before: Statement[]; errands: Errand[] } {
  const isGone = waiting !== null && waiting.hash !== next?.hash
  return {
    before: takeBackStatements(db, { code, accountId, ...(next ? { next: next.id } : {}) }),
    errands: isGone ? [{ kind: 'erase-drawing', hash: waiting.hash }] : [],
  }
}

/** The artist takes the drawing that waits back. Twice does no harm. */
export async function takeHeldBack(
  deps: PledgeDeps,
  { code, accountId }: Own,
): Promise<Result<void>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  const waiting = await findHeld(deps.db, { code, accountId })
  const { before, errands } = takeBack(deps, { pledgeCode: code, accountId }, waiting)
  const now = deps.clock()
  await runBatch(deps.db, [
    ...before,
    ...errands.map((errand) => errandStatement(deps.db, deps.newId(), errand, now)),
  ])
  return succeed(undefined)
}

type Decision = ReviewDecision & { drawingId: string; origin: string }

/**
 * A person has looked. Allowed, the drawing is shown; refused, the badge stays as it is, and neither this picture nor
 * this file comes back. Either way the artist gets a mail with the reason. Fails with `not-waiting` when it was taken
 * back or decided before, with `already-withdrawn` or `pledge-suspended`, and with `drawing-was-hidden` or
 * `drawing-was-refused` where the same picture was.
 */
export async function decideHeld(
  deps: PledgeDeps & DrawingDeps,
  decision: Decision,
): Promise<Result<void>> {
  const review = await findReview(deps.db, decision.drawingId)
  if (!review || review.decidedAt !== null) return failNotWaiting()
  try {
    return decision.decision === 'allowed'
      ? await allow(deps, review, decision)
      : await refuse(deps, review, decision)
  } catch (error) {
    if (isEmpty(error, WAITS_NO_LONGER)) return failNotWaiting()
    if (!isEmpty(error, IS_UNWANTED)) throw error
    return (await refuseUnwanted(deps, review)) ?? failNotWaiting()
  }
}

async function allow(
  deps: PledgeDeps & DrawingDeps,
  review: Review,
  decision: Decision,
): Promise<Result<void>> {
  const before = await findSnapshot(deps.db, review.code)
  const may = before ? mayShow(before) : fail('unknown-code')
  if (!may.ok) return may
  const unwanted = await refuseUnwanted(deps, review)
  if (unwanted) return unwanted
  const published = await publishHeld(deps, review.hash)
  if (!published) {
    return fail('unavailable', {
      detail: 'The picture could not be opened just now. Please try again in a minute.',
    })
  }
  let changed: Result<Snapshot> | null = null
  try {
    changed = await show(deps, review, decision, published.named)
  } finally {
    if (changed?.ok) await keepStored(deps, published.files)
    else await eraseDrawing(deps, review.hash)
  }
  return changed.ok ? succeed(undefined) : changed
}

async function show(
  deps: PledgeDeps,
  review: Review,
  decision: Decision,
  pictures: DerivedPicture[],
): Promise<Result<Snapshot>> {
  return await changePledge(
    deps,
    review.code,
    (now, at) => {
      const still = mayShow(now)
      if (!still.ok) return still
      return succeed({ ...showDrawing({ ...review, pictures, seenAt: at }), by: 'operator' })
    },
    async ({ pledge: { changedAt } }, { drawing: old }) => {
      const { before: replaced = [], errands = [] } = takeOff(deps, old, review.hash)
      const mail = await composeDrawingAllowed(review.email, tell(review, decision, changedAt))
      return {
        before: [
          ...decideStatements(
            deps.db,
            { ...decision, now: changedAt },
            { pictures, unwanted: isUnwantedPicture(deps.db, review) },
          ),
          ...replaced,
        ],
        // The copy that only the desk could see goes.
        errands: [...errands, { kind: 'erase-drawing', hash: review.hash }, { kind: 'mail', mail }],
      }
    },
  )
}

async function refuse(deps: PledgeDeps, review: Review, decision: Decision): Promise<Result<void>> {
  const now = deps.clock()
  const mail = await composeDrawingRefused(review.email, tell(review, decision, now))
  const errands: Errand[] = [
    { kind: 'erase-drawing', hash: review.hash },
    { kind: 'mail', mail },
  ]
  await runBatch(deps.db, [
    ...decideStatements(
      deps.db,
      { ...decision, now },
      { pictures: [], unwanted: isUnwantedPicture(deps.db, review) },
    ),
    ...errands.map((errand) => errandStatement(deps.db, deps.newId(), errand, now)),
  ])
  return succeed(undefined)
}

function tell({ artistName, code }: Review, { reason, origin }: Decision, at: number) {
  return { artist: artistName, code, url: `${origin}/studio/${code}`, at, reason }
}

/** `mayDraw`, in words for the person who decides. */
function mayShow(snapshot: Snapshot): Result<true> {
  const may = mayDraw(snapshot)
  if (may.ok) return may
  const detail =
    may.problem.code === 'already-withdrawn'
      ? 'The artist has withdrawn this pledge, so that nothing new is shown on it. Wait, or do not show it.'
      : 'This pledge is suspended, so that nothing new is shown on it. Wait, or do not show it.'
  return fail(may.problem.code, { detail })
}

/** What somebody has hidden or refused before comes back by no other door. */
async function refuseUnwanted(
  { db }: Pick<PledgeDeps, 'db'>,
  { hash, originalHash, accountId }: Review,
): Promise<Result<never> | null> {
  const known =
    (await findHiddenPicture(db, hash, accountId)) ??
    (await findHiddenOriginal(db, originalHash, accountId))
  if (!known) return null
  const done = known.state === 'hidden' ? 'hidden' : 'refused'
  return fail(`drawing-was-${done}`, {
    detail: `This very picture or file was ${done} before, for this reason: “${known.reason}” It cannot be shown.`,
  })
}

function failNotWaiting(): Result<never> {
  return fail('not-waiting', {
    detail: 'Somebody has decided about it already, or its artist took it back.',
  })
}
