import { Tokenizer, Type } from 'cborg'
import { DEEPEST_CBOR } from './limits.ts'

/*
 * CBOR with strict limits. The library reads token by token, and the tree is built here: depth and number of
 * items are known before anything is built, lengths are never believed, tags are dropped, and a map is a list of
 * pairs, so that no key can shadow another or reach a prototype. What stood before damage is kept.
 */

export type Cbor = string | Cbor[] | CborMap | null
export type CborMap = { pairs: { key: string; value: Cbor }[] }

export type CborRead = { value: Cbor; state: 'whole' | 'damaged' | 'too-deep' | 'too-many' }

/** How many more items may be read, of all values that share it. */
export type ItemsLeft = { items: number }

/** Numbers, bytes and the like become null: nothing here asks for them. */
export function readCbor(bytes: Uint8Array, left: ItemsLeft): CborRead {
  const reading: Reading = { tokens: new Tokenizer(bytes), left, state: 'whole' }
  const value = readItem(reading, 0)
  return { value: value === BREAK ? null : value, state: reading.state }
}

type Reading = { tokens: Tokenizer; left: ItemsLeft; state: CborRead['state'] }

const BREAK = Symbol('break')

/** Stops for good once the state is not whole: every reader above returns what it has. */
function readItem(reading: Reading, depth: number): Cbor | typeof BREAK {
  const token = nextToken(reading)
  if (!token) return null
  const { type } = token
  if (Type.equals(type, Type.string)) return typeof token.value === 'string' ? token.value : null
  if (Type.equals(type, Type.break)) return BREAK
  const isNested = Type.equals(type, Type.array) || Type.equals(type, Type.map)
  if (!isNested && !Type.equals(type, Type.tag)) return null
  if (depth === DEEPEST_CBOR) {
    reading.state = 'too-deep'
    return null
  }
  if (!isNested) return readItem(reading, depth + 1)
  const count = Number(token.value)
  return Type.equals(type, Type.array)
    ? readList(reading, depth, count)
    : readMap(reading, depth, count)
}

function nextToken(reading: Reading) {
  if (reading.state !== 'whole') return null
  reading.left.items -= 1
  if (reading.left.items < 0) {
    reading.state = 'too-many'
    return null
  }
  try {
    if (!reading.tokens.done()) return reading.tokens.next()
  } catch {
    // The library's word for everything that is no CBOR, or ends too early.
  }
  reading.state = 'damaged'
  return null
}

function readList(reading: Reading, depth: number, count: number): Cbor[] {
  const list: Cbor[] = []
  for (let i = 0; i < count && reading.state === 'whole'; i += 1) {
    const value = readItem(reading, depth + 1)
    if (value === BREAK) break
    list.push(value)
  }
  return list
}

function readMap(reading: Reading, depth: number, count: number): CborMap {
  const pairs: CborMap['pairs'] = []
  for (let i = 0; i < count && reading.state === 'whole'; i += 1) {
    const key = readItem(reading, depth + 1)
    if (key === BREAK) break
    const value = readItem(reading, depth + 1)
    if (value === BREAK) break
    pairs.push({ key: typeof key === 'string' ? key : '', value })
  }
  return { pairs }
}
