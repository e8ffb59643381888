import { describe, it } from 'vitest'
import { findSweepStart } from '../../../worker/drawings/rules/sweep.ts'

describe('the starts of a sweep', () => {
  it('leave no wide gap between them, whenever one begins to watch', ({ expect }) => {
    for (const from of [0, Date.UTC(2026, 10, 20), Date.UTC(2050, 0, 1)]) {
      const starts = Array.from({ length: 100 }, (_, i) => findSweepStart(from + i * 60_000))
      expect(starts.every((start) => /^[0-9a-f]{8}$/.test(start))).toBe(true)
      const places = starts.map((start) => parseInt(start, 16) / 2 ** 32).toSorted((a, b) => a - b)
      const gaps = places.map((place, i) => (places[i + 1] ?? 1 + (places[0] ?? 0)) - place)
      expect(Math.max(...gaps)).toBeLessThan(0.02)
    }
  })
})
