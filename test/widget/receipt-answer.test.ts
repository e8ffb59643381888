import { describe, it } from 'vitest'
import { receipt as words } from '../../worker/pages/texts/de/receipt.ts'
import { answer } from '../../widget/studio/receipt/reader.ts'

const ORIGIN = 'https://register.example'
const PLEDGED = 'The artist’s own promise, in the words of statement 2026-11: “I made the work.”'
const CHECKED = 'The pledge was made by somebody who could read mail.'

/** As ours are, but for what nobody looks at before there is a key. The runner of this test gives out none. */
const RECEIPT = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: `${ORIGIN}/p/K3V9X2AM/receipt.json#1`,
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  validFrom: '2026-10-03T09:00:00.000Z',
  awardedDate: '2026-10-03T09:00:00.000Z',
  issuer: { id: 'did:web:register.example' },
  credentialSubject: {
    achievement: { criteria: { narrative: PLEDGED } },
    source: { name: 'Zoë' },
  },
  credentialStatus: {
    statusListIndex: '7',
    statusListCredential: `${ORIGIN}/status/revocation/1`,
  },
  evidence: [{ narrative: CHECKED }],
  proof: {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: '2026-10-03T09:00:00Z',
    verificationMethod: 'did:web:register.example#key-1',
    proofPurpose: 'assertionMethod',
    proofValue: 'z1',
  },
}

async function show(query = ''): Promise<HTMLElement> {
  const line = document.createElement('p')
  const rest = document.createElement('div')
  const speech = { words, language: 'de', query }
  await answer(JSON.stringify(RECEIPT), ORIGIN, { line, rest }, speech)
  return rest
}

describe('a receipt on a page that is not in English', () => {
  it('says that what this register signed is in English, and leaves the name alone', async ({
    expect,
  }) => {
    const said = [...(await show()).querySelectorAll('bdi')].map((one) => [
      one.textContent,
      one.lang,
    ])
    expect(said).toContainEqual(['Zoë', ''])
    expect(said).toContainEqual(['3. Oktober 2026', ''])
    expect(said).toContainEqual([PLEDGED, 'en'])
    expect(said).toContainEqual([CHECKED, 'en'])
  })

  it('leads to its record in the language that the visitor chose', async ({ expect }) => {
    for (const query of ['', '?lang=de']) {
      const link = (await show(query)).querySelector('a')
      expect(link?.getAttribute('href')).toBe(`/p/K3V9X2AM${query}`)
    }
  })
})
