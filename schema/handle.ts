/**
 * The name in an artist's own address, `/@HANDLE`. Pure. Letters that look like others are what an imitator
 * works with: so a handle is ASCII, and two handles whose skeletons are equal are taken as the same.
 */

export const HANDLE_LENGTH = { min: 3, max: 30 } as const

/** A handle, or what is wrong with the text, in a sentence for the person who typed it. */
export type HandleReading = { handle: string } | { mistake: string }

/** Reads a handle as people type it: with or without the @, in any case. `ADA` is `ada`. */
export function parseHandle(typed: string): HandleReading {
  const text = typed.normalize('NFC').trim().replace(/^@/, '')
  // Before lower-casing, which takes some letters apart: İ would be named as a dot that nobody typed.
  const foreign = /[^\u0020-\u007E]/u.exec(text)?.[0]
  if (foreign) return { mistake: sayForeign(foreign) }
  const handle = text.toLowerCase()
  const other = /[^a-z0-9-]/.exec(handle)?.[0]
  if (other) {
    const shown = other === ' ' ? 'A space' : `“${other}”`
    return { mistake: `${shown} cannot stand in a handle. ${ALPHABET}` }
  }
  if (handle.length < HANDLE_LENGTH.min || handle.length > HANDLE_LENGTH.max) {
    return {
      mistake: `A handle has ${HANDLE_LENGTH.min} to ${HANDLE_LENGTH.max} characters, and this has ${handle.length}.`,
    }
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle)) {
    return {
      mistake: 'A hyphen can stand between two letters or digits only, and only one at a time.',
    }
  }
  if (isReserved(handle)) {
    return { mistake: `“${handle}” is kept for this site itself. Please choose another handle.` }
  }
  return { handle }
}

const ALPHABET = 'It is made of the letters a to z, the digits 0 to 9, and hyphens.'

/** Names what is not ASCII: somebody who pasted a look-alike cannot see what is wrong with it. */
function sayForeign(character: string): string {
  const point = character.codePointAt(0) ?? 0
  const number = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
  const kind = KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? 'a character'
  const looksLike = LOOK_ALIKES.get(character.toLowerCase())
  if (/[\p{C}\p{Z}\p{M}]/u.test(character)) {
    return `There is a character in it that cannot be seen by itself (${number}). ${ALPHABET}`
  }
  return looksLike
    ? `“${character}” is ${kind} (${number}); it only looks like ${looksLike}. ${ALPHABET}`
    : `“${character}” is ${kind} (${number}). ${ALPHABET}`
}

const KINDS: readonly [RegExp, string][] = [
  [/[\uFF01-\uFF5E]/u, 'a full-width character'],
  [/[\u{1D400}-\u{1D7FF}]/u, 'a letter or digit for mathematics'],
  [/\p{Nd}/u, 'a digit of another script'],
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Greek}/u, 'a Greek letter'],
  [/\p{Script=Armenian}/u, 'an Armenian letter'],
  [/\p{Script=Hebrew}/u, 'a Hebrew letter'],
  [/\p{Script=Arabic}/u, 'an Arabic letter'],
  [/\p{Script=Cherokee}/u, 'a Cherokee letter'],
  [/\p{Script=Han}/u, 'a Chinese character'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'a Japanese character'],
  [/\p{Script=Hangul}/u, 'a Korean character'],
  [/\p{Extended_Pictographic}/u, 'an emoji'],
  [/\p{Pd}/u, 'a dash, not a hyphen'],
  [/\p{Script=Latin}/u, 'a letter with a mark, or a letter that English does not use'],
]

// By their lower case: what is most often pasted to imitate a Latin name.
const LOOK_ALIKES = new Map(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsԁdһhкkмmтtвbнhԛqԝwгrпn'.matchAll(/(.)(.)/gu),
    ...'αaοoρpνvιiκkυuτtεeηnωwγyχx'.matchAll(/(.)(.)/gu),
    ...'օoսuոnցgհhյjıiɡgʟl'.matchAll(/(.)(.)/gu),
  ].map(([, one = '', latin = '']) => [one, latin]),
)

/**
 * The handle with look-alikes made equal: `adal0ve`, `adaIove` and `ada-love` have one skeleton. No two
 * handles may share one. Wide letters are taken apart (`m` is `rn`), so that the order of reading is no matter.
 */
export function skeletonOf(handle: string): string {
  return handle
    .toLowerCase()
    .replace(/-/g, '')
    .replace(/0/g, 'o')
    .replace(/[1i]/g, 'l')
    .replace(/2/g, 'z')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
    .replace(/m/g, 'rn')
    .replace(/w/g, 'vv')
}

/**
 * What a visitor would take for the site itself. First the first part of every path of ours (a test reads the
 * routes and compares), then names of authority.
 */
const RESERVED = [
  'about',
  'api',
  'assets',
  'badge',
  'case',
  'check',
  'desk',
  'docs',
  'drawing',
  'embed',
  'favicon',
  'health',
  'left',
  'log',
  'look',
  'lookup',
  'mail',
  'mails',
  'oembed',
  'places',
  'pledge',
  'pledges',
  'privacy',
  'receipt',
  'report',
  'reports',
  'robots',
  'sessions',
  'shop',
  'sign-in',
  'sign-out',
  'sitemap',
  'statement',
  'statements',
  'status',
  'studio',
  'tokens',
  'transparency',
  'wall',
  'well-known',
  'widget',
  'works',
  'admin',
  'administrator',
  'ai',
  'anonymous',
  'artist',
  'bot',
  'contact',
  'everyone',
  'help',
  'house',
  'human',
  'human-badge',
  'human-intelligence',
  'legal',
  'moderator',
  'no-ai',
  'nobody',
  'null',
  'official',
  'operator',
  'owner',
  'root',
  'security',
  'staff',
  'support',
  'system',
  'team',
  'trust',
  'undefined',
  'verified',
  'verify',
  'webmaster',
  'www',
]
const RESERVED_SKELETONS = new Set(RESERVED.map(skeletonOf))

/** Is it one of ours, or does it only differ in look-alikes from one (`adm1n`)? */
export function isReserved(handle: string): boolean {
  return RESERVED_SKELETONS.has(skeletonOf(handle))
}
