import { describe, it } from 'vitest'
import { CLAIM } from '../../../schema/wire.ts'
import { openWords, versionOfWords } from '../../../worker/badges/rules/word-masks.ts'
import { LANGUAGES, readLanguage } from '../../../schema/languages.ts'
import {
  CLAIM_LINES,
  joinLines,
  listLines,
  SEAL_LINES,
  wordsOf,
} from '../../../worker/badges/rules/languages.ts'

describe('the words of hosted pictures', () => {
  it('are there in every language of the interface', ({ expect }) => {
    expect(LANGUAGES.toSorted()).toEqual(
      ['en es fr de it pt nl pl uk tr ar he hi ja ko zh-Hans']
        .flatMap((all) => all.split(' '))
        .toSorted(),
    )
  })

  it('keep the claim as one exact phrase, and explain it in every other language', ({ expect }) => {
    expect(joinLines(CLAIM_LINES)).toBe(CLAIM)
    expect(joinLines(SEAL_LINES)).toBe(CLAIM)
    const unexplained = LANGUAGES.filter((language) => !wordsOf(language).gloss)
    expect(unexplained).toEqual(['en'])
  })

  it('say three different things of a pledge that does not stand', ({ expect }) => {
    for (const language of LANGUAGES) {
      const said = Object.values(wordsOf(language).status).map((lines) => joinLines(lines))
      expect(new Set(said).size, language).toBe(3)
    }
  })

  it('are in the script of their language, and nothing but words', ({ expect }) => {
    const SCRIPTS: { [language: string]: RegExp } = {
      uk: /^[\p{Script=Cyrillic} ]+$/u,
      ar: /^[\p{Script=Arabic}\p{M} ]+$/u,
      he: /^[\p{Script=Hebrew} ]+$/u,
      hi: /^[\p{Script=Devanagari} ]+$/u,
      ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
      ko: /^[\p{Script=Hangul} ]+$/u,
      'zh-Hans': /^\p{Script=Han}+$/u,
    }
    for (const language of LANGUAGES) {
      const script = SCRIPTS[language] ?? /^[\p{Script=Latin}’ ]+$/u
      expect(
        listLines(language).filter((line) => !script.test(line)),
        language,
      ).toEqual([])
    }
  })

  it.for([
    ['pt-BR', 'pt'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['ZH', 'zh-Hans'],
    ['iw', 'he'],
    ['uk_UA', 'uk'],
    ['', 'en'],
    [undefined, 'en'],
    ['tlh', 'en'],
    ['toString', 'en'],
    ['__proto__', 'en'],
    ['<script>', 'en'],
  ] as const)('for %s are those of %s', ([tag, language], { expect }) => {
    expect(readLanguage(tag)).toBe(language)
  })
})

describe.for(LANGUAGES)('the masks of %s', (language) => {
  it('hold every line with ink of its own', async ({ expect }) => {
    const { lines } = await openWords(language)
    expect([...lines.keys()].toSorted()).toEqual(listLines(language).toSorted())
    // The empty boxes that a browser sets for letters that it has no font for would all look alike.
    const inks = [...lines.values()].map((line) => line.alpha.join(''))
    expect(new Set(inks).size).toBe(lines.size)
    for (const [text, { alpha, width, height, advance }] of lines) {
      const share = alpha.reduce((sum, ink) => sum + ink, 0) / 255 / alpha.length
      expect(share, text).toBeGreaterThan(0.08)
      expect(share, text).toBeLessThan(0.6)
      expect(alpha.length).toBe(width * height)
      expect(Math.abs(advance - width), text).toBeLessThan(20)
    }
    expect(versionOfWords(language)).toMatch(/^[0-9a-f]{8}$/)
  })
})
