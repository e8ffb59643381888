import type { Language } from '../../../schema/languages.ts'
import type { BadgeStatus, CLAIM } from '../../../schema/wire.ts'

/*
 * What hosted pictures say, in every language of the interface. The claim itself is one exact phrase in all of
 * them: a `gloss` in the reader's own language stands beneath it, as help for reading. scripts/masks/words.ts
 * turns each line of this table into a mask.
 */

/** A phrase as lines: where it may be broken, and nowhere else. Words of one script, without a figure. */
export type Lines = readonly [string] | readonly [string, string]

export type Words = {
  /** How much larger its type must be to read as easily as Latin does. */
  larger?: number
  /** A script that many machines have no font for: an SVG shows its masks, because what is said must be seen. */
  rare?: true
  /** The claim in this language. English needs none. */
  gloss: Lines | null
  /** Said large in place of the claim when the pledge does not stand, or there is none. */
  status: { [status in Exclude<BadgeStatus, 'active'>]: Lines }
}

export const CLAIM_LINES = ['created with', 'human intelligence'] as const
const isWhole: typeof CLAIM = `${CLAIM_LINES[0]} ${CLAIM_LINES[1]}`
export const CLAIM_WHOLE = isWhole
/** The claim where it is the whole picture: three lines, each as wide as the others. */
export const SEAL_LINES = ['created with', 'human', 'intelligence'] as const

export const WORDS = {
  en: {
    gloss: null,
    status: {
      withdrawn: ['pledge', 'withdrawn'],
      suspended: ['pledge', 'suspended'],
      missing: ['no such', 'pledge'],
    },
  },
  es: {
    gloss: ['creado con', 'inteligencia humana'],
    status: {
      withdrawn: ['promesa', 'retirada'],
      suspended: ['promesa', 'suspendida'],
      missing: ['promesa', 'no encontrada'],
    },
  },
  fr: {
    gloss: ['créé avec', 'l’intelligence humaine'],
    status: {
      withdrawn: ['promesse', 'retirée'],
      suspended: ['promesse', 'suspendue'],
      missing: ['promesse', 'introuvable'],
    },
  },
  de: {
    gloss: ['mit menschlicher', 'Intelligenz geschaffen'],
    status: {
      withdrawn: ['Versprechen', 'zurückgezogen'],
      suspended: ['Versprechen', 'ausgesetzt'],
      missing: ['kein solches', 'Versprechen'],
    },
  },
  it: {
    gloss: ['creato con', 'intelligenza umana'],
    status: {
      withdrawn: ['promessa', 'ritirata'],
      suspended: ['promessa', 'sospesa'],
      missing: ['promessa', 'non trovata'],
    },
  },
  pt: {
    gloss: ['criado com', 'inteligência humana'],
    status: {
      withdrawn: ['promessa', 'retirada'],
      suspended: ['promessa', 'suspensa'],
      missing: ['promessa', 'não encontrada'],
    },
  },
  nl: {
    gloss: ['gemaakt met', 'menselijke intelligentie'],
    status: {
      withdrawn: ['belofte', 'ingetrokken'],
      suspended: ['belofte', 'opgeschort'],
      missing: ['belofte', 'niet gevonden'],
    },
  },
  pl: {
    gloss: ['stworzone', 'ludzką inteligencją'],
    status: {
      withdrawn: ['obietnica', 'wycofana'],
      suspended: ['obietnica', 'zawieszona'],
      missing: ['nie ma takiej', 'obietnicy'],
    },
  },
  uk: {
    gloss: ['створено', 'людським інтелектом'],
    status: {
      withdrawn: ['обіцянку', 'відкликано'],
      suspended: ['обіцянку', 'призупинено'],
      missing: ['такої обіцянки', 'немає'],
    },
  },
  tr: {
    gloss: ['insan zekâsıyla', 'yaratıldı'],
    status: {
      withdrawn: ['söz', 'geri alındı'],
      suspended: ['söz', 'askıya alındı'],
      missing: ['böyle bir', 'söz yok'],
    },
  },
  ar: {
    larger: 1.3,
    rare: true,
    gloss: ['صُنع بذكاء بشري'],
    status: {
      withdrawn: ['تم سحب', 'الوعد'],
      suspended: ['الوعد', 'معلَّق'],
      missing: ['لا يوجد', 'وعد كهذا'],
    },
  },
  he: {
    larger: 1.1,
    rare: true,
    gloss: ['נוצר בבינה אנושית'],
    status: {
      withdrawn: ['ההבטחה', 'בוטלה'],
      suspended: ['ההבטחה', 'הושעתה'],
      missing: ['אין', 'הבטחה כזאת'],
    },
  },
  hi: {
    larger: 1.15,
    rare: true,
    gloss: ['मानव बुद्धि से रचित'],
    status: {
      withdrawn: ['वादा', 'वापस लिया गया'],
      suspended: ['वादा', 'निलंबित'],
      missing: ['ऐसा कोई', 'वादा नहीं'],
    },
  },
  ja: {
    rare: true,
    gloss: ['人間の知性で作られました'],
    status: {
      withdrawn: ['約束は撤回済み'],
      suspended: ['約束は停止中'],
      missing: ['該当する約束なし'],
    },
  },
  ko: {
    rare: true,
    gloss: ['사람의 지성으로', '만들었습니다'],
    status: {
      withdrawn: ['약속', '철회됨'],
      suspended: ['약속', '정지됨'],
      missing: ['해당 약속', '없음'],
    },
  },
  'zh-Hans': {
    rare: true,
    gloss: ['以人类智慧创作'],
    status: { withdrawn: ['承诺已撤回'], suspended: ['承诺已暂停'], missing: ['没有此承诺'] },
  },
} as const satisfies { [language in Language]: Words }

export function wordsOf(language: Language): Words {
  return WORDS[language]
}

/** A phrase on one line. */
export function joinLines(lines: readonly string[]): string {
  return lines.join(' ')
}

/** Every line that a picture in this language may carry: each has a mask, and whole phrases are made of them. */
export function listLines(language: Language): string[] {
  const { gloss, status }: Words = WORDS[language]
  const claim = language === 'en' ? [...CLAIM_LINES, ...SEAL_LINES] : []
  return [...new Set([...claim, ...(gloss ?? []), ...Object.values(status).flat()])]
}
