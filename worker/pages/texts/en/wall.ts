import { plural } from '../plural.ts'

/** The gallery of standing pledges, and the page of one artist. */
export const wall = {
  title: 'The wall',
  description:
    'Badges that artists drew by hand, newest first, each with the promise behind it and the way to its artist.',
  lead: 'Each badge stands for an artist’s own promise: made without generative AI. Newest first.',

  form: 'Look through the wall',
  formWord: 'A name, or a word',
  formMedium: 'Medium, like ink',
  formPart: 'Pledged for',
  formAnything: 'anything',
  formLook: 'Look',
  /** Other languages say this of whatever was not taken; English says what exactly. */
  mistake: 'This could not be read. Please write it shorter, or leave it out.',
  matching: 'Only badges that match. [wall|Show the whole wall]',

  ends: 'Here the wall ends. [wall|Go back to the newest badges]',
  noMatch: 'No badge matches',
  noMatchWhy:
    'Perhaps with fewer words, or another spelling? Accents and capitals make no difference. That somebody is not here says nothing about how they work.',
  whole: 'Show the whole wall',
  empty: 'The wall is still empty',
  emptyWhy:
    'Nobody has hung up a badge yet. The pictures here will be drawn by artists and by nobody else, so until the first one comes there is nothing to show. It could be yours.',

  pages: 'More of the wall',
  newer: 'Newer badges',
  older: 'Older badges',

  /** Read aloud after the description of a drawing, which is a link. */
  entry: ': the badge of {artist}, and its record',
  entrySince: 'Making things since {year}.',
  entryPledged: 'Pledged for {parts} on {day}.',
  door: 'Find and support {artist}: {door}',

  artistPledges: plural({
    one: '{artist} has a pledge on record: {parts}, created with human intelligence. The artist’s own promise; nobody examined the work.',
    other:
      '{artist} has {count} pledges on record: {parts}, created with human intelligence. The artist’s own promise; nobody examined the work.',
  }),
  artistNone: '{artist} has no standing pledge here.',
  nothingStands: 'No pledge stands here',
  nothingStandsNow:
    'No pledge of {artist} stands here now. What there was is listed below, with its dates.',
  readRecord: 'Read the record {code}',
  others: plural({ one: 'Another badge', other: 'More badges' }),
  chain: 'From drawing to drawing',
  chainAfter: 'Drawn after',
  chainInspired: 'Drawn after a badge of this artist',
  fallen: 'No longer standing',
  /** After a code. */
  fallenWithdrawn: '[strong|withdrawn] on {day}, pledged on {pledged}',
  fallenSuspended: '[strong|suspended] on {day}, pledged on {pledged}',

  noPledgeYet: 'There is no pledge here yet. When there is one, this is where it will be.',
  lookAtWall: 'Look at the wall',
  unknown: 'Nobody has this handle',
  unknownLooked:
    'We looked for {handle} and there is no such artist here. Perhaps a letter is missing, or they have left.',
  unknownName: 'Look for a name on the wall',
  unknownOr:
    'Or [wall|look at the whole wall]. If you have a code from a badge, [check|look that up].',
}
