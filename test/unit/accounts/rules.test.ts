import { describe, it } from 'vitest'
import { describeBrowser } from '../../../worker/accounts/rules/browser-name.ts'
import { readCookie, writeCookie } from '../../../worker/accounts/rules/cookies.ts'
import { keyedHash } from '../../../worker/accounts/rules/keyed-hash.ts'
import { refuseMail } from '../../../worker/accounts/rules/mail-limits.ts'

describe('a browser in words', () => {
  it.for([
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari on an iPhone',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0',
      'Edge on Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36',
      'Chrome on Android',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
      'Safari on a Mac',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    ['curl/8.5.0', 'a browser or program that we do not know'],
    ['<script>alert(1)</script> Firefox/1\r\nBcc: x', 'Firefox'],
    [null, 'a browser or program that we do not know'],
  ] as const)('%s is %s', ([userAgent, name], { expect }) => {
    expect(describeBrowser(userAgent)).toBe(name)
  })
})

describe('a cookie', () => {
  it('comes back as it was written', ({ expect }) => {
    for (const value of ['ada+x@example.com', 'a;b', 'ü "quoted"', 'a=b']) {
      const [pair] = writeCookie('http://localhost:8787', 'hib_to', value).split(';')
      expect(readCookie(`x=1; ${pair}; y=2`, 'hib_to')).toBe(value)
    }
  })

  it('is not mistaken for one whose name ends alike, nor read when it is broken', ({ expect }) => {
    expect(readCookie('xhib_to=a; hib_to2=b', 'hib_to')).toBeNull()
    expect(readCookie('hib_to=%E0%A4%A', 'hib_to')).toBeNull()
    expect(readCookie(undefined, 'hib_to')).toBeNull()
  })
})

describe('a keyed hash', () => {
  it('depends on the key, the purpose and where each part ends', async ({ expect }) => {
    const hashes = await Promise.all([
      keyedHash('k1', 'code', 'ab', 'c'),
      keyedHash('k1', 'code', 'a', 'bc'),
      keyedHash('k1', 'code', 'abc'),
      keyedHash('k1', 'pending', 'ab', 'c'),
      keyedHash('k2', 'code', 'ab', 'c'),
    ])
    expect(new Set(hashes).size).toBe(5)
  })
})

describe('a refused mail', () => {
  const NOON = Date.UTC(2026, 10, 3, 12)
  it('is told the later moment when two limits are full', ({ expect }) => {
    const times = Array.from({ length: 10 }, (_, n) => NOON - n * 60_000)
    const refused = refuseMail({ times, today: 10 }, 10_000, NOON)
    expect(refused).toMatchObject({
      problem: { retryAt: NOON - 9 * 60_000 + 24 * 60 * 60_000 },
    })
    const capped = refuseMail({ times: times.slice(0, 3), today: 50 }, 50, NOON)
    expect(capped).toMatchObject({ problem: { retryAt: Date.UTC(2026, 10, 4) } })
  })
})
