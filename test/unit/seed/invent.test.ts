import { describe, it } from 'vitest'
import { inventPledge } from '../../../scripts/seed/invent.ts'
import { parseCode } from '../../../schema/code.ts'
import { parseHandle, skeletonOf } from '../../../schema/handle.ts'

const MANY = 30_000

describe('made-up pledges', () => {
  it('are the same for the same seed, and others for another', ({ expect }) => {
    expect(inventPledge(3, 7)).toEqual(inventPledge(3, 7))
    expect(inventPledge(3, 7).pledge.code).not.toBe(inventPledge(4, 7).pledge.code)
  })

  it('have codes and handles that are lawful and their own, and moments that never meet', ({
    expect,
  }) => {
    const all = Array.from({ length: MANY }, (_, index) => inventPledge(1, index))
    const codes = all.map(({ pledge }) => pledge.code)
    expect(new Set(codes).size).toBe(MANY)
    expect(codes.every((code) => parseCode(code) === code)).toBe(true)
    const moments = all.map(({ pledge }) => pledge.pledgedAt)
    expect(moments.every((at, i) => i === 0 || at < (moments[i - 1] ?? 0))).toBe(true)
    const owners = new Map(
      all.flatMap(({ handle, pledge }) => (handle ? [[handle, pledge.accountId]] : [])),
    )
    expect(owners.size).toBeGreaterThan(MANY / 4)
    expect(new Set([...owners.keys()].map(skeletonOf)).size).toBe(owners.size)
    expect(new Set(owners.values()).size).toBe(owners.size)
    const unlawful = [...owners.keys()].filter((handle) => 'mistake' in parseHandle(handle))
    expect(unlawful).toEqual([])
  })
})
