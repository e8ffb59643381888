import { describe, it } from 'vitest'
import {
  extendedXmpSegment,
  jpegWith,
  makeXmp,
  utf8,
  webpChunk,
  webpWith,
  xmpSegment,
} from '../../../support/declarations.ts'
import { concat } from '../../../support/pictures.ts'
import { findingsOf, judge } from '../../../support/screening.ts'

const TERM = 'http://cv.iptc.org/newscodes/digitalsourcetype/'
const TYPE = 'Iptc4xmpExt:DigitalSourceType'
const LABEL = '{&quot;Label&quot;:&quot;1&quot;,&quot;ContentProducer&quot;:&quot;0011&quot;}'

function source(value: string): string {
  return makeXmp(`${TYPE}="${value}"`)
}

function inJpeg(xmp: string): string {
  return judge(jpegWith(xmpSegment(xmp)))
}

const DECLARED: [name: string, xmp: string, verdict: string][] = [
  ['trained media', source(`${TERM}trainedAlgorithmicMedia`), `refuse XMP/${TYPE}`],
  [
    'trained media, https',
    source(`https${TERM.slice(4)}trainedAlgorithmicMedia/`),
    `refuse XMP/${TYPE}`,
  ],
  ['a bare term in any case', source('TRAINEDalgorithmicmedia'), `refuse XMP/${TYPE}`],
  ['a composite', source(`${TERM}compositeWithTrainedAlgorithmicMedia`), `refuse XMP/${TYPE}`],
  [
    'a misspelt composite',
    source(`${TERM}compositedWithTrainedAlgorithmicMedia`),
    `refuse XMP/${TYPE}`,
  ],
  ['a synthetic composite', source(`${TERM}compositeSynthetic`), `refuse XMP/${TYPE}`],
  ['C2PA’s term', source('c2pa:trainedAlgorithmicData'), `refuse XMP/${TYPE}`],
  ['an algorithm', source(`${TERM}algorithmicMedia`), `hold XMP/${TYPE}`],
  ['an enhancement', source(`${TERM}algorithmicallyEnhanced`), `hold XMP/${TYPE}`],
  ['a virtual recording', source(`${TERM}virtualRecording`), `hold XMP/${TYPE}`],
  ['data', source(`${TERM}dataDrivenMedia`), `hold XMP/${TYPE}`],
  [
    'an element',
    makeXmp('', `<${TYPE}>${TERM}trainedAlgorithmicMedia</${TYPE}>`),
    `refuse XMP/${TYPE}`,
  ],
  [
    'a resource',
    makeXmp('', `<${TYPE} rdf:resource="${TERM}trainedAlgorithmicMedia"/>`),
    `refuse XMP/${TYPE}`,
  ],
  [
    'a list',
    makeXmp(
      '',
      `<${TYPE}><rdf:Bag><rdf:li>x</rdf:li><rdf:li>compositeSynthetic</rdf:li></rdf:Bag></${TYPE}>`,
    ),
    `refuse XMP/${TYPE}`,
  ],
  ['CDATA', makeXmp('', `<${TYPE}><![CDATA[composite]]>Synthetic</${TYPE}>`), `refuse XMP/${TYPE}`],
  ['a system', makeXmp('Iptc4xmpExt:AISystemUsed="X 3"'), 'refuse XMP/Iptc4xmpExt:AISystemUsed'],
  [
    'a prompt',
    makeXmp('', '<Iptc4xmpExt:AIPromptInformation>a duck</Iptc4xmpExt:AIPromptInformation>'),
    'refuse XMP/Iptc4xmpExt:AIPromptInformation',
  ],
  [
    'a version',
    makeXmp('Iptc4xmpExt:AISystemVersionUsed="3"'),
    'refuse XMP/Iptc4xmpExt:AISystemVersionUsed',
  ],
  [
    'a writer',
    makeXmp('Iptc4xmpExt:AIPromptWriterName="A"'),
    'refuse XMP/Iptc4xmpExt:AIPromptWriterName',
  ],
  [
    'Google’s credit',
    makeXmp('photoshop:Credit="Edited with Google AI"'),
    'refuse XMP/photoshop:Credit',
  ],
  [
    'Apple’s credit',
    makeXmp('photoshop:Credit="Apple Photos Clean Up"'),
    'hold XMP/photoshop:Credit',
  ],
  ['a tool', makeXmp('xmp:CreatorTool="Draw Things 1.2"'), 'refuse XMP/xmp:CreatorTool'],
  [
    'a step',
    makeXmp('', '<dc:x><rdf:li stEvt:softwareAgent="Adobe Firefly"/></dc:x>'),
    'refuse XMP/stEvt:softwareAgent',
  ],
  ['a maker', makeXmp('tiff:Make="Ideogram AI"'), 'refuse XMP/tiff:Make'],
  [
    'settings',
    makeXmp(
      '',
      '<exif:UserComment><rdf:Alt><rdf:li>Steps: 3, Sampler: x</rdf:li></rdf:Alt></exif:UserComment>',
    ),
    'refuse XMP/exif:UserComment',
  ],
  ['a label', makeXmp(`TC260:AIGC="${LABEL}"`), 'refuse XMP/TC260:AIGC'],
  [
    'a label as an element',
    makeXmp('', `<TC260:AIGC>${LABEL}</TC260:AIGC>`),
    'refuse XMP/TC260:AIGC',
  ],
  ['an unknown label', makeXmp(`TC260:AIGC="${LABEL.replace('1', '0')}"`), 'hold XMP/TC260:AIGC'],
  [
    'a producer without a label',
    makeXmp('TC260:AIGC="{&quot;ServiceProvider&quot;:&quot;x&quot;}"'),
    'refuse XMP/TC260:AIGC',
  ],
]

