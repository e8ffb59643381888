import { describe, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../schema/languages.ts'
import { CLAIM } from '../../../schema/wire.ts'
import { say } from '../../../worker/pages/sentence.tsx'
import { TEXTS } from '../../../worker/pages/texts/index.ts'

type Sentences = Map<string, string>
/** Every sentence by its path. The forms of a plural are one entry each: `wall.found.other`. */
function listSentences(table: object, path = ''): Sentences {
  const found: Sentences = new Map()
  for (const [name, value] of Object.entries<unknown>({ ...table })) {
    const here = path ? `${path}.${name}` : name
    if (typeof value === 'string') found.set(here, value)
    else if (typeof value === 'object' && value !== null) {
      for (const [under, sentence] of listSentences(value, here)) found.set(under, sentence)
    }
  }
  return found
}

const FORM = /\.(zero|one|two|few|many|other)$/
const PIECES = /\{\w+\}|\[\w+(?=\|)/g

/** What a sentence leaves open, and what it marks. The number of a plural may be said in words: "both". */
function listPieces(path: string, sentence: string): string[] {
  const pieces = sentence.match(PIECES) ?? []
  return pieces.filter((piece) => !FORM.test(path) || piece !== '{count}').toSorted()
}

const ENGLISH = listSentences(TEXTS.en)
/** Only other languages say these. */
const EMPTY_IN_ENGLISH = [...ENGLISH]
  .filter(([, sentence]) => sentence === '')
  .map(([path]) => path)

describe('the words of the public pages in English', () => {
  it('leave empty only what helps readers of other languages', ({ expect }) => {
    expect(EMPTY_IN_ENGLISH).toEqual(['frame.meaning', 'record.forReading', 'statement.forReading'])
  })

  it('say the claim as it is', ({ expect }) => {
    expect(TEXTS.en.record.title).toContain(CLAIM)
  })
})

describe.for(LANGUAGES.filter((language) => language !== 'en'))(
  'the words of the public pages in %s',
  (language) => {
    const sentences = listSentences(TEXTS[language])
    const plurals = new Set(
      [...ENGLISH.keys()].filter((path) => FORM.test(path)).map((path) => path.replace(FORM, '')),
    )

    it('say everything that English says', ({ expect }) => {
      const silent = [...sentences].filter(([, sentence]) => sentence.trim() === '')
      expect(silent.map(([path]) => path)).toEqual([])
      const missing = [...ENGLISH.keys()].filter((path) => !FORM.test(path) && !sentences.has(path))
      expect(missing).toEqual([])
    })

    it('leave open and mark what English does, wherever it stands', ({ expect }) => {
      const wrong = [...sentences].filter(([path, sentence]) => {
        if (EMPTY_IN_ENGLISH.includes(path)) return false
        const english = ENGLISH.get(path) ?? ENGLISH.get(path.replace(FORM, '.other')) ?? ''
        return String(listPieces(path, sentence)) !== String(listPieces(path, english))
      })
      expect(wrong).toEqual([])
    })

    it('have every form of a number that the language has', ({ expect }) => {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
      for (const path of plurals) {
        const given = [...sentences.keys()]
          .filter((found) => found.replace(FORM, '') === path && FORM.test(found))
          .map((found) => found.slice(path.length + 1))
        // A form for fractions and millions may be left to "other"; nothing else may.
        const missing = needed.filter((form) => !given.includes(form) && !isRare(language, form))
        expect(missing, path).toEqual([])
      }
    })

    it('are written in the script of the language, and are not English', ({ expect }) => {
      const foreign = [...sentences].filter(([path, sentence]) => {
        const bare = sentence.replaceAll(CLAIM, '').replace(PIECES, '').trim()
        const script = SCRIPTS[language]
        // One Latin word may be a name or a unit: PNG, UTC.
        if (!/\p{L}\s+\p{L}/u.test(bare)) return false
        return script ? !script.test(bare) : sentence === ENGLISH.get(path)
      })
      expect(foreign).toEqual([])
    })

    it('keep the claim as one exact phrase wherever English has it', ({ expect }) => {
      for (const [path, sentence] of sentences) {
        const english = ENGLISH.get(path) ?? ENGLISH.get(path.replace(FORM, '.other'))
        if (english?.includes(CLAIM)) expect(sentence, path).toContain(CLAIM)
      }
    })

    it('say nothing that the claim is not: no proof, no certificate', ({ expect }) => {
      const certified = [...sentences.values()].filter((sentence) => CERTIFIED.test(sentence))
      expect(certified).toEqual([])
    })
  },
)

const SCRIPTS: { [language in Language]?: RegExp } = {
  uk: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  'zh-Hans': /\p{Script=Han}/u,
}

const CERTIFIED = /certifi|zertifi|认证|認証|인증|مصادق|сертиф/iu

/** Spanish, French, Italian and Portuguese count whole millions apart; no page of ours has as many. */
function isRare(language: Language, form: string): boolean {
  return form === 'many' && ['es', 'fr', 'it', 'pt'].includes(language)
}

describe('a sentence', () => {
  it('puts what is given where the language has its gap', ({ expect }) => {
    expect(say('{day}: {parts}.', { parts: 'words', day: 'today' })).toEqual([
      'today',
      ': ',
      'words',
      '.',
    ])
  })

  it('hands marked words over with their own gaps filled', ({ expect }) => {
    const sentence = 'Read [link|the words of {name}].'
    expect(say(sentence, { link: (words) => JSON.stringify(words), name: 'Ada' })).toEqual([
      'Read ',
      '["the words of ","Ada"]',
      '.',
    ])
  })

  it('takes a name with brackets in it as it is', ({ expect }) => {
    expect(say('{name}!', { name: '[link|{day}]' })).toEqual(['[link|{day}]', '!'])
  })

  it('breaks where nothing is given for a gap or a mark', ({ expect }) => {
    expect(() => say('On {day}.')).toThrow('day')
    expect(() => say('Read [link|it].', { link: 'no function' })).toThrow('link')
  })
})
