import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { countGraphemes, findUnseen, isReadable, tidy, tidyLine } from '../../schema/plain-text.ts'

describe('text that a person typed', () => {
  it('keeps every script and every emoji as it was written', ({ expect }) => {
    for (const text of ['Ngũgĩ wa Thiong’o', 'مريم', 'רות', '山田', '👩🏽‍🎨', 'क्षितिज', 'Zoë <b>']) {
      expect(tidyLine(text)).toBe(text)
      expect(findUnseen(text)).toBeNull()
    }
  })

  it('names the character that would turn a name around', ({ expect }) => {
    expect(findUnseen('Ada\u202Egnp.exe')).toBe('U+202E')
    expect(findUnseen('Ada\u0000')).toBe('U+0000')
    expect(findUnseen('Ada\u2066')).toBe('U+2066')
  })

  it('drops the marks that copy and paste brings along', ({ expect }) => {
    expect(tidyLine('\uFEFF\u200Eמרים\u200F ')).toBe('מרים')
  })

  it('counts an emoji of a family as one', ({ expect }) => {
    expect(countGraphemes('👨‍👩‍👧‍👦é')).toBe(2)
  })

  it('does not take combining marks and spaces for a name', ({ expect }) => {
    expect(isReadable('\u0301\u0302\u0303')).toBe(false)
    expect(isReadable(' \u00A0 ')).toBe(false)
    expect(isReadable('Ö')).toBe(true)
  })

  it('is the same when tidied twice, whatever was typed', ({ expect }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = tidy(text)
        expect(tidy(once)).toBe(once)
        expect(once.isWellFormed()).toBe(true)
        expect(tidyLine(text)).not.toMatch(/[\n\r\t]/)
      }),
    )
  })
})
