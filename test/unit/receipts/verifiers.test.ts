import { describe, it } from 'vitest'
import { bakePng, bakeSvg } from '../../../worker/badges/rules/bake.ts'
import type { WirePlace } from '../../../schema/wire.ts'
import { composeSvg } from '../../../worker/badges/rules/svg.ts'
import { listIds } from '../../../worker/receipts/rules/credential.ts'
import type { Signed } from '../../../worker/receipts/rules/proof.ts'
import {
  ENTRY,
  makeRecord,
  openRegister,
  publish,
  signList,
  signRecord,
} from '../../support/node/receipts.ts'
import {
  addressOf,
  askDigitalBazaar,
  askVerifierCore,
  nameOrigin,
  unbakePng,
  unbakeSvg,
} from '../../support/node/verifiers.ts'
import { makePng } from '../../support/pictures.ts'

const VERIFIERS = [
  ['Digital Bazaar’s libraries', askDigitalBazaar],
  ['MIT’s verifier-core', askVerifierCore],
] as const

const NASTY = '\tA\u0001da ]]> <&> 🙂 e\u0301 שלום \u2028 "quoted" \\ \uD83D'

const AWKWARD = 'https://ada.example/a|b[c]/100%?q=^{`}#|[]'

const PLEDGES: [string, Parameters<typeof makeRecord>[1], WirePlace[]][] = [
  ['a plain pledge', {}, []],
  ['one without a drawing', { drawing: null }, []],
  [
    'one whose name, alt text and words are awkward',
    {
      artistName: NASTY,
      about: NASTY,
      covers: 'works',
      statementText: NASTY,
    },
    [],
  ],
  ['one whose link is awkward', { links: [{ label: 'Shop', url: AWKWARD }] }, []],
  [
    'one whose place is awkward',
    {},
    [
      { url: AWKWARD, kind: 'shop', state: 'linked', proof: 'page' },
      { url: 'https://ada.example/%zz', kind: 'site', state: 'linked', proof: 'site' },
    ],
  ],
]

const SUBJECT = {
  code: 'K3V9X2AM',
  status: 'active',
  address: 'a/p/b',
  artist: NASTY,
  alt: NASTY,
} as const

/** As an outsider gets it: as text, or out of a file that somebody sent. */
const CARRIERS: [string, (text: string) => Promise<string[]>][] = [
  ['as text', async (text) => [text]],
  [
    'out of a PNG',
    async (text) => unbakePng(bakePng(await makePng({ width: 8, height: 8 }), text)),
  ],
  ['out of an SVG', async (text) => unbakeSvg(bakeSvg(composeSvg(SUBJECT, null), text))],
]

/** Each verifier with each way, and what is received in that way. */
const CASES = VERIFIERS.flatMap(([who, ask]) =>
  CARRIERS.map(([how, carry]) => {
    const receive = async (signed: Signed | string): Promise<object> => {
      const texts = await carry(typeof signed === 'string' ? signed : JSON.stringify(signed))
      if (texts.length !== 1) throw new Error(`There are ${texts.length} receipts in it.`)
      return JSON.parse(texts.join(''))
    }
    return [how, who, { ask, receive }] as const
  }),
)

describe.for(CASES)('a receipt %s that %s are asked about', ([, , { ask, receive }]) => {
  it.for(PLEDGES)('is good: %s', async ([, differs, places], { expect }) => {
    const register = await openRegister(nameOrigin())
    const record = makeRecord(register.origin, differs, places)
    if (record.drawing) record.drawing.alt = NASTY
    const signed = await signRecord(register, record)
    const named = listIds(signed).filter((id) => id.startsWith('https://ada.example/'))
    expect(named).toHaveLength(places.length)
    expect(named.join(' ')).not.toMatch(/[|^[\]`{}]|%(?![0-9a-f]{2})/i)
    expect(await ask(await receive(signed), await publish(register))).toBe('good')
  })

  it('is good, altered or withdrawn as ever after its key was retired', async ({ expect }) => {
    const old = await openRegister(nameOrigin())
    const signed = await signRecord(old, makeRecord(old.origin))
    const today = await openRegister(old.origin)
    const web = await publish(today, { retired: [old] })
    expect(await ask(await receive(signed), web)).toBe('good')
    const altered = JSON.stringify(signed).replace('Ada promised', 'Adb promised')
    expect(await ask(await receive(altered), web)).toBe('refused')
    const withdrawn = await publish(today, { retired: [old], revoked: [ENTRY.position] })
    expect(await ask(await receive(signed), withdrawn)).toBe('withdrawn')
  })

  it('is refused when its key was dropped', async ({ expect }) => {
    const leaked = await openRegister(nameOrigin())
    const dropped = await signRecord(leaked, makeRecord(leaked.origin))
    const after = await publish(await openRegister(leaked.origin))
    expect(await ask(await receive(dropped), after)).toBe('refused')
  })

  it('is withdrawn when its bit is set, and no other one', async ({ expect }) => {
    const register = await openRegister(nameOrigin())
    const signed = await receive(await signRecord(register, makeRecord(register.origin)))
    const { position } = ENTRY
    const before = await publish(register, { revoked: [0, position - 1, position + 1] })
    expect(await ask(signed, before)).toBe('good')
    expect(await ask(signed, await publish(register, { revoked: [position] }))).toBe('withdrawn')
  })

  it('is refused with one letter changed, wherever that is', async ({ expect }) => {
    const register = await openRegister(nameOrigin())
    const web = await publish(register)
    const text = JSON.stringify(await signRecord(register, makeRecord(register.origin)))
    const changes = [
      ['Ada promised', 'Eva promised'],
      ['"awardedDate":"2026', '"awardedDate":"2016'],
      ['I made the work.', 'I made the worm.'],
      ['"statusListIndex":"94560"', '"statusListIndex":"94561"'],
      ['mail: confirmed', 'work: confirmed'],
      ['sha256-q', 'sha256-r'],
    ] as const
    for (const [from, to] of changes) {
      expect(text).toContain(from)
      expect(await ask(await receive(text.replace(from, to)), web)).toBe('refused')
    }
  })

  it('is refused when somebody else signed it, or says who they are not', async ({ expect }) => {
    const register = await openRegister(nameOrigin())
    const web = await publish(register)
    const forger = await openRegister(register.origin)
    const forged = await signRecord(forger, makeRecord(register.origin))
    expect(await ask(await receive(forged), web)).toBe('refused')
    const verificationMethod = `${register.did}#${register.keyId}`
    const proof = forged.proof.map((one) => ({ ...one, verificationMethod }))
    expect(await ask(await receive({ ...forged, proof }), web)).toBe('refused')
  })
})

describe.for(VERIFIERS)('the list that %s ask for', ([, ask]) => {
  it('is to be signed, and by the issuer of the receipt', async ({ expect }) => {
    const register = await openRegister(nameOrigin())
    const signed = await signRecord(register, makeRecord(register.origin))
    const web = await publish(register)
    const address = `${register.origin}/status/revocation/1`
    const other = await openRegister(nameOrigin())
    const theirs = await signList({ ...other, origin: register.origin }, [])
    const both = { ...web, ...(await publish(other)), [address]: theirs }
    // verifier-core does not compare issuers (`verifyMatchingIssuers: false`): it sees a good signature, somebody's.
    if (ask === askDigitalBazaar) expect(await ask(signed, both)).toBe('refused')
    const unsigned = { ...both, [address]: { ...theirs, proof: [] } }
    expect(await ask(signed, unsigned)).toBe('refused')
    delete both[addressOf(other.did)]
    expect(await ask(signed, both)).toBe('refused')
  })
})
