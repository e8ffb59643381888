import { describe, it } from 'vitest'
import {
  apply,
  hideDrawing,
  mayDraw,
  noteHidden,
  reinstate,
  choosePlainSeal,
  restore,
  RESTORE_WINDOW_MS,
  suspend,
  withdraw,
  type Change,
  type Snapshot,
} from '../../worker/pledges/rules.ts'
import type { Result } from '../../schema/result.ts'
import { makeSnapshot } from '../support/snapshot.ts'

const NOW = Date.UTC(2026, 9, 3)

function take(before: Snapshot, decided: Result<Change | null>, now = NOW): Snapshot {
  if (!decided.ok) throw new Error(decided.problem.code)
  if (!decided.value) throw new Error('a change was expected')
  return apply(before, decided.value, now)
}

function codeOf(decided: Result<unknown>): string {
  return decided.ok ? 'ok' : decided.problem.code
}

describe('the life of a pledge', () => {
  it('is withdrawn by its artist, with or without a reason, and says when', ({ expect }) => {
    const after = take(
      makeSnapshot(),
      withdraw(makeSnapshot(), 'I used a generator for a print.', NOW),
    )
    expect(after.pledge).toMatchObject({
      status: 'withdrawn',
      withdrawnAt: NOW,
      withdrawReason: 'I used a generator for a print.',
      changedAt: NOW,
    })
    expect(after.history.at(-1)).toMatchObject({ what: 'withdrawn', at: NOW })
  })

  it('can be taken back for 24 hours to the millisecond, and then no more', ({ expect }) => {
    const withdrawn = take(makeSnapshot(), withdraw(makeSnapshot(), null, NOW))
    expect(codeOf(restore(withdrawn, NOW + RESTORE_WINDOW_MS))).toBe('ok')
    expect(codeOf(restore(withdrawn, NOW + RESTORE_WINDOW_MS + 1))).toBe('too-late-to-restore')
    expect(take(withdrawn, restore(withdrawn, NOW)).pledge).toMatchObject({
      status: 'active',
      withdrawnAt: null,
    })
  })

  it('is not restored when it stands', ({ expect }) => {
    expect(codeOf(restore(makeSnapshot(), NOW))).toBe('not-withdrawn')
  })

  it('is suspended by an operator only with a reason that history tells', ({ expect }) => {
    const after = take(makeSnapshot(), suspend(makeSnapshot(), 'Two works were generated.', NOW))
    expect(after.pledge.status).toBe('suspended')
    expect(after.history.at(-1)?.detail).toBe('Two works were generated.')
  })

  it('cannot slip out of a suspension by withdrawing and restoring', ({ expect }) => {
    const withdrawn = take(makeSnapshot(), withdraw(makeSnapshot(), null, NOW))
    const suspended = take(withdrawn, suspend(withdrawn, 'Reported.', NOW))
    expect(codeOf(withdraw(suspended, null, NOW))).toBe('pledge-suspended')
    expect(codeOf(restore(suspended, NOW))).toBe('pledge-suspended')
    expect(codeOf(mayDraw(suspended))).toBe('pledge-suspended')
    // Lifted, it is what the artist had made of it.
    expect(take(suspended, reinstate(suspended, 'A mistake.')).pledge.status).toBe('withdrawn')
  })

  it('shows no new drawing while it is withdrawn', ({ expect }) => {
    const withdrawn = take(makeSnapshot(), withdraw(makeSnapshot(), null, NOW))
    expect(codeOf(mayDraw(withdrawn))).toBe('already-withdrawn')
  })

  it('goes back to the plain seal, also while it is withdrawn, but not while it is suspended', ({
    expect,
  }) => {
    const { drawing } = take(makeSnapshot(), choosePlainSeal(makeSnapshot()))
    expect(drawing).toBeNull()
    const withdrawn = take(makeSnapshot(), withdraw(makeSnapshot(), null, NOW))
    expect(take(withdrawn, choosePlainSeal(withdrawn)).pledge).toMatchObject({
      status: 'withdrawn',
      drawingId: null,
    })
    for (const before of [makeSnapshot(), makeSnapshot({ drawing: null })]) {
      const suspended = take(before, suspend(before, 'Reported.', NOW))
      expect(codeOf(choosePlainSeal(suspended))).toBe('pledge-suspended')
    }
    // Plain already: nothing is written.
    expect(choosePlainSeal(makeSnapshot({ drawing: null }))).toEqual({ ok: true, value: null })
  })

  it('loses exactly the picture that an operator hides', ({ expect }) => {
    const shown = makeSnapshot()
    const change = hideDrawing(shown, shown.drawing?.hash ?? '', 'x')
    expect(change && apply(shown, change, NOW).drawing).toBeNull()
    expect(hideDrawing(shown, 'ef'.repeat(32), 'x')).toBeNull()
    expect(hideDrawing(makeSnapshot({ drawing: null }), 'ef'.repeat(32), 'x')).toBeNull()
    const after = apply(shown, noteHidden('x'), NOW)
    expect(after).toMatchObject({ drawing: shown.drawing, pledge: { drawingId: 'drawing-1' } })
    expect(after.history.at(-1)).toMatchObject({ what: 'drawing-hidden', detail: 'x' })
  })

  it('numbers its changes one by one', ({ expect }) => {
    const first = makeSnapshot()
    const second = take(first, withdraw(first, null, NOW))
    const third = take(second, restore(second, NOW))
    expect(third.history.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(third.pledge.seq).toBe(3)
  })
})
