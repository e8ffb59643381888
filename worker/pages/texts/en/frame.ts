import { PART_WORDS } from '../../../../schema/parts.ts'
import { SOURCE_WORDS } from '../../../../schema/credentials.ts'

import { FILE_SAYS } from '../../../../schema/sentences.ts'
import { plural } from '../plural.ts'

/** What stands around every page, and the small pieces that pages are set from. */
export const frame = {
  skip: 'Skip to the page',
  main: 'Main',
  pledge: 'Pledge',
  wall: 'Wall',
  check: 'Check',
  about: 'About',
  desk: 'Your desk',
  signIn: 'Sign in',
  theWords: 'The words that are pledged',
  realRegister: 'Is this the real register?',
  /** These pages are in English only: other languages say so in brackets. */
  docs: 'Docs',
  privacy: 'Privacy',
  noTrace: 'We keep no trace of visitors. A pledge is an artist’s own promise.',
  languages: 'Languages',
  /** Beneath the claim, which is the same exact phrase in every language: what it says. Empty in English. */
  meaning: '',
  /** A moment; its zone is said after it. */
  utc: '{moment} UTC',
  standing: { active: 'Stands', withdrawn: 'Withdrawn', suspended: 'Suspended' },
  /** On the plain seal, in front of the claim. */
  seal: { withdrawn: 'withdrawn', suspended: 'suspended', missing: 'no such pledge' },
  parts: PART_WORDS,
  /** What each part takes in. */
  partExamples: {
    image: 'drawing, painting, photography, comics, design',
    text: 'stories, poems, articles, scripts, lettering you wrote',
    sound: 'songs, scores, recordings, voices',
    video: 'films, animation, moving pictures of any kind',
    code: 'games, websites, tools, pictures that your own program draws',
    craft: 'pottery, textiles, jewellery, woodwork, prints',
  },
  /** Above a form that was not taken: how many things, and that nothing was lost. */
  lookAgain: plural({
    one: 'One thing needs another look',
    other: '{count} things need another look',
  }),
  /** Read aloud in front of what is wrong with a field. */
  needsLook: 'Needs another look: ',
  stillHere: 'Everything that you typed is still here.',
  houseBadge: 'The house badge, drawn by {name}',
  /** Beneath a drawing: what its file says of itself, where its artist lets it be told. */
  credentials: FILE_SAYS.alone,
  credentialsWith: FILE_SAYS.withTool,
  sources: { ...SOURCE_WORDS },
}
