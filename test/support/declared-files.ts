import {
  exifSegment,
  extendedXmpSegment,
  iim,
  jpegWith,
  makeTiff,
  makeXmp,
  photoshopSegment,
  pngAfter,
  pngWith,
  rawProfile,
  resource,
  samsungTrailer,
  textChunk,
  unicodeComment,
  utf8,
  webpChunk,
  webpWith,
  xmpSegment,
} from './declarations.ts'
import { actions, app11, caBX, jsonAssertion, manifest, store, TRAINED } from './manifests.ts'
import { concat, jpegSegment, makePng, pngChunk, type Bytes } from './pictures.ts'

/*
 * One file of every kind that screening reads, with something in every part that it looks at: what mutants are
 * made from where the corpus is not.
 */

const SETTINGS = 'a duck\nSteps: 15, Sampler: UniPC, CFG scale: 5, Seed: 7, Size: 512x400'
const TIFF = makeTiff({
  Software: 'ComfyUI',
  ImageDescription: `Signature: ${'IoR6YcSlkWo/83bl'.repeat(6)}==`,
  Artist: '4800156b-8880-4786-9056-7ca3da449d8c',
  UserComment: unicodeComment(SETTINGS, 'be'),
})
const XMP = utf8(
  makeXmp(
    'Iptc4xmpExt:DigitalSourceType="compositeSynthetic" xmp:CreatorTool="Draw Things"',
    '<TC260:AIGC>{&quot;Label&quot;:&quot;1&quot;}</TC260:AIGC><photoshop:Credit>me</photoshop:Credit>',
  ),
)
const STORE = store(
  manifest(
    { claim: { claim_generator_info: [{ name: 'ChatGPT' }] } },
    actions({ digitalSourceType: TRAINED, softwareAgent: { name: 'GPT-4o' } }),
  ),
  manifest(
    { claim: { claim_generator: 'Krita' } },
    jsonAssertion('c2pa.metadata', '{"a:DigitalSourceType":["x"]}'),
  ),
)
const TRAILER = samsungTrailer(['Image_UTC_Data', '17'], ['PEg_Info', '{"genAIType":8}'])
const RECORDS = iim([5, 'a title'], [65, 'Adobe Firefly'], [110, 'Made with Google AI'])

export async function makeDeclaredFiles(): Promise<Bytes[]> {
  return [
    pngWith(textChunk('parameters', SETTINGS, 'zTXt'), textChunk('Comment', 'x', 'packed iTXt')),
    pngWith(textChunk('XML:com.adobe.xmp', XMP, 'iTXt'), pngChunk('eXIf', TIFF), caBX(STORE)),
    pngAfter(rawProfile('exif', TIFF), rawProfile('xmp', XMP), rawProfile('iptc', RECORDS)),
    concat(await makePng({ width: 70, height: 70 }, { before: [caBX(STORE)] }), TRAILER),
    concat(
      jpegWith(
        exifSegment(TIFF),
        xmpSegment(XMP),
        extendedXmpSegment(XMP, { from: 400, to: XMP.length }),
        extendedXmpSegment(XMP, { from: 0, to: 400 }),
        ...app11(STORE, 300),
        photoshopSegment(resource(0x0404, RECORDS), resource(0x0424, XMP)),
        jpegSegment(0xfe, SETTINGS),
        jpegSegment(0xe9, 'AIGC{"Label":"1"}'),
      ),
      TRAILER,
    ),
    webpWith(webpChunk('EXIF', TIFF), webpChunk('XMP ', XMP), webpChunk('C2PA', STORE)),
  ]
}
