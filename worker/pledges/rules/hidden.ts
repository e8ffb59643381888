import type { PastEvent } from '../rules.ts'

const ABOUT_THE_PICTURE: ReadonlySet<string> = new Set([
  'drawing-shown',
  'house-badge-shown',
  'drawing-removed',
])

/** The operator's order that hid a drawing, where the artist has not chosen what the badge shows since; or null. */
export function findHiding(history: PastEvent[]): PastEvent | null {
  const last = history.findLast(
    ({ what }) => what === 'drawing-hidden' || ABOUT_THE_PICTURE.has(what),
  )
  return last?.what === 'drawing-hidden' ? last : null
}
