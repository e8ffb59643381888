import { describe, it } from 'vitest'
import { LIMITS } from '../../../schema/forms.ts'
import { CURRENT_STATEMENT } from '../../../schema/statements/index.ts'
import { PARTS, type WirePlace } from '../../../schema/wire.ts'
import { CARRIED } from '../../../worker/places/rules.ts'
import { copy, open, openForeign, ORIGIN, read } from '../../support/node/reading.ts'
import { makeRecord, openRegister, publish, signRecord } from '../../support/node/receipts.ts'

/** The longest character that the forms take: 15 UTF-16 units. */
const KISS = '👩🏽‍❤️‍💋‍👨🏽'

/** An address as long as it may be, of letters that are signed as three. */
function makeAddress(number: number): string {
  return `https://${number}.example/`.padEnd(LIMITS.linkUrl, '|')
}

/** The longest record that the forms allow. */
function makeLongRecord() {
  const places = Array.from({ length: CARRIED }, (_, number): WirePlace => {
    const url = makeAddress(number)
    return { url, kind: 'site', state: 'linked', proof: 'site', checkedAt: '2026-10-03T08:00:00Z' }
  })
  const differs = {
    artistName: 'א'.repeat(LIMITS.name),
    covers: 'works' as const,
    about: KISS.repeat(LIMITS.about),
    links: [{ label: 'Shop', url: makeAddress(99) }],
    parts: [...PARTS],
    statementText: CURRENT_STATEMENT.words.en.sentences.join(' '),
  }
  const record = makeRecord(ORIGIN, differs, places)
  if (record.drawing) record.drawing.alt = KISS.repeat(LIMITS.alt)
  return record
}

/** As many more of its first check as make it this large, in values and letters. */
function swell(credential: object, count: number, letters = 1): object {
  const more = Array.from({ length: count }, () => ({ narrative: 'x'.repeat(letters) }))
  return { ...credential, evidence: more }
}

/** Milliseconds until /check has said what it is. */
async function time(credential: object, web = {}): Promise<number> {
  const start = performance.now()
  await read(credential, web)
  return performance.now() - start
}

describe('the size of a receipt', () => {
  it('is read up to the longest that the forms of this register allow', async ({ expect }) => {
    const register = await openRegister(ORIGIN)
    const signed = await signRecord(register, makeLongRecord())
    expect(JSON.stringify(signed).length).toBeGreaterThan(150_000)
    expect(await read(signed, await publish(register))).toMatchObject({ is: 'whole', stands: true })
  })

  it('is that of none of ours when it has a thousand values, or 200,000 letters', async ({
    expect,
  }) => {
    const { signed, web } = await open()
    for (const large of [swell(signed, 1000), swell(signed, 1, 200_000)]) {
      // Nobody is even asked for a key.
      const judged = await read(large, {})
      expect(judged).toEqual({ is: 'altered', code: 'K3V9X2AM' })
      expect(await read(large, web)).toEqual(judged)
    }
    expect(await read(swell(signed, 10), {})).toMatchObject({ is: 'could-not-tell' })
  })

  it('leaves open whether a badge of somebody else is whole', async ({ expect }) => {
    const signer = await openForeign()
    const theirs = copy(await signRecord(signer, makeRecord(signer.origin)))
    expect(await read(swell(theirs, 1000), {})).toMatchObject({ is: 'foreign', isWhole: null })
    expect(await read(swell(theirs, 10), {})).toMatchObject({ is: 'foreign', isWhole: false })
    // Two alike, each with five that are alike: which one is which is more than can be found out.
    const result = Array.from({ length: 5 }, () => ({ type: ['Result'], value: 'x' }))
    const type = ['AchievementSubject']
    const alike = { ...theirs, credentialSubject: [0, 1].map(() => ({ type, result })) }
    expect(await read(alike, {})).toMatchObject({ is: 'foreign', isWhole: null })
  })

  it('never keeps anybody waiting', async ({ expect }) => {
    const { signed, web } = await open()
    const signer = await openForeign()
    const theirs = copy(await signRecord(signer, makeRecord(signer.origin)))
    await time(signed, web)
    // These took eight seconds and more.
    expect(await time(swell(signed, 15_000), web)).toBeLessThan(1000)
    expect(await time(swell(theirs, 15_000))).toBeLessThan(1000)
    // The most that is still looked at.
    expect(await time(swell(theirs, 450, 2000))).toBeLessThan(2000)
  })
})
