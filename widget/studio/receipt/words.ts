import { cite } from './cite.ts'
import type { Judgement } from './judge.ts'
import type { ToldByOthers } from './told.ts'
import type { NoReceipt } from './unpack.ts'

/* What /check says of a receipt: one line first, then what it means and what to do. */

/** A name of ours, and what stands beside it: text that is shown as somebody else's. */
export type Fact = readonly [name: string, told: string]

/**
 * `isBad` where nobody should rely on it. `line` and `more` are our words alone: what strangers wrote stands in `facts`,
 * apart, because a name could be worded like a sentence of ours.
 */
export type Verdict = { line: string; more: string[]; facts?: Fact[]; isBad?: boolean }

export function sayNoReceipt(found: NoReceipt): Verdict {
  if (found.is === 'too-large') {
    return {
      line: 'This is too large to be a receipt.',
      more: [
        `It has ${sayMegabytes(found.bytes)}, and we read up to ${sayMegabytes(found.most)}. Receipts are much smaller.`,
      ],
    }
  }
  if (found.is === 'nothing-inside') {
    return { line: `There is no receipt in this ${found.kind}.`, more: [LOST] }
  }
  return NO_RECEIPT[found.is]
}

const LOST =
  'Many sites and apps take out whatever is hidden in a picture when they copy it. Ask for the file itself, or look up the code that stands on the badge.'

const NO_RECEIPT: { [is in Exclude<NoReceipt['is'], 'too-large' | 'nothing-inside'>]: Verdict } = {
  'other-picture': {
    line: 'A picture of this kind cannot hold a receipt.',
    more: [`Only PNG and SVG can. ${LOST}`],
  },
  several: {
    line: 'There is more than one receipt in this picture, so we cannot tell which one is meant.',
    more: [
      'No picture of ours has two. Ask for the file as it came from this register, or look up the code that stands on the badge.',
    ],
  },
  'too-much': {
    line: 'We could not read this picture to its end.',
    more: [
      'There is much more in it than in any picture of ours, so there may be a second receipt further in. Ask for the receipt as text, or look up the code that stands on the badge.',
    ],
  },
  older: {
    line: 'This is an Open Badge of an older kind.',
    more: ['It is not one of ours: we have never given out that kind. We cannot read it here.'],
  },
  token: {
    line: 'This is a badge in another form, a signed token.',
    more: ['It is not one of ours: we do not give out that form. We cannot read it here.'],
  },
  'no-json': {
    line: 'This is no receipt that we can read.',
    more: [
      'A receipt begins with { and ends with }. If you pasted it, a piece may be missing: copy the whole of it, or choose the file.',
    ],
  },
  'no-credential': {
    line: 'This is well-formed, but it is no receipt.',
    more: ['It does not say who signed what. Did you choose another file by mistake?'],
  },
}

/** `from` is where the receipt was read: a picture around it is no part of what was signed. */
export function sayJudgement(judgement: Judgement, from: 'picture' | 'text'): Verdict {
  if (judgement.is === 'foreign') return sayForeign(judgement)
  if (judgement.is !== 'whole') return JUDGEMENTS[judgement.is]
  const verdict = sayWhole(judgement)
  return from === 'picture' ? { ...verdict, more: [NOT_THE_PICTURE, ...verdict.more] } : verdict
}

/** Anybody can put a true receipt into another picture. */
const NOT_THE_PICTURE =
  'We signed the text inside it, not the picture around it. The record shows the drawing that belongs to this promise, if it has one.'

const JUDGEMENTS: { [is in Exclude<Judgement['is'], 'foreign' | 'whole'>]: Verdict } = {
  altered: {
    isBad: true,
    line: 'This is not what we signed.',
    more: [
      'It names this register, but something in it was changed after it was signed, or we never signed it. Do not rely on it. The record at this register always tells what is true.',
    ],
  },
  'unknown-key': {
    isBad: true,
    line: 'It is signed with a key that we do not know, or know no longer.',
    more: [
      'We stop knowing a key when somebody may have stolen it. Then we sign everything anew. Do not rely on this copy: the record has the newest one. This is what it says, whoever wrote it:',
    ],
  },
  'could-not-tell': {
    line: 'Could not tell.',
    more: [
      'We did not get an answer from this register just now, so we do not know whether this copy is whole. That says nothing against it. Please try again in a minute. This is what it says:',
    ],
  },
}

function sayWhole({ stands, newer }: Extract<Judgement, { is: 'whole' }>): Verdict {
  if (stands === null) {
    return {
      line: 'This is what we signed. Could not tell whether it still stands.',
      more: ['The list of those that do not stand could not be read just now. Please try again.'],
    }
  }
  if (!stands) {
    return {
      isBad: true,
      line: 'This is what we signed, and it does not stand any more.',
      more: [
        newer
          ? `The promise was ended after this copy was made. But there is a newer copy, of ${sayDay(newer)}. The record says how it is now.`
          : 'The pledge was withdrawn or suspended after this copy was made. Its record says which, and why.',
      ],
    }
  }
  return {
    line: 'This is what we signed, and it stands.',
    more: newer
      ? [
          `There is a newer copy, of ${sayDay(newer)}: something that it says has changed since. The record has it.`,
        ]
      : [],
  }
}

function sayForeign({ told, isWhole }: Extract<Judgement, { is: 'foreign' }>): Verdict {
  const whole =
    isWhole === null
      ? 'Whether it is whole, and whether it still stands, we could not tell: only they can, and this page asks nobody but this register.'
      : isWhole
        ? 'It is whole: nobody has changed it since it was signed. Whether it still stands, only they can tell.'
        : 'It was changed after it was signed.'
  const facts = listForeign(told)
  const what =
    facts.length > 0
      ? 'This is what it says of itself. Anybody can write anything there:'
      : 'It does not say who signed it.'
  return {
    line: 'This is an Open Badge of somebody else.',
    more: ['This register knows nothing about it.', whole, what],
    facts,
  }
}

function listForeign({ name, issuer, id }: ToldByOthers): Fact[] {
  const told = [
    ['What it is called', name],
    ['Who it is from', issuer],
    ['The name that it is signed under', id],
  ] as const
  return told.flatMap(([what, text]) => (text === null ? [] : [[what, cite(text)] as const]))
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** A date as a receipt has it, in words; whatever is no date is said as it stands. */
export function sayDay(at: string): string {
  const time = Date.parse(at)
  return Number.isNaN(time) ? at : DAY.format(time)
}

function sayMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
