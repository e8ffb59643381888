import { A_LOT, BARE, type Cage } from './cage.ts'
import type { Animal } from './zoo.ts'
import { answers, head, hear, join, pour, says, whole, type Bytes } from './speech.ts'

export function to(address: string): string {
  return head('302 Found', `Location: ${address}`, 'Content-Length: 0')
}

/**
 * Says the first as if a second request were welcome on that connection, and hangs up on that one without a word.
 * Whoever comes anew is told the rest.
 */
function saysOnce(first: Bytes, rest: Bytes): Animal {
  const open = first.toString().replace('Connection: close\r\n', '')
  return (visitor) =>
    hear(visitor, (path) => {
      if (path !== '/') {
        visitor.end(join([rest]))
        return
      }
      visitor.write(open)
      visitor.once('data', () => visitor.destroy())
    })
}

/** Those that lead somewhere else. */
export const WAYS: Cage[] = [
  ['D15 a redirect to itself', 'named unreadable', () => says(to('/'))],
  [
    'D15 a redirect round two pages',
    'named unreadable',
    () => answers({ '/': to('/a'), '/a': to('/') }),
  ],
  [
    'D15 a redirect that always leads on',
    'named unreadable',
    () => (visitor) => hear(visitor, (path) => visitor.end(to(`${path}a`))),
  ],
  [
    'D02 a redirect with an endless body in front of the proof',
    'linked site',
    ({ proof }) =>
      (visitor) =>
        hear(visitor, (path) => {
          if (path === '/a') visitor.end(whole(proof))
          else pour(visitor, head('302 Found', 'Location: /a'), A_LOT)
        }),
  ],
  [
    'D02 a redirect of a server that answers each connection once',
    'linked site',
    ({ proof }) => saysOnce(to('/a'), whole(proof)),
  ],
  [
    'G01 the file of a server that answers each connection once',
    'linked site',
    ({ code }) => saysOnce(whole(BARE), whole(`{"pledges":["${code}"]}`)),
  ],
]
