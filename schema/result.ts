import type { Problem, ProblemCode } from './problems.ts'

/** Expected failures are values: `ok` tells them apart. Exceptions are bugs. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function fail(code: ProblemCode, more: Omit<Problem, 'code'> = {}): Result<never> {
  return { ok: false, problem: { code, ...more } }
}
