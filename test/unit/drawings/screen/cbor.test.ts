import { encode } from 'cborg'
import { describe, it } from 'vitest'
import { readCbor } from '../../../../worker/drawings/rules/screen/cbor.ts'
import { readJson } from '../../../../worker/drawings/rules/screen/json.ts'
import { utf8 } from '../../../support/declarations.ts'
import { concat } from '../../../support/pictures.ts'

function read(...bytes: (number[] | Uint8Array)[]) {
  return readCbor(concat(...bytes), { items: 1000 })
}

const nest = (depth: number, byte: number) => read(new Uint8Array(depth).fill(byte), [0x61, 0x78])

describe('CBOR', () => {
  it('becomes texts, lists and pairs; nobody asks for the rest', ({ expect }) => {
    const value = { a: ['x', 1, -1, 1.5, null, true, new Uint8Array(3)], b: {} }
    expect(read(new Uint8Array(encode(value)))).toEqual({
      value: {
        pairs: [
          { key: 'a', value: ['x', null, null, null, null, null, null] },
          { key: 'b', value: { pairs: [] } },
        ],
      },
      state: 'whole',
    })
  })

  it('keeps both of two like keys, and a key named __proto__ is a key', ({ expect }) => {
    const twice = read([0xa2, 0x61, 0x61, 0x61, 0x78, 0x61, 0x61, 0x61, 0x79])
    expect(twice.value).toEqual({
      pairs: [
        { key: 'a', value: 'x' },
        { key: 'a', value: 'y' },
      ],
    })
    const proto = read([0xa1, 0x69], utf8('__proto__'), [0xa1, 0x61, 0x61, 0x61, 0x62])
    expect(proto.value).toEqual({
      pairs: [{ key: '__proto__', value: { pairs: [{ key: 'a', value: 'b' }] } }],
    })
    expect(Object.prototype).not.toHaveProperty('a')
  })

  it('looks through tags, and reads lists and maps without a length', ({ expect }) => {
    expect(read([0xc0, 0x61, 0x78])).toEqual({ value: 'x', state: 'whole' })
    expect(read([0x9f, 0x61, 0x78, 0xff])).toEqual({ value: ['x'], state: 'whole' })
    expect(read([0xbf, 0x61, 0x78, 0x61, 0x79, 0xff]).value).toEqual({
      pairs: [{ key: 'x', value: 'y' }],
    })
  })

  it('never believes a length, and keeps what stood before damage', ({ expect }) => {
    const list = [0x9a, 0xff, 0xff, 0xff, 0xff, 0x61, 0x78]
    expect(read(list)).toMatchObject({ value: expect.arrayContaining(['x']), state: 'damaged' })
    const endless = [0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]
    expect(read(endless).state).toBe('damaged')
    expect(read([0x7b, 0, 0, 0, 1, 0, 0, 0, 0], [1, 2, 3]).state).toBe('damaged')
    for (const strange of [[], [0x1c], [0x5f], [0xe0], [0xf8, 1], [0xa1], [0xd8]]) {
      expect(read(strange).state, strange.join(' ')).toBe('damaged')
    }
    expect(read([0xff])).toEqual({ value: null, state: 'whole' })
  })

  it('nests up to 32 deep, tags counted, and never overflows the stack', ({ expect }) => {
    expect(nest(32, 0x81).state).toBe('whole')
    expect(nest(33, 0x81).state).toBe('too-deep')
    expect(nest(100_000, 0x81).state).toBe('too-deep')
    expect(nest(100_000, 0xc1).state).toBe('too-deep')
    expect(nest(100_000, 0xa1).state).toBe('too-deep')
  })

  it('has no more items than are left for its store', ({ expect }) => {
    const left = { items: 10 }
    const five = new Uint8Array(encode(['a', 'b', 'c', 'd']))
    expect(readCbor(five, left).state).toBe('whole')
    expect(readCbor(five, left).state).toBe('whole')
    expect(readCbor(five, left)).toEqual({ value: null, state: 'too-many' })
  })
})

const json = (text: string) => readJson(utf8(text), { items: 1000, json: 256 * 1024 })

const lists = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('JSON in a store', () => {
  it('becomes the same kind of tree', ({ expect }) => {
    expect(json('{"a":["x",1,null],"__proto__":{"b":"c"}}\0')).toEqual({
      value: {
        pairs: [
          { key: 'a', value: ['x', null, null] },
          { key: '__proto__', value: { pairs: [{ key: 'b', value: 'c' }] } },
        ],
      },
      state: 'whole',
    })
  })

  it('has the same limits, and no more bytes than are left for its store', ({ expect }) => {
    const left = { items: 1000, json: 20 }
    expect(readJson(utf8('["twelve ch"]'), left).state).toBe('whole')
    expect(readJson(utf8('["se"] '), left).state).toBe('whole')
    expect(readJson(utf8('1'), left)).toEqual({ value: null, state: 'too-long' })

    expect(json(lists(32)).state).toBe('whole')
    expect(json(lists(33)).state).toBe('too-deep')
    expect(json(lists(50_000)).state).toBe('too-deep')
    expect(json(`[${'[],'.repeat(1000)}[]]`).state).toBe('too-many')
    expect(json('{"a":').state).toBe('damaged')
    expect(json(`"${'x'.repeat(256 * 1024 - 2)}"`).state).toBe('whole')
    expect(json(`"${'x'.repeat(256 * 1024 - 1)}"`).state).toBe('too-long')
  })
})
