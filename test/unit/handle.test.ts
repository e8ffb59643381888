import { assert, property, string } from 'fast-check'
import { describe, it } from 'vitest'
import { isReserved, parseHandle, skeletonOf } from '../../schema/handle.ts'

function mistakeIn(typed: string): string {
  const read = parseHandle(typed)
  return 'mistake' in read ? read.mistake : `taken as ${read.handle}`
}

describe('a handle', () => {
  it.for([
    ['ada', 'ada'],
    ['@ada', 'ada'],
    ['  ADA-Love ', 'ada-love'],
    ['2-birds', '2-birds'],
    // The sign for kelvin is the letter K by Unicode's own word.
    ['\u212Aada', 'kada'],
    ['a'.repeat(30), 'a'.repeat(30)],
  ] as const)('typed as %s is %s', ([typed, handle], { expect }) => {
    expect(parseHandle(typed)).toEqual({ handle })
  })

  it('names the look-alike that an imitator pasted', ({ expect }) => {
    expect(mistakeIn('adа')).toMatch(/“а” is a Cyrillic letter \(U\+0430\); it only looks like a\./)
    expect(mistakeIn('αda')).toMatch(/Greek letter \(U\+03B1\)/)
    expect(mistakeIn('Аda')).toMatch(/Cyrillic letter \(U\+0410\)/)
  })

  it.for([
    ['a full-width letter', 'ａda', /full-width/],
    ['a Turkish dotted I, which lower-casing would take apart', 'İda', /U\+0130/],
    ['an accent', 'adé', /letter with a mark/],
    ['a letter for mathematics', '𝐚da', /mathematics/],
    ['an emoji', 'ada🎨', /emoji/],
    ['something that nobody sees', 'a\u200Bda', /cannot be seen.*U\+200B/],
    ['a right-to-left override', 'a\u202Eda', /cannot be seen.*U\+202E/],
    ['a dash', 'ada–love', /a dash, not a hyphen/],
    ['a digit of another script', 'ada٣', /digit of another script/],
    ['a mark alone', 'ada\u0301x\u0489', /U\+/],
    ['a space', 'ada love', /A space cannot/],
    ['an underscore', 'ada_love', /“_” cannot/],
    ['a dot', 'ada.love', /“\.” cannot/],
    ['markup', '<b>', /“<” cannot/],
    ['two letters', 'ad', /3 to 30.*has 2/],
    ['31 letters', 'a'.repeat(31), /3 to 30.*has 31/],
    ['nothing', '', /has 0/],
    ['a hyphen at the beginning', '-ada', /between two/],
    ['a hyphen at the end', 'ada-', /between two/],
    ['two hyphens', 'ada--love', /between two/],
    ['what punycode begins with', 'xn--80ak6aa92e', /between two/],
  ] as const)('refuses %s, and says so', ([, typed, message], { expect }) => {
    expect(mistakeIn(typed)).toMatch(message)
  })

  it.for([
    'admin',
    'adm1n',
    'ad-min',
    'supp0rt',
    'STUDIO',
    'verified',
    'null',
    'sign-in',
    'vvvvvv',
  ])('cannot be %s, which visitors would take for the site', (typed, { expect }) => {
    expect(mistakeIn(typed)).toMatch(/kept for this site/)
  })

  it('imitates another when only look-alikes differ', ({ expect }) => {
    for (const [one, other] of [
      ['paul', 'pau1'],
      ['lil', 'iii'],
      ['modern', 'rnodern'],
      ['wave', 'vvave'],
      ['vvw', 'wvv'],
      ['ada-love', 'adalove'],
      ['5un', 'sun'],
      ['z00', '2oo'],
    ] as const) {
      expect([one, skeletonOf(one)]).toEqual([one, skeletonOf(other)])
    }
    expect(skeletonOf('ada')).not.toBe(skeletonOf('eda'))
  })

  it('of any text is ASCII, or refused in words', ({ expect }) => {
    assert(
      property(string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const read = parseHandle(typed)
        return 'handle' in read
          ? /^[a-z0-9]+(-[a-z0-9]+)*$/.test(read.handle) && !isReserved(read.handle)
          : read.mistake.length > 20
      }),
    )
    expect(parseHandle('ada')).toEqual({ handle: 'ada' })
  })
})
