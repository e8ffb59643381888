import { describe, it } from 'vitest'
import type { Judged, Outcome } from '../../../worker/places/rules/report.ts'
import { lookAgain, nextLook, type Standing } from '../../../worker/places/rules/standing.ts'

const DAY = 24 * 60 * 60_000
const START = Date.parse('2026-11-01T09:00:00Z')

const NEW: Standing = {
  state: 'named',
  proof: null,
  method: null,
  checkedAt: null,
  linkedAt: null,
  absentSince: null,
  absences: 0,
  unreadableSince: null,
  warnedAt: null,
  lookedAt: null,
}

function judge(outcome: Outcome): Judged {
  return outcome === 'found'
    ? { outcome, proof: 'site', method: 'rel-me', isSourceRead: true }
    : { outcome, proof: null, method: null, isSourceRead: outcome === 'absent' }
}

/** Looks of the scheduler, one a day: `f` found, `a` absent, `u` unreadable, by how many days after the first. */
function live(looks: [day: number, outcome: Outcome][], from = NEW) {
  const warned: { day: number; lapsesOn: number }[] = []
  let standing = from
  for (const [day, outcome] of looks) {
    const now = START + day * DAY
    const next = lookAgain(standing, judge(outcome), { now, isScheduled: true })
    standing = next.standing
    if (next.warn) warned.push({ day, lapsesOn: (next.warn.lapsesAt - START) / DAY })
  }
  return { standing, warned }
}

/** Only the badge on a page was found. */
function page(isSourceRead: boolean): Judged {
  return { outcome: 'found', proof: 'page', method: 'link', isSourceRead }
}

function days(from: number, to: number, outcome: Outcome): [number, Outcome][] {
  return Array.from({ length: to - from + 1 }, (_, i) => [from + i, outcome])
}

describe('a place', () => {
  it('is linked by the first look that finds the proof, with the date of the last', ({
    expect,
  }) => {
    const { standing } = live([
      [0, 'found'],
      [1, 'found'],
    ])
    expect(standing).toMatchObject({
      state: 'linked',
      proof: 'site',
      method: 'rel-me',
      linkedAt: START,
      checkedAt: START + DAY,
    })
  })

  it('is warned about once, after the second absence', ({ expect }) => {
    const once = live([[0, 'found'], ...days(1, 1, 'absent')])
    expect(once.warned).toEqual([])
    const more = live([[0, 'found'], ...days(1, 10, 'absent')])
    expect(more.warned).toEqual([{ day: 2, lapsesOn: 15 }])
    expect(more.standing.state).toBe('linked')
  })

  it('I16 lapses fourteen days after it was first absent, and not a day earlier', ({ expect }) => {
    expect(live([[0, 'found'], ...days(1, 14, 'absent')]).standing.state).toBe('linked')
    const { standing } = live([[0, 'found'], ...days(1, 15, 'absent')])
    expect(standing).toMatchObject({ state: 'lapsed', proof: 'site', checkedAt: START })
  })

  it('leaves its artist a week after the mail, however late that was', ({ expect }) => {
    const { standing, warned } = live([
      [0, 'found'],
      [1, 'absent'],
      [20, 'absent'],
    ])
    expect(standing.state).toBe('linked')
    expect(warned).toEqual([{ day: 20, lapsesOn: 27 }])
    expect(live([[26, 'absent']], standing).standing.state).toBe('linked')
    expect(live([[27, 'absent']], standing).standing.state).toBe('lapsed')
  })

  it('is linked again by itself, and everything begins anew', ({ expect }) => {
    const { standing, warned } = live([
      [0, 'found'],
      ...days(1, 16, 'absent'),
      [17, 'found'],
      ...days(18, 25, 'absent'),
    ])
    expect(standing).toMatchObject({ state: 'linked', linkedAt: START + 17 * DAY })
    expect(warned.map(({ day }) => day)).toEqual([2, 19])
  })

  it('J04 never lapses while it cannot be read, and is only named again after ninety days', ({
    expect,
  }) => {
    expect(live([[0, 'found'], ...days(1, 90, 'unreadable')]).standing.state).toBe('linked')
    const { standing, warned } = live([[0, 'found'], ...days(1, 91, 'unreadable')])
    expect(standing).toMatchObject({ state: 'named', proof: null, checkedAt: START })
    expect(warned).toEqual([])
  })

  it('does not count days that could not be read as absent ones', ({ expect }) => {
    const looks: [number, Outcome][] = [
      [0, 'found'],
      [1, 'absent'],
      [2, 'absent'],
      ...days(3, 30, 'unreadable'),
    ]
    expect(live([...looks, [31, 'absent']]).standing.state).toBe('linked')
    expect(live([...looks, ...days(31, 42, 'absent')]).standing.state).toBe('linked')
    expect(live([...looks, ...days(31, 43, 'absent')]).standing.state).toBe('lapsed')
  })

  it('loses nothing by a look that somebody asked for', ({ expect }) => {
    const { standing } = live([[0, 'found']])
    for (const outcome of ['absent', 'unreadable'] as const) {
      const now = START + 40 * DAY
      const next = lookAgain(standing, judge(outcome), { now, isScheduled: false })
      expect(next).toEqual({ standing: { ...standing, lookedAt: now }, warn: null })
    }
  })

  it('takes two looks of one evening for one', ({ expect }) => {
    const hour = 1 / 24
    const { warned } = live([
      [0, 'found'],
      [1, 'absent'],
      [1 + hour, 'absent'],
      [1 + 2 * hour, 'absent'],
    ])
    expect(warned).toEqual([])
  })

  it('is warned about a day later, however often somebody looks in between', ({ expect }) => {
    const looks = Array.from({ length: 8 }, (_, i): [number, Outcome] => [1 + i / 4, 'absent'])
    const { warned } = live([[0, 'found'], ...looks])
    expect(warned).toEqual([{ day: 1.5, lapsesOn: 15 }])
  })

  it('is not linked for ever because it is absent only now and then', ({ expect }) => {
    const rounds = [1, 51, 101].flatMap((from): [number, Outcome][] => [
      [from, 'absent'],
      ...days(from + 1, from + 49, 'unreadable'),
    ])
    const { standing } = live([[0, 'found'], ...rounds])
    expect(standing).toMatchObject({ state: 'named', checkedAt: START })
  })

  it('keeps the proof of the site while nobody can tell whether that is gone', ({ expect }) => {
    const { standing } = live([[0, 'found']])
    const look = (day: number, judged: Judged, isScheduled = true, from = standing) =>
      lookAgain(from, judged, { now: START + day * DAY, isScheduled }).standing
    expect(look(1, page(false))).toMatchObject({ state: 'linked', proof: 'site', checkedAt: START })
    expect(look(1, page(true), false)).toMatchObject({ proof: 'site', checkedAt: START })
    expect(look(1, page(true))).toMatchObject({ proof: 'page', checkedAt: START + DAY })
    const unread = look(1, page(false))
    expect(look(95, page(false), true, unread)).toMatchObject({ state: 'linked', proof: 'page' })
  })
})

