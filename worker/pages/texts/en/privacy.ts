/** What is kept and for how long. `[strong|…]` is bold: the short answer. */
export const privacy = {
  title: 'Privacy',
  description:
    'Nothing is kept about visitors. What is kept of artists, for how long, and how to take it out and leave.',
  lead: 'If you only look, we keep nothing about you. If you make a pledge, we keep what you gave us, and most of it is there for everyone to read, because that is what a pledge is for.',

  visit: 'If you visit',
  visitCookies: 'No cookie, no counter, no script from anybody else. That is true of badges too.',
  visitBadges:
    'A badge on another site asks us about one pledge. It never tells us which page it stands on or who is reading. If you click it, your browser tells us the name of the site that you came from; we do not write that down.',
  /** Check and the wall are pages of this site, named as in the navigation. */
  visitTyped:
    'What you type at Check or on the wall is used to find an answer and is not kept. Our log has one line for each request: the kind of page, not its address, whether it worked, and how long it took. There is no network address in it.',
  visitCloudflare:
    'Cloudflare runs the computers that answer you. To bring you a page it has to see your network address, as every provider on the way does. When you send a form, that address is also used for a minute, to stop somebody who sends hundreds.',
  /** The language of a page is not remembered either. */
  visitLanguage:
    'Pages come in the language that your browser asks for, or in the one that stands in their address. We do not remember which.',

  artist: 'If you are an artist',
  everyone: 'Everyone can read:',
  everyoneName:
    'your name as you wrote it, the words you pledged, their date, and what happened to the pledge since. When you change your name, the old one is not shown;',
  everyoneDrawing:
    'your drawing with its description, your links, places, and what you tell of you.',
  looks:
    'We look at the places that you name: [how|how, and how often]. Of such a page we keep whether it names your pledge, and nothing else that stands on it.',
  nobodyElse: 'Nobody but us can read:',
  mail: 'Your mail address',
  mailKept: 'To sign you in and to tell you what happens to your pledge. Until you leave.',
  original: 'The picture as it came',
  /** “keep my original as evidence” stands on a form that is in English only. */
  originalKept:
    '30 days, then it is deleted, unless you tick “keep my original as evidence”. The copies that we show never hold the place or the camera that a file may name.',
  held: 'A drawing that waits for a person',
  heldKept:
    'With what its file says and what you wrote about it: until somebody has decided, or you take it back. What was decided, and why, stays until you leave. [files|What we read in a file]',
  draft: 'A pledge that you began',
  draftKept: 'What you typed before the code came: 1 day.',
  codes: 'Codes that we mailed',
  codesKept: 'Scrambled, for 10 minutes. That a code was sent: 24 hours, the address scrambled.',
  sessions: 'Where you are signed in',
  sessionsKept:
    'Since when, and in which browser, in plain words: 14 days after your last visit, and 60 days in all.',
  oldMail: 'An old mail address',
  oldMailKept: 'After you change it: 48 hours, so that you can undo it if it was not you.',

  cookies: 'Cookies',
  cookiesWhen:
    'Only when you sign in or make a pledge, and only so that your browser is known again until you sign out. They come from this site alone, and no script can read them.',

  letters: 'Mail',
  lettersWhen:
    'We write when you ask for a code, when somebody signs in as you, and when something happens to your pledge. Never news, never advertising. Our mails load nothing, so that nobody learns when you read them. Cloudflare carries them to your mail provider.',

  rights: 'Your rights',
  rightsSee:
    '[strong|See and mend.] Everything that we hold of you can be seen and changed at [desk|your desk].',
  rightsOut: '[strong|Take it out.] There you can also download all of it in one file.',
  rightsLeave:
    '[strong|Leave.] Your name, mail address, words, links and pictures are erased. What stays is that a pledge with that code was made and withdrawn, and when, because others may have relied on it; and that its receipt no longer counts. Copies of that receipt that you or others saved are out of our reach. Nothing of that tells who you are. After a change of mail address you can leave when 48 hours are over: so long the old address can take the change back.',
  rightsAsk: '[strong|Ask.] Write to us: {mail}',

  training: 'Your drawing and AI training',
  trainingNo:
    'Search engines are welcome here. With every drawing we also say, in the ways that machines read (TDMRep, {noai}, {noimageai}), that it may not be used to train models. That is a clear no, and no lock: it binds those who keep to the rules.',
}
