import { describe, it } from 'vitest'
import { screen } from '../../../../worker/drawings/rules/screen.ts'
import { makeDeclaredFiles } from '../../../support/declared-files.ts'
import { makeRandom, mutate } from '../../../support/mutants.ts'
import { gatherSeeds } from '../../../support/node/mutant-seeds.ts'

const SEED = 20_261_126
const MUTANTS = 2000
/** Milliseconds for one file. It takes about one; the rest is for a machine that others use too. */
const LONGEST = 250

describe('two thousand mutants', () => {
  it('each gets an answer, at once', { timeout: 60_000 }, async ({ expect }) => {
    const seeds = await gatherSeeds()
    const random = makeRandom(SEED)
    const answers = { refuse: 0, hold: 0, pass: 0 }
    for (let i = 0; i < MUTANTS; i += 1) {
      const bytes = mutate(seeds, random)
      const start = performance.now()
      const { answer } = screen(bytes)
      expect(performance.now() - start, `mutant ${i} of seed ${SEED}`).toBeLessThan(LONGEST)
      answers[answer] += 1
    }
    expect(Object.values(answers).every((count) => count > MUTANTS / 20)).toBe(true)
  })

  it('are the same for the same seed', async ({ expect }) => {
    const seeds = await makeDeclaredFiles()
    const make = (seed: number) => {
      const random = makeRandom(seed)
      return Array.from({ length: 20 }, () => mutate(seeds, random))
    }
    expect(make(1)).toEqual(make(1))
    expect(make(1)).not.toEqual(make(2))
  })
})
