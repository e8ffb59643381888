import { describe, it } from 'vitest'
import { composeSvg } from '../../../worker/badges/rules/svg.ts'

const SUBJECT = {
  code: 'K3V9X2AM',
  status: 'active',
  address: 'register.test/p/K3V9X2AM',
  artist: 'Ada',
  alt: 'A heron',
} as const
const DRAWING = { width: 192, height: 144, href: 'data:image/png;base64,AAAA' }

function listTags(svg: string): string[] {
  return [...new Set([...svg.matchAll(/<([^\s/>]+)/g)].map(([, tag = '']) => tag))].toSorted()
}

describe('the badge as SVG', () => {
  it('says the claim, the code and the address in live text, and whose it is to a screen reader', ({
    expect,
  }) => {
    const svg = composeSvg(SUBJECT, DRAWING)
    expect(svg).toContain('>created with human intelligence</text>')
    expect(svg).toContain('>K3V9-X2AM</text>')
    expect(svg).toContain('>register.test/p/K3V9X2AM</text>')
    expect(svg).toContain(
      'role="img" aria-label="Created with human intelligence: Ada’s pledge K3V9-X2AM"',
    )
    expect(svg).toContain('<desc>A heron</desc>')
    expect(svg).toContain('href="data:image/png;base64,AAAA"')
  })

  it('needs nothing else and runs nothing', ({ expect }) => {
    const svg = composeSvg(SUBJECT, DRAWING)
    expect(listTags(svg)).toEqual(['desc', 'image', 'rect', 'svg', 'text', 'title'])
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|<a|style=|\son/,
    )
  })

  it.for(['withdrawn', 'suspended'] as const)(
    'says %s before the claim, and strikes it out',
    (status, { expect }) => {
      for (const drawing of [null, DRAWING]) {
        const svg = composeSvg({ ...SUBJECT, status }, drawing)
        const [first = '', ...rest] = [...svg.matchAll(/<text.*?>(.*?)<\/text>/g)].map(
          ([, said = '']) => said,
        )
        expect(first).toBe(`pledge ${status}`)
        expect(rest.slice(0, drawing ? 1 : 3).join(' ')).toBe('created with human intelligence')
        expect(svg).toContain(`aria-label="Pledge ${status}: Ada’s pledge K3V9-X2AM"`)
        const standing = composeSvg(SUBJECT, drawing)
        expect(svg.split('#b3231b').length).toBeGreaterThan(standing.split('#b3231b').length + 1)
      }
    },
  )

  it.for([
    '"><script>alert(1)</script>',
    `' onload='alert(1)`,
    ']]><image href="https://mallory.example/x"/>',
    '</title></svg><svg onload=alert(1)>',
    '&lt;script&gt;',
    'broken \uD800 \u0000 \u0008 \uFFFE letters',
  ])('keeps hostile words words: %s', (words, { expect }) => {
    const svg = composeSvg({ ...SUBJECT, artist: words, alt: words }, DRAWING)
    expect(listTags(svg)).toEqual(['desc', 'image', 'rect', 'svg', 'text', 'title'])
    const calm = composeSvg(SUBJECT, DRAWING)
    for (const sign of ['<', '"']) expect(svg.split(sign).length).toBe(calm.split(sign).length)
    // oxlint-disable-next-line no-control-regex -- the control characters are what must not be there
    expect(svg.isWellFormed() && !/[\u0000-\u0008\uFFFE]/.test(svg)).toBe(true)
    expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/)
  })
})
