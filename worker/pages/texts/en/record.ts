import { CHECKED, NOT_CHECKED } from '../../../../schema/sentences.ts'
import { plural } from '../plural.ts'

/** The page of one pledge, and the page of a code that nobody has. */
export const record = {
  /** What tabs, search engines and link previews read. */
  title: '{artist}: created with human intelligence',
  titleWithdrawn: 'Withdrawn: {whose}',
  titleSuspended: 'Suspended: {whose}',
  whose: '{artist}’s pledge',
  whosePledge: 'pledge {code}',
  inOneLine:
    '{artist} promised on {day}: no generative AI in the {parts}. The artist’s own promise; nobody examined the work.',
  inOneLineWithdrawn: 'This pledge is withdrawn. It was made on {day}.',
  inOneLineSuspended: 'This pledge is suspended. It was made on {day}.',

  left: 'An artist who has left',
  pledgedOn: 'Pledged on {day} for {parts}.',
  hadBeenPledgedOn: 'Had been pledged on {day} for {parts}.',

  /** Said first, as large as the claim. */
  suspended: 'suspended',
  withdrawn: 'withdrawn',
  isSuspended: 'This pledge is suspended',
  isWithdrawn: 'This pledge is withdrawn',
  operatorSuspended: 'An operator of this register suspended this pledge.',
  operatorSuspendedOn: 'An operator of this register suspended this pledge on {day}.',
  artistWithdrew: 'The artist withdrew this pledge.',
  artistWithdrewOn: 'The artist withdrew this pledge on {day}.',
  leftWithdrawn:
    'This pledge was withdrawn. The artist has left, and took their name and pictures with them.',
  leftWithdrawnOn:
    'This pledge was withdrawn on {day}. The artist has left, and took their name and pictures with them.',
  operatorsReason: 'The operator’s reason',
  artistsWords: 'In the artist’s own words',

  promised: 'What was promised',
  hadBeenPromised: 'What had been promised',
  /**
   * Beneath the words as they were pledged, where they are shown in the reader's language too. Empty in English.
   * `{language}` is the language that they were pledged in.
   */
  forReading: '',
  madeWithout: 'Made without generative AI',
  itCovers: 'It covers',
  coversPractice: 'Everything that the artist shows as their own work.',
  coversWorks: 'Only the works that the artist names under “About”.',
  coversForgotten: 'Only certain works. They are not named here any more.',
  words: 'The words',
  statement: '[words|Statement {version}], kept here exactly as it was pledged',

  support: 'Find and support {artist}',
  noDoor:
    '{artist} has not named a place to go yet. If you met this badge beside a work, go back there and tell them that you like it.',

  places: 'Where {artist} shows the badge',
  placesOnce: 'Where {artist} showed the badge',
  morePlaces: plural({ one: 'And {count} more.', other: 'And {count} more.' }),
  coversBeneath:
    'An address covers every page beneath it. Did you meet the badge somewhere else? Then ask {artist} whether that page is theirs.',
  noPlace:
    '{artist} has not named any place. So the badge says nothing about the page that it is seen on.',
  kinds: { site: 'site', shop: 'shop', profile: 'profile' },
  /** After an address: what it is, and what was found there. */
  place: '{kind}, {state}',
  placeStates: {
    site: 'this site names this pledge, found on {day}',
    page: 'this page carries the badge, found on {day}',
    lapsed: 'was linked, last found on {day}',
    /** It was linked, and could not be read for three months: the date is all that is known. */
    found: 'named by the artist, last found on {day}',
    named: 'named by the artist, not checked',
  },

  checked: 'What was checked, and when',
  nothingChecked: 'Nothing was checked.',
  check: '{what}: {state}, {day}.',
  checks: {
    mail: 'The mail address',
    drawingFile: 'The file of the drawing',
    drawingOrigin: 'What the file says of its origin',
    places: 'The places',
  },
  checkStates: {
    confirmed: 'answered',
    reEncoded: 'copied clean',
    noAiDeclared: 'no AI declared',
    seenByAPerson: 'looked at by a person',
    lookedAt: 'looked at',
  },
  checkDetails: {
    ...CHECKED,
    morePlaces: plural({ one: CHECKED.onePlace, other: CHECKED.morePlaces }),
  },
  notChecked: 'What was not checked',
  notCheckedDetails: { ...NOT_CHECKED },

  aboutArtist: 'About {artist}',
  worksIn: 'Works in',
  tools: 'Tools',
  since: 'Making things since',
  country: 'Country',

  receipt: 'The receipt',
  receiptStands: 'Your copy: it shows what we signed, and when we say we signed it.',
  receiptFell:
    'A copy of what we had signed, and when we say we signed it. Whoever checks it reads that it does not stand any more.',
  receiptPicture: 'As a picture',
  receiptAnySize: 'As a picture of any size',
  receiptText: 'As plain text for machines',
  receiptCheck: 'Did somebody give you one? [check|Check it], without sending it anywhere.',
  receiptEngineers:
    'For engineers: an Open Badges 3.0 credential with one {suite} proof by {did}, and a W3C Bitstring Status List. [how|How to verify it] with other people’s tools, also when we are gone.',

  history: 'What happened to this pledge',
  times: plural({ one: '{count} time that day.', other: '{count} times that day.' }),
  events: {
    pledged: 'The pledge was made.',
    'drawing-shown': 'The artist put up a drawing.',
    'house-badge-shown': 'The artist chose the house badge.',
    'drawing-described': 'The artist changed the words about the drawing.',
    'name-changed': 'The artist changed the name. The old one is not shown.',
    edited: 'The artist changed what stands on this page.',
    'place-named': 'The artist named a place where the badge is shown.',
    'place-removed': 'The artist took a place off the list.',
    moved: 'An operator gave the artist another mail address, because a place proved it.',
    left: 'The artist left, and took everything personal with them.',
    'drawing-removed': 'The artist took the drawing down.',
    'drawing-hidden': 'An operator hid the drawing.',
    withdrawn: 'The artist withdrew the pledge.',
    restored: 'The artist took the withdrawal back. The pledge stands again.',
    suspended: 'An operator suspended the pledge.',
    reinstated: 'An operator lifted the suspension.',
  },

  real: 'How to tell that this is the real register',
  realAddress: 'Look at the address at the top of your browser. It must be exactly this:',
  realCopy: 'Anything else is a copy, however much it looks like this page.',
  realDrawing:
    'Then compare drawing with drawing: the badge that you met should show the same one as here.',
  realPaper: 'If you have the code on paper, {code}, type the address yourself.',

  chain: 'From badge to badge',
  drawnAfter: 'Drawn after [badge|{artist}’s badge].',
  drawnAfterThis: 'Drawn after this one:',
  badgeOf: '{artist}’s badge',

  unknownCode: 'No pledge has this code',
  unknownLooked: 'We looked for {code} and there is no such pledge here.',
  unknownEmpty: 'There was no code to look up. A code has 8 letters and digits, like {example}.',
  unknownWritten:
    '{written} does not look like a code. A code has 8 letters and digits, like {example}.',
  unknownAgain: 'Try the code again',
  unknownHint:
    'Small letters are fine, and so is leaving out the hyphen. O and 0 are the same to us; so are I, L and 1. There is no U.',
  unknownLook: 'Look it up',
  unknownRight: 'If the code is right',
  unknownMadeUp:
    'Then somebody may have made it up. A badge whose code leads nowhere is not backed by a pledge. It can also be an honest slip: if you know who shows it, ask them.',

  /** What the visitor's own browser says of the site that it came from. */
  cameFrom: 'You came here from {host}.',
  cameWholeNamed: '{artist} names it; we have not found a link back.',
  cameWholeLapsed: '{artist} names it. It was linked; we last found that on {day}.',
  cameWholeSite: 'It is on the list, and the site names this pledge: we found that on {day}.',
  cameWholePage: 'It is on the list, and one page there carries the badge: we found that on {day}.',
  cameShared: 'Many people share that site.',
  camePart: 'Only a part of that site is on this list.',
  cameShop: 'Compare the name of the shop: {artist} names {address}.',
  cameAddress: 'Compare the address: {artist} names {address}.',
  cameUnnamed:
    '{artist} has not named this place. That may only mean that it was forgotten: ask {artist} whether the page is theirs.',
} satisfies { [name: string]: unknown }
