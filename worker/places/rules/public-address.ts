/*
 * Is this the address of a machine on the open internet? Data: IANA's special-purpose registries for IPv4 and IPv6,
 * as of November 2026. What is set aside for anything else is refused, relays and documentation included.
 */

const PRIVATE_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  // Multicast, reserved, and the broadcast address at the end.
  '224.0.0.0/3',
].map(readV4Block)

/** Only this part of IPv6 is given out to the internet; within it, these are not. */
const GLOBAL_V6 = readV6Block('2000::/3')
const PRIVATE_V6 = [
  // Protocol assignments: Teredo, benchmarking, ORCHID.
  '2001::/23',
  '2001:db8::/32',
  // 6to4 carries an IPv4 address that would have to be judged too.
  '2002::/16',
  '3fff::/20',
].map(readV6Block)

type Block = { bits: bigint; length: number; width: 32 | 128 }

/** `text` as DNS answers it. False for whatever is no address at all. */
export function isPublicAddress(text: string): boolean {
  const v4 = readV4(text)
  if (v4 !== null) return !PRIVATE_V4.some((block) => holds(block, v4))
  const v6 = readV6(text)
  return v6 !== null && holds(GLOBAL_V6, v6) && !PRIVATE_V6.some((block) => holds(block, v6))
}

function holds({ bits, length, width }: Block, address: bigint): boolean {
  const rest = BigInt(width - length)
  return address >> rest === bits >> rest
}

/** Four decimal numbers and nothing else: a leading zero would be octal to some. */
function readV4(text: string): bigint | null {
  const parts = text.split('.')
  const isV4 =
    parts.length === 4 &&
    parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)
  return isV4 ? parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n) : null
}

function readV6(text: string): bigint | null {
  if (!text.includes(':')) return null
  // URL() knows every spelling, and writes one.
  const host = URL.parse(`http://[${text}]/`)?.hostname.slice(1, -1)
  if (host === undefined) return null
  const [before = '', after] = host.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = (after ?? '').split(':').filter(Boolean)
  const gap = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return [...head, ...gap, ...tail].reduce((sum, part) => sum * 65_536n + BigInt(`0x${part}`), 0n)
}

function readV4Block(written: string): Block {
  const [address = '', length = ''] = written.split('/')
  return { bits: readV4(address) ?? 0n, length: Number(length), width: 32 }
}

function readV6Block(written: string): Block {
  const [address = '', length = ''] = written.split('/')
  return { bits: readV6(address) ?? 0n, length: Number(length), width: 128 }
}
