import { describe, it } from 'vitest'
import type { Result } from '../../../schema/result.ts'
import { judgeUpload, MAX_FILE_BYTES } from '../../../worker/drawings/rules/judge.ts'
import {
  concat,
  extended,
  jpegFrame,
  jpegSegment,
  jpegShell,
  JPEG_END,
  JPEG_SCAN,
  JPEG_START,
  letters,
  lossless,
  lossy,
  pngChunk,
  pngHeader,
  pngOf,
  pngShell,
  webpChunk,
  webpOf,
} from '../../support/pictures.ts'

const SIZE = { width: 300, height: 200 }
const IDAT = pngChunk('IDAT', [1, 2, 3])
const IEND = pngChunk('IEND')

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  return Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ 1 : byte))
}

function judge(bytes: Uint8Array) {
  return judgeUpload(bytes, null)
}

function codeOf(result: Result<unknown>): string {
  return result.ok ? 'accepted' : result.problem.code
}

function detailOf(result: Result<unknown>): string {
  return result.ok ? '' : (result.problem.detail ?? '')
}

describe('a file that we take', () => {
  const files = {
    'a PNG': [pngShell(SIZE), 'image/png'],
    'a PNG in colours from a palette': [
      pngOf(pngHeader({ ...SIZE, colour: 3 }), pngChunk('PLTE', [1, 2, 3]), IDAT, IEND),
      'image/png',
    ],
    'a PNG whose pixels lie in many pieces, with text behind them': [
      pngOf(
        pngHeader(SIZE),
        ...Array.from({ length: 6000 }, () => IDAT),
        pngChunk('tEXt', 'a\0b'),
        IEND,
      ),
      'image/png',
    ],
    'a PNG with something behind its end': [concat(pngShell(SIZE), '<html>'), 'image/png'],
    'a JPEG': [jpegShell(SIZE), 'image/jpeg'],
    'a progressive JPEG with fill bytes between its segments': [
      concat(
        JPEG_START,
        jpegFrame({ ...SIZE, marker: 0xc2 }),
        [0xff, 0xff],
        JPEG_SCAN,
        JPEG_SCAN,
        [0xff],
        JPEG_END,
      ),
      'image/jpeg',
    ],
    'a JPEG with a second picture behind its end': [
      concat(jpegShell(SIZE), jpegShell({ width: 9000, height: 9000 })),
      'image/jpeg',
    ],
    'a lossy WebP': [webpOf(lossy(SIZE)), 'image/webp'],
    'a lossless WebP': [webpOf(lossless(SIZE)), 'image/webp'],
    'an extended WebP with metadata': [
      webpOf(extended(SIZE, 0x08), lossy(SIZE), webpChunk('EXIF', 'abc')),
      'image/webp',
    ],
  } as const

  it.for(Object.entries(files))('is %s', ([, [bytes, type]], { expect }) => {
    const picture = { type, ...SIZE, animated: false }
    expect(judge(bytes)).toEqual({
      ok: true,
      value: { drawn: picture, kept: picture, screening: { answer: 'pass', credentials: null } },
    })
  })
})

describe('a file of another kind is refused by name, whatever it is called', () => {
  const files = {
    SVG: letters('<?xml version="1.0"?>\n<!-- hello -->\n<svg onload="alert(1)" xmlns="…"/>'),
    'an SVG': concat(
      [0xff, 0xfe],
      ...letters('<svg >').reduce<number[][]>((all, b) => [...all, [b, 0]], []),
    ),
    GIF: letters('GIF89a\x01\0\x01\0'),
    HEIC: letters('\0\0\0\x18ftypheic\0\0\0\0mif1heic'),
    AVIF: letters('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'),
    TIFF: letters('II*\0\x08\0\0\0'),
    BMP: letters('BM\0\0\0\0'),
    PDF: letters('%PDF-1.7'),
    Procreate: letters('PK\x03\x04abc'),
    Photoshop: letters('8BPS\0\x01'),
    'web page': letters('<!DOCTYPE html><title>Not found</title>'),
    'This is text': letters('dear artist,\nhere is my drawing'),
    'is text, not': letters('# Notes\n\nPaste `<script src="x">` into `<head>`, or an `<svg >`.'),
    'do not know': letters('\x01\x02\x03\x04'),
    video: letters('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'),
  }

  it.for(Object.entries(files))('%s', ([word, bytes], { expect }) => {
    const result = judge(bytes)
    expect(codeOf(result)).toBe('unsupported-image')
    expect(detailOf(result)).toContain(word)
    expect(detailOf(result)).toMatch(/\b(PNG|JPEG)\b/)
  })

  it('tells the owner of an iPhone how to get a JPEG', ({ expect }) => {
    expect(detailOf(judge(files.HEIC))).toContain('Most Compatible')
  })
})

