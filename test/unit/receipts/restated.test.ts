import { describe, it } from 'vitest'
import { judge } from '../../../widget/studio/receipt/judge.ts'
import { parseMultikey } from '../../../worker/receipts/rules/multikey.ts'
import { fitsKey, type Proof, type Unsigned } from '../../../worker/receipts/rules/proof.ts'
import type { Json } from '../../../widget/studio/receipt/unpack.ts'
import {
  ENTRY,
  makeRecord,
  openRegister,
  pointElsewhere,
  publish,
  signRecord,
  take,
} from '../../support/node/receipts.ts'

/*
 * JSON-LD lets one thing be said in many ways. The signature is of what is said, and /check reads what is written
 * in certain places: a receipt that says the same elsewhere, and something else there, must not pass.
 */

const ORIGIN = 'https://register.example'
const EVIDENCE = 'https://www.w3.org/2018/credentials#evidence'
const SOURCE = 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#source'

/** JavaScript takes it for something else, and leaves it out where it copies. */
const HIDDEN: Json = JSON.parse('{"__proto__":{"name":"Eva"}}')

/** What can be written into a receipt without a word that is signed. */
const UNSAID: [string, (signed: Json) => Json][] = [
  [
    'its checks stand under their full address',
    ({ evidence }) => ({ [EVIDENCE]: evidence, evidence: [] }),
  ],
  ['something is hidden in it', () => HIDDEN],
  ['something is hidden further in', (signed) => addTo(signed, 'credentialSubject', HIDDEN)],
  ['something is hidden in a list', ({ evidence }) => ({ evidence: addToFirst(evidence, HIDDEN) })],
  ['something is hidden in its proof', ({ proof }) => ({ proof: addToFirst(proof, HIDDEN) })],
  ['a name that we do not use says nothing', () => ({ termsOfUse: null })],
  ['it says nothing in its proof', ({ proof }) => ({ proof: addToFirst(proof, { domain: null }) })],
  ['a name of ours says nothing', (signed) => addTo(signed, 'credentialSubject', { image: null })],
  ['a list of ours is empty', (signed) => addTo(signed, 'credentialSubject', { image: [] })],
]

function addTo(signed: Json, name: string, added: Json): Json {
  return { [name]: { ...take(signed, name), ...added } }
}

function addToFirst(list: unknown, added: Json): unknown[] {
  const [first, ...more] = Array.isArray(list) ? list : []
  return [{ ...first, ...added }, ...more]
}

/** A receipt of ours whose bit is set, as JSON, and what /check says of a copy that was written anew. */
async function open() {
  const register = await openRegister(ORIGIN)
  const signed: Json = JSON.parse(JSON.stringify(await signRecord(register, makeRecord(ORIGIN))))
  const web = await publish(register, { revoked: [ENTRY.position] })
  const read = async (copy: Json) =>
    await judge(copy, { origin: ORIGIN, ask: async (path) => web[ORIGIN + path] ?? null })
  // As a verifier sees it that looks at the signature alone.
  const key = parseMultikey(register.publicKey) ?? new Uint8Array()
  const fits = async ({ proof, ...document }: Json) => {
    const [only]: Proof[] = JSON.parse(JSON.stringify(proof))
    const unsigned: Unsigned = JSON.parse(JSON.stringify(document))
    return only !== undefined && (await fitsKey(unsigned, only, key))
  }
  return { signed, read, fits }
}

describe('a receipt of ours that was written anew under its true signature', () => {
  it('is altered when another place on the list stands where its own one stood', async ({
    expect,
  }) => {
    const { signed, read, fits } = await open()
    const copy = pointElsewhere(signed)
    expect(await fits(copy)).toBe(true)
    expect(await read(signed)).toMatchObject({ is: 'whole', stands: false })
    expect(await read(copy)).toEqual({ is: 'altered', code: 'K3V9X2AM' })
  })

  it('is altered when its place on the list cannot be found any more', async ({ expect }) => {
    const { signed, read } = await open()
    const copy = { ...signed, credentialStatus: [signed['credentialStatus']] }
    expect(await read(copy)).toMatchObject({ is: 'altered' })
  })

  it('is altered when something else stands where the artist’s name stood', async ({ expect }) => {
    const { signed, read } = await open()
    const { id, type, identifier, source, achievement } = take(signed, 'credentialSubject')
    const { id: by, ...artist } = take({ source }, 'source')
    const credentialSubject = {
      id,
      '@context': {
        source: { '@id': SOURCE, '@type': '@id', '@container': '@index' },
        achievement: 'https://purl.imsglobal.org/spec/vc/ob/vocab.html#achievement',
      },
      source: { name: by },
      achievement,
    }
    const included = [
      { '@id': id, type, identifier },
      { '@id': by, ...artist },
    ]
    const copy = { ...signed, credentialSubject, '@included': included }
    expect(await read(copy)).toMatchObject({ is: 'altered' })
  })

  it('is altered when an object goes by the other word for a name', async ({ expect }) => {
    const { signed, read } = await open()
    const subject = take(signed, 'credentialSubject')
    const { id, ...artist } = take(subject, 'source')
    const credentialSubject = { ...subject, source: { '@id': id, ...artist } }
    expect(await read({ ...signed, credentialSubject })).toMatchObject({ is: 'altered' })
  })

  it.for(UNSAID)(
    'is altered when %s, though the signature fits',
    async ([, change], { expect }) => {
      const { signed, read, fits } = await open()
      const copy = { ...signed, ...change(signed) }
      expect(JSON.stringify(copy)).not.toBe(JSON.stringify(signed))
      expect(await fits(copy)).toBe(true)
      expect(await read(copy)).toEqual({ is: 'altered', code: 'K3V9X2AM' })
    },
  )

  it('is altered, and breaks nothing, when it is deeper than anybody can walk', async ({
    expect,
  }) => {
    const { signed, read } = await open()
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    expect(await read({ ...signed, evidence: deep })).toMatchObject({ is: 'altered' })
    expect(await read({ ...signed, '@context': deep })).toMatchObject({ is: 'altered' })
  })
})
