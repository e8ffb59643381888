import { describe, it } from 'vitest'
import { readQuery } from '../../../worker/lookup/rules.ts'
import { listCovering } from '../../../worker/places/rules/covering.ts'

const ORIGIN = 'https://register.test'

describe('what was typed', () => {
  const CODES = ['K3V9X2AM', 'k3v9-x2am', ' K3V9 X2AM ', 'k3v9-x2am\n', 'K3V9-X2AM']
  it.for(CODES)('“%s” is a code', (typed, { expect }) => {
    expect(readQuery(typed, ORIGIN)).toMatchObject({ as: 'code', code: 'K3V9X2AM' })
  })

  const OWN: [string, object][] = [
    ['https://register.test/p/K3V9X2AM', { as: 'code', code: 'K3V9X2AM' }],
    ['http://www.register.test/p/k3v9-x2am?utm=1#x', { as: 'code', code: 'K3V9X2AM' }],
    ['register.test/p/K3V9X2AM/receipt.json', { as: 'code', code: 'K3V9X2AM' }],
    ['https://register.test/badge/K3V9X2AM.svg?theme=dark', { as: 'code', code: 'K3V9X2AM' }],
    ['https://register.test/api/v1/badges/K3V9X2AM', { as: 'code', code: 'K3V9X2AM' }],
    ['https://register.test/@Ada-Love', { as: 'handle', handle: 'ada-love' }],
    ['@ada', { as: 'handle', handle: 'ada' }],
  ]
  it.for(OWN)('%s leads to whose it is', ([typed, reading], { expect }) => {
    expect(readQuery(typed, ORIGIN)).toMatchObject(reading)
  })

  it('is ours on a machine without a dot in its name, too', ({ expect }) => {
    const local = 'http://localhost:8787'
    for (const typed of ['http://localhost:8787/p/K3V9X2AM', 'localhost:8787/p/K3V9X2AM']) {
      expect(readQuery(typed, local)).toMatchObject({ as: 'code', code: 'K3V9X2AM' })
    }
  })

  it('is no record of ours on another host, whatever it looks like', ({ expect }) => {
    for (const typed of [
      'https://register.test.evil.example/p/K3V9X2AM',
      'https://evil.example/register.test/p/K3V9X2AM',
      'https://register.test@evil.example/p/K3V9X2AM',
    ]) {
      expect(readQuery(typed, ORIGIN)).toMatchObject({
        as: 'address',
        url: expect.stringMatching(/^https:\/\/(register\.test\.)?evil\.example\//),
      })
    }
  })

  const ADDRESSES: [string, string][] = [
    ['ada-draws.com', 'https://ada-draws.com/'],
    ['HTTP://Ada-Draws.com:80/Shop#top', 'https://ada-draws.com/Shop'],
    ['bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
  ]
  it.for(ADDRESSES)('“%s” is an address', ([typed, url], { expect }) => {
    expect(readQuery(typed, ORIGIN)).toMatchObject({ as: 'address', url })
  })

  it('may be a name that is spelt like a code or like an address', ({ expect }) => {
    expect(readQuery('Lovelace', ORIGIN)).toMatchObject({ as: 'code', orName: 'Lovelace' })
    expect(readQuery('K3V9X2AM', ORIGIN)).toMatchObject({ as: 'code', orName: null })
    expect(readQuery('St.Vincent', ORIGIN)).toMatchObject({ as: 'address', orName: 'St.Vincent' })
    expect(readQuery('J. R. R. Tolkien', ORIGIN)).toEqual({ as: 'name', name: 'J. R. R. Tolkien' })
  })

  const NAMES = [
    'Zoë Lind',
    '深い森',
    '<script>alert(1)</script>',
    '%',
    '" OR 1=1 --',
    'javascript:alert(1)',
  ]
  it.for(NAMES)('“%s” is a name and nothing worse', (typed, { expect }) => {
    expect(readQuery(typed, ORIGIN)).toEqual({ as: 'name', name: typed })
  })

  it('is nothing when it is empty, and refused in words when it is too much', ({ expect }) => {
    expect(readQuery(' \n ', ORIGIN)).toEqual({ as: 'nothing' })
    expect(readQuery('a'.repeat(501), ORIGIN)).toMatchObject({ as: 'refused' })
    expect(readQuery('Ada\u202E', ORIGIN)).toMatchObject({ as: 'refused' })
    expect(readQuery('a'.repeat(500), ORIGIN)).toMatchObject({ as: 'name' })
  })
})

describe('the addresses that may cover a page', () => {
  it('are all of its folders, with www and without', ({ expect }) => {
    expect(listCovering('https://www.ada-draws.com/a/b/?x=1').addresses).toEqual([
      'https://ada-draws.com/',
      'https://ada-draws.com/a',
      'https://ada-draws.com/a/b',
      'https://www.ada-draws.com/',
      'https://www.ada-draws.com/a',
      'https://www.ada-draws.com/a/b',
    ])
  })

  it('are a few, however deep the page lies', ({ expect }) => {
    expect(listCovering(`https://a.example/${'a/'.repeat(245)}`).addresses.length).toBe(40)
  })
})
