import { describe, it } from 'vitest'
import {
  iim,
  jpegWith,
  makeTiff,
  makeXmp,
  photoshopSegment,
  pngText,
  pngWith,
  resource,
  samsungTrailer,
  utf8,
} from '../../../support/declarations.ts'
import { concat, jpegSegment } from '../../../support/pictures.ts'
import { findingsOf, judge } from '../../../support/screening.ts'

const inJpeg = (...records: [number, string][]) =>
  judge(jpegWith(photoshopSegment(resource(0x0404, iim(...records)))))

describe('IPTC', () => {
  const CREDIT = 'refuse IPTC/2:110 Credit'

  it('declares by its credit, word for word, and by the program that wrote it', ({ expect }) => {
    expect(inJpeg([110, 'Made with Google AI'])).toBe(CREDIT)
    expect(inJpeg([5, 'a title'], [110, 'edited with google ai'])).toBe(CREDIT)
    expect(inJpeg([65, 'Adobe Firefly'])).toBe('refuse IPTC/2:65 Program')
    expect(inJpeg([110, 'Apple Photos Clean Up'])).toBe('hold IPTC/2:110 Credit')
  })

  it('passes what people write', ({ expect }) => {
    const words = 'Made with Google AI'
    expect(inJpeg([110, `${words}: a poem`])).toBe('pass')
    expect(inJpeg([5, words], [120, words], [25, words], [80, words])).toBe('pass')
    expect(inJpeg([65, 'Adobe Photoshop'], [120, 'Adobe Firefly'])).toBe('pass')
    expect(judge(jpegWith(photoshopSegment(resource(0x0405, iim([110, words])))))).toBe('pass')
  })

  it('is found behind other resources, odd names and odd lengths, and across segments', ({
    expect,
  }) => {
    const credit = resource(0x0404, iim([110, 'Made with Google AI']), 'a name')
    const other = resource(0x03ed, Uint8Array.of(1, 2, 3), 'odd')
    expect(judge(jpegWith(photoshopSegment(other, credit)))).toBe(CREDIT)
    const cut = [credit.subarray(0, 20), credit.subarray(20)]
    expect(judge(jpegWith(...cut.map((part) => photoshopSegment(part))))).toBe(CREDIT)
    const long = concat(
      [0x1c, 2, 25, 0x80, 4, 0, 0, 0, 3],
      'abc',
      iim([110, 'Made with Google AI']),
    )
    expect(judge(jpegWith(photoshopSegment(resource(0x0404, long))))).toBe(CREDIT)
  })

  it('may hold EXIF and XMP beside it', ({ expect }) => {
    const exif = resource(0x0422, makeTiff({ Software: 'ComfyUI' }))
    expect(judge(jpegWith(photoshopSegment(exif)))).toBe('refuse EXIF/Software')
    const xmp = resource(0x0424, utf8(makeXmp('photoshop:Credit="Made with Google AI"')))
    expect(judge(jpegWith(photoshopSegment(xmp)))).toBe('refuse XMP/photoshop:Credit')
  })

  it('is read as far as it makes sense, and up to 4,096 records', ({ expect }) => {
    const many = iim(...Array.from({ length: 4097 }, (): [number, string] => [25, 'x']))
    const segments = [many.subarray(0, 30_000), many.subarray(30_000)]
    const framed = resource(0x0404, concat(...segments))
    expect(
      judge(
        jpegWith(
          photoshopSegment(framed.subarray(0, 20_000)),
          photoshopSegment(framed.subarray(20_000)),
        ),
      ),
    ).toBe('hold IPTC/IPTC')
    const names = iim(...Array.from({ length: 2100 }, (): [number, string] => [65, 'x']))
    const once = photoshopSegment(resource(0x0404, names))
    expect(judge(jpegWith(once))).toBe('pass')
    expect(judge(jpegWith(once, once))).toBe('hold IPTC/IPTC')
    const resources = Array.from({ length: 1025 }, () => resource(1, new Uint8Array()))
    expect(judge(jpegWith(photoshopSegment(...resources)))).toBe('hold IPTC/Photoshop')
    const lying = concat(
      '8BIM',
      [4, 4, 0, 0, 0xff, 0xff, 0xff, 0xff],
      iim([110, 'Made with Google AI']),
    )
    expect(judge(jpegWith(photoshopSegment(lying)))).toBe(CREDIT)
    expect(judge(jpegWith(photoshopSegment(utf8('8BIM'))))).toBe('pass')
  })
})

