import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { bakePng, bakeSvg } from '../../../worker/badges/rules/bake.ts'
import { composeReceipt } from '../../../worker/receipts/rules/credential.ts'
import { signDocument } from '../../../worker/receipts/actions/issue.ts'
import { unpackFile, unpackText } from '../../../widget/studio/receipt/unpack.ts'
import { sayNoReceipt } from '../../../widget/studio/receipt/words.ts'
import { ENGLISH } from '../../support/receipt-speech.ts'
import { open, ORIGIN, read } from '../../support/node/reading.ts'
import {
  ENTRY,
  makeRecord,
  NOW,
  openRegister,
  publish,
  signList,
} from '../../support/node/receipts.ts'
import { makePng } from '../../support/pictures.ts'

describe('a receipt that somebody shows', () => {
  it('stands, and says whose it is, since when, in which words, and what was checked', async ({
    expect,
  }) => {
    const { signed, web } = await open()
    expect(await read(signed, web)).toMatchObject({
      is: 'whole',
      stands: true,
      newer: null,
      told: {
        artist: 'Ada',
        code: 'K3V9X2AM',
        promisedAt: '2026-10-01T00:00:00.000Z',
        words: expect.stringContaining('I made the work.'),
        checks: [{ told: expect.stringContaining('read mail') }, { address: null }],
      },
    })
  })

  it('does not stand when its bit is set', async ({ expect }) => {
    const { register, signed } = await open()
    const web = await publish(register, { revoked: [ENTRY.position] })
    expect(await read(signed, web)).toMatchObject({ is: 'whole', stands: false })
  })

  it('is altered with anything changed, added, taken out or named twice', async ({ expect }) => {
    const { signed, web } = await open()
    const text = JSON.stringify(signed)
    const [proof] = signed.proof
    const { evidence } = signed
    const altered: object[] = [
      JSON.parse(text.replace('"Ada"', '"Eva"')),
      JSON.parse(text.replace('2026-10-01', '2016-10-01')),
      JSON.parse(text.replace('"94560"', '"94561"')),
      { ...signed, evidence: [] },
      { ...signed, extra: 'x' },
      { ...signed, '@context': [...signed['@context'], { extra: 'https://x.example/' }] },
      { ...signed, '@context': signed['@context'].toReversed() },
      { ...signed, proof: [proof, proof] },
      { ...signed, proof: [] },
      { ...signed, proof: [{ ...proof, created: '2026-11-25T12:00:01Z' }] },
      { ...signed, proof: [{ ...proof, proofValue: 'z1' }] },
      { ...signed, proof: [{ ...proof, cryptosuite: 'eddsa-jcs-2022' }] },
      { ...signed, proof: [{ ...proof, proofPurpose: 'authentication' }] },
      { ...signed, id: `${ORIGIN}/p/K3V9X2AM/receipt.json` },
      { ...signed, evidence: Array.isArray(evidence) ? [{ id: signed.id }, ...evidence] : [] },
      { ...signed, credentialSubject: {} },
    ]
    for (const credential of altered) {
      expect(await read(credential, web)).toMatchObject({ is: 'altered' })
    }
  })

  it('is altered when two of its objects have one name, though the signature fits', async ({
    expect,
  }) => {
    const register = await openRegister(ORIGIN)
    const receipt = composeReceipt(makeRecord(ORIGIN), register, { entry: ENTRY, now: NOW })
    const subject = receipt['credentialSubject']
    // What an issuer with the right key, but not with our care, would sign.
    const merged = {
      ...receipt,
      credentialSubject: {
        ...(typeof subject === 'object' ? subject : {}),
        source: { id: `${ORIGIN}/p/K3V9X2AM#pledge`, type: ['Profile'], name: 'Ada' },
      },
    }
    const signed = await signDocument(register, merged, NOW)
    expect(await read(signed, await publish(register))).toMatchObject({ is: 'altered' })
  })

  it('is signed by a key that we do not know, when that was dropped or never ours', async ({
    expect,
  }) => {
    const { signed } = await open()
    const web = await publish(await openRegister(ORIGIN))
    expect(await read(signed, web)).toMatchObject({ is: 'unknown-key', told: { artist: 'Ada' } })
  })

  it.for([
    ['nothing', null],
    ['something else', ['no document']],
    ['the document of somebody else', { id: 'did:web:other.example' }],
  ] as const)('could not be told from our keys: %s', async ([, answer], { expect }) => {
    const { signed } = await open()
    const web = answer ? { [`${ORIGIN}/.well-known/did.json`]: answer } : {}
    expect(await read(signed, web)).toMatchObject({ is: 'could-not-tell', told: { artist: 'Ada' } })
  })

  it('is whole, and nobody can tell whether it stands, without a list that we signed', async ({
    expect,
  }) => {
    const { register, signed, web } = await open()
    const address = `${ORIGIN}/status/revocation/1`
    const forger = await openRegister(ORIGIN)
    const honest = await signList(register, [])
    const lists: (object | undefined)[] = [
      undefined,
      { not: 'a list' },
      await signList(forger, []),
      await signList({ ...register, did: 'did:web:other.example' }, []),
      { ...honest, proof: [] },
      { ...honest, ...JSON.parse('{"__proto__":{"name":"x"}}') },
      { ...honest, validFrom: '2020-01-01T00:00:00Z' },
      await signList(register, [], 2),
    ]
    for (const list of lists) {
      const there = { ...web }
      delete there[address]
      const answers = list ? { ...there, [address]: list } : there
      expect(await read(signed, answers)).toMatchObject({ is: 'whole', stands: null })
    }
  })

  it('is never called whole when it is anything else, and never breaks the page', async ({
    expect,
  }) => {
    const { signed, web } = await open()
    const text = JSON.stringify(signed)
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.nat(text.length),
        fc.string({ maxLength: 3 }),
        async (from, length, put) => {
          const changed = text.slice(0, from) + put + text.slice(from + (length % 4))
          const unpacked = unpackText(changed)
          if (unpacked.is !== 'credential') return
          const judgement = await read(unpacked.credential, web)
          if (judgement.is !== 'whole') return
          expect(JSON.parse(changed)).toEqual(JSON.parse(text))
        },
      ),
      { numRuns: 150 },
    )
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const unpacked = unpackText(json)
        if (unpacked.is === 'credential') {
          expect(await read(unpacked.credential, web)).toHaveProperty('is')
        } else expect(unpacked.is).toMatch(/no-|token/)
      }),
    )
  })
})