describe('the next look', () => {
  const now = START + 100 * DAY
  const at = (place: Partial<Standing>, { namedAt = START, isWalled = false, spread = 0 } = {}) => {
    const due = nextLook([{ ...NEW, ...place, namedAt }], { now, spread, isWalled })
    return due === null ? null : (due - now) / DAY
  }

  it('is daily for a new link, weekly after a month, daily while something is wrong', ({
    expect,
  }) => {
    expect(at({ state: 'linked', linkedAt: now - 29 * DAY })).toBe(1)
    expect(at({ state: 'linked', linkedAt: now - 31 * DAY })).toBe(7)
    expect(at({ state: 'linked', linkedAt: now - 90 * DAY, absences: 1 })).toBe(1)
    expect(at({ state: 'linked', linkedAt: now - 90 * DAY, unreadableSince: now })).toBe(1)
  })

  it('goes on after a lapse, so that what comes back is found', ({ expect }) => {
    expect(at({ state: 'lapsed', absentSince: now - 15 * DAY })).toBe(1)
    expect(at({ state: 'lapsed', absentSince: now - 60 * DAY })).toBe(7)
  })

  it('goes on weekly for what was linked and could not be read for ninety days', ({ expect }) => {
    expect(at({ checkedAt: START })).toBe(7)
    expect(at({ checkedAt: START }, { isWalled: true })).toBeNull()
  })

  it('ends for a place that never pointed back, and is left to its artist', ({ expect }) => {
    expect(at({}, { namedAt: now })).toBe(1 / 24)
    expect(at({}, { namedAt: now - 2 * DAY })).toBe(1)
    expect(at({}, { namedAt: now - 20 * DAY })).toBe(7)
    expect(at({}, { namedAt: now - 91 * DAY })).toBeNull()
    expect(at({}, { namedAt: now, isWalled: true })).toBeNull()
  })

  it('is spread, so that not everything is due in one minute', ({ expect }) => {
    const place = { state: 'linked' as const, linkedAt: now - 60 * DAY }
    expect(at(place, { spread: 1 })).toBeCloseTo(7.7)
    expect(at(place, { spread: 0.5 })).toBeCloseTo(7.35)
  })

  it('is that of whichever place on an address needs it first', ({ expect }) => {
    const old = { ...NEW, state: 'linked' as const, linkedAt: START, namedAt: START }
    const fresh = { ...NEW, state: 'linked' as const, linkedAt: now, namedAt: now }
    const due = nextLook([old, fresh], { now, spread: 0, isWalled: false })
    expect(due).toBe(now + DAY)
  })
})