describe('Samsung’s trailer', () => {
  const edited = '{"genImageVersion":"v1","connectorType":"srvg","genAIType":8}'
  const TYPE = 'refuse Samsung trailer/PEg_Info genAIType'
  const png = pngWith()
  const jpeg = jpegWith()

  it('declares a type other than 0, behind a PNG or a JPEG', ({ expect }) => {
    const trailer = samsungTrailer(['Image_UTC_Data', '1700000000'], ['PEg_Info', edited])
    expect(judge(concat(png, trailer))).toBe(TYPE)
    expect(findingsOf(concat(jpeg, trailer))).toMatchObject([{ value: '8' }])
    const far = samsungTrailer(['PEg_Info', edited], ['MotionPhoto_Data', 'x'.repeat(100_000)])
    expect(judge(concat(jpeg, far))).toBe(TYPE)
    expect(judge(concat(jpeg, far.subarray(0, -1)))).toBe('pass')
    const older = samsungTrailer(['PhotoEditor_Re_Edit_Data', edited])
    expect(judge(concat(png, older))).toMatch(/Re_Edit_Data genAIType$/)
  })

  it('passes where no such thing was done', ({ expect }) => {
    const none = edited.replace('8', '0')
    expect(judge(concat(png, samsungTrailer(['PEg_Info', none])))).toBe('pass')
    expect(judge(concat(png, samsungTrailer(['MotionPhoto_Data', edited])))).toBe('pass')
    expect(judge(concat(png, 'a page about "genAIType":8'))).toBe('pass')
    expect(judge(pngText('Comment', `PEg_Info${edited}`))).toBe('pass')
  })

  it('counts without its directory, and is read in its place only', ({ expect }) => {
    const trailer = samsungTrailer(['PEg_Info', edited])
    expect(judge(concat(png, trailer.subarray(0, -4)))).toBe(TYPE)
    const lying = trailer.slice()
    lying.set([0xff, 0xff, 0xff, 0xff], lying.length - 8)
    expect(judge(concat(png, lying))).toBe(TYPE)
    expect(judge(concat(png.subarray(0, -12), trailer))).toBe('pass')
  })
})

const label = (value: string) => `{"Label":"${value}","ContentProducer":"0011"}`

describe('the label of China’s standard', () => {
  it('declares with 1, 2 or 3, and is for a person to look at with anything else', ({ expect }) => {
    for (const value of ['1', '2', '3']) {
      expect(judge(pngText('AIGC', label(value)))).toBe('refuse PNG text/AIGC')
    }
    for (const value of ['0', '4', 'yes']) {
      expect(judge(pngText('AIGC', label(value)))).toBe('hold PNG text/AIGC')
    }
    expect(judge(pngText('AIGC', '{"Label":1}'))).toBe('refuse PNG text/AIGC')
    expect(judge(pngText('AIGC', '{"ServiceProvider":"x","Time":"x"}'))).toBe(
      'refuse PNG text/AIGC',
    )
    expect(judge(pngText('AIGC', String.raw`{\"Label\":\"2\"}`))).toBe('refuse PNG text/AIGC')
    expect(judge(pngText('AIGC', '{"Label":"1","Conte'))).toBe('refuse PNG text/AIGC')
  })

  it('passes what is none', ({ expect }) => {
    for (const text of ['', 'none', '{}', '{"label":"1"}', '"Label": 1', '{"AIGC":"no"}']) {
      expect(judge(pngText('AIGC', text)), text).toBe('pass')
    }
    expect(judge(pngText('Comment', label('1')))).toBe('pass')
  })

  it('may stand in any of JPEG’s own segments', ({ expect }) => {
    const bare = `AIGC${label('1')}`
    expect(judge(jpegWith(jpegSegment(0xe9, bare)))).toBe('refuse JPEG/APP9 AIGC')
    expect(judge(jpegWith(jpegSegment(0xe1, bare)))).toBe('refuse JPEG/APP1 AIGC')
    expect(judge(jpegWith(jpegSegment(0xfe, bare)))).toBe('pass')
    expect(judge(jpegWith(jpegSegment(0xe9, `My AIGC${label('1')}`)))).toBe('pass')
  })
})
