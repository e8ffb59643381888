import { describe, it } from 'vitest'
import {
  iim,
  makeTiff,
  makeXmp,
  pngAfter,
  pngText,
  pngWith,
  rawProfile,
  resource,
  textChunk,
  utf8,
} from '../../../support/declarations.ts'
import { concat, pngChunk, pngShell } from '../../../support/pictures.ts'
import { findingsOf, judge } from '../../../support/screening.ts'

const SETTINGS =
  'a duck\nNegative prompt: rain\nSteps: 15, Sampler: UniPC, CFG scale: 5, Seed: 7, Size: 512x400'
const JOB = 'a duck --v 5.2 Job ID: 2b6e053b-9a65-4ca9-9e13-b6f4465164d4'
const SOURCE = 'Iptc4xmpExt:DigitalSourceType="trainedAlgorithmicMedia"'

/** Each with a text under the same key that only looks a little like it. */
const BLOCKS: [key: string, declares: string, app: string, nearMiss: string][] = [
  ['parameters', SETTINGS, 'Stable Diffusion', 'Steps: wash, then ink. Size: A4, sampler of blues'],
  ['parameters', 'Steps: 4, Size: 64x64', 'Stable Diffusion', 'Steps: many, Size: 64x64'],
  ['parameters', '{"sui_image_params":{"steps":20}}', 'SwarmUI', '{"image_params":{"steps":20}}'],
  ['parameters', '{"base_model": "x", "steps": 3}', 'Fooocus', 'The "base_model": my sister'],
  ['parameters', '{"software": "RuinedFooocus"}', 'RuinedFooocus', '{"software": "Krita"}'],
  [
    'parameters',
    '{"Model":"x","resolution":"1x1"}',
    'a Hugging Face Space',
    '{"Model":"my sister"}',
  ],
  ['prompt', '{"3":{"class_type":"KSampler"}}', 'ComfyUI', 'Inktober, prompt 3: "class_type"'],
  ['prompt', '{"3":{"class_type":"KSam', 'ComfyUI', '{"prompt":"draw a cat a day"}'],
  ['workflow', '{"nodes":[{"id":1}],"links":[]}', 'ComfyUI', '{"nodes":["sketch","ink","wash"]}'],
  ['generation_data', '{"baseModel":{"label":"x"}}', 'TensorArt', '{"generation":"third"}'],
  ['smproj', '{"ProjectType":"TextToImage"}', 'Stability Matrix', '{"Project":"mural"}'],
  ['parameters-json', '{"PositivePrompt":"x"}', 'Stability Matrix', '{"size":"A4"}'],
  ['extraMetadata', '{"workflowId":"txt2img"}', 'Civitai', '{"paper":"cotton"}'],
  ['invokeai_metadata', '{"generation_mode":"txt2img"}', 'InvokeAI', ''],
  ['sd-metadata', '{"model":"x"}', 'InvokeAI', ' '],
  ['Dream', '"a duck" -s 50 -S 7 -W 512 -H 512 -C 7.5 -A k_lms', 'InvokeAI', '"I had a dream" -s'],
  ['Comment', '{"steps":28,"noise_schedule":"karras"}', 'NovelAI', 'the noise_schedule of a day'],
  ['Comment', '{"sampler":"k_euler","uc":"x"}', 'NovelAI', '{"sampler":"cross stitch","uc":"x"}'],
  ['Description', JOB, 'Midjourney', 'made for the job; Job ID: 2024-117, not Midjourney'],
  ['Software', 'NovelAI', 'NovelAI', 'Novel Artist Pro'],
  ['Source', 'Stable Diffusion 1D44365E', 'NovelAI', 'Stable Diffusion of ink in water'],
  ['Source', 'Luma AI', 'Luma AI', 'a photo by Luma Aimé'],
  ['fooocus_scheme', 'fooocus', 'Fooocus', ''],
  ['use_stable_diffusion_model', 'sd-v1-5', 'Easy Diffusion', ''],
  ['hf-job-id', '12ab', 'Hugging Face', ''],
]

