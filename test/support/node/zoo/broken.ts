import { BARE, SECRET, type Cage } from './cage.ts'
import { hear, page, says, saysAndResets, whole } from './speech.ts'

const SSH = `SSH-2.0-${SECRET}\r\n`

/** Those that break off, and those that do not speak HTTP at all. */
export const BROKEN: Cage[] = [
  ['E25 an SSH banner', 'named unreadable', () => (one) => one.resume().end(SSH)],
  ['E25 an SSH banner and silence', 'named unreadable', () => (one) => one.resume().write(SSH)],
  [
    'E25 a connection reset before the request',
    'named unreadable',
    () => (one) => one.resetAndDestroy(),
  ],
  [
    'E25 a connection reset before the answer',
    'named unreadable',
    () => (one) => hear(one, () => one.resetAndDestroy()),
  ],
  [
    'E25 a connection reset in the head',
    'named unreadable',
    ({ record }) => saysAndResets(`HTTP/1.1 200 OK\r\nLink: <${record}>; rel=me\r\nX-Hy`),
  ],
  [
    'E25 a connection reset in the body',
    'named unreadable',
    () => saysAndResets(page('Content-Length: 1000'), BARE),
  ],
  [
    'E25 a connection reset in a body without a length',
    'named unreadable',
    () => saysAndResets(page(), BARE),
  ],
  [
    'E25 a connection reset behind the proof',
    'linked site',
    ({ proof }) => saysAndResets(page('Content-Length: 1000'), proof),
  ],
  ['E25 an HTTP/0.9 answer', 'named unreadable', ({ proof }) => says(proof)],
  ['E25 a connection closed without a word', 'named unreadable', () => says()],
  [
    'E25 a head that stops in the middle',
    'named unreadable',
    ({ record }) => says(`HTTP/1.1 200 OK\r\nLink: <${record}>; rel=me\r\nX-Hy`),
  ],
  ['E25 an answer of zeros', 'named unreadable', () => says(new Uint8Array(4096))],
  [
    'E25 a status that is no number',
    'named unreadable',
    ({ proof }) => says(`HTTP/1.1 ${SECRET}\r\n\r\n${proof}`),
  ],
  ['E04 999', 'named unreadable', ({ proof }) => says(`HTTP/1.1 999 ${SECRET}\r\n\r\n${proof}`)],
  [
    'E04 101, a change of protocol that nobody asked for,',
    'named unreadable',
    ({ proof }) =>
      says(`HTTP/1.1 101 ${SECRET}\r\nUpgrade: ${SECRET}\r\nConnection: Upgrade\r\n\r\n${proof}`),
  ],
  [
    'E14 a page cut in the tag of the proof by a broken connection',
    'named unreadable',
    ({ record }) => says(page('Content-Length: 1000'), `<a rel="me" href="${record}"`),
  ],
  [
    // All of it came, and it holds no link: as a browser reads it.
    'E01 a whole page that ends in the tag of the proof',
    'named absent',
    ({ record }) => says(whole(`<a rel="me" href="${record}"`)),
  ],
]
