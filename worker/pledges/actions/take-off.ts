import type { ShownDrawing } from '../rules.ts'
import { replaceStatement } from '../../drawings/store.ts'
import type { Errand } from '../../../schema/errands.ts'
import type { Consequences, PledgeDeps } from './change.ts'

/** What follows when an artist takes this drawing off a badge; `next` is the hash of the one in its place. */
export function takeOff(
  { db }: Pick<PledgeDeps, 'db'>,
  old: ShownDrawing | null,
  next: string | null = null,
): Consequences {
  if (!old) return {}
  const { id, hash } = old
  return {
    before: [replaceStatement(db, id)],
    errands: [
      ...(hash === next ? [] : [{ kind: 'erase-drawing' as const, hash }]),
      ...leaveChain(old),
    ],
  }
}

/** The badge that it was drawn after names it no longer. Asked for whatever was answered: that may just change. */
export function leaveChain(old: ShownDrawing | null): Errand[] {
  return old?.afterCode ? [{ kind: 'republish', codes: [old.afterCode] }] : []
}
