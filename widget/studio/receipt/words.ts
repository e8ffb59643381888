import type { ReceiptWords } from '../../../schema/receipt-words.ts'
import { fillGaps } from '../../../schema/sentences.ts'
import { cite } from './cite.ts'
import type { Judgement } from './judge.ts'
import type { ToldByOthers } from './told.ts'
import type { NoReceipt } from './unpack.ts'

/* What /check says of a receipt: one line first, then what it means and what to do. */

/** The words of the page, and the language that they are in. */
export type Speech = { words: ReceiptWords; language: string }

/** A name of ours, and what stands beside it: text that is shown as somebody else's. */
export type Fact = readonly [name: string, told: string]

/**
 * `isBad` where nobody should rely on it. `line` and `more` are our words alone: what strangers wrote stands in `facts`,
 * apart, because a name could be worded like a sentence of ours.
 */
export type Verdict = { line: string; more: string[]; facts?: Fact[]; isBad?: boolean }

export function sayNoReceipt(found: NoReceipt, speech: Speech): Verdict {
  const { words } = speech
  switch (found.is) {
    case 'too-large': {
      const [size, most] = [found.bytes, found.most].map((bytes) => sayMegabytes(bytes, speech))
      return {
        line: words.tooLarge,
        more: [fillGaps(words.tooLargeWhy, { size: size ?? '', most: most ?? '' })],
      }
    }
    case 'nothing-inside':
      return { line: fillGaps(words.nothingInside, { kind: found.kind }), more: [words.lost] }
    case 'other-picture':
      return { line: words.otherPicture, more: [words.onlyPngAndSvg, words.lost] }
    case 'several':
      return { line: words.several, more: [words.severalWhat] }
    case 'too-much':
      return { line: words.tooMuch, more: [words.tooMuchWhat] }
    case 'older':
      return { line: words.older, more: [words.olderWhat] }
    case 'token':
      return { line: words.token, more: [words.tokenWhat] }
    case 'no-json':
      return { line: words.noJson, more: [words.noJsonWhat] }
    case 'no-credential':
      return { line: words.noCredential, more: [words.noCredentialWhat] }
  }
}

/** `from` is where the receipt was read: a picture around it is no part of what was signed. */
export function sayJudgement(
  judgement: Judgement,
  from: 'picture' | 'text',
  speech: Speech,
): Verdict {
  const { words } = speech
  switch (judgement.is) {
    case 'foreign':
      return sayForeign(judgement, speech)
    case 'altered':
      return { isBad: true, line: words.altered, more: [words.alteredWhat] }
    case 'unknown-key':
      return { isBad: true, line: words.unknownKey, more: [words.unknownKeyWhat] }
    case 'could-not-tell':
      return { line: words.couldNotTell, more: [words.couldNotTellWhat] }
    case 'whole': {
      const verdict = sayWhole(judgement, speech)
      // Anybody can put a true receipt into another picture.
      return from === 'picture'
        ? { ...verdict, more: [words.notThePicture, ...verdict.more] }
        : verdict
    }
  }
}

function sayWhole(
  { stands, newer }: Extract<Judgement, { is: 'whole' }>,
  { words, language }: Speech,
): Verdict {
  if (stands === null) return { line: words.whole, more: [words.wholeWhat] }
  const day = newer ? sayDay(newer, language) : ''
  if (!stands) {
    const what = newer ? fillGaps(words.fallenNewer, { day }) : words.fallenWhat
    return { isBad: true, line: words.fallen, more: [what] }
  }
  return { line: words.stands, more: newer ? [fillGaps(words.standsNewer, { day })] : [] }
}

function sayForeign(
  { told, isWhole }: Extract<Judgement, { is: 'foreign' }>,
  { words }: Speech,
): Verdict {
  const facts = listForeign(told, words)
  const whole =
    isWhole === null
      ? words.foreignCouldNotTell
      : isWhole
        ? words.foreignWhole
        : words.foreignAltered
  const what = facts.length > 0 ? words.foreignSays : words.foreignUnsigned
  return { line: words.foreign, more: [words.foreignUnknown, whole, what], facts }
}

function listForeign({ name, issuer, id }: ToldByOthers, words: ReceiptWords): Fact[] {
  const told = [
    [words.foreignName, name],
    [words.foreignIssuer, issuer],
    [words.foreignId, id],
  ] as const
  return told.flatMap(([what, text]) => (text === null ? [] : [[what, cite(text)] as const]))
}

/** A date as a receipt has it, in words; whatever is no date is said as it stands. */
export function sayDay(at: string, language: string): string {
  const time = Date.parse(at)
  if (Number.isNaN(time)) return at
  const printer = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return printer.format(time)
}

function sayMegabytes(bytes: number, { language }: Speech): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return `${(bytes / 1_000_000).toLocaleString(language, digits)} MB`
}
