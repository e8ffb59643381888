import { describe, it } from 'vitest'
import { judgeSource } from '../../../../worker/drawings/rules/screen/digital-source.ts'
import { shorten } from '../../../../worker/drawings/rules/screen/finding.ts'
import {
  findGenerator,
  GENERATORS,
  guessApp,
} from '../../../../worker/drawings/rules/screen/generators.ts'

const REFUSED = [
  'Adobe_Firefly',
  'Adobe Firefly 4',
  'OpenAI-API c2pa-rs/0.28.4',
  'Azure OpenAI ImageGen',
  'ChatGPT',
  'GPT-4o',
  'gpt-image-1',
  'DALL·E 3',
  'DALL-E',
  'Microsoft_Responsible_AI/1.0',
  'Microsoft Responsible AI Image Provenance',
  'Image Creator from Designer',
  'Image Creator from Microsoft Designer',
  'Bing Image Creator',
  'Black Forest Labs API',
  'Flux.1-dev',
  'Flux.2',
  'Stability AI',
  'Midjourney v7',
  'Stable Diffusion 1D44365E',
  'ComfyUI',
  'AUTOMATIC1111',
  'InvokeAI',
  'NovelAI Diffusion V4.5',
  'Ideogram AI',
  'Draw Things',
  'Titan Image Generator G1',
  'Google Generative AI',
  'Imagen 4',
  'Imagen4',
  'Dreamina',
  'Luma AI',
  'Recraft V3',
  'Image Playground',
]

const WELCOME = [
  'Adobe Photoshop 26.8',
  'Adobe Content Authenticity',
  'Google C2PA Core Generator Library 922065892',
  'Canva',
  'Truepic Lens',
  'Galaxy S25 c2pa-rs/0.62.0',
  'c2pa-rs',
  'GIMP 3.0',
  'Krita',
  'Procreate',
  'CLIP STUDIO PAINT',
  'ibisPaint',
  'Imagenomic Noiseware',
  'Imagen',
  'Midjourneys of a painter',
  'Recrafted',
  'OpenAImage',
  'Fireflies',
  'Dalle',
  'My Stable Diffusion',
  '',
]

describe('the list of generators', () => {
  it.for(REFUSED)('knows %s at the start of a name', (name, { expect }) => {
    expect(findGenerator(name)?.says).toBe('refuse')
    expect(findGenerator(`  ${name.toUpperCase()}`)?.says).toBe('refuse')
    expect(findGenerator(`not ${name}`)).toBeNull()
  })

  it.for(WELCOME)('lets “%s” be', (name, { expect }) => {
    expect(findGenerator(name)?.says ?? 'nothing').toBe('nothing')
  })

  it('says of each entry when and where it was seen, in words that it is looked up by', ({
    expect,
  }) => {
    for (const { starts, app, seen, source } of GENERATORS) {
      expect(starts).toBe(
        starts
          .toLowerCase()
          .trim()
          .replaceAll(/[\s_·-]+/g, ' '),
      )
      expect([app, source].every((text) => text.length > 3)).toBe(true)
      expect(seen).toMatch(/^20\d\d-\d\d$/)
    }
    expect(new Set(GENERATORS.map(({ starts }) => starts)).size).toBe(GENERATORS.length)
  })

  it('guesses the app by a name that decides before one that does not', ({ expect }) => {
    expect(guessApp(['Amazon Bedrock', 'Titan Image Generator G1'])).toBe(
      'Amazon Titan Image Generator',
    )
    expect(guessApp(['c2pa-rs', 'Amazon Bedrock'])).toBe('Amazon Bedrock')
    expect(guessApp(['Krita'])).toBeNull()
  })
})

describe('a digital source type', () => {
  it('is the last word of an address, and no other', ({ expect }) => {
    expect(judgeSource('https://a.example/x#trainedAlgorithmicMedia')?.says).toBe('refuse')
    expect(judgeSource('trainedAlgorithmicMedia/')?.says).toBe('refuse')
    expect(judgeSource('https://trainedAlgorithmicMedia/digitalCapture')?.says).toBe('human')
    expect(judgeSource('trainedAlgorithmicMedia, not')).toBeNull()
    for (const strange of ['', '/', '///', ':', '__proto__', 'constructor', 'x'.repeat(1e6)]) {
      expect(judgeSource(strange)).toBeNull()
    }
  })
})

describe('what is shown of a value', () => {
  it('has nothing in it that hides or turns the writing, and one space for many', ({ expect }) => {
    expect(shorten('a\0b\u001B[31m\u202Ec\u2066d\n\t e\u00A0f\uFEFF', 200)).toBe('a b [31m c d e f')
    expect(shorten('a\u061Cb\u00ADc\u{E0041}d\u3164e\u2060f', 200)).toBe('a b c d e f')
    expect(shorten(`e${'\u0301'.repeat(60)}f`, 200)).toBe(`e${'\u0301'.repeat(8)}f`)
    expect(shorten('\uD800 lone', 200)).toBe('\uFFFD lone')
    expect(shorten('👩‍🎨 नमस्ते', 200)).toBe('👩‍🎨 नमस्ते')
  })

  it('is cut at its longest, never in the middle of a sign', ({ expect }) => {
    expect(shorten('x'.repeat(200), 200)).toHaveLength(200)
    expect(shorten('x'.repeat(201), 200)).toBe(`${'x'.repeat(199)}…`)
    expect(shorten(`${'x'.repeat(198)}🎨🎨`, 200)).toBe(`${'x'.repeat(198)}…`)
    expect(shorten(' '.repeat(10_000), 200)).toBe('')
  })
})
