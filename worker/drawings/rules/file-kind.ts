import { lettersAt, spells, uint32At } from './bytes.ts'
import { isJpeg } from './jpeg.ts'
import { isPng } from './png.ts'
import { isWebp } from './webp.ts'

/*
 * What a file is, by its content. The name and the declared type are never looked at: they say what the
 * sender wants us to believe. The kinds that we do not take are known only to be refused kindly.
 */

export type FileKind = 'png' | 'jpeg' | 'webp' | RefusedKind

/** What to say of each kind that we do not take: what it is, and what to do. */
export const REFUSALS = {
  svg: 'This is an SVG, a picture made of instructions. We need one made of pixels: please export it as PNG.',
  gif: 'This is a GIF. Please save the picture as PNG and send that.',
  heic: 'This is a HEIC photo. iPhones can save as JPEG: open Settings, Camera, Formats, choose Most Compatible and take the photo again, or export this one as JPEG.',
  avif: 'This is an AVIF picture. Please export it as PNG or JPEG.',
  'jpeg-xl': 'This is a JPEG XL picture. Please export it as PNG or JPEG.',
  'jpeg-2000': 'This is a JPEG 2000 picture. Please export it as PNG or JPEG.',
  tiff: 'This is a TIFF or a camera’s raw file. Please export it as PNG or JPEG.',
  bmp: 'This is a BMP picture. Please save it as PNG.',
  icon: 'This is an icon file. Please save the picture as PNG.',
  photoshop: 'This is a Photoshop document. Please export the picture as PNG or JPEG.',
  'clip-studio': 'This is a Clip Studio document. Please export the picture as PNG or JPEG.',
  pdf: 'This is a PDF. Please export the page with your drawing as PNG or JPEG.',
  zip: 'This is a zip file, or the working file of a drawing app such as Procreate or Krita. Please export the picture as PNG or JPEG.',
  packed:
    'This is a packed (gzip) file. Please unpack it and send the picture itself as PNG or JPEG.',
  video: 'This is a video. Please send one still picture of your drawing, as PNG or JPEG.',
  html: 'This is a web page, not a picture. Perhaps the download went wrong: please save the picture itself as PNG or JPEG.',
  text: 'This is text, not a picture. Please send your drawing as PNG, JPEG or WebP.',
  unknown: 'We do not know this kind of file. Please send your drawing as PNG, JPEG or WebP.',
} as const

export type RefusedKind = keyof typeof REFUSALS

/** Recognises a file by its first bytes. Never throws; the empty file is `unknown`. */
export function recognise(bytes: Uint8Array): FileKind {
  if (isPng(bytes)) return 'png'
  if (isJpeg(bytes)) return 'jpeg'
  if (isWebp(bytes)) return 'webp'
  for (const [letters, kind] of BEGINNINGS) {
    if (spells(bytes, 0, letters)) return kind
  }
  if (spells(bytes, 4, 'ftyp')) return recogniseIso(bytes)
  return recogniseText(bytes)
}

const BEGINNINGS: readonly (readonly [string, RefusedKind])[] = [
  ['GIF8', 'gif'],
  ['BM', 'bmp'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['II+\0', 'tiff'],
  ['MM\0+', 'tiff'],
  ['\0\0\x01\0', 'icon'],
  ['icns', 'icon'],
  ['8BPS', 'photoshop'],
  ['CSFCHUNK', 'clip-studio'],
  ['%PDF', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\x1f\x8b', 'packed'],
  ['\xff\x0a', 'jpeg-xl'],
  ['\0\0\0\x0cJXL ', 'jpeg-xl'],
  ['\0\0\0\x0cjP  ', 'jpeg-2000'],
  ['\xff\x4f\xff\x51', 'jpeg-2000'],
  ['\x1a\x45\xdf\xa3', 'video'],
]

const HEIC_BRANDS = /heic|heix|heim|heis|hevc|hevx|mif1|msf1/

/** HEIC, AVIF and video share one container, and tell each other apart by lists of brands. */
function recogniseIso(bytes: Uint8Array): RefusedKind {
  const length = Math.min(uint32At(bytes, 0), 256)
  const brands = lettersAt(bytes, 8, Math.max(0, length - 8))
  if (/avif|avis/.test(brands)) return 'avif'
  return HEIC_BRANDS.test(brands) ? 'heic' : 'video'
}

const LOOK_BYTES = 4096

function recogniseText(bytes: Uint8Array): RefusedKind {
  const start = bytes.subarray(0, LOOK_BYTES)
  if (start.length === 0) return 'unknown'
  // UTF-16 writes a zero beside each Latin letter.
  const wide = /^(\xff\xfe|\xfe\xff)/.test(lettersAt(start, 0, 2))
  const readable = wide ? start.filter((byte, i) => i > 1 && byte !== 0) : start
  const letters = lettersAt(readable, 0, LOOK_BYTES)
  // Markdown and mails quote tags; a file of markup begins with one.
  if (/^(\xef\xbb\xbf)?\s*</.test(letters)) {
    if (/<svg[\s>]/i.test(letters)) return 'svg'
    if (/<(!doctype html|html|head|body|script)\b/i.test(letters)) return 'html'
  }
  // oxlint-disable-next-line no-control-regex -- text is what has none of them
  return /[\x00-\x08\x0e-\x1f]/.test(letters) ? 'unknown' : 'text'
}