const PASSING: [name: string, xmp: string][] = [
  ...['digitalCapture', 'digitalCreation', 'digitalArt', 'humanEdits', 'minorHumanEdits'].map(
    (term): [string, string] => [term, source(TERM + term)],
  ),
  ...['composite', 'compositeCapture', 'screenCapture', 'print', 'softwareImage', ''].map(
    (term): [string, string] => [`“${term}”`, source(TERM + term)],
  ),
  ['a term inside another word', source(`${TERM}notTrainedAlgorithmicMedia`)],
  ['prose', makeXmp('dc:title="Midjourney" dc:description="trainedAlgorithmicMedia"')],
  ['a poem’s credit', makeXmp('photoshop:Credit="Made with Google AI? No: with ink"')],
  ['a human tool', makeXmp('xmp:CreatorTool="Adobe Photoshop 26.8"')],
  ['an empty system', makeXmp('Iptc4xmpExt:AISystemUsed=" "')],
  ['a pointer to a manifest elsewhere', makeXmp('dcterms:provenance="https://cai.example/x"')],
  ['a wish not to be trained on', makeXmp('plus:DataMining="DMI-PROHIBITED-AIMLTRAINING"')],
  ['the property of another namespace', makeXmp('dc:DigitalSourceType="trainedAlgorithmicMedia"')],
  ['no label', makeXmp('TC260:AIGC="none"')],
]

describe('XMP', () => {
  it.for(DECLARED)('declares %s', ([, xmp, verdict], { expect }) => {
    expect(inJpeg(xmp)).toBe(verdict)
    expect(judge(webpWith(webpChunk('XMP ', utf8(xmp))))).toBe(verdict)
  })

  it.for(PASSING)('passes %s', ([, xmp], { expect }) => {
    expect(inJpeg(xmp)).toBe('pass')
  })

  it('knows a property by its namespace, under any prefix, and shows the prefix', ({ expect }) => {
    const other = source('compositeSynthetic').replaceAll(/Iptc4xmpExt(?=[:=])/g, 'iptcExt')
    expect(inJpeg(other)).toBe('refuse XMP/iptcExt:DigitalSourceType')
    const stolen = source('compositeSynthetic').replace(
      'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
      'https://elsewhere.example/',
    )
    expect(inJpeg(stolen)).toBe('pass')
  })

  it('may be UTF-16', ({ expect }) => {
    for (const order of ['le', 'be'] as const) {
      const xmp = source('compositeSynthetic')
      const wide = new Uint8Array(2 * xmp.length)
      const view = new DataView(wide.buffer)
      for (let i = 0; i < xmp.length; i += 1) {
        view.setUint16(2 * i, xmp.charCodeAt(i), order === 'le')
      }
      expect(judge(jpegWith(xmpSegment(wide)))).toBe(`refuse XMP/${TYPE}`)
      const marked = concat(order === 'le' ? [0xff, 0xfe] : [0xfe, 0xff], wide)
      expect(judge(jpegWith(xmpSegment(marked)))).toBe(`refuse XMP/${TYPE}`)
      expect(judge(jpegWith(xmpSegment(wide.subarray(0, 80))))).toBe('hold XMP/XMP')
    }
  })
})

