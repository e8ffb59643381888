import { base64urlnopad } from '@scure/base'
import { VC_CONTEXT, type Unsigned } from './proof.ts'

/** W3C Bitstring Status List: never fewer, so that a place on it says nothing about whose it is. */
export const LIST_BITS = 131_072
/** A list is opened when the one before is half full: a random place is then free at the second try or so. */
export const LIST_IS_FULL = LIST_BITS / 2

export function statusListPath(number: number): string {
  return `/status/revocation/${number}`
}

/**
 * A list as it is published: `u`, then base64url of the gzipped bits, place 0 being the left-most bit
 * (https://www.w3.org/TR/vc-bitstring-status-list/).
 */
export async function encodeList(positions: Iterable<number>): Promise<string> {
  const bits = new Uint8Array(LIST_BITS / 8)
  for (const position of positions) {
    const at = position >> 3
    bits[at] = (bits[at] ?? 0) | (0x80 >> (position & 7))
  }
  const packed = await collect(new Blob([bits]).stream().pipeThrough(new CompressionStream('gzip')))
  return `u${base64urlnopad.encode(packed)}`
}

/** Is the bit at this place set? Null when the list cannot be read, or has no such place. */
export async function readBit(encoded: string, position: number): Promise<boolean | null> {
  try {
    const packed = Uint8Array.from(base64urlnopad.decode(encoded.slice(1)))
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
    const byte = (await collect(stream, MOST_BYTES))[position >> 3]
    return byte === undefined ? null : (byte & (0x80 >> (position & 7))) !== 0
  } catch {
    return null
  }
}

/** A list of ours has 16 KiB; a thousand times that is somebody's bomb. */
const MOST_BYTES = 16 * 1024 * 1024

async function collect(
  stream: ReadableStream<Uint8Array>,
  most = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > most) throw new RangeError('The list is too long.')
    chunks.push(Uint8Array.from(chunk))
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** The list as a credential that is still to be signed, by the issuer of the receipts that are on it. */
export async function composeStatusList(
  { did, origin }: { did: string; origin: string },
  number: number,
  revoked: Iterable<number>,
  now: number,
): Promise<Unsigned> {
  const id = origin + statusListPath(number)
  return {
    '@context': [VC_CONTEXT],
    id,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: did,
    validFrom: new Date(now).toISOString(),
    credentialSubject: {
      id: `${id}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: await encodeList(revoked),
    },
  }
}
