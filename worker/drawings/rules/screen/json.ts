import type { Cbor, ItemsLeft } from './cbor.ts'
import { DEEPEST_CBOR } from './limits.ts'
import { decodeText } from './text.ts'

export type JsonRead = {
  value: Cbor
  state: 'whole' | 'damaged' | 'too-long' | 'too-deep' | 'too-many'
}

/** JSON as the same kind of tree as CBOR, with the same limits, and no more bytes of it than are left. */
export function readJson(bytes: Uint8Array, left: ItemsLeft & { json: number }): JsonRead {
  if (bytes.length > left.json) return { value: null, state: 'too-long' }
  left.json -= bytes.length
  let parsed: unknown
  try {
    parsed = JSON.parse(decodeText(bytes).replace(/\0+$/, ''))
  } catch {
    return { value: null, state: 'damaged' }
  }
  const reading: Reading = { left, state: 'whole' }
  const value = convert(parsed, 0, reading)
  return { value, state: reading.state }
}

type Reading = { left: ItemsLeft; state: JsonRead['state'] }

function convert(json: unknown, depth: number, reading: Reading): Cbor {
  if (typeof json === 'string') return json
  if (typeof json !== 'object' || json === null || reading.state !== 'whole') return null
  if (depth === DEEPEST_CBOR) reading.state = 'too-deep'
  reading.left.items -= 1
  if (reading.left.items < 0) reading.state = 'too-many'
  if (Array.isArray(json)) return json.map((item) => convert(item, depth + 1, reading))
  const pairs = Object.entries(json)
  return {
    pairs: pairs.map(([key, value]) => ({ key, value: convert(value, depth + 1, reading) })),
  }
}
