import { describe, it } from 'vitest'
import {
  big16,
  big32,
  exifSegment,
  jpegWith,
  makeTiff,
  makeXmp,
  unicodeComment,
  utf8,
  webpChunk,
  webpWith,
  type ExifFields,
} from '../../../support/declarations.ts'
import { concat, jpegSegment } from '../../../support/pictures.ts'
import { findingsOf, judge } from '../../../support/screening.ts'

const SETTINGS = 'a duck\nSteps: 15, Sampler: UniPC, CFG scale: 5, Seed: 7, Size: 512x400'
const SIGNATURE = `Signature: ${'IoR6YcSlkWo/83bl'.repeat(6)}==`
const UUID = '4800156b-8880-4786-9056-7ca3da449d8c'
const LABEL = '{"AIGC":{"Label":"1","ContentProducer":"001191110102"}}'

const DECLARED: [name: string, fields: ExifFields, field: string, app: string | null][] = [
  ['a program', { Software: 'NovelAI Diffusion V4.5 C02D4F98' }, 'Software', 'NovelAI'],
  ['a maker', { Make: 'Ideogram AI' }, 'Make', 'Ideogram'],
  ['settings', { UserComment: `ASCII\0\0\0${SETTINGS}` }, 'UserComment', 'Stable Diffusion'],
  ['settings, bare', { UserComment: SETTINGS }, 'UserComment', 'Stable Diffusion'],
  ['a graph', { Make: 'workflow:{"nodes":[{}],"links":[]}' }, 'Make', 'ComfyUI'],
  ['a graph', { Model: 'prompt:{"3":{"class_type":"KSampler"}}' }, 'Model', 'ComfyUI'],
  [
    'a graph',
    { ImageDescription: 'Workflow: {"nodes":[],"links":[]}' },
    'ImageDescription',
    'ComfyUI',
  ],
  ['a graph', { UserComment: '{"3":{"class_type":"KSampler"}}' }, 'UserComment', 'ComfyUI'],
  ['SwarmUI’s', { Model: '{"sui_image_params":{}}' }, 'Model', 'SwarmUI'],
  [
    'Civitai’s',
    { UserComment: '{"extraMetadata":"{}","9":{"class_type":"x"}}' },
    'UserComment',
    'Civitai',
  ],
  ['NovelAI’s', { UserComment: '{"v4_prompt":{}}' }, 'UserComment', 'NovelAI'],
  ['Fooocus’', { UserComment: '{"base_model":"x","sampler":"y"}' }, 'UserComment', 'Fooocus'],
  ['a label', { UserComment: LABEL }, 'UserComment', 'an app made for China'],
  ['a label', { ImageDescription: LABEL }, 'ImageDescription', 'an app made for China'],
  [
    'a signature',
    { ImageDescription: SIGNATURE, Artist: UUID },
    'ImageDescription with Artist',
    'Grok',
  ],
]

const PASSING: [name: string, fields: ExifFields][] = [
  ['a camera', { Make: 'Canon', Model: 'Canon EOS', Software: 'Adobe Photoshop 26.8' }],
  ['a painting’s title', { ImageDescription: 'Midjourney: a firefly, by Dalle' }],
  ['an artist’s name', { Artist: 'NovelAI' }],
  ['a program whose name only begins alike', { Software: 'Imagenomic Portraiture' }],
  ['a name not at the start', { Software: 'not Midjourney' }],
  ['a model of a camera', { Model: 'Ideogram AI' }],
  ['a comment on steps', { UserComment: 'Steps: 3 coats; seed: sunflower; size: A3' }],
  ['settings in a description', { ImageDescription: SETTINGS }],
  ['a signature alone', { ImageDescription: SIGNATURE }],
  ['a signature by a person', { ImageDescription: SIGNATURE, Artist: 'Ada Aldous' }],
  ['a short signature', { ImageDescription: 'Signature: lower right', Artist: UUID }],
  ['a camera’s JSON', { UserComment: '{"Model":"S25","resolution":"4000x3000"}' }],
  ['a camera’s JSON', { UserComment: '{"extraMetadata":{"base_model":"S25"}}' }],
  ['a label in prose', { UserComment: `a note on "AIGC": ${LABEL}` }],
  ['an empty label', { UserComment: '{"AIGC":{}}' }],
]

