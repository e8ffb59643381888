/** The spelling alphabet of the ICAO, and digits as words: what is heard over a phone is not taken for another letter. */
const ALOUD = new Map(
  [
    'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo',
    'Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu',
  ]
    .join(' ')
    .split(' ')
    .map((word) => [word.charAt(0), word]),
)
const DIGITS = 'zero one two three four five six seven eight nine'.split(' ')

/** "Kilo three Victor nine, X-ray two Alfa Mike": a code in words, as somebody would read it aloud. */
export function spellCode(code: string): string {
  const words = Array.from(code, (sign) => ALOUD.get(sign) ?? DIGITS[Number(sign)] ?? sign)
  return `${words.slice(0, 4).join(' ')}, ${words.slice(4).join(' ')}`
}
