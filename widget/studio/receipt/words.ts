import type { ReceiptWords } from '../../../schema/receipt-words.ts'
import { fillGaps } from '../../../schema/sentences.ts'
import { cite } from './cite.ts'
import type { Judgement } from './judge.ts'
import type { ToldByOthers } from './told.ts'
import type { NoReceipt } from './unpack.ts'

/* What /check says of a receipt: one line first, then what it means and what to do. */

/**
 * The words of the page, and the language that they are in. `query` is what an address of ours ends with, so that a
 * language that was chosen stays chosen: `?lang=fr`, or nothing.
 */
export type Speech = { words: ReceiptWords; language: string; query: string }

/** A name of ours, and what stands beside it: text that is shown as somebody else's. */
export type Fact = readonly [name: string, told: string]

/**
 * `isBad` where nobody should rely on it. `line` and `more` are our words alone: what strangers wrote stands in `facts`,
 * apart, because a name could be worded like a sentence of ours.
 */
export type Verdict = { line: string; more: string[]; facts?: Fact[]; isBad?: boolean }

export function sayNoReceipt(found: NoReceipt, speech: Speech): Verdict {
  const { words } = speech
  if (found.is === 'too-large') {
    const size = sayMegabytes(found.bytes, speech)
    const most = sayMegabytes(found.most, speech)
    return { line: words.tooLarge, more: [fillGaps(words.tooLargeWhy, { size, most })] }
  }
  if (found.is === 'nothing-inside') {
    return { line: fillGaps(words.nothingInside, { kind: found.kind }), more: [words.lost] }
  }
  const [line, ...more] = NO_RECEIPT[found.is]
  return { line: words[line], more: more.map((name) => words[name]) }
}

/** The names of the sentences: the line, and what follows it. */
type Names = readonly [line: keyof ReceiptWords, ...more: (keyof ReceiptWords)[]]

const NO_RECEIPT: { [is in Exclude<NoReceipt['is'], 'too-large' | 'nothing-inside'>]: Names } = {
  'other-picture': ['otherPicture', 'onlyPngAndSvg', 'lost'],
  several: ['several', 'severalWhat'],
  'too-much': ['tooMuch', 'tooMuchWhat'],
  older: ['older', 'olderWhat'],
  token: ['token', 'tokenWhat'],
  'no-json': ['noJson', 'noJsonWhat'],
  'no-credential': ['noCredential', 'noCredentialWhat'],
}

/** `from` is where the receipt was read: a picture around it is no part of what was signed. */
export function sayJudgement(
  judgement: Judgement,
  from: 'picture' | 'text',
  speech: Speech,
): Verdict {
  const { words } = speech
  if (judgement.is === 'foreign') return sayForeign(judgement, speech)
  if (judgement.is !== 'whole') {
    const [line, ...more] = JUDGEMENTS[judgement.is]
    const said = { line: words[line], more: more.map((name) => words[name]) }
    // That nobody answered is nothing against a receipt.
    return judgement.is === 'could-not-tell' ? said : { ...said, isBad: true }
  }
  const verdict = sayWhole(judgement, speech)
  // Anybody can put a true receipt into another picture.
  return from === 'picture' ? { ...verdict, more: [words.notThePicture, ...verdict.more] } : verdict
}

const JUDGEMENTS: { [is in Exclude<Judgement['is'], 'foreign' | 'whole'>]: Names } = {
  altered: ['altered', 'alteredWhat'],
  'unknown-key': ['unknownKey', 'unknownKeyWhat'],
  'could-not-tell': ['couldNotTell', 'couldNotTellWhat'],
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
  const printer = new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', ...digits })
  return printer.format(bytes / 1_000_000)
}
