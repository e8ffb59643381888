import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { readXml, type XmlToken } from '../../../worker/drawings/rules/xml.ts'

function read(xml: string): XmlToken[] {
  return [...readXml(xml)]
}

/** The reason why reading stopped, or null when it came to the end. */
function whyBroken(xml: string): string | null {
  const last = read(xml).at(-1)
  return last?.kind === 'broken' ? last.why : null
}

/** A tag that could be read in many ways. */
function makeSpaces(size: number): string {
  return `<a${' '.repeat(size)}x${' y'.repeat(size)}`
}

/** Many prefixes around many elements that declare one more. */
function makePrefixes({ levels, elements }: { levels: number; elements: number }): string {
  const declared = Array.from({ length: levels * 256 }, (_, i) => ` xmlns:n${i}=""`)
  const open = Array.from(
    { length: levels },
    (_, level) => `<a${declared.slice(level * 256, (level + 1) * 256).join('')}>`,
  )
  return open.join('') + '<b xmlns:q=""/>'.repeat(elements) + '</a>'.repeat(levels)
}

/** Milliseconds. */
function time(xml: string): number {
  const start = performance.now()
  read(xml)
  return performance.now() - start
}

describe('reading XML', () => {
  it('gives names in full, by the namespace that counts where they stand', ({ expect }) => {
    const xml =
      '<a xmlns="urn:1" xmlns:p="urn:2" q="0"><p:b p:c="1" d="2"/><e xmlns="urn:3" xmlns:p="urn:4"><p:f/></e></a>'
    const starts = read(xml).filter((token) => token.kind === 'start')
    expect(starts.map(({ name }) => `${name.namespace} ${name.local}`)).toEqual([
      'urn:1 a',
      'urn:2 b',
      'urn:3 e',
      'urn:4 f',
    ])
    expect(starts.map(({ attributes }) => attributes)).toEqual([
      [{ namespace: '', local: 'q', value: '0' }],
      [
        { namespace: 'urn:2', local: 'c', value: '1' },
        { namespace: '', local: 'd', value: '2' },
      ],
      [],
      [],
    ])
  })

  it('forgets what an element declared where that element ends', ({ expect }) => {
    const xml =
      '<a xmlns="urn:1" xmlns:p="urn:2"><e xmlns="urn:3" xmlns:p="urn:4"><p:f/></e><g xmlns:p="urn:5"/><p:h/><i/></a>'
    const starts = read(xml).filter((token) => token.kind === 'start')
    expect(starts.map(({ name }) => `${name.namespace} ${name.local}`)).toEqual([
      'urn:1 a',
      'urn:3 e',
      'urn:4 f',
      'urn:1 g',
      'urn:2 h',
      'urn:1 i',
    ])
    expect(whyBroken('<a><b xmlns:p="urn:1"/><p:c/></a>')).toBe('malformed')
    expect(whyBroken('<a><b xmlns:p="urn:1"></b><p:c/></a>')).toBe('malformed')
  })

  it('reads text and attributes with their entities, and CDATA as it is', ({ expect }) => {
    const xml = '<a b="&quot;&#x41;&#66;&apos;">&lt;&amp;&gt;<![CDATA[&lt;]]><!-- no --><?no?></a>'
    const tokens = read(xml)
    expect(tokens[0]).toMatchObject({ attributes: [{ value: '"AB\'' }] })
    const text = tokens.flatMap((token) => (token.kind === 'text' ? [token.text] : []))
    expect(text.join('')).toBe('<&>&lt;')
  })

  it.for([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'doctype'],
    ['<a>&x;</a>', 'malformed'],
    ['<a>&amp</a>', 'malformed'],
    ['<a>&#x110000;</a>', 'malformed'],
    ['<a><b></a></b>', 'malformed'],
    ['<a', 'malformed'],
    ['<a>', 'malformed'],
    ['</a>', 'malformed'],
    ['<p:a/>', 'malformed'],
    ['<a b=c/>', 'malformed'],
    ['<a b="<"/>', 'malformed'],
    ['<!-- <a/>', 'malformed'],
    ['<a>'.repeat(101), 'too-deep'],
    ['<a>'.concat('<b/>'.repeat(60_000), '</a>'), 'too-many'],
  ])('stops at what is no XML that we read: %.40s', ([xml, why], { expect }) => {
    expect(whyBroken(xml ?? '')).toBe(why)
  })

  it('ends, and never throws, whatever it is given', ({ expect }) => {
    const pieces = fc.constantFrom('<', '>', '/', 'a', ':', '=', '"', "'", '&', ';', ' ', '!', '-')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (written) => {
        expect(read(written.join('')).length).toBeLessThan(200)
      }),
      { numRuns: 500 },
    )
  })

  it.for([
    ['spaces', makeSpaces(50_000), makeSpaces(400_000)],
    [
      'prefixes that elements declare inside one another',
      makePrefixes({ levels: 12, elements: 1000 }),
      makePrefixes({ levels: 98, elements: 8000 }),
    ],
  ] as const)('takes time that grows with the length alone: %s', ([, short, long], { expect }) => {
    time(short)
    expect(long.length).toBeGreaterThan(short.length * 7)
    // Eight times as long: a square would be 64 times. What takes a few milliseconds is measured badly.
    expect(time(long) / Math.max(time(short), 20)).toBeLessThan(32)
  })
})
