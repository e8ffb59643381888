import { describe, it } from 'vitest'
import { writeTexts } from '../../../scripts/build/texts.ts'
import { directionOf, LANGUAGES, readLanguage } from '../../../schema/languages.ts'
import { joinLines, wordsOf } from '../../../worker/badges/rules/languages.ts'
import { en } from '../../../widget/badge/texts/en.ts'
import type { Texts } from '../../../widget/badge/texts/index.ts'
import { readTable } from '../../support/element-texts.ts'

const tables = [{ language: 'en', json: JSON.stringify(en) }, ...(await writeTexts())].map(
  ({ language, json }) => ({ language, table: readTable(JSON.parse(json)) }),
)

/** Every sentence of a table, in its order. */
function listSentences(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value ? Object.values(value).flatMap(listSentences) : []
}

function countGaps(table: Texts): number[] {
  return listSentences(table).map((sentence) => sentence.split('%').length - 1)
}

describe('the languages of the element', () => {
  it('are those of the hosted pictures', ({ expect }) => {
    const ours = tables.map(({ language }) => readLanguage(language))
    expect(ours.toSorted()).toEqual(LANGUAGES.toSorted())
  })

  describe.for(tables)('$language', ({ language, table }) => {
    const words = wordsOf(readLanguage(language))

    it('says the claim as it is, and a state as the pictures say it', ({ expect }) => {
      expect(table.status.active[0]).toBe('created with human intelligence')
      for (const status of ['withdrawn', 'suspended', 'missing'] as const)
        expect(table.status[status][0]).toBe(joinLines(words.status[status]))
      expect(table.meaning).toContain(words.gloss ? joinLines(words.gloss) : '')
      expect(table.dir).toBe(directionOf(readLanguage(language)))
    })

    it('names in the link what is seen, whatever the case', ({ expect }) => {
      for (const [claim, name] of Object.values(table.status))
        expect(name.toLowerCase()).toContain(claim.toLowerCase())
    })

    it('fills one gap where there is something to fill, as English does', ({ expect }) => {
      expect(countGaps(table)).toEqual(countGaps(en))
    })

    it('prints a day by Intl', ({ expect }) => {
      const [supported] = Intl.DateTimeFormat.supportedLocalesOf(table.dates)
      expect(supported).toBe(table.dates)
    })
  })
})
