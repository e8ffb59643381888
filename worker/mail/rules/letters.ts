import { printCode } from '../../../schema/code.ts'
import { printMoment, type Letter, type Passage } from './letter.ts'

/*
 * Every mail that we send, in words. Times are milliseconds since 1970, addresses absolute. No artist's name
 * stands in a subject: the subject is what a phone shows on its lock screen.
 */

export type AboutPledge = { artist: string; code: string; url: string; at: number }
export type ByOperator = AboutPledge & { reason: string }

/** The code that signs somebody in. It names the one place to type it, so that it is typed nowhere else. */
export function writeCode({ code, origin }: { code: string; origin: string }): Letter {
  return {
    // The code stays out of the subject: a locked phone would show it to whoever holds it.
    subject: 'Your code to sign in',
    origin,
    passages: [
      words('Hello! Here is your code:'),
      { kind: 'code', code },
      words(
        `Type it on ${new URL(origin).host}, in the browser where you asked for it. It works once, for 10 minutes.`,
      ),
      words('Nobody from our side will ever ask you for this code.'),
      words(
        'If you did not ask for it, you do not have to do anything. Without the code nobody can sign in as you.',
      ),
    ],
  }
}

export function writeNewSession({
  at,
  browser,
  url,
}: {
  at: number
  browser: string
  url: string
}): Letter {
  return {
    subject: 'Somebody signed in with your mail address',
    origin: new URL(url).origin,
    passages: [
      words(`On ${printMoment(at)} somebody signed in with this mail address, with ${browser}.`),
      words('If that was you, everything is fine and you can delete this mail.'),
      words(
        'If it was not you, somebody else can read your mail. Change the password of your mailbox first. Then sign in here and press “Sign out everywhere”: that ends every session at once.',
      ),
      { kind: 'link', label: 'Your sessions', url },
    ],
  }
}

export function writeWithdrawn(about: AboutPledge & { until: number }): Letter {
  return {
    subject: `Your pledge ${printCode(about.code)} is withdrawn`,
    origin: new URL(about.url).origin,
    passages: [
      words(`The pledge of ${about.artist} was withdrawn on ${printMoment(about.at)}.`),
      words(
        'Its record stays where it was and now says first that the pledge is withdrawn. So does every live badge, within two minutes.',
      ),
      words(
        'Your receipt says it too, and so does every copy of it that you gave away. Those copies go on saying it even if you take this back: then you get a new one.',
      ),
      words(
        `If you did not mean it, or if it was not you, you can take it back until ${printMoment(about.until)}.`,
      ),
      { kind: 'link', label: 'Look at it, or take it back', url: about.url },
    ],
  }
}

/** A bit on a status list stays set (spec/receipts): what was given away cannot be called back to life. */
const NEW_RECEIPT =
  'You have a new receipt. Copies of the old one go on saying that it was withdrawn: where you gave one away, please give the new one.'

export function writeRestored(about: AboutPledge): Letter {
  return {
    subject: `Your pledge ${printCode(about.code)} stands again`,
    origin: new URL(about.url).origin,
    passages: [
      words(
        `The pledge of ${about.artist} was taken back into force on ${printMoment(about.at)}. Every live badge shows it again, within two minutes.`,
      ),
      words(NEW_RECEIPT),
      words('If that was not you, sign in, withdraw it, and press “Sign out everywhere”.'),
      { kind: 'link', label: 'Look at it', url: about.url },
    ],
  }
}

export function writeHidden(about: ByOperator): Letter {
  return {
    subject: `A drawing of your pledge ${printCode(about.code)} is hidden`,
    origin: new URL(about.url).origin,
    passages: [
      words(
        `On ${printMoment(about.at)} a person who looks after this site hid a drawing of ${about.artist}. The pledge itself stands. Where its badge showed that drawing, it shows our plain lettering for now.`,
      ),
      ...reasonAndAnswer(about),
    ],
  }
}

