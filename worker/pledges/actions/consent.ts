import { fail, succeed, type Result } from '../../../schema/result.ts'
import { runBatch } from '../../database.ts'
import { consentStatement, findInspiration } from '../../drawings/store/inspiration.ts'
import { askStatement } from '../../outbox/store.ts'
import { listQuestions, type Question } from '../store/questions.ts'
import { findOwner, findSnapshot, selectCodes } from '../store.ts'
import type { PledgeDeps } from './change.ts'

/** Drawings of others that say they were drawn after this artist's badge, waiting for a yes or a no. */
export async function listOwnQuestions(
  { db }: Pick<PledgeDeps, 'db'>,
  accountId: string,
): Promise<Question[]> {
  return await listQuestions(db, accountId)
}

/**
 * Says whether a drawing may name this artist's badge as its inspiration. Only the artist who is named may
 * answer, and may answer anew. Both records are composed anew right after. Fails with `not-found`, `not-yours`.
 */
export async function answerInspiration(
  deps: PledgeDeps,
  {
    drawingId,
    accountId,
    answer,
  }: { drawingId: string; accountId: string; answer: 'given' | 'refused' },
): Promise<Result<void>> {
  const inspiration = await findInspiration(deps.db, drawingId)
  if (!inspiration) return fail('not-found')
  const named = await findOwner(deps.db, inspiration.afterCode)
  if (named?.accountId !== accountId) return fail('not-yours')
  await runBatch(deps.db, [
    consentStatement(deps.db, drawingId, answer),
    askStatement(
      deps.db,
      'republish',
      selectCodes(inspiration.code, inspiration.afterCode),
      deps.clock(),
    ),
  ])
  return succeed(undefined)
}

/**
 * May this drawing name the badge `after` as its inspiration? Somebody must be there who can be asked: a slip in
 * the code is said at once, and not kept in silence. Fails with `invalid-input` at `after`.
 */
export async function checkInspiration(
  { db }: Pick<PledgeDeps, 'db'>,
  code: string,
  after: string | null,
): Promise<Result<void>> {
  if (after === null) return succeed(undefined)
  if (after === code) {
    return refuse('This is the code of this very badge. Give that of the other, or leave it empty.')
  }
  const other = await findSnapshot(db, after)
  if (!other) {
    return refuse('No badge here has this code. Please look for a slip, or leave it empty.')
  }
  if (other.pledge.erasedAt !== null) {
    return refuse('The artist of that badge has left, and cannot be asked. Please leave it empty.')
  }
  return succeed(undefined)
}

function refuse(message: string): Result<never> {
  return fail('invalid-input', { errors: [{ path: 'after', message }] })
}
