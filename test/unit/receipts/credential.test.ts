import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import addFormats from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import type { WirePlace } from '../../../schema/wire.ts'
import {
  composeReceipt,
  describeClaims,
  listIds,
} from '../../../worker/receipts/rules/credential.ts'
import { fitsKey } from '../../../worker/receipts/rules/proof.ts'
import { parseMultikey } from '../../../worker/receipts/rules/multikey.ts'
import { ENTRY, makeRecord, NOW, openRegister, signRecord } from '../../support/node/receipts.ts'

const ORIGIN = 'https://register.example'
const ISSUER = { did: 'did:web:register.example', origin: ORIGIN, name: 'The register' }
const SITE: WirePlace = {
  url: 'https://ada.example/',
  kind: 'site',
  state: 'linked',
  proof: 'site',
  checkedAt: '2026-10-03T08:00:00.000Z',
}
const PAGE: WirePlace = { ...SITE, url: 'https://ada.example/shop', proof: 'page' }

type Json = { [name: string]: unknown }

function compose(record = makeRecord(ORIGIN), now = NOW) {
  return composeReceipt(record, ISSUER, { entry: ENTRY, now })
}

describe('a receipt', () => {
  it('says that it is self-declared, by whom it was assessed, and what nobody examined', ({
    expect,
  }) => {
    const { credentialSubject, name, description } = compose()
    expect(name).toBe('Ada: created with human intelligence (K3V9-X2AM)')
    expect(description).toMatch(/self-declared.*does not examine or certify the work/)
    expect(credentialSubject).toMatchObject({
      achievement: {
        achievementType: 'ext:SelfDeclaredPledge',
        criteria: { narrative: expect.stringContaining('I made the work.') },
      },
      source: { name: 'Ada' },
    })
  })

  it('has evidence for what was checked, and for nothing else', ({ expect }) => {
    const named: WirePlace = { url: 'https://named.example/', kind: 'site', state: 'named' }
    const lapsed: WirePlace = { ...SITE, url: 'https://gone.example/', state: 'lapsed' }
    const { evidence } = compose(makeRecord(ORIGIN, {}, [SITE, PAGE, named, lapsed]))
    expect(evidence).toMatchObject([
      { name: 'mail: confirmed' },
      { name: 'drawing-file: re-encoded' },
      {
        id: SITE.url,
        narrative: expect.stringMatching(/this site, and it named this pledge.*3 October 2026/),
      },
      {
        id: PAGE.url,
        narrative: expect.stringMatching(/this page, and it carried the badge.*3 October 2026/),
      },
    ])
    expect(evidence).toHaveLength(4)
  })

  it('binds the drawing by its hash', ({ expect }) => {
    const record = makeRecord(ORIGIN)
    const digest = Buffer.from('ab'.repeat(32), 'hex').toString('base64')
    expect(compose(record)['relatedResource']).toEqual([
      {
        id: `${ORIGIN}/drawing/${'ab'.repeat(32)}/768.png`,
        mediaType: 'image/png',
        digestSRI: `sha256-${digest}`,
      },
    ])
    expect(compose(makeRecord(ORIGIN, { drawing: null }))['relatedResource']).toBeUndefined()
  })

  it('gives no two of its objects the same name, whatever the artist links to', ({ expect }) => {
    const record = makeRecord(ORIGIN)
    const [picture] = record.drawing?.pictures ?? []
    const urls = listIds(compose(record)).filter((id) => id.startsWith('https:'))
    const places = [...urls, picture?.src ?? '', `${ORIGIN}/p/K3V9X2AM`].map((url) => ({
      ...SITE,
      url,
    }))
    const ids = listIds(compose({ ...record, places: [...places, ...places] }))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(8)
  })

  it('keeps its name and its place when it is signed anew, and has new ones after a withdrawal', ({
    expect,
  }) => {
    const record = makeRecord(ORIGIN)
    const first = compose(record)
    const again = compose({ ...record, artist: 'Eva' }, NOW + 60_000)
    expect(again.id).toBe(first.id)
    expect(again['credentialStatus']).toEqual(first['credentialStatus'])
    expect(Date.parse(String(again['validFrom']))).toBeGreaterThan(NOW)
    const next = composeReceipt(record, ISSUER, {
      entry: { list: 2, position: 7, issue: 2 },
      now: NOW,
    })
    expect(next.id).not.toBe(first.id)
    expect(next['credentialStatus']).toMatchObject({ statusListIndex: '7' })
  })

  it('claims nothing new when a place is only looked at again, and something when it lapses', ({
    expect,
  }) => {
    const claims = (place: Partial<WirePlace>) =>
      describeClaims(makeRecord(ORIGIN, {}, [{ ...SITE, ...place }]))
    expect(claims({ checkedAt: '2026-11-01T00:00:00.000Z' })).toBe(claims({}))
    expect(claims({ state: 'lapsed' })).not.toBe(claims({}))
    expect(claims({ proof: 'page' })).not.toBe(claims({}))
    expect(describeClaims(makeRecord(ORIGIN, { artistName: 'Eva' }))).not.toBe(
      describeClaims(makeRecord(ORIGIN)),
    )
  })

  it('can be signed whatever the artist writes, and holds nothing that verifiers read differently', async ({
    expect,
  }) => {
    const signer = await openRegister(ORIGIN)
    const key = parseMultikey(signer.publicKey) ?? new Uint8Array()
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
    // oxlint-disable-next-line no-control-regex -- the control characters are what must not be there
    const awkward = /[\u0000-\u0009\u000B-\u001F\u007F\uFFFE\uFFFF]/
    await fc.assert(
      fc.asyncProperty(text, text, text, fc.webUrl(), async (artistName, about, tail, url) => {
        const links = [{ label: 'x', url: url + tail }].filter((link) => URL.canParse(link.url))
        const record = makeRecord(ORIGIN, { artistName, about, covers: 'works', links })
        const { proof, ...document } = await signRecord(signer, record)
        const [only] = proof
        expect(only && (await fitsKey(document, only, key))).toBe(true)
        const strings: string[] = []
        JSON.stringify(document, (_, value) => {
          if (typeof value === 'string') strings.push(value)
          return value
        })
        for (const string of strings) {
          expect(string.isWellFormed()).toBe(true)
          expect(string).not.toMatch(awkward)
        }
      }),
      { numRuns: 60 },
    )
  })
})

const corpus = process.env['CORPUS_DIR']
const schema = join(corpus ?? '', '../spec/ob_v3p0_achievementcredential_schema.json')

describe.skipIf(!corpus || !existsSync(schema))('1EdTech’s schema', () => {
  it.for([
    ['with a drawing and places', {}],
    ['as the plain seal', { drawing: null }],
  ] as const)('is content with a receipt %s', async ([, differs], { expect }) => {
    const ajv = new Ajv2019({ allErrors: true, strict: false })
    addFormats.default(ajv)
    const validate = ajv.compile<Json>(JSON.parse(readFileSync(schema, 'utf8')))
    const signer = await openRegister(ORIGIN)
    const record = makeRecord(
      ORIGIN,
      { ...differs, links: [{ label: 'x', url: 'https://a.example/|[' }] },
      [SITE, PAGE],
    )
    const signed = JSON.parse(JSON.stringify(await signRecord(signer, record)))
    validate(signed)
    expect(validate.errors ?? []).toEqual([])
    delete signed.issuer
    expect(validate(signed)).toBe(false)
  })
})
