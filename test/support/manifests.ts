import { encode } from 'cborg'
import { big16, big32 } from './declarations.ts'
import { concat, jpegSegment, letters, pngChunk, type Bytes } from './pictures.ts'

/*
 * C2PA stores made by script, unsigned: a signature would not change what a file declares.
 */

export function box(type: string, content: Uint8Array): Bytes {
  return concat(big32(content.length + 8), type, content)
}

/** A length of 64 bits. */
export function longBox(type: string, content: Uint8Array): Bytes {
  return concat(big32(1), type, big32(0), big32(content.length + 16), content)
}

export function superbox(kind: string, label: string, ...content: Uint8Array[]): Bytes {
  const uuid = [0x00, 0x11, 0x00, 0x10, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71]
  return box('jumb', concat(box('jumd', concat(kind, uuid, [3], `${label}\0`)), ...content))
}

export function cborBox(value: unknown): Bytes {
  return box('cbor', new Uint8Array(encode(value)))
}

export function assertion(label: string, value: unknown): Bytes {
  return superbox('cbor', label, cborBox(value))
}

export function jsonAssertion(label: string, json: string): Bytes {
  return superbox('json', label, box('json', letters(json)))
}

export function actions(...list: object[]): Bytes {
  return assertion('c2pa.actions.v2', { actions: list })
}

export const TRAINED = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'

type Parts = { claim?: object; kind?: string; claimLabel?: string }

export function manifest(
  { claim = {}, kind = 'c2ma', claimLabel = 'c2pa.claim.v2' }: Parts,
  ...assertions: Uint8Array[]
): Bytes {
  return superbox(
    kind,
    'urn:c2pa:0e0e0e0e-0000-4000-8000-000000000000',
    superbox('c2as', 'c2pa.assertions', ...assertions),
    superbox('c2cl', claimLabel, cborBox(claim)),
    superbox('c2cs', 'c2pa.signature', box('cbor', Uint8Array.of(0x40))),
  )
}

export function store(...manifests: Uint8Array[]): Bytes {
  return superbox('c2pa', 'c2pa', ...manifests)
}

/** A store with one manifest of these assertions. */
export function storeOf(...assertions: Uint8Array[]): Bytes {
  return store(manifest({}, ...assertions))
}

export function caBX(bytes: Uint8Array): Bytes {
  return pngChunk('caBX', bytes)
}

/** The store cut into APP11 segments of so many bytes; every one repeats the header of the box. */
export function app11(bytes: Uint8Array, size = 60_000, boxNumber = 1): Bytes[] {
  const header = bytes.subarray(0, 8)
  const content = bytes.subarray(8)
  const count = Math.ceil(content.length / size)
  return Array.from({ length: count }, (_, i) =>
    jpegSegment(
      0xeb,
      concat(
        'JP',
        big16(boxNumber),
        big32(i + 1),
        header,
        content.subarray(i * size, (i + 1) * size),
      ),
    ),
  )
}
