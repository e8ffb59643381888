import { describe, it } from 'vitest'
import { LANGUAGES } from '../../schema/languages.ts'
import { STATEMENTS } from '../../schema/statements/index.ts'

describe.for(STATEMENTS)('the statement $version', ({ words }) => {
  it('can be pledged in English only, and read in every language', ({ expect }) => {
    const reviewed = Object.keys(words).filter((language) => words[language]?.reviewed)
    expect(reviewed).toEqual(['en'])
    expect(Object.keys(words).toSorted()).toEqual([...LANGUAGES].toSorted())
  })

  it('is read sentence by sentence as it is pledged', ({ expect }) => {
    for (const [language, { sentences }] of Object.entries(words)) {
      expect(sentences, language).toHaveLength(words.en.sentences.length)
    }
  })
})
