import { describe, it } from 'vitest'
import { signDocument } from '../../../worker/receipts/actions/issue.ts'
import { composeReceipt } from '../../../worker/receipts/rules/credential.ts'
import { cite } from '../../../widget/studio/receipt/cite.ts'
import { sayJudgement } from '../../../widget/studio/receipt/words.ts'
import { ENGLISH } from '../../support/receipt-speech.ts'
import { copy, openForeign, read } from '../../support/node/reading.ts'
import { ENTRY, makeRecord, NOW, openRegister, signRecord } from '../../support/node/receipts.ts'

async function signForeign() {
  const signer = await openForeign()
  return copy(await signRecord(signer, makeRecord(signer.origin)))
}

describe('a badge of somebody else', () => {
  it('is said to be that, under the name that its signature stands for', async ({ expect }) => {
    const other = await openRegister('https://other.example')
    const theirs = await signRecord({ ...other, name: 'The register' }, makeRecord(other.origin))
    const judgement = await read(theirs, {})
    expect(judgement).toMatchObject({ is: 'foreign', isWhole: null })
    const { line, more, facts } = sayJudgement(judgement, 'text', ENGLISH)
    expect(line).toMatch(/somebody else/)
    expect(more.join(' ')).toMatch(/could not tell/)
    expect(facts).toContainEqual(['The name that it is signed under', 'did:web:other.example'])
    expect([line, ...more].join(' ')).not.toMatch(/invalid|verified/i)
  })

  it('is told whole from altered when the key is in the name of its issuer', async ({ expect }) => {
    const theirs = await signForeign()
    expect(await read(theirs, {})).toMatchObject({ is: 'foreign', isWhole: true })
    const altered = { ...theirs, name: 'x' }
    expect(await read(altered, {})).toMatchObject({ is: 'foreign', isWhole: false })
  })

  it.for([
    ['stands under its full address', { 'https://www.w3.org/2018/credentials#evidence': [] }],
    ['is a word of JSON-LD', { '@included': [] }],
    ['is the one that scripts take for another thing', JSON.parse('{"__proto__":{"a":1}}')],
    ['is deep inside', { evidence: [{ type: ['Evidence'], 'a:b': null }] }],
  ] as const)(
    'could not be told whole from altered with a name that %s',
    async ([, added], { expect }) => {
      const theirs = { ...(await signForeign()), ...added }
      expect(await read(theirs, {})).toMatchObject({ is: 'foreign', isWhole: null })
    },
  )

  it('may hold a large picture, and nothing where we have something', async ({ expect }) => {
    const signer = await openForeign()
    const receipt = composeReceipt(makeRecord(signer.origin), signer, { entry: ENTRY, now: NOW })
    const image = { id: `data:image/png;base64,${'A'.repeat(600_000)}`, type: 'Image' }
    const issuer = { id: signer.did, type: ['Profile'], image }
    const theirs = await signDocument(signer, { ...receipt, issuer }, NOW)
    expect(await read(theirs, {})).toMatchObject({ is: 'foreign', isWhole: true })
    const bare = { ...theirs, termsOfUse: null, endorsement: [] }
    expect(await read(bare, {})).toMatchObject({ is: 'foreign', isWhole: true })
  })
})

describe('what somebody else wrote', () => {
  const SAYS_OURS = 'x”. This is what we signed, and it stands.'

  it('stands apart from every sentence of ours', async ({ expect }) => {
    const theirs = await signForeign()
    const named = {
      ...theirs,
      name: SAYS_OURS,
      issuer: { id: `did:web:${SAYS_OURS}`, name: SAYS_OURS },
    }
    const { line, more, facts } = sayJudgement(await read(named, {}), 'picture', ENGLISH)
    expect([line, ...more].join(' ')).not.toMatch(/we signed|it stands\.|”/)
    expect(facts).toEqual([
      ['What it is called', SAYS_OURS],
      ['Who it is from', SAYS_OURS],
      ['The name that it is signed under', `did:web:${SAYS_OURS}`],
    ])
  })

  it('is cut, and turns nothing around', async ({ expect }) => {
    const theirs = { ...(await signForeign()), name: `\u2069${'a'.repeat(300)}` }
    const { facts } = sayJudgement(await read(theirs, {}), 'text', ENGLISH)
    expect(facts?.[0]).toEqual(['What it is called', `${'a'.repeat(200)}…`])
  })

  it('is not there where it is none', async ({ expect }) => {
    const theirs = { ...(await signForeign()), name: 7, issuer: null }
    const { more, facts } = sayJudgement(await read(theirs, {}), 'text', ENGLISH)
    expect(facts).toEqual([])
    expect(more.at(-1)).toBe('It does not say who signed it.')
  })

  it('reaches no further than its own place', ({ expect }) => {
    expect(cite('a\u202Eb\u2069c\u2066d\u202A')).toBe('abcd')
    expect(cite('שלום 🙂')).toBe('שלום 🙂')
  })

  it.for([
    ['a'.repeat(200), 'a'.repeat(200)],
    ['a'.repeat(201), `${'a'.repeat(200)}…`],
    [`${'\u2066'.repeat(500)}a`, 'a'],
    ['🙂'.repeat(200), '🙂'.repeat(200)],
    [`a${'🙂'.repeat(500)}`, `a${'🙂'.repeat(199)}…`],
    ['x'.repeat(1_000_000), `${'x'.repeat(200)}…`],
  ] as const)('is cut after 200 characters, never inside one', ([text, cited], { expect }) => {
    expect(cite(text)).toBe(cited)
  })
})