describe('a picture that moves is refused', () => {
  const files = {
    'an animated PNG': pngShell(SIZE, { before: [pngChunk('acTL', [0, 0, 0, 2, 0, 0, 0, 0])] }),
    'an animated WebP by its flag': webpOf(
      extended(SIZE, 0x02),
      webpChunk('ANIM', [0, 0, 0, 0, 0, 0]),
    ),
    'an animated WebP that hides its flag': webpOf(extended(SIZE), webpChunk('ANMF', 'x')),
  }
  it.for(Object.entries(files))('%s', ([, bytes], { expect }) => {
    const result = judge(bytes)
    expect(codeOf(result)).toBe('unsupported-image')
    expect(detailOf(result)).toContain('one frame')
  })
})

describe('a damaged file is refused', () => {
  const png = pngShell(SIZE)
  const jpeg = jpegShell(SIZE)
  const webp = webpOf(lossy(SIZE))
  const files = {
    'the empty file': letters(''),
    'a PNG mangled as text': concat([0x89], 'PNG\n\n\x1a\n', png.subarray(8)),
    'a PNG of its signature alone': png.subarray(0, 8),
    'a PNG cut off in its pixels': png.subarray(0, png.length - 14),
    'a PNG without its end': png.subarray(0, png.length - 12),
    'a PNG with a chunk longer than the file': concat(
      png.subarray(0, 33),
      [255, 255, 255, 255],
      'IDAT',
    ),
    'a PNG whose header has the wrong checksum': flipped(png, 18),
    'a PNG with two headers': pngShell(SIZE, { before: [pngHeader(SIZE)] }),
    'a PNG without pixels': pngOf(pngHeader(SIZE), IEND),
    'a PNG of width 0': pngShell({ width: 0, height: 200 }),
    'a PNG of an impossible depth': pngOf(pngHeader({ ...SIZE, depth: 3 }), IDAT, IEND),
    'a PNG that lacks its palette': pngOf(pngHeader({ ...SIZE, colour: 3 }), IDAT, IEND),
    'a PNG whose pixels are interrupted': pngShell(SIZE, { after: [pngChunk('tEXt'), IDAT] }),
    'a PNG with a critical chunk that nobody knows': pngShell(SIZE, { before: [pngChunk('EVIL')] }),
    'a PNG with thousands of texts': pngShell(SIZE, {
      before: Array.from({ length: 4097 }, () => pngChunk('tEXt')),
    }),
    'a JPEG of its first bytes alone': jpeg.subarray(0, 3),
    'a JPEG cut off in its pixels': jpeg.subarray(0, jpeg.length - 4),
    'a JPEG without its end': jpeg.subarray(0, jpeg.length - 2),
    'a JPEG with a segment longer than the file': concat(
      JPEG_START,
      [0xff, 0xe1, 0xff, 0xff],
      'Exif',
    ),
    'a JPEG with a segment of length 1': concat(JPEG_START, [0xff, 0xe1, 0, 1], jpeg.subarray(2)),
    'a JPEG without pixels': concat(JPEG_START, jpegFrame(SIZE), JPEG_END),
    'a JPEG without a size': concat(JPEG_START, JPEG_SCAN, JPEG_END),
    'a JPEG of height 0': jpegShell({ width: 200, height: 0 }),
    'a JPEG with two frames': concat(
      JPEG_START,
      jpegFrame(SIZE),
      jpegFrame(SIZE),
      JPEG_SCAN,
      JPEG_END,
    ),
    'a JPEG of a thousand scans': concat(
      JPEG_START,
      jpegFrame({ ...SIZE, marker: 0xc2 }),
      ...Array.from({ length: 1000 }, () => JPEG_SCAN),
      JPEG_END,
    ),
    'a JPEG of thousands of comments': concat(
      JPEG_START,
      ...Array.from({ length: 5000 }, () => jpegSegment(0xfe)),
      jpeg.subarray(2),
    ),
    'a WebP cut off': webp.subarray(0, webp.length - 3),
    'a WebP that lies about its length': concat('RIFF', [255, 255, 255, 127], webp.subarray(8)),
    'a WebP of nothing': webpOf(),
    'a WebP whose chunk is longer than itself': webpOf(
      concat('VP8 ', [255, 0, 0, 0], [1, 2, 3, 4]),
    ),
    'a WebP without pixels': webpOf(extended(SIZE), webpChunk('EXIF', 'abc')),
    'a WebP whose canvas is not its picture': webpOf(
      extended({ width: 90, height: 90 }),
      lossy(SIZE),
    ),
    'a WebP with two pictures': webpOf(extended(SIZE), lossy(SIZE), lossy(SIZE)),
    'a WebP that starts in the middle of a film': webpOf(
      webpChunk('VP8 ', [0x11, 0, 0, 0x9d, 1, 0x2a, 99, 0, 99, 0, 1]),
    ),
  }
  it.for(Object.entries(files))('%s', ([, bytes], { expect }) => {
    const result = judge(bytes)
    expect(codeOf(result)).toBe('unreadable-image')
    expect(detailOf(result)).toMatch(/save it again/)
  })
})

