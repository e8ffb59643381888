import { en } from '../../widget/badge/texts/en.ts'
import type { Texts } from '../../widget/badge/texts/index.ts'

/** A table that was read back from JSON, once it has the very keys of the English one. */
export function readTable(value: unknown): Texts {
  if (!hasKeysOf(en, value)) throw new Error('not a table of texts')
  return value
}

function hasKeysOf<Shape>(shape: Shape, value: unknown): value is Shape {
  if (typeof shape !== 'object' || shape === null) return typeof shape === typeof value
  if (typeof value !== 'object' || value === null) return false
  const [wanted, found] = [Object.entries(shape), new Map(Object.entries(value))]
  return (
    wanted.length === found.size && wanted.every(([key, part]) => hasKeysOf(part, found.get(key)))
  )
}
