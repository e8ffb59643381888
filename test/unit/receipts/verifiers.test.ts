import { describe, it } from 'vitest'
import { bakePng, bakeSvg } from '../../../worker/badges/rules/bake.ts'
import { composeSvg } from '../../../worker/badges/rules/svg.ts'
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

const PLEDGES: [string, Parameters<typeof makeRecord>[1]][] = [
  ['a plain pledge', {}],
  ['one without a drawing', { drawing: null }],
  [
    'one whose name, alt text and words are awkward',
    {
      artistName: NASTY,
      about: NASTY,
      covers: 'works',
      statementText: NASTY,
    },
  ],
  [
    'one whose link is awkward',
    { links: [{ label: 'Shop', url: 'https://ada.example/a|b[c]/100%?q=^{`}#|[]' }] },
  ],
]

/** As somebody would receive it: read from its text. */
function reread(signed: Signed): Signed {
  return JSON.parse(JSON.stringify(signed))
}

describe.for(VERIFIERS)('a receipt that %s are asked about', ([, ask]) => {
  it.for(PLEDGES)('is good: %s', async ([, differs], { expect }) => {
    const register = await openRegister(nameOrigin())
    const record = makeRecord(register.origin, differs)
    if (record.drawing) record.drawing.alt = NASTY
    const web = await publish(register)
    const signed = reread(await signRecord(register, record))
    expect(await ask(signed, web)).toBe('good')

    const text = JSON.stringify(signed)
    const [fromPng, ...more] = unbakePng(bakePng(await makePng({ width: 8, height: 8 }), text))
    expect(more).toEqual([])
    expect(await ask(JSON.parse(fromPng ?? ''), web)).toBe('good')
    const subject = { code: record.code, status: 'active', address: 'a/p/b' } as const
    const svg = composeSvg({ ...subject, artist: NASTY, alt: NASTY }, null)
    const [fromSvg, ...others] = unbakeSvg(bakeSvg(svg, text))
    expect(others).toEqual([])
    expect(await ask(JSON.parse(fromSvg ?? ''), web)).toBe('good')
  })

  it('is good after its key was retired, and refused when that was dropped', async ({ expect }) => {
    const old = await openRegister(nameOrigin())
    const signed = await signRecord(old, makeRecord(old.origin))
    const today = await openRegister(old.origin)
    expect(await ask(signed, await publish(today, { retired: [old] }))).toBe('good')

    const leaked = await openRegister(nameOrigin())
    const dropped = await signRecord(leaked, makeRecord(leaked.origin))
    expect(await ask(dropped, await publish(await openRegister(leaked.origin)))).toBe('refused')
  })

  it('is withdrawn when its bit is set, and no other one', async ({ expect }) => {
    const register = await openRegister(nameOrigin())
    const signed = await signRecord(register, makeRecord(register.origin))
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
      expect(await ask(JSON.parse(text.replace(from, to)), web)).toBe('refused')
    }
  })

  it('is refused when somebody else signed it, or says who they are not', async ({ expect }) => {
    const register = await openRegister(nameOrigin())
    const web = await publish(register)
    const forger = await openRegister(register.origin)
    const forged = await signRecord(forger, makeRecord(register.origin))
    expect(await ask(forged, web)).toBe('refused')
    const [proof] = forged.proof
    const verificationMethod = `${register.did}#${register.keyId}`
    expect(await ask({ ...forged, proof: [{ ...proof, verificationMethod }] }, web)).toBe('refused')
  })

  it('is not good while its status list is another issuer’s, or nobody’s', async ({ expect }) => {
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
