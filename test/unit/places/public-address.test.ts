import { assert, ipV4, ipV6, property } from 'fast-check'
import { describe, it } from 'vitest'
import { isPublicAddress } from '../../../worker/places/rules/public-address.ts'

/** First and last address of what is set aside, by IANA's registries of special-purpose addresses. */
const SET_ASIDE = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.0.2.0', '192.0.2.255'],
  ['192.88.99.0', '192.88.99.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['198.51.100.0', '198.51.100.255'],
  ['203.0.113.0', '203.0.113.255'],
  ['224.0.0.0', '239.255.255.255'],
  ['240.0.0.0', '255.255.255.255'],
  ['::', '::1'],
  ['::ffff:0:0', '::ffff:ffff:ffff'],
  ['64:ff9b::', '64:ff9b::ffff:ffff'],
  ['64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  ['100::', '100::ffff:ffff:ffff:ffff'],
  ['2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2002::', '2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['4000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['ff00::', 'ff02::1'],
] as const

/** The addresses just before and after. */
const NEXT_TO_IT = [
  '1.0.0.0',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '191.255.255.255',
  '192.0.1.0',
  '192.0.3.0',
  '192.88.98.255',
  '192.88.100.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '198.51.99.255',
  '198.51.101.0',
  '203.0.112.255',
  '203.0.114.0',
  '223.255.255.255',
  '2000::',
  '2001:200::',
  '2001:db7:ffff::',
  '2001:db9::',
  '2003::',
  '2606:4700::1111',
  '3ffe:ffff::',
  '3fff:1000::',
]

describe('an address of a machine', () => {
  it.for(SET_ASIDE)('from %s to %s is not on the open internet', ([first, last], { expect }) => {
    expect([isPublicAddress(first), isPublicAddress(last)]).toEqual([false, false])
  })

  it.for(NEXT_TO_IT)('%s is on the open internet', (address, { expect }) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.for([
    '',
    '1.1.1',
    '1.1.1.1.1',
    '01.1.1.1',
    '1.1.1.256',
    '0x1.1.1.1',
    '16843009',
    ' 1.1.1.1',
    '1.1.1.1:80',
    '2606:4700:::1',
    '2606:4700::1111%eth0',
    'ada-draws.com',
  ])('%j is no address', (text, { expect }) => {
    expect(isPublicAddress(text)).toBe(false)
  })

  it('is the same however it is spelled', ({ expect }) => {
    expect(isPublicAddress('2606:4700:0:0:0:0:0:1111')).toBe(true)
    expect(isPublicAddress('2606:4700::0.0.17.17')).toBe(true)
    expect(isPublicAddress('2001:DB8::1')).toBe(false)
    expect(isPublicAddress('0:0:0:0:0:FFFF:10.0.0.1')).toBe(false)
    assert(
      property(ipV4(), (address) => {
        // Neither mapped nor translated does a private address become a public one.
        expect(isPublicAddress(`::ffff:${address}`)).toBe(false)
        expect(isPublicAddress(`64:ff9b::${address}`)).toBe(false)
      }),
    )
    assert(property(ipV6(), (address) => typeof isPublicAddress(address) === 'boolean'))
  })
})
