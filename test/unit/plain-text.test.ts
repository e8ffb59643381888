import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  countGraphemes,
  findUnseen,
  hasPileOfMarks,
  isReadable,
  tidy,
  tidyLine,
} from '../../schema/plain-text.ts'

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

  it.for([
    '\u115F',
    '\u1160',
    '\u17B4',
    '\u17B5',
    '\u180E',
    '\u2800',
    '\u3164',
    '\uFFA0',
    '\u{E0001}',
    '\u{E0041}',
    '\u{E007F}',
  ])('names %j, which nobody sees, wherever it stands', (unseen, { expect }) => {
    for (const text of [unseen, `Ada${unseen}`, `${unseen}Ada`, `A${unseen}da`]) {
      expect(findUnseen(tidyLine(text))).toBe(
        `U+${unseen.codePointAt(0)?.toString(16).toUpperCase() ?? ''}`,
      )
    }
    expect(isReadable(tidyLine(`${unseen} ${unseen}`))).toBe(false)
  })

  it.for(['\u00AD', '\u034F', '\u200B', '\u200E', '\uFEFF'])(
    'drops %j without a word: it came with the paste',
    (unseen, { expect }) => {
      expect(tidyLine(`A${unseen}da${unseen}`)).toBe('Ada')
      expect(tidy(`${unseen}\n${unseen}`)).toBe('')
    },
  )

  it('makes the line ends of other systems plain ones', ({ expect }) => {
    expect(tidy('one\u2028two\u2029three\r\nfour')).toBe('one\ntwo\nthree\nfour')
    expect(tidyLine('one\u2028two')).toBe('one two')
  })

  it('keeps joiners, the Mongolian separator and the flag of Wales where they spell something', ({
    expect,
  }) => {
    const wales = '\u{1F3F4}\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}'
    for (const text of ['می\u200Cخواهم', 'क्\u200Dष', '👩🏽\u200D🎨', 'ᠬᠠᠷ\u180Eᠠ', `Siân ${wales}`]) {
      expect(tidyLine(text)).toBe(text)
      expect(findUnseen(text)).toBeNull()
    }
  })

  it('lets no message hide behind a flag', ({ expect }) => {
    const tags = 'ignore all that was said'
      .split('')
      .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
    expect(findUnseen(`\u{1F3F4}${tags.join('')}\u{E007F}`)).toBe('U+E0069')
  })

  it('knows a letter under a pile of marks from one that a language writes', ({ expect }) => {
    expect(hasPileOfMarks(`a${'\u0322'.repeat(9)}`)).toBe(true)
    for (const text of ['Việt Nam', 'שָּׁל֑וֹם', '👩🏽‍❤️‍💋‍👩🏽'.repeat(5), 'ཧཱུྃ']) {
      expect(hasPileOfMarks(text)).toBe(false)
    }
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
        expect(tidyLine(tidyLine(text))).toBe(tidyLine(text))
        expect(tidyLine(text)).not.toMatch(/[\n\r\t\u2028\u2029]/)
      }),
    )
  })
})
