import type { Cage } from './cage.ts'
import { drips, head, hear, page, saysAndWaits } from './speech.ts'

/** Those that let one wait. */
export const SLOW: Cage[] = [
  [
    'E16 a server that accepts and never says a byte',
    'named unreadable',
    () => (one) => one.resume(),
  ],
  [
    'E16 a head at one byte a second',
    'named unreadable',
    () => drips('HTTP/1.1 200 OK\r\nX-Hyena: ', 'a'),
  ],
  [
    'E16 a body at one byte a second',
    'named unreadable',
    () => drips(page('Content-Length: 100000'), 'a'),
  ],
  [
    'E16 a body at one chunk a second',
    'named unreadable',
    () => drips(page('Transfer-Encoding: chunked'), '1\r\na\r\n'),
  ],
  [
    'E16 a body at one byte a second behind the proof',
    'linked site',
    ({ proof }) => drips(page('Content-Length: 100000') + proof, 'a'),
  ],
  [
    'E16 a head, and never a body',
    'named unreadable',
    () => saysAndWaits(page('Content-Length: 1000')),
  ],
  [
    'E16 a way of redirects that take three seconds each',
    'named unreadable',
    () => (visitor) =>
      hear(visitor, (path) => {
        const hop = head('302 Found', `Location: ${path}a`, 'Content-Length: 0')
        const late = setTimeout(() => visitor.end(hop), 3000)
        visitor.once('close', () => clearTimeout(late))
      }),
  ],
  [
    'E13 Content-Length 10 GB, and silence after the proof',
    'linked site',
    ({ proof }) => saysAndWaits(page('Content-Length: 10000000000'), proof),
  ],
  [
    'E05 103 with a Link header, and nothing behind it',
    'named unreadable',
    ({ record }) => saysAndWaits(`HTTP/1.1 103 Early Hints\r\nLink: <${record}>; rel="me"\r\n\r\n`),
  ],
]
