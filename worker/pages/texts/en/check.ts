import { NOT_LOOKED_UP } from '../../../../schema/sentences.ts'
import { plural } from '../plural.ts'

/** Look anything up: the form, every match, and the honest none. */
export const check = {
  title: 'Check a badge',
  titleAsked: 'Check: {query}',
  description:
    'Paste an address, a code or an artist’s name, and read in plain words what this register knows about it.',
  lead: 'You met a badge, a name or a page? Paste it here and read what this register knows.',
  label: 'An address, a code or a name',
  hint: 'Like ada-draws.com/shop, K3V9-X2AM or Zoë Lind. Small letters are fine, and so is a name without its accents.',
  look: 'Look it up',
  tooLong: plural({
    one: 'That is {count} character, and there is room for {most}. An address, a code or a name is enough.',
    other: NOT_LOOKED_UP.tooLong,
  }),
  unseen: NOT_LOOKED_UP.unseen,

  /** The heading of the answer. */
  none: 'Nothing here says that',
  fit: plural({ one: 'One pledge fits', other: '{count} pledges fit' }),
  moreThan: plural({
    one: 'More than {count} pledge fits',
    other: 'More than {count} pledges fit',
  }),
  thereAreMore: 'There are more. Write more of the name, or the whole address.',
  sameName: 'A name is what the artist chose, and others may have the same one.',
  compare:
    'Anybody can copy a picture of a badge. Open the record, and compare it with the badge that you met.',

  /** Of one pledge that was found. */
  stands: '[strong|The pledge stands.] It is the artist’s own promise; nobody examined the work.',
  suspended:
    '[strong|Suspended.] A person who looks after this register stopped it. The record says why.',
  withdrawn:
    '[strong|Withdrawn.] The artist took the promise back. It does not count for new work.',
  left: '[strong|Withdrawn.] The artist has left. It does not count for new work.',
  /** After a code, small. */
  pledged: 'pledged on {day}',
  hadBeenPledged: 'had been pledged on {day}',

  /** Why it was found. `{artist}` is a name, or theArtist. */
  theArtist: 'The artist',
  whyCode: 'This is the code that you asked for.',
  whyName: 'The name fits.',
  whyAddress: '{artist} names this address, among many others. Nobody checked it.',
  whyNamed: '{artist} names this place: {address}. Nobody checked it.',
  whyPage: '{artist} names {address}, and that page carried the badge when we looked on {day}.',
  whySite: '{artist} names {address}, and that site named this pledge when we looked on {day}.',
  whyLapsed:
    '{artist} names {address}. It pointed back once, last seen on {day}, and does not any more.',

  noCode: 'No pledge has the code {code}.',
  noCodeNoName: 'No pledge has the code {code}, and no artist here has that name.',
  noAddress: 'No artist has named {address}.',
  noAddressNoName: 'No artist has named {address}, and no artist here has that name.',
  noHandle: 'No artist here is called {handle}.',
  noName: 'No artist here has that name.',
  noAccusation:
    'That is not an accusation: most artists have never heard of this register, and a page without a badge says nothing about how anything was made.',
  noneCode:
    'If a badge shows this code, somebody may have made it up, or there is a slip in it. Every real record stands at {address} and its code.',
  noneAddress:
    'Paste the whole address of the very page where you met the badge, or try the artist’s name. An artist may show a badge at more places than they have named.',
  noneName: 'Try a shorter piece of the name, or the address where you met the work.',

  receipt: 'Check a receipt',
  receiptWhat:
    'A receipt is a signed copy of a pledge: a picture of the badge with something hidden in it, or a text. Somebody gave you one? Read here whose it is, whether it was changed, and whether it still stands. Your own browser reads it; it is sent nowhere.',
  receiptScript: 'This part needs script',
  receiptWithout:
    'We read receipts in your browser, so that you do not have to send them to us. Without script, look up the code of the pledge above, or [tools|check it with other people’s tools].',
  receiptFile: 'Choose the file, or drop it here',
  receiptKinds: 'PNG, SVG or JSON',
  receiptPaste: 'Or paste its text',
  receiptRead: 'Read it',
}
