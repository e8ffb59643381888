import type { DrawingWords } from '../../../schema/forms.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { isDangling } from '../../database.ts'
import { discardDrawing, receiveDrawing, type DrawingDeps } from '../../drawings/actions.ts'
import {
  drawingStatement,
  findHiddenOriginal,
  replaceStatement,
  viewQuota,
} from '../../drawings/store.ts'
import { sha256Hex } from '../../hash.ts'
import { choosePlainSeal, mayDraw, showDrawing, type Snapshot } from '../rules.ts'
import { findSnapshot } from '../store.ts'
import { changePledge, type PledgeDeps } from './change.ts'
import { findOwn } from './withdraw.ts'

type Own = { code: string; accountId: string }

/**
 * Shows a new drawing on a pledge. The file is judged and re-encoded before anything is written; its pictures
 * go to R2 first and the rows follow in one batch, so that a record never points at a picture that is not there.
 * Fails with the drawing's own problems, `too-many-drawings`, `drawing-was-hidden`, and what `mayDraw` says.
 */
export async function drawBadge(
  deps: PledgeDeps & DrawingDeps,
  {
    code,
    accountId,
    file,
    original,
    words,
  }: Own & {
    file: Uint8Array<ArrayBuffer>
    original: Uint8Array<ArrayBuffer> | null
    words: DrawingWords
  },
): Promise<Result<Snapshot>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  const before = await findSnapshot(deps.db, code)
  if (!before) return fail('unknown-code')
  const allowed = mayDraw(before)
  if (!allowed.ok) return allowed

  const originalHash = await sha256Hex(original ?? file)
  // A retry, or a double click: the same file with the same words is already there.
  const { drawing } = before
  if (drawing?.originalHash === originalHash && drawing.alt === words.alt) return succeed(before)
  const hidden = await findHiddenOriginal(deps.db, originalHash)
  if (hidden) {
    return fail('drawing-was-hidden', {
      detail: `This very picture was hidden by an operator, who wrote: “${hidden.reason}”. Please use another drawing, or answer the mail that we sent.`,
    })
  }
  const full = await refuseAboveQuota(deps, accountId)
  if (full) return full

  const received = await receiveDrawing(deps, {
    accountId,
    pledgeCode: code,
    file,
    original,
    words,
  })
  if (!received.ok) return received
  const shown = received.value
  let result: Result<Snapshot>
  try {
    result = await changePledge(
      deps,
      code,
      (now) => {
        const still = mayDraw(now)
        return still.ok ? succeed(showDrawing(shown)) : still
      },
      (_, { drawing: old }) => ({
        before: [
          drawingStatement(deps.db, shown),
          ...(old ? [replaceStatement(deps.db, old.id)] : []),
        ],
        errands: old && old.hash !== shown.hash ? [{ kind: 'erase-drawing', hash: old.hash }] : [],
      }),
    )
  } catch (error) {
    await discardDrawing(deps, shown)
    // drawingStatement writes no row above the quota; the pledge then points at nothing and D1 rolls all back.
    if (!isDangling(error)) throw error
    const exceeded = await refuseAboveQuota(deps, accountId)
    if (exceeded) return exceeded
    // Or the artist has left in the meantime, and there is no account that the row could point at.
    const still = await findOwn(deps, { code, accountId })
    return still.ok ? fail('too-many-drawings') : still
  }
  if (!result.ok) await discardDrawing(deps, shown)
  return result
}

/** Goes back to the plain seal. */
export async function choosePlain(
  deps: PledgeDeps,
  { code, accountId }: Own,
): Promise<Result<Snapshot>> {
  const own = await findOwn(deps, { code, accountId })
  if (!own.ok) return own
  const before = await findSnapshot(deps.db, code)
  if (before?.pledge.drawingKind === 'plain') return succeed(before)
  return await changePledge(deps, code, choosePlainSeal, (_, { drawing }) => ({
    before: drawing ? [replaceStatement(deps.db, drawing.id)] : [],
    errands: drawing ? [{ kind: 'erase-drawing', hash: drawing.hash }] : [],
  }))
}

async function refuseAboveQuota(
  deps: Pick<PledgeDeps, 'db' | 'clock'>,
  accountId: string,
): Promise<Result<never> | null> {
  const quota = await viewQuota(deps.db, accountId, deps.clock())
  if (quota.leftInAll === 0) {
    return fail('too-many-drawings', {
      detail: 'An account has room for 20 drawings in all, and this one has had 20.',
    })
  }
  if (quota.leftToday === 0) {
    return fail('too-many-drawings', {
      detail: 'You can send 3 new drawings in 24 hours. Please come back a little later.',
      ...(quota.nextAt === null ? {} : { retryAt: quota.nextAt }),
    })
  }
  return null
}
