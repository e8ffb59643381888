import { describe, it } from 'vitest'
import { sayJudgement, sayNoReceipt, type Speech } from '../../../widget/studio/receipt/words.ts'
import { fr } from '../../../worker/pages/texts/fr/index.ts'
import { ENGLISH } from '../../support/receipt-speech.ts'

const FRENCH: Speech = { words: fr.receipt, language: 'fr', query: '' }
const LARGE = { is: 'too-large', bytes: 12_000_000, most: 10_000_000 } as const
const NEWER = { is: 'whole', stands: true, newer: '2026-10-03T09:00:00Z' } as const
const TOLD = { artist: 'Ada', promisedAt: '', signedAt: '', words: '', checks: [], code: '' }

function hear({ line, more }: { line: string; more: string[] }): string {
  return [line, ...more].join(' ').replace(/[\u00A0\u202F]/g, ' ')
}

describe('what is said of a receipt', () => {
  it('has sizes and days as the language writes them', ({ expect }) => {
    expect(hear(sayNoReceipt(LARGE, ENGLISH))).toContain(
      'It has 12.0 MB, and we read up to 10.0 MB.',
    )
    expect(hear(sayNoReceipt(LARGE, FRENCH))).toMatch(/12,0 Mo.+10,0 Mo/)
    const judgement = { ...NEWER, told: TOLD }
    expect(hear(sayJudgement(judgement, 'text', ENGLISH))).toContain('of 3 October 2026:')
    expect(hear(sayJudgement(judgement, 'text', FRENCH))).toContain('3 octobre 2026')
  })
})
