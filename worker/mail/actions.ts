import type { Mail } from '../../schema/errands.ts'
import type { Database } from '../database.ts'
import { describeError } from '../describe-error.ts'
import { renderLetter } from './pages.tsx'
import {
  writeAddressBack,
  writeAddressChanged,
  writeAddressGiven,
  writeChangeCode,
  writeLeft,
} from './rules/account-letters.ts'
import { isHeaderSafe, toText, type Letter } from './rules/letter.ts'
import {
  writePlaceAbsent,
  writeCode,
  writeDrawingAllowed,
  writeDrawingRefused,
  writeHidden,
  writeNewSession,
  writeReinstated,
  writeRestored,
  writeSuspended,
  writeWithdrawn,
  type AboutPlace,
  type AboutPledge,
  type ByOperator,
} from './rules/letters.ts'
import { countNotice } from './store.ts'

/*
 * `compose…` makes a whole mail to one address, ready for the outbox. What goes into each stands in
 * rules/letters.ts and rules/account-letters.ts. Times are milliseconds since 1970, addresses absolute.
 */

export async function composeCode(
  to: string,
  about: { code: string; origin: string },
): Promise<Mail> {
  return await compose(to, writeCode(about))
}

/** `browser` in plain words, `url` the page where all sessions can be ended. */
export async function composeNewSession(
  to: string,
  about: { at: number; browser: string; url: string },
): Promise<Mail> {
  return await compose(to, writeNewSession(about))
}

/** `until`: the moment up to which the withdrawal can be taken back. */
export async function composeWithdrawn(
  to: string,
  about: AboutPledge & { until: number },
): Promise<Mail> {
  return await compose(to, writeWithdrawn(about))
}

export async function composeRestored(to: string, about: AboutPledge): Promise<Mail> {
  return await compose(to, writeRestored(about))
}

export async function composeHidden(to: string, about: ByOperator): Promise<Mail> {
  return await compose(to, writeHidden(about))
}

export async function composeSuspended(to: string, about: ByOperator): Promise<Mail> {
  return await compose(to, writeSuspended(about))
}

export async function composeReinstated(to: string, about: ByOperator): Promise<Mail> {
  return await compose(to, writeReinstated(about))
}

export async function composeDrawingAllowed(to: string, about: ByOperator): Promise<Mail> {
  return await compose(to, writeDrawingAllowed(about))
}

export async function composeDrawingRefused(to: string, about: ByOperator): Promise<Mail> {
  return await compose(to, writeDrawingRefused(about))
}

export async function composePlaceAbsent(to: string, about: AboutPlace): Promise<Mail> {
  return await compose(to, writePlaceAbsent(about))
}

type About<Write extends (about: never) => Letter> = Parameters<Write>[0]

export async function composeChangeCode(
  to: string,
  about: About<typeof writeChangeCode>,
): Promise<Mail> {
  return await compose(to, writeChangeCode(about))
}

export async function composeAddressChanged(
  to: string,
  about: About<typeof writeAddressChanged>,
): Promise<Mail> {
  return await compose(to, writeAddressChanged(about))
}

export async function composeAddressGiven(
  to: string,
  about: About<typeof writeAddressGiven>,
): Promise<Mail> {
  return await compose(to, writeAddressGiven(about))
}

export async function composeAddressBack(
  to: string,
  about: About<typeof writeAddressBack>,
): Promise<Mail> {
  return await compose(to, writeAddressBack(about))
}

export async function composeLeft(to: string, about: About<typeof writeLeft>): Promise<Mail> {
  return await compose(to, writeLeft(about))
}

async function compose(to: string, letter: Letter): Promise<Mail> {
  return {
    to,
    subject: letter.subject,
    text: toText(letter),
    html: await renderLetter(letter),
  }
}

/** How mail leaves: the binding, and who it is from. */
export type Postman = { email: SendEmail; from: EmailAddress }

/** Sends one mail, uncounted. Throws what the binding throws, and for line ends where a header would be. */
export async function sendMail(
  { email, from }: Postman,
  { to, subject, text, html }: Mail,
): Promise<void> {
  if (![to, subject, from.email, from.name].every(isHeaderSafe)) {
    throw new Error('A mail header holds a character that has no place in it.')
  }
  await email.send({ from, to, subject, text, html })
}

/**
 * Sends a mail of the outbox. It counts into the day's mails, and goes out even when the cap is reached. Throws
 * only where the mail did not go: a mail that went but was not counted must not go twice.
 */
export async function sendNotice(
  deps: Postman & { db: Database; clock: () => number },
  mail: Mail,
): Promise<void> {
  await sendMail(deps, mail)
  try {
    await countNotice(deps.db, deps.clock())
  } catch (error) {
    console.error(JSON.stringify({ mail: 'sent, not counted', ...describeError(error) }))
  }
}
