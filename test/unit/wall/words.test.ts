import { assert, property, string } from 'fast-check'
import { describe, it } from 'vitest'
import { foldText, mediumKey, quoteWords } from '../../../worker/wall/rules/words.ts'

describe('what makes words comparable', () => {
  it('takes off capitals and accents, and those that are part of a letter', ({ expect }) => {
    expect(foldText('Zoë ŁUKASZ Straße Æsop Þór')).toBe('zoe lukasz strasse aesop thor')
    expect(mediumKey('  Aquarélle   on\tpaper ')).toBe('aquarelle on paper')
  })

  it('leaves the marks of scripts where a mark is half of the word', ({ expect }) => {
    expect(foldText('हिन्दी')).toBe('हिन्दी')
  })
})

describe('what somebody typed', () => {
  it('becomes quoted words, the last one open at its end', ({ expect }) => {
    expect(quoteWords('Zoë  lov')).toBe('"zoe" AND "lov" *')
    expect(quoteWords('NOT (a OR b)')).toBe('"not" AND "(a" AND "or" AND "b)" *')
  })

  it('is nothing without a letter or a digit', ({ expect }) => {
    for (const typed of ['', ' ', '"', '🎨', '…', '\u0301']) expect(quoteWords(typed)).toBeNull()
  })

  it('never breaks out of its quotes', ({ expect }) => {
    assert(
      property(string({ unit: 'binary' }), (typed) => {
        expect(quoteWords(typed) ?? '"" *').toMatch(/^("[^"\0]*"( AND )?)+ \*$/)
      }),
    )
  })
})
