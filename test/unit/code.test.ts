import { describe, it } from 'vitest'
import { makeCode, parseCode, printCode } from '../../schema/code.ts'

describe('a code', () => {
  it('is read however a person writes it', ({ expect }) => {
    for (const written of ['K3V9X2AM', 'k3v9-x2am', ' k3v9 x2am '])
      expect(parseCode(written)).toBe('K3V9X2AM')
    expect(parseCode('OIL0-0000')).toBe('01100000')
  })
  it('is refused when it is too short, too long or holds a letter that codes do not have', ({
    expect,
  }) => {
    for (const written of ['', 'K3V9X2A', 'K3V9X2AMM', 'K3V9X2AU', 'ÅÅÅÅÅÅÅÅ'])
      expect(parseCode(written)).toBeNull()
  })
  it('reads back what it makes and prints', ({ expect }) => {
    const code = makeCode((bytes) => crypto.getRandomValues(bytes))
    expect(parseCode(printCode(code))).toBe(code)
  })
})