export function writeSuspended(about: ByOperator): Letter {
  return {
    subject: `Your pledge ${printCode(about.code)} is suspended`,
    origin: new URL(about.url).origin,
    passages: [
      words(
        `On ${printMoment(about.at)} a person who looks after this site suspended the pledge of ${about.artist}. Its record and every live badge now say so.`,
      ),
      ...reasonAndAnswer(about),
    ],
  }
}

export function writeReinstated(about: ByOperator): Letter {
  return {
    subject: `Your pledge ${printCode(about.code)} is no longer suspended`,
    origin: new URL(about.url).origin,
    passages: [
      words(
        `On ${printMoment(about.at)} a person who looks after this site ended the suspension of the pledge of ${about.artist}.`,
      ),
      words(NEW_RECEIPT),
      ...reasonAndAnswer(about),
    ],
  }
}

/** `url` is the artist's own page of the pledge: where a drawing is refused, nobody else ever learns of it. */
export function writeDrawingAllowed(about: ByOperator): Letter {
  return {
    subject: `Your drawing for ${printCode(about.code)} is on your badge`,
    origin: new URL(about.url).origin,
    passages: [
      words(
        `Hello ${about.artist}. On ${printMoment(about.at)} a person who looks after this site looked at the drawing that waited, and let it stand. Your badge and your page show it now.`,
      ),
      words('They wrote:'),
      { kind: 'quote', text: about.reason },
      words('Thank you for waiting. You do not have to do anything.'),
      { kind: 'link', label: 'Look at your pledge', url: about.url },
    ],
  }
}

export function writeDrawingRefused(about: ByOperator): Letter {
  return {
    subject: `About the drawing that you sent for ${printCode(about.code)}`,
    origin: new URL(about.url).origin,
    passages: [
      words(
        `Hello ${about.artist}. On ${printMoment(about.at)} a person who looks after this site looked at the drawing that waited. They decided that it cannot be on your badge.`,
      ),
      words('They wrote:'),
      { kind: 'quote', text: about.reason },
      words(
        'Your pledge stands, and your badge stays as it was. Nobody else learns of this: nothing about it is on your page. You can send another drawing any day.',
      ),
      { kind: 'link', label: 'Send another drawing', url: `${about.url}/drawing` },
      words('If you think that this is a mistake, answer this mail. A person will read it.'),
    ],
  }
}

export type AboutPlace = {
  artist: string
  code: string
  /** The address that no longer points back. */
  place: string
  foundAt: number
  lapsesAt: number
  /** Where it can be checked again. */
  url: string
}

/** A place that was linked was found without its proof, twice. Nothing is lost yet, and nobody is accused. */
export function writePlaceAbsent(about: AboutPlace): Letter {
  return {
    subject: `A place of your pledge ${printCode(about.code)} no longer points back`,
    origin: new URL(about.url).origin,
    passages: [
      words(
        `Hello ${about.artist}. We looked at ${about.place} twice and did not find what we found there on ${printMoment(about.foundAt)}: the link to your record, or your badge.`,
      ),
      words(
        'That happens when a site is moved or made anew. Your pledge stands as before, and so does your badge.',
      ),
      words(
        `If it is still your site, please put the link or the badge back. If we do not find it by ${printMoment(about.lapsesAt)}, the badge will say that this place was linked once. It says “linked” again by itself as soon as we find it.`,
      ),
      { kind: 'link', label: 'See what we looked for, and check it again', url: about.url },
      words('If you no longer show the badge there, take the place off your list.'),
    ],
  }
}

function reasonAndAnswer({ reason, url }: ByOperator): Passage[] {
  return [
    words('They wrote:'),
    { kind: 'quote', text: reason },
    { kind: 'link', label: 'See what everybody sees', url },
    words('If you think that this is a mistake, answer this mail. A person will read it.'),
  ]
}

function words(text: string): Passage {
  return { kind: 'words', text }
}