describe('what somebody gives to be read', () => {
  const RECEIPT = JSON.stringify({ credentialSubject: {}, proof: [] })
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'

  it('is found in text, with a mark in front, in a PNG and in an SVG', async ({ expect }) => {
    const png = bakePng(await makePng({ width: 8, height: 8 }), RECEIPT)
    const given = [
      unpackText(`\uFEFF  ${RECEIPT}\n`),
      unpackText(bakeSvg(SVG, RECEIPT)),
      await unpackFile(new Blob([png])),
      await unpackFile(new Blob([bakeSvg(SVG, RECEIPT)])),
      await unpackFile(new Blob([RECEIPT])),
    ]
    expect(given.map((unpacked) => unpacked.is === 'credential' && unpacked.from)).toEqual([
      'text',
      'picture',
      'picture',
      'picture',
      'text',
    ])
  })

  it('is not told from a second receipt in the same picture', async ({ expect }) => {
    const twice = bakeSvg(bakeSvg(SVG, RECEIPT), RECEIPT)
    const png = bakePng(bakePng(await makePng({ width: 8, height: 8 }), RECEIPT), RECEIPT)
    for (const found of [unpackText(twice), await unpackFile(new Blob([png]))]) {
      expect(found).toEqual({ is: 'several' })
      if (found.is === 'several')
        expect(sayNoReceipt(found, ENGLISH).line).toMatch(/more than one receipt/)
    }
  })

  it('is no picture inside a picture', ({ expect }) => {
    expect(unpackText(bakeSvg(SVG, bakeSvg(SVG, RECEIPT))).is).toBe('no-json')
  })

  it.for([
    ['', 'no-json'],
    ['hello', 'no-json'],
    ['{}', 'no-credential'],
    ['[1]', 'no-credential'],
    ['null', 'no-credential'],
    ['eyJhbGciOiJFZERTQSJ9.eyJ4IjoxfQ.c2ln', 'token'],
    [SVG, 'nothing-inside'],
    ['<!DOCTYPE html><p>', 'nothing-inside'],
    ['x'.repeat(1_000_001), 'too-large'],
  ])('is named by what it is: %.30s', ([text, is], { expect }) => {
    expect(unpackText(text ?? '').is).toBe(is)
  })

  it.for([
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0]],
    ['WebP', [...Buffer.from('RIFFxxxxWEBP')]],
    ['HEIC', [...Buffer.from('xxxxftypheic')]],
    ['GIF', [...Buffer.from('GIF89a')]],
  ] as const)('cannot hold a receipt as %s', async ([, bytes], { expect }) => {
    expect(await unpackFile(new Blob([Uint8Array.from(bytes)]))).toEqual({ is: 'other-picture' })
  })

  it('is not read at all when it is larger than 10 MB', async ({ expect }) => {
    const file = new Blob([new Uint8Array(10_000_001)])
    file.arrayBuffer = () => Promise.reject(new Error('It was read.'))
    expect(await unpackFile(file)).toMatchObject({ is: 'too-large', bytes: 10_000_001 })
  })
})
