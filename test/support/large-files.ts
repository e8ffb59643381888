import { deflateSync } from 'fflate'
import {
  big32,
  exifSegment,
  jpegWith,
  makeTiff,
  makeXmp,
  textChunk,
  utf8,
  webpChunk,
  webpWith,
  xmpSegment,
} from './declarations.ts'
import { actions, app11, assertion, caBX, manifest, store } from './manifests.ts'
import { makeRandom } from './mutants.ts'
import { concat, JPEG_END, JPEG_SCAN, pngChunk, pngOf, type Bytes } from './pictures.ts'

/**
 * A PNG, a JPEG and a WebP of so many bytes, as a person's own may be: noise for pixels, and beside it EXIF, XMP
 * and a C2PA store of 100 kB with a thumbnail. They pass.
 */
export function makeLargeFiles(size: number): { png: Bytes; jpeg: Bytes; webp: Bytes } {
  const random = makeRandom(7)
  const noise = Uint8Array.from({ length: size }, () => random(256))
  const tiff = makeTiff({ Software: 'Adobe Photoshop 26.8', Make: 'Canon', UserComment: 'my desk' })
  const xmp = makeXmp('xmp:CreatorTool="Adobe Photoshop"', '<dc:title>duck</dc:title>'.repeat(200))
  const manifests = store(
    manifest(
      { claim: { claim_generator_info: [{ name: 'Adobe Photoshop' }] } },
      assertion('c2pa.thumbnail.claim.jpeg', noise.subarray(0, 100_000)),
      actions(...Array.from({ length: 100 }, () => ({ action: 'c2pa.edited' }))),
    ),
  )
  return {
    png: makeNoisyPng(noise, [
      pngChunk('eXIf', tiff),
      textChunk('XML:com.adobe.xmp', xmp, 'iTXt'),
      caBX(manifests),
    ]),
    jpeg: concat(
      jpegWith(exifSegment(tiff), xmpSegment(xmp), ...app11(manifests)).subarray(0, -2),
      JPEG_SCAN,
      // Coded pixels have a stuffed zero behind every 0xFF.
      noise.map((byte, i) => (noise[i - 1] === 0xff ? 0 : byte)),
      JPEG_END,
    ),
    webp: webpWith(
      webpChunk('ALPH', noise),
      webpChunk('EXIF', tiff),
      webpChunk('XMP ', utf8(xmp)),
      webpChunk('C2PA', manifests),
    ),
  }
}

/** Opaque, as most are: a 1 in every lowest bit of alpha. */
function makeNoisyPng(noise: Uint8Array, before: Bytes[]): Bytes {
  const [width, channels] = [1000, 4]
  const length = 1 + width * channels
  const height = Math.floor(noise.length / length)
  const rows = noise.slice(0, height * length)
  for (let y = 0; y < height; y += 1) {
    rows[y * length] = 0
    for (let at = y * length + channels; at < (y + 1) * length; at += channels) rows[at] = 255
  }
  const packed = concat([0x78, 0x9c], deflateSync(rows, { level: 1 }), big32(0))
  const header = concat(big32(width), big32(height), [8, 6, 0, 0, 0])
  return pngOf(
    pngChunk('IHDR', header),
    ...before,
    ...cut(packed, 8192).map((piece) => pngChunk('IDAT', piece)),
    pngChunk('IEND'),
  )
}

function cut(bytes: Uint8Array, size: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
    bytes.subarray(i * size, (i + 1) * size),
  )
}
