import { parseCode } from '../../../schema/code.ts'
import type { Cursor } from '../store.ts'

/** `MILLISECONDS.CODE`, as `printCursor` wrote it into a link. Anything else starts at the newest. */
export function readCursor(after: string | undefined): Cursor | null {
  const [at, written] = (after ?? '').split('.')
  const code = parseCode(written ?? '')
  return code && at && /^\d{1,16}$/.test(at) ? { pledgedAt: Number(at), code } : null
}

export function printCursor(next: Cursor | null): string | null {
  return next && `${next.pledgedAt}.${next.code}`
}