describe('a generator’s own text in a PNG', () => {
  it.for(BLOCKS)('under %s decides: %s', ([key, declares, app], { expect }) => {
    expect(findingsOf(pngText(key, declares))).toMatchObject([
      { where: 'PNG text', field: key, app },
    ])
    expect(judge(pngText(key, declares))).toBe(`refuse PNG text/${key}`)
  })

  it.for(BLOCKS)('under %s a near miss passes, beside: %s', ([key, , , nearMiss], { expect }) => {
    expect(judge(pngText(key, nearMiss))).toBe('pass')
  })

  it('decides only under its own key: in a title, a description, a comment it is a person’s', ({
    expect,
  }) => {
    for (const key of ['Title', 'Description', 'Comment', 'Author', 'Keywords', 'my parameters']) {
      expect(judge(pngText(key, SETTINGS)), key).toBe('pass')
      expect(judge(pngText(key, 'NovelAI, Midjourney, Adobe Firefly')), key).toBe('pass')
    }
  })

  it('counts however it is packed, written in capitals, or put behind the pixels', ({ expect }) => {
    for (const kind of ['tEXt', 'zTXt', 'iTXt', 'packed iTXt'] as const) {
      expect(judge(pngText('parameters', SETTINGS, kind)), kind).toBe('refuse PNG text/parameters')
      const after = pngAfter(textChunk('parameters', SETTINGS, kind))
      expect(judge(after), kind).toBe('refuse PNG text/parameters')
    }
    expect(judge(pngText('Parameters', SETTINGS))).toBe('refuse PNG text/Parameters')
  })

  it('shows the words that decide, shortened, without what does not show', ({ expect }) => {
    const [found] = findingsOf(pngText('parameters', `${SETTINGS}\u202E\u0007\n${'x'.repeat(900)}`))
    expect(found?.value).toMatch(/^…Steps: 15, Sampler: UniPC, .*400 x+…$/)
    expect(found?.value).toHaveLength(200)
  })

  it('an upscaler is for a person to look at', ({ expect }) => {
    const text = 'Postprocess upscale by: 4, Postprocess upscaler: R-ESRGAN 4x+'
    expect(judge(pngText('extras', text))).toBe('hold PNG text/extras')
    expect(judge(pngText('postprocessing', text))).toBe('hold PNG text/postprocessing')
    expect(judge(pngText('extras', 'two more sketches on the back'))).toBe('pass')
  })
})

describe('a PNG that is broken', () => {
  const chunk = textChunk('parameters', SETTINGS)

  it('declares what it declares: a false checksum, no end, a chunk that is cut off', ({
    expect,
  }) => {
    const broken = chunk.slice()
    broken.set([1, 2, 3, 4], broken.length - 4)
    expect(judge(pngWith(broken))).toBe('refuse PNG text/parameters')
    expect(judge(pngShell({ width: 9, height: 9 }).subarray(0, 33))).toBe('pass')
    const cut = concat(pngWith().subarray(0, 33), chunk.subarray(0, chunk.length - 20))
    expect(judge(cut)).toBe('refuse PNG text/parameters')
  })

  it('is held where a text that could declare cannot be unpacked', ({ expect }) => {
    const packed = textChunk('parameters', 'a long walk along the river, '.repeat(40), 'zTXt')
    const damaged = packed.slice()
    damaged.fill(0xff, 30, 60)
    expect(judge(pngWith(packed))).toBe('pass')
    expect(findingsOf(pngWith(damaged))).toMatchObject([{ field: 'parameters', unread: true }])
    // Nobody asks for a title.
    const title = textChunk('Title', 'a long walk along the river, '.repeat(40), 'zTXt')
    title.fill(0xff, 30, 60)
    expect(judge(pngWith(title))).toBe('pass')
  })

  it('has at most 4,096 chunks that are read, pixels not counted', ({ expect }) => {
    const many = Array.from({ length: 4100 }, () => pngChunk('teSt'))
    expect(judge(pngWith(...many.slice(10)))).toBe('pass')
    expect(judge(pngWith(...many, chunk))).toBe('hold PNG/chunks')
    expect(judge(pngWith(...many.map(() => pngChunk('IDAT')), chunk))).toBe(
      'refuse PNG text/parameters',
    )
  })

  it('has at most 65,536 pieces of pixels', ({ expect }) => {
    const piece = pngChunk('IDAT')
    const pixels = new Uint8Array(65_536 * piece.length)
    for (let at = 0; at < pixels.length; at += piece.length) pixels.set(piece, at)
    expect(judge(pngAfter(pixels, chunk))).toBe('hold PNG/IDAT')
    expect(judge(pngAfter(pixels.subarray(piece.length), chunk))).toMatch(/^refuse/)
  })

  it('has at most 1 MiB of one text that is read, and what was read counts', ({ expect }) => {
    const long = 'x'.repeat(1024 * 1024)
    for (const kind of ['tEXt', 'zTXt', 'iTXt', 'packed iTXt'] as const) {
      expect(judge(pngText('parameters', long, kind))).toBe('pass')
      expect(judge(pngText('parameters', `${long}x`, kind))).toBe('hold PNG text/parameters')
      expect(judge(pngText('parameters', SETTINGS + long, kind))).toBe('refuse PNG text/parameters')
    }
  })

  it('is held once its texts have cost too much, each small enough by itself', ({ expect }) => {
    const bomb = textChunk('parameters', 'x'.repeat(1024 * 1024), 'zTXt')
    expect(judge(pngWith(...Array.from({ length: 12 }, () => bomb)))).toBe(
      'hold PNG text/parameters',
    )
    const empty = textChunk('parameters', '', 'zTXt')
    expect(judge(pngWith(...Array.from({ length: 4000 }, () => empty)))).toBe(
      'hold PNG text/parameters',
    )
  })

  it('a key longer than keys may be is none', ({ expect }) => {
    expect(judge(pngText('p'.repeat(80), SETTINGS))).toBe('pass')
    expect(judge(pngWith(pngChunk('tEXt', 'parameters')))).toBe('pass')
  })
})

