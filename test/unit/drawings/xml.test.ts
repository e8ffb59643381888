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

/** Milliseconds for a tag that could be read in many ways. */
function timeSpaces(size: number): number {
  const xml = `<a${' '.repeat(size)}x${' y'.repeat(size)}`
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

  it('takes time that grows with the length alone', ({ expect }) => {
    timeSpaces(1000)
    const [short, long] = [timeSpaces(50_000), timeSpaces(400_000)]
    // Eight times as long: a square would be 64 times.
    expect(long / Math.max(short, 1)).toBeLessThan(32)
  })

  it('is not slowed by many prefixes around many elements that declare one more', ({ expect }) => {
    const around = Array.from({ length: 90 }, (_, deep) => {
      const declared = Array.from({ length: 200 }, (__, i) => ` xmlns:p${deep}-${i}=""`)
      return `<a${declared.join('')}>`
    })
    const start = performance.now()
    const last = read(around.join('') + '<b xmlns:q=""/>'.repeat(10_000)).at(-1)
    expect(last).toEqual({ kind: 'broken', why: 'malformed' })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('forgets a prefix where its element ends', ({ expect }) => {
    expect(whyBroken('<a><b xmlns:p="urn:1"/><p:c/></a>')).toBe('malformed')
    expect(whyBroken('<a><b xmlns:p="urn:1"><p:c/></b><p:c/></a>')).toBe('malformed')
    const inner = read('<p:a xmlns:p="urn:1"><p:b xmlns:p="urn:2"/><p:c/></p:a>')
    const names = inner.flatMap((token) => (token.kind === 'start' ? [token.name.namespace] : []))
    expect(names).toEqual(['urn:1', 'urn:2', 'urn:1'])
  })
})