const inWebp = (xmp: string) => judge(webpWith(webpChunk('XMP ', utf8(xmp))))

describe('XMP that is broken or made to hurt', () => {
  const declared = source('compositeSynthetic')

  it('is held where it cannot be read to its end; what stood before counts', ({ expect }) => {
    const human = source('digitalCreation')
    expect(inJpeg(human.slice(0, -60))).toBe('hold XMP/XMP')
    expect(inJpeg(declared.slice(0, -60))).toBe(`refuse XMP/${TYPE}`)
    expect(inJpeg(`<!DOCTYPE x [<!ENTITY a "b">]>${declared}`)).toBe('hold XMP/XMP')
    expect(findingsOf(jpegWith(xmpSegment(`<!DOCTYPE x>${human}`)))).toEqual([
      { where: 'XMP', field: 'XMP', value: 'has a DOCTYPE', app: null, unread: true },
    ])
  })

  it('has at most 512 KiB that are read', ({ expect }) => {
    const pad = ' '.repeat(512 * 1024)
    expect(inWebp(source('print') + pad)).toBe('hold XMP/XMP')
    expect(inWebp(source('print') + pad.slice(4096))).toBe('pass')
    expect(inWebp(declared + pad)).toBe(`refuse XMP/${TYPE}`)
    expect(inWebp(pad + declared)).toBe('hold XMP/XMP')
  })

  it('is held once there is too much of it in all', ({ expect }) => {
    const packet = webpChunk('XMP ', utf8(source('print') + ' '.repeat(400 * 1024)))
    expect(judge(webpWith(packet, packet))).toBe('pass')
    expect(judge(webpWith(packet, packet, packet))).toBe('hold XMP/XMP')
  })
})

describe('extended XMP', () => {
  const xmp = utf8(source('compositeSynthetic').padEnd(3000))
  const [first, second, third] = [
    { from: 0, to: 300 },
    { from: 300, to: 2000 },
    { from: 2000, to: xmp.length },
  ].map((part) => extendedXmpSegment(xmp, part))
  const parts = [first, second, third].filter((part) => part !== undefined)

  it('is put together whatever the order of its parts', ({ expect }) => {
    expect(judge(jpegWith(...parts))).toBe(`refuse XMP/${TYPE}`)
    expect(judge(jpegWith(...parts.toReversed()))).toBe(`refuse XMP/${TYPE}`)
    const human = utf8(source('print'))
    const whole = { from: 0, to: human.length }
    expect(judge(jpegWith(extendedXmpSegment(human, whole)))).toBe('pass')
  })

  it('is held where a part is missing, or it is longer than we read', ({ expect }) => {
    expect(judge(jpegWith(...parts.slice(0, 1)))).toBe('hold XMP/extended XMP')
    expect(judge(jpegWith(...parts.slice(1)))).toBe('hold XMP/extended XMP')
    const long = extendedXmpSegment(xmp, { from: 0, to: xmp.length, total: 10 ** 9 })
    expect(findingsOf(jpegWith(long))).toMatchObject([
      { value: 'compositeSynthetic' },
      { value: 'longer than we read', unread: true },
    ])
    const human = extendedXmpSegment(utf8(source('print')), { from: 0, to: 90, total: 10 ** 9 })
    expect(judge(jpegWith(human))).toBe('hold XMP/extended XMP')
  })
})