describe('what other formats left in a PNG', () => {
  const tiff = makeTiff({ Software: 'Ideogram AI' })
  const xmp = utf8(makeXmp(SOURCE))

  it('EXIF in its own chunk, as a raw profile, and field by field', ({ expect }) => {
    expect(judge(pngWith(pngChunk('eXIf', tiff)))).toBe('refuse EXIF/Software')
    expect(judge(pngAfter(pngChunk('eXIf', tiff)))).toBe('refuse EXIF/Software')
    expect(judge(pngWith(rawProfile('exif', concat('Exif\0\0', tiff))))).toBe(
      'refuse EXIF/Software',
    )
    expect(judge(pngWith(rawProfile('APP1', concat('Exif\0\0', tiff))))).toBe(
      'refuse EXIF/Software',
    )
    expect(judge(pngText('exif:Software', 'Ideogram AI'))).toBe('refuse EXIF/Software')
    expect(judge(pngText('exif:Artist', 'Ideogram AI'))).toBe('pass')
    expect(judge(pngWith(rawProfile('exif', makeTiff({ Software: 'GIMP' }))))).toBe('pass')
  })

  it('XMP in any kind of text, and as a raw profile', ({ expect }) => {
    const field = 'refuse XMP/Iptc4xmpExt:DigitalSourceType'
    for (const kind of ['tEXt', 'zTXt', 'iTXt', 'packed iTXt'] as const) {
      expect(judge(pngWith(textChunk('XML:com.adobe.xmp', xmp, kind))), kind).toBe(field)
    }
    expect(judge(pngWith(rawProfile('xmp', xmp)))).toBe(field)
    const app1 = concat('http://ns.adobe.com/xap/1.0/\0', xmp)
    expect(judge(pngWith(rawProfile('APP1', app1)))).toBe(field)
    expect(judge(pngWith(rawProfile('photo', xmp)))).toBe('pass')
  })

  it('IPTC, with Photoshop’s frame around it or without', ({ expect }) => {
    const records = iim([110, 'Made with Google AI'])
    expect(judge(pngWith(rawProfile('iptc', records)))).toBe('refuse IPTC/2:110 Credit')
    expect(judge(pngWith(rawProfile('8bim', resource(0x0404, records))))).toBe(
      'refuse IPTC/2:110 Credit',
    )
    expect(judge(pngWith(rawProfile('iptc', iim([110, 'Google AI, a poem']))))).toBe('pass')
  })
})
