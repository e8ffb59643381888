import { describe, it } from 'vitest'
import type { PledgeRecord, WirePlace } from '../../../schema/wire.ts'
import { composeRecord } from '../../../worker/badges/rules/record.ts'
import { LIST_NAMES, RECEIPT_NAMES } from '../../../worker/receipts/rules/names.ts'
import { makeSnapshot } from '../../support/snapshot.ts'
import { copy, ORIGIN, read } from '../../support/node/reading.ts'
import {
  makeRecord,
  openRegister,
  publish,
  signList,
  signRecord,
} from '../../support/node/receipts.ts'

const CHECKED = { state: 'linked', checkedAt: '2026-10-03T08:00:00.000Z' } as const
const PLACES: WirePlace[] = [
  { ...CHECKED, url: 'https://ada.example/', kind: 'site', proof: 'site' },
  { ...CHECKED, url: 'https://ada.example/shop', kind: 'shop', proof: 'page' },
  { url: 'https://ada.example/later', kind: 'site', state: 'linked', proof: 'site' },
  { url: 'https://ada.example/named', kind: 'profile', state: 'named' },
]
const LINKS = [{ label: 'Shop', url: 'https://shop.example/' }]

/** A pledge that shows the badge of the house. */
function makeHouseRecord(): PledgeRecord {
  const { pictures, medium } = makeRecord(ORIGIN).drawing ?? { pictures: [], medium: null }
  const house = {
    alt: 'A house',
    width: 1200,
    height: 900,
    medium,
    pictures: pictures.map((picture) => ({ ...picture, src: picture.src.slice(ORIGIN.length) })),
    credit: { label: 'Eva', url: 'https://eva.example/' },
  }
  const snapshot = makeSnapshot({ drawing: null, drawingKind: 'house' })
  const around = { handle: 'ada', places: [], placesTotal: 0, house, inspired: [] }
  return composeRecord(snapshot, around, ORIGIN).record
}

const KINDS: [string, PledgeRecord][] = [
  ['with a drawing', makeRecord(ORIGIN)],
  ['without one', makeRecord(ORIGIN, { drawing: null })],
  ['with the badge of the house', makeHouseRecord()],
  ['with places, and a door', makeRecord(ORIGIN, { links: LINKS }, PLACES)],
  ['with the same place twice', makeRecord(ORIGIN, {}, [...PLACES, ...PLACES])],
  ['of works', makeRecord(ORIGIN, { covers: 'works', about: 'The herons', parts: ['craft'] })],
  ['without checks', { ...makeRecord(ORIGIN, {}, PLACES), checks: [] }],
]

/** Every name in it, however deep. */
function listNames(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(listNames)
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside]
}

/** What stands in it, without its contexts. */
function sortNames(documents: object[]): string[] {
  const names = new Set(documents.flatMap(listNames))
  names.delete('@context')
  return [...names].toSorted()
}

describe('the closed list of names', () => {
  it('has every name that a receipt has, and no other', async ({ expect }) => {
    const signer = await openRegister(ORIGIN)
    const signed = await Promise.all(KINDS.map(([, record]) => signRecord(signer, record)))
    expect(sortNames(signed)).toEqual([...RECEIPT_NAMES].toSorted())
  })

  it('has every name that a status list has, and no other', async ({ expect }) => {
    const signer = await openRegister(ORIGIN)
    const lists = [await signList(signer, []), await signList(signer, [0, 94_560])]
    expect(sortNames(lists)).toEqual([...LIST_NAMES].toSorted())
  })

  it.for(KINDS)('lets /check read a receipt %s', async ([, record], { expect }) => {
    const signer = await openRegister(ORIGIN)
    const signed = await signRecord(signer, record)
    const judgement = await read(signed, await publish(signer))
    expect(judgement).toMatchObject({ is: 'whole', stands: true })
    expect(JSON.stringify(copy(signed))).not.toMatch(/null|\[\]/)
  })
})
