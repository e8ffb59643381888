import { printMoment, type Letter, type Passage } from './letter.ts'

/*
 * Mails about an account itself: its address, and its end. Neither names the other address: a mailbox is read
 * by whoever has it, and that may be the wrong person. Times are milliseconds since 1970, addresses absolute.
 */

/** One of the two codes of a change of address. `to` says which box it went to. */
export function writeChangeCode({
  code,
  origin,
  to,
}: {
  code: string
  origin: string
  to: 'old' | 'new'
}): Letter {
  return {
    subject: 'Your code to change your mail address',
    origin,
    passages: [
      words(
        to === 'old'
          ? 'Somebody who is signed in as you wants to use another mail address from now on. Here is the code for this one, the old one:'
          : 'Somebody wants to sign in with this mail address from now on. Here is the code for it, the new one:',
      ),
      { kind: 'code', code },
      words(
        `Type it on ${new URL(origin).host}, together with the code that went to the other address. It works once, for 10 minutes.`,
      ),
      words(
        to === 'old'
          ? 'If that was not you, type this code nowhere. Sign in and press “Sign out everywhere”.'
          : 'If that was not you, you do not have to do anything. Without this code nothing happens.',
      ),
    ],
  }
}

/** To the old address. `undo` is the page that takes it back until `until`; `reason` is an operator's. */
export function writeAddressChanged({
  at,
  until,
  undo,
  reason,
}: {
  at: number
  until: number
  undo: string
  reason: string | null
}): Letter {
  return {
    subject: 'Your mail address was changed',
    origin: new URL(undo).origin,
    passages: [
      words(
        reason === null
          ? `On ${printMoment(at)} your desk was given another mail address. This one no longer opens it.`
          : `On ${printMoment(at)} a person who looks after this site gave your desk another mail address, because they were told that this one is lost. They wrote:`,
      ),
      ...quote(reason),
      words('If you wanted that, everything is fine and you can delete this mail.'),
      words(
        `If you did not, take it back until ${printMoment(until)}: this address opens your desk again, and everybody who is signed in there is signed out.`,
      ),
      { kind: 'link', label: 'Take it back', url: undo },
    ],
  }
}

/** To the new address, when an operator has put it in place of a lost one. */
export function writeAddressGiven({
  at,
  url,
  reason,
}: {
  at: number
  url: string
  reason: string
}): Letter {
  return {
    subject: 'This mail address opens your desk now',
    origin: new URL(url).origin,
    passages: [
      words(
        `On ${printMoment(at)} a person who looks after this site gave your desk this mail address. They wrote:`,
      ),
      ...quote(reason),
      { kind: 'link', label: 'Sign in', url },
      words('For 48 hours whoever reads the old address can take that back.'),
    ],
  }
}

/** To both addresses. `box`: the one that opens the desk again, or the one that no longer does. */
export function writeAddressBack({
  at,
  url,
  box,
}: {
  at: number
  url: string
  box: 'back' | 'gone'
}): Letter {
  return {
    subject: 'The change of your mail address was taken back',
    origin: new URL(url).origin,
    passages: [
      words(
        box === 'back'
          ? `On ${printMoment(at)} the change of your mail address was taken back. This address opens your desk again, and everybody was signed out.`
          : `On ${printMoment(at)} somebody who reads the mail of the old address took the change back. This address no longer opens the desk.`,
      ),
      ...(box === 'back'
        ? [{ kind: 'link', label: 'Sign in', url } satisfies Passage]
        : [words('If that surprises you, answer this mail. A person will read it.')]),
    ],
  }
}

/** The last mail that somebody gets from us. */
export function writeLeft({ at, origin }: { at: number; origin: string }): Letter {
  return {
    subject: 'You have left, and everything about you is erased',
    origin,
    passages: [
      words(
        `On ${printMoment(at)} you left. Your name, this mail address, your words, links, places and pictures are erased.`,
      ),
      words(
        'What stays of each pledge is its code, its dates and the words that were pledged, without your name, so that whoever meets an old copy of the badge learns that it no longer stands.',
      ),
      words('This is our last mail to you. Thank you for everything that you made by yourself.'),
      words('If it was not you who left, answer this mail. A person will read it.'),
    ],
  }
}

function quote(text: string | null): Passage[] {
  return text === null ? [] : [{ kind: 'quote', text }]
}

function words(text: string): Passage {
  return { kind: 'words', text }
}
