import { BARE, SECRET, type Cage } from './cage.ts'
import { join, page, pours, says, whole } from './speech.ts'

/** Those whose head is too large, or written wrongly. */
export const HEADS: Cage[] = [
  [
    'E05 103 with a Link header, and then 200 without it,',
    'named absent',
    ({ record }) =>
      says(`HTTP/1.1 103 Early Hints\r\nLink: <${record}>; rel="me"\r\n\r\n`, whole(BARE)),
  ],
  [
    'E05 103, and then 200 with the proof,',
    'linked site',
    ({ proof }) => says('HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n', whole(proof)),
  ],
  [
    'E05 100, and then 200 with the proof,',
    'linked site',
    ({ proof }) => says('HTTP/1.1 100 Continue\r\n\r\n', whole(proof)),
  ],
  [
    'E26 a header of 60 KB',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, `X-Hyena: ${'a'.repeat(60_000)}`)),
  ],
  [
    'E26 an answer with 10,000 headers',
    'linked site or named unreadable',
    ({ proof }) =>
      says(whole(proof, ...Array.from({ length: 10_000 }, (_, i) => `X-Hyena-${i}: a`))),
  ],
  [
    'E26 a head of endless headers, at full speed',
    'named unreadable',
    () => pours('HTTP/1.1 200 OK\r\n', `X-Hyena: ${'a'.repeat(8000)}\r\n`),
  ],
  [
    'E26 an endless header, at full speed',
    'named unreadable',
    () => pours('HTTP/1.1 200 OK\r\nX-Hyena: ', 'a'.repeat(8000)),
  ],
  [
    'E26 a Link header of 60 KB of brackets and quotes',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, `Link: <${',<;"\\'.repeat(12_000)}`)),
  ],
  [
    'E26 a header with a NUL',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, 'X-Hyena: a\0b')),
  ],
  [
    'E26 a header with a NUL in its name',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, 'X-\0Hyena: a')),
  ],
  [
    'E26 a head whose lines end in a bare LF',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof).toString().replaceAll('\r\n', '\n')),
  ],
  [
    'E26 a header with a bare LF',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, 'X-Hyena: a\nX-Lion: b')),
  ],
  [
    'E26 a header with a bare CR',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, 'X-Hyena: a\rb')),
  ],
  [
    'E26 a header without a colon',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, SECRET)),
  ],
  [
    'E26 a header without a name',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, `: ${SECRET}`)),
  ],
  [
    'E26 a header folded over two lines',
    'linked site or named unreadable',
    ({ proof }) => says(whole(proof, 'X-Hyena: a\r\n b')),
  ],
  [
    'E26 a header whose bytes are no text',
    'linked site or named unreadable',
    ({ proof }) =>
      says(
        join(['HTTP/1.1 200 OK\r\nX-Hyena: ', Buffer.from([0xc3, 0xff, 0x80]), '\r\n']),
        page().slice(17),
        proof,
      ),
  ],
]
