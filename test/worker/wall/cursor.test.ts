import { assert, property, string } from 'fast-check'
import { describe, it } from 'vitest'
import {
  readSearchCursor,
  readWallCursor,
  writeSearchCursor,
  writeWallCursor,
} from '../../../worker/wall/rules/cursor.ts'

describe('a cursor', () => {
  const from = { pledgedAt: 1_790_000_000_000, code: 'K3V9X2AM' }

  it('comes back as it was written, and is opaque', ({ expect }) => {
    for (const newer of [true, false]) {
      const wall = writeWallCursor({ from, newer })
      expect(wall).toMatch(/^[\w-]+$/)
      expect(readWallCursor(wall)).toEqual({ from, newer })
      const search = writeSearchCursor({ from: from.pledgedAt * 4096 + 7, newer })
      expect(readSearchCursor(search)).toEqual({ from: from.pledgedAt * 4096 + 7, newer })
      expect(readSearchCursor(wall)).toBeNull()
      expect(readWallCursor(search)).toBeNull()
    }
  })

  it('is refused when it is broken, of another version, or made up', ({ expect }) => {
    const whole = writeWallCursor({ from, newer: false })
    for (const broken of [
      '',
      'x',
      whole.slice(1),
      whole.slice(0, -2),
      `B${whole}`,
      `_${whole.slice(1)}`,
    ]) {
      expect([broken, readWallCursor(broken)]).toEqual([broken, null])
    }
    assert(property(string(), (text) => readWallCursor(text) === null))
  })
})
