import type { LetterSize } from './masks.ts'
import type { Shape } from './pictures.ts'

/** How a shape is set. */
export type Style = {
  /** Words beside a drawing, and words that are the whole picture. */
  set: 'wide' | 'badge' | 'tall' | 'card'
  plain: 'seal' | 'card'
  code: LetterSize
  address: LetterSize
  margin: number
  /** From one thing to the next, in pixels. */
  gap: number
  /** What stays empty above and below: apps lay their own words over it. */
  above: number
  below: number
  tallest: number
}

export const STYLES: { [shape in Exclude<Shape, 'button'>]: Style } = {
  badge: {
    set: 'badge',
    plain: 'card',
    code: 'code',
    address: 'address',
    margin: 48,
    gap: 34,
    above: 48,
    below: 44,
    tallest: 860,
  },
  square: {
    set: 'wide',
    plain: 'seal',
    code: 'code',
    address: 'address',
    margin: 72,
    gap: 38,
    above: 64,
    below: 56,
    tallest: 768,
  },
  story: {
    set: 'tall',
    plain: 'seal',
    code: 'code-large',
    address: 'address-large',
    margin: 90,
    gap: 56,
    above: 260,
    below: 330,
    tallest: 1000,
  },
  tile: {
    set: 'card',
    plain: 'seal',
    code: 'code',
    address: 'address',
    margin: 64,
    gap: 34,
    above: 64,
    below: 64,
    tallest: 768,
  },
  'tall-tile': {
    set: 'card',
    plain: 'seal',
    code: 'code',
    address: 'address',
    margin: 64,
    gap: 34,
    above: 64,
    below: 64,
    tallest: 900,
  },
  og: {
    set: 'card',
    plain: 'card',
    code: 'code',
    address: 'address',
    margin: 60,
    gap: 34,
    above: 56,
    below: 52,
    tallest: 518,
  },
}