describe('EXIF', () => {
  it.for(DECLARED)('declares %s', ([, fields, field, app], { expect }) => {
    for (const little of [false, true]) {
      const tiff = makeTiff(fields, little)
      expect(findingsOf(jpegWith(exifSegment(tiff)))[0]).toMatchObject({
        where: 'EXIF',
        field,
        app,
      })
      expect(judge(webpWith(webpChunk('EXIF', tiff)))).toBe(`refuse EXIF/${field}`)
    }
  })

  it.for(PASSING)('passes %s', ([, fields], { expect }) => {
    expect(judge(jpegWith(exifSegment(makeTiff(fields))))).toBe('pass')
  })

  it('reads a comment in UTF-16 of either order, whatever the file’s own', ({ expect }) => {
    for (const little of [false, true]) {
      for (const order of ['le', 'be'] as const) {
        const tiff = makeTiff({ UserComment: unicodeComment(SETTINGS, order) }, little)
        expect(judge(jpegWith(exifSegment(tiff))), `${little} ${order}`).toBe(
          'refuse EXIF/UserComment',
        )
      }
    }
    const utf8Comment = concat('UNICODE\0', utf8(SETTINGS))
    expect(judge(jpegWith(exifSegment(makeTiff({ UserComment: utf8Comment }))))).toBe(
      'refuse EXIF/UserComment',
    )
    for (const name of ['ASCII\0\0\0', 'JIS\0\0\0\0\0', '\0'.repeat(8)]) {
      const comment = `${name}{"3":{"class_type":"KSampler"}}`
      const named = jpegWith(exifSegment(makeTiff({ UserComment: comment })))
      expect(findingsOf(named)).toMatchObject([{ field: 'UserComment', app: 'ComfyUI' }])
    }
    // Where a mark says the order, zeros on the other side do not: these letters have them there.
    const rare = { le: [0xff, 0xfe], be: [0xfe, 0xff] }
    for (const order of ['le', 'be'] as const) {
      const text = unicodeComment(`${'\u0100'.repeat(600)}${SETTINGS}`, order).subarray(8)
      const marked = concat('UNICODE\0', rare[order], text)
      expect(judge(jpegWith(exifSegment(makeTiff({ UserComment: marked }))))).toBe(
        'refuse EXIF/UserComment',
      )
    }
    const human = unicodeComment('Steps of a dance', 'le')
    expect(judge(jpegWith(exifSegment(makeTiff({ UserComment: human }))))).toBe('pass')
  })

  it('reads XMP that it holds, and its own beginning where it should not be', ({ expect }) => {
    const xmp = makeXmp('Iptc4xmpExt:DigitalSourceType="compositeSynthetic"')
    const holding = makeTiff({ XMLPacket: utf8(xmp) })
    expect(judge(jpegWith(exifSegment(holding)))).toBe('refuse XMP/Iptc4xmpExt:DigitalSourceType')
    const begun = concat('Exif\0\0', makeTiff({ Software: 'ComfyUI' }))
    expect(judge(webpWith(webpChunk('EXIF', begun)))).toBe('refuse EXIF/Software')
  })
})

const start = concat('MM\0*', big32(8))

const entry = (tag: number, type: number, count: number, at: number) =>
  concat(big16(tag), big16(type), big32(count), big32(at))

const chain = (count: number, last: Uint8Array) =>
  concat(
    start,
    ...Array.from({ length: count - 1 }, (_, i) =>
      concat(big16(1), entry(0x0112, 3, 1, 0), big32(8 + 18 * (i + 1))),
    ),
    big16(1),
    last,
    big32(0),
  )

const make = (size: number) => makeTiff({ Software: 'x'.repeat(size) })

// Four letters fit into the entry itself: DALL-E does not, and stands behind.
const named = (count: number) => concat(chain(count, entry(0x0131, 2, 6, 8 + 18 * count)), 'DALL-E')

const typed = (type: number) =>
  concat(start, big16(1), entry(0x0131, type, 8, 26), big32(0), 'ComfyUI\0')

describe('EXIF that is made to hurt', () => {
  it('is read once, however its parts point at each other', ({ expect }) => {
    const loop = concat(start, big16(1), entry(0x8769, 4, 1, 8), big32(8))
    expect(judge(jpegWith(exifSegment(loop)))).toBe('pass')
  })

  it('is read as far as its bytes go', ({ expect }) => {
    const lying = concat(start, big16(65_535), entry(0x0131, 2, 0xffffffff, 22), 'ComfyUI')
    expect(judge(jpegWith(exifSegment(lying)))).toBe('refuse EXIF/Software')
    const outside = concat(start, big16(1), entry(0x0131, 2, 100, 0xfffffff0), big32(0xffffffff))
    expect(judge(jpegWith(exifSegment(outside)))).toBe('pass')
    for (let length = 0; length < 29; length += 1) {
      expect(judge(jpegWith(exifSegment(lying.subarray(0, length))))).toBe('pass')
    }
  })

  it('holds text as bytes of four types, and numbers are none', ({ expect }) => {
    for (const type of [1, 2, 7, 129]) {
      expect(judge(jpegWith(exifSegment(typed(type)))), `${type}`).toBe('refuse EXIF/Software')
    }
    for (const type of [3, 4, 5, 130])
      expect(judge(jpegWith(exifSegment(typed(type))))).toBe('pass')
  })

  it('has at most 4 parts that are read', ({ expect }) => {
    expect(judge(jpegWith(exifSegment(named(4))))).toBe('refuse EXIF/Software')
    expect(findingsOf(jpegWith(exifSegment(named(5))))).toMatchObject([
      { where: 'EXIF', unread: true },
    ])
  })

  it('has at most 1 MiB of a value that is read', ({ expect }) => {
    expect(judge(webpWith(webpChunk('EXIF', make(1024 * 1024 - 1))))).toBe('pass')
    expect(judge(webpWith(webpChunk('EXIF', make(1024 * 1024))))).toBe('hold EXIF/EXIF')
  })

  it('is held once its fields have cost too much, each of a few letters', ({ expect }) => {
    const count = 4200
    const fields = Array.from({ length: count }, () => entry(0x0131, 2, 4, 0x47494d50))
    const many = concat(start, big16(count), ...fields, big32(0))
    expect(judge(jpegWith(exifSegment(many)))).toBe('hold EXIF/Software')
    expect(judge(jpegWith(exifSegment(many.subarray(0, 40_000))))).toBe('pass')
  })

  it('what only looks like it is nothing', ({ expect }) => {
    expect(judge(jpegWith(jpegSegment(0xe1, 'Exif\0\0ComfyUI')))).toBe('pass')
    expect(judge(jpegWith(jpegSegment(0xe2, makeTiff({ Software: 'ComfyUI' }))))).toBe('pass')
  })
})