describe('a lawful file of a rare sort is refused with a way out', () => {
  const files = {
    'an iPhone app’s PNG': pngOf(pngChunk('CgBI', [80, 0, 32, 2]), pngHeader(SIZE), IDAT, IEND),
    'a lossless JPEG': jpegShell({ ...SIZE, marker: 0xc3 }),
    'a JPEG of 12 bits': jpegShell({ ...SIZE, bits: 12 }),
  }
  it.for(Object.entries(files))('%s', ([, bytes], { expect }) => {
    const result = judge(bytes)
    expect(codeOf(result)).toBe('unsupported-image')
    expect(detailOf(result)).toContain('ordinary PNG or JPEG')
  })
})

const print = (pixels: number) => pixels.toLocaleString('en-GB')

describe('the limits hold to the pixel and to the byte', () => {
  const shells = {
    PNG: pngShell,
    JPEG: jpegShell,
    WebP: (size: typeof SIZE) => webpOf(lossless(size)),
  }
  const cases: [number, number, string][] = [
    [64, 64, 'accepted'],
    [63, 64, 'too-small'],
    [64, 63, 'too-small'],
    [1, 1, 'too-small'],
    [8192, 64, 'accepted'],
    [64, 8192, 'accepted'],
    [8193, 64, 'too-large'],
    [64, 8193, 'too-large'],
    [8000, 5000, 'accepted'],
    [8000, 5001, 'too-large'],
    [10, 16383, 'too-large'],
  ]
  for (const [kind, shell] of Object.entries(shells)) {
    it.for(cases)(`a ${kind} of %d × %d is %s`, ([width, height, answer], { expect }) => {
      const result = judge(shell({ width, height }))
      expect(codeOf(result)).toBe(answer)
      if (!result.ok)
        expect(detailOf(result)).toContain(`${print(width)} × ${print(height)} pixels`)
    })
  }

  it('a bomb of 30,000 × 30,000 pixels is refused by its header', ({ expect }) => {
    expect(codeOf(judge(pngShell({ width: 30000, height: 30000 })))).toBe('too-large')
    expect(
      codeOf(judge(webpOf(extended({ width: 2 ** 24, height: 2 ** 24 }, 0), lossy(SIZE)))),
    ).toBe('unreadable-image')
  })

  it('10 MB fit, and one byte more does not', ({ expect }) => {
    const small = pngShell(SIZE)
    const padded = (size: number) => concat(small, new Uint8Array(size - small.length))
    expect(codeOf(judge(padded(MAX_FILE_BYTES)))).toBe('accepted')
    const over = judge(padded(MAX_FILE_BYTES + 1))
    expect(codeOf(over)).toBe('too-large')
    expect(detailOf(over)).toContain('10.01 MB')
  })
})
