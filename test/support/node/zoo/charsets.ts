import type { Cage } from './cage.ts'
import { head, join, says, type Bytes } from './speech.ts'

function typed(type: string, body: Bytes): Buffer {
  const length = join([body]).length
  return join([head('200 OK', `Content-Type: ${type}`, `Content-Length: ${length}`), body])
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')

/** Those that say the wrong thing about their letters. */
export const CHARSETS: Cage[] = [
  [
    'E28 charset=utf-7',
    'linked site',
    ({ proof }) => says(typed('text/html; charset=utf-7', proof)),
  ],
  [
    'E28 charset=no-such-charset',
    'linked site',
    ({ proof }) => says(typed('text/html; charset=no-such-charset', proof)),
  ],
  [
    'E28 charset=utf-16 without a mark',
    'linked site',
    ({ proof }) => says(typed('text/html; charset=utf-16', utf16(proof))),
  ],
  [
    'E28 charset=utf-8 with halves of letters',
    'linked site',
    ({ proof }) =>
      says(typed('text/html; charset=utf-8', join([Buffer.from([0xc3, 0xff, 0xf0]), proof]))),
  ],
  [
    // As a browser reads both of these: letters without a single tag.
    'E28 UTF-16 of which nothing is said',
    'named absent',
    ({ proof }) => says(typed('text/html', utf16(proof))),
  ],
  [
    'E28 charset=utf-16 over plain letters',
    'named absent',
    ({ proof }) => says(typed('text/html; charset=utf-16', proof)),
  ],
]
