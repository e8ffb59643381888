import { A_LOT, BARE, SECRET, type Cage } from './cage.ts'
import { chunk, head, page, pours, says } from './speech.ts'

const CHUNKED = 'Transfer-Encoding: chunked'

/** Those whose answer is longer, or shorter, than they say. */
export const LENGTHS: Cage[] = [
  [
    'E13 Content-Length 10 GB, the proof in the first KiB',
    'linked site',
    ({ proof }) => pours(page('Content-Length: 10000000000') + proof, A_LOT),
  ],
  [
    'E13 an endless page without the proof, at full speed',
    'named unreadable',
    () => pours(page() + BARE, A_LOT),
  ],
  [
    'E13 a page of endless chunks, at full speed',
    'named unreadable',
    () => pours(page(CHUNKED) + chunk(BARE), chunk(A_LOT)),
  ],
  [
    'E02 404 with an endless page',
    'named absent',
    () => pours(head('404 Not Found', 'Content-Type: text/html'), A_LOT),
  ],
  [
    'E14 Content-Length 1000, closed after 5 bytes',
    'named unreadable',
    () => says(page('Content-Length: 1000'), '<html'),
  ],
  [
    'E14 Content-Length 1000, closed after the 200 bytes that hold the proof',
    'linked site',
    ({ proof }) => says(page('Content-Length: 1000'), proof.padEnd(200)),
  ],
  [
    // A browser shows no more than that either.
    'E14 Content-Length 20 with the proof behind those',
    'named absent',
    ({ proof }) => says(page('Content-Length: 20'), ' '.repeat(20), proof),
  ],
  [
    'E14 Content-Length of the proof with much more behind it',
    'linked site',
    ({ proof }) => says(page(`Content-Length: ${proof.length}`), proof, A_LOT),
  ],
  [
    'E14 an answer with two Content-Lengths',
    'linked site or named unreadable',
    ({ proof }) => says(page('Content-Length: 5', `Content-Length: ${proof.length}`), proof),
  ],
  [
    'E14 an answer with Content-Length and chunks',
    'linked site or named unreadable',
    ({ proof }) => says(page('Content-Length: 5', CHUNKED), chunk(proof), chunk('')),
  ],
  [
    'E14 Content-Length -1',
    'linked site or named unreadable',
    ({ proof }) => says(page('Content-Length: -1'), proof),
  ],
  [
    'E14 Content-Length in words',
    'linked site or named unreadable',
    ({ proof }) => says(page('Content-Length: a few'), proof),
  ],
  [
    'E23 a bad chunk size',
    'named unreadable',
    ({ proof }) => says(page(CHUNKED), chunk(BARE), `${SECRET}\r\n${proof}\r\n`, chunk('')),
  ],
  [
    'E23 a bad chunk size behind the proof',
    'linked site',
    ({ proof }) => says(page(CHUNKED), chunk(proof), `${SECRET}\r\n`),
  ],
  [
    'E23 a chunk size beyond all numbers',
    'named unreadable',
    ({ proof }) => says(page(CHUNKED), chunk(BARE), `${'f'.repeat(40)}\r\n${proof}`),
  ],
  [
    'E23 a chunk size below zero',
    'named unreadable',
    ({ proof }) => says(page(CHUNKED), chunk(BARE), `-5\r\n${proof}`),
  ],
  [
    'E23 a chunk that is shorter than its size',
    'named unreadable',
    () => says(page(CHUNKED), chunk(BARE), `400\r\n${SECRET}\r\n`, chunk('')),
  ],
  [
    'E23 an answer without its last chunk',
    'named unreadable',
    () => says(page(CHUNKED), chunk(BARE)),
  ],
]
