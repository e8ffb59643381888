import { describe, it } from 'vitest'
import { composeRecord as compose } from '../../worker/badges/rules/record.ts'
import type { Snapshot } from '../../worker/pledges/rules.ts'
import { makeSnapshot } from '../support/snapshot.ts'

const ORIGIN = 'https://badge.example'
const ALONE = { handle: null, places: [], placesTotal: 0, house: null, inspired: [] }

function composeRecord(snapshot: Snapshot, around = {}) {
  return compose(snapshot, { ...ALONE, ...around }, ORIGIN)
}

describe('what outsiders read of a pledge', () => {
  it('gives the badge a small picture with the artist’s own words for it', ({ expect }) => {
    const { badge } = composeRecord(makeSnapshot())
    expect(badge.picture).toEqual({
      src: `${ORIGIN}/drawing/${'ab'.repeat(32)}/384.webp`,
      width: 384,
      height: 288,
      alt: 'A heron beside the words',
    })
  })

  it('gives the badge no strip of a narrow drawing, however few pixels wide it is', ({
    expect,
  }) => {
    const { drawing } = makeSnapshot()
    if (!drawing) throw new Error('a drawing was expected')
    const sizes = [
      [2, 192],
      [3, 384],
      [6, 768],
      [12, 1536],
    ] as const
    const pictures = sizes.map(([width, height]) => ({
      src: `/drawing/x/${height}.webp`,
      type: 'image/webp' as const,
      width,
      height,
    }))
    const { badge } = composeRecord(makeSnapshot({ drawing: { ...drawing, pictures } }), ORIGIN)
    expect(badge.picture).toMatchObject({ width: 6, height: 768 })
  })

  it('says with every check when it was made, and always that the work was not examined', ({
    expect,
  }) => {
    const { record } = composeRecord(makeSnapshot())
    expect(record.checks.length).toBeGreaterThan(0)
    for (const check of record.checks) expect(check.at).toMatch(/^2026-10-01T/)
    expect(record.notChecked.join(' ')).toMatch(/Nobody here has examined/)
    expect(JSON.stringify(record)).not.toMatch(/verified/i)
  })

  it('says what the file of the drawing declared, when it was read, and how little that is', ({
    expect,
  }) => {
    const { drawing } = makeSnapshot()
    if (!drawing) throw new Error('The snapshot has no drawing.')
    const tell = (more: Partial<typeof drawing>) => {
      const snapshot = { ...makeSnapshot(), drawing: { ...drawing, ...more } }
      const { checks, notChecked } = composeRecord(snapshot).record
      const origin = checks.find(({ what }) => what === 'drawing-origin')
      return { origin, notChecked: notChecked.join(' ') }
    }
    const at = Date.UTC(2026, 9, 2)
    const iso = new Date(at).toISOString()

    const read = tell({ screenedAt: at })
    expect(read.origin).toMatchObject({ state: 'no-ai-declared', at: iso })
    expect(read.origin?.detail).toMatch(/declared no AI origin.*only honest or careless files/)
    expect(read.notChecked).not.toContain('AI')

    // Nobody may read "no AI declared" where a person had to let it stand.
    const seen = tell({ screenedAt: at, seenAt: at })
    expect(seen.origin).toMatchObject({ state: 'seen-by-a-person', at: iso })
    expect(seen.origin?.detail).not.toContain('no AI')

    const old = tell({ screenedAt: null })
    expect(old.origin).toBeUndefined()
    expect(old.notChecked).toMatch(/came before we began to look/)

    const says = tell({ credentials: { digitalSource: 'digitalCapture', tool: 'A camera' } })
    expect(says.notChecked).toMatch(/Nobody checked its signature/)
    const { drawing: shown } = composeRecord(makeSnapshot({ drawing: null })).record
    expect(shown).toBeNull()
  })

  it('is the plain seal without a drawing', ({ expect }) => {
    const { badge, record } = composeRecord(makeSnapshot({ drawing: null }))
    expect(badge.picture).toBeNull()
    expect(record.drawing).toBeNull()
  })

  it('tells of a withdrawal when and why, and of a standing pledge neither', ({ expect }) => {
    const at = Date.UTC(2026, 9, 9)
    const { record } = composeRecord(
      makeSnapshot({ status: 'withdrawn', withdrawnAt: at, withdrawReason: 'Enough.' }),
    )
    expect(record).toMatchObject({
      withdrawnAt: '2026-10-09T00:00:00.000Z',
      withdrawReason: 'Enough.',
    })
    expect(composeRecord(makeSnapshot()).record).not.toHaveProperty('withdrawnAt')
  })

  it('keeps a badge under 2 kB, whatever the artist wrote about the drawing', ({ expect }) => {
    const { drawing } = makeSnapshot()
    if (!drawing) throw new Error('a drawing was expected')
    const loud = { ...drawing, alt: '👩🏽‍🎨'.repeat(70) }
    const { badge, record } = composeRecord(
      makeSnapshot({ artistName: '𝔄'.repeat(80), drawing: loud }),
    )
    // Ten places of usual length still have to fit beside it.
    const place = {
      url: 'https://ada-draws.example/shop',
      kind: 'site',
      state: 'linked',
      proof: 'site',
      checkedAt: '2026-10-01T00:00:00.000Z',
    }
    const full = { ...badge, places: Array.from({ length: 10 }, () => place) }
    expect(new TextEncoder().encode(JSON.stringify(badge)).length).toBeLessThan(1400)
    expect(
      new TextEncoder().encode(
        JSON.stringify({ ...full, artist: 'Ada', picture: { ...badge.picture, alt: 'x' } }),
      ).length,
    ).toBeLessThan(2048)
    expect(badge.picture?.alt.isWellFormed()).toBe(true)
    expect(record.drawing?.alt).toBe(loud.alt)
  })
})
