import { readFileSync } from 'node:fs'
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list'
import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { ROOT } from '../../../scripts/build/paths.ts'
import { cleanAddress, cleanText } from '../../../worker/receipts/rules/clean.ts'
import { composeDidDocument, nameDid } from '../../../worker/receipts/rules/issuer.ts'
import {
  parseMultibase,
  parseMultikey,
  printMultikey,
} from '../../../worker/receipts/rules/multikey.ts'
import { hashForSigning, makeProofOptions } from '../../../worker/receipts/rules/proof.ts'
import { encodeList, LIST_BITS, readBit } from '../../../worker/receipts/rules/status-list.ts'

describe('a text that is to be signed', () => {
  it.for([
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\tb', 'a b'],
    ['a\u0001\u0008\u000B\u007Fb', 'ab'],
    ['a\uD83D', 'a\uFFFD'],
    ['a\uFFFFb', 'ab'],
    ['🙂 e\u0301 \u2028 שלום <&>', '🙂 e\u0301 \u2028 שלום <&>'],
  ])('is cleaned: %j', ([written, cleaned], { expect }) => {
    expect(cleanText(written ?? '')).toBe(cleaned)
  })
})

describe('an address that is to be signed', () => {
  it.for([
    ['https://a.example/b|c', 'https://a.example/b%7Cc'],
    ['https://a.example/[1]/100%/%zz/%41', 'https://a.example/%5B1%5D/100%25/%25zz/%41'],
    ['https://a.example/?q=^`{}#|', 'https://a.example/?q=%5E%60%7B%7D#%7C'],
    ['http://[::1]:8787/[', 'http://[::1]:8787/%5B'],
    ['https://Ä.example/ä b', 'https://xn--4ca.example/%C3%A4%20b'],
    ['/relative', null],
  ])('is cleaned: %s', ([written, cleaned], { expect }) => {
    expect(cleanAddress(written ?? '')).toBe(cleaned)
  })

  it('stays as it is when it is cleaned again', ({ expect }) => {
    const tails = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(fc.webUrl(), tails, (url, tail) => {
        const once = cleanAddress(url + tail)
        if (once !== null) expect(cleanAddress(once)).toBe(once)
        else expect(URL.canParse(url + tail)).toBe(false)
      }),
    )
  })
})

describe('a key', () => {
  it('is written and read as Multikey', ({ expect }) => {
    // The key of RFC 8032’s first test, as did:key writes it.
    const raw = Buffer.from(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      'hex',
    )
    expect(printMultikey(raw)).toMatch(/^z6Mk/)
    expect(parseMultikey(printMultikey(raw))).toEqual(new Uint8Array(raw))
  })

  it('is not read from what is none', ({ expect }) => {
    for (const written of ['', 'z', 'z6Mk', 'u6Mk', `z${'1'.repeat(5000)}`, 'z0OIl']) {
      expect(parseMultikey(written)).toBeNull()
    }
    expect(parseMultibase('z0')).toBeNull()
  })

  it('stands in the issuer’s document under its full name, twice', ({ expect }) => {
    expect(nameDid('http://localhost:8787')).toBe('did:web:localhost%3A8787')
    const did = nameDid('https://register.example')
    expect(composeDidDocument(did, [{ id: 'key-1', publicKey: 'z6Mk1' }])).toMatchObject({
      id: 'did:web:register.example',
      verificationMethod: [
        { id: 'did:web:register.example#key-1', type: 'Multikey', controller: did },
      ],
      assertionMethod: ['did:web:register.example#key-1'],
    })
  })
})

describe('a status list', () => {
  it('is read by others as we wrote it, first bit left-most', async ({ expect }) => {
    const positions = [0, 1, 7, 8, 94_560, LIST_BITS - 1]
    const list = await decodeList({ encodedList: await encodeList(positions) })
    expect(list.length).toBe(LIST_BITS)
    for (const position of positions) expect(list.getStatus(position)).toBe(true)
    for (const position of [2, 6, 9, 94_559, 94_561]) expect(list.getStatus(position)).toBe(false)
  })

  it('takes few bytes while it is nearly empty', async ({ expect }) => {
    expect((await encodeList([5])).length).toBeLessThan(120)
  })

  it('is read back bit by bit, and not at all where it is broken', async ({ expect }) => {
    const encoded = await encodeList([94_560])
    expect(await readBit(encoded, 94_560)).toBe(true)
    expect(await readBit(encoded, 94_561)).toBe(false)
    expect(await readBit(encoded, LIST_BITS)).toBeNull()
    for (const broken of ['', 'u', 'uAAAA', `${encoded.slice(0, -8)}AAAAAAAA`, 'not a list']) {
      expect(await readBit(broken, 0)).toBeNull()
    }
  })
})

describe('what is signed', () => {
  const options = makeProofOptions('did:web:a.example#key', 0)

  it('leaves out nothing: a word that the contexts do not know is an error', async ({ expect }) => {
    const document = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      id: 'https://a.example/1',
      type: ['VerifiableCredential'],
      issuer: 'did:web:a.example',
      unheardOf: 'x',
    }
    await expect(hashForSigning(document, options)).rejects.toThrow(/Safe mode/)
  })

  it('brings its large library along only when something is signed or checked', ({ expect }) => {
    const source = readFileSync(`${ROOT}worker/receipts/rules/proof.ts`, 'utf8')
    const heavy = /jsonld|@digitalcredentials/
    const atOnce = source.split('\n').filter((line) => /^import (?!type )/.test(line))
    expect(atOnce.length).toBeGreaterThan(0)
    expect(atOnce.filter((line) => heavy.test(line))).toEqual([])
    expect(source).toMatch(/await import\('jsonld/)
  })

  it('knows two contexts and fetches none', async ({ expect }) => {
    const document = { '@context': ['https://evil.example/context'], id: 'https://a.example/1' }
    await expect(hashForSigning(document, options)).rejects.toThrow()
  })
})
