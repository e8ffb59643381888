/** The first page. */
export const home = {
  description:
    'Draw a badge, promise in plain words that you made your work yourself, and show the two together.',
  /** The heading, in two halves: each may stand on a line of its own. */
  titleMade: 'You made it.',
  titleSay: 'Say so in your own hand.',
  lead: 'Draw a badge, promise in plain words that your work was made without generative AI, and show the two together. Everyone who meets your badge can read, in one click, whose drawing it is and what was promised.',
  make: 'Make your pledge',
  readFirst: 'Read the words first',

  nobodyYet: 'Nobody has put up a drawing yet',
  nobodyYetWhy:
    'Here the newest badges will hang, each drawn by the artist whose name stands under it. We make none up. The first could be yours.',
  justDrawn: 'Just drawn',
  seeAll: 'See all of them on the wall',

  how: 'How it works',
  /** Three steps, each in a word that says what to do. */
  promise: 'Promise',
  promiseHow:
    'Tick what you made yourself: pictures, words, sound, film, code, craft. Five short sentences say what that means.',
  draw: 'Draw',
  drawHow:
    'Draw a badge, on paper or on a screen, and send us a picture of it. No drawing yet? A plain seal in type stands in, and you can change it any day.',
  show: 'Show',
  showHow:
    'Paste one tag into your page. The badge shows your drawing, and leads to your record and from there to your own door.',
  free: 'It is free, takes about two minutes, and needs no password.',

  notProved: 'What the badge does not prove',
  notProvedWork:
    'It does not prove how a work was made. It is the artist’s own promise, with a name, a date and the exact words, for everyone to read. Nobody here has examined the work.',
  notProvedChecks:
    'What we did check stands on each record with its date, and beside it what we did not. An artist can withdraw a pledge at any time. Every live badge says so, and its public page says it first. Screenshots and plain links cannot; they lead to that page.',

  realAddress:
    'A page can be imitated, its address cannot. The record of a pledge always stands at this address, with the code of the pledge at its end:',
  realCompare:
    'Compare that with the top of your browser, and then compare the drawing on the record with the one that you met.',
}
