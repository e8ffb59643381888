/*
 * Names that programs write into the fields meant for the name of a program. They count only there and only at
 * the start: a painting may be called “Midjourney”, and a person Dalle.
 *
 * `says` is what the name alone decides: 'nothing' where the same name also signs work of people, and serves
 * only to tell an artist which app wrote what was found.
 */

export type GeneratorName = {
  /** Lower case; a space stands for any of space, `_`, `-`, `·`. What follows must not be a letter. */
  starts: string
  app: string
  says: 'refuse' | 'hold' | 'nothing'
  /** When it was seen, or its source read. */
  seen: string
  source: 'a real file' | 'published source' | 'not yet seen in a file'
}

const SEEN = '2026-11'

function named(
  says: GeneratorName['says'],
  source: GeneratorName['source'],
  names: readonly (readonly [starts: string, app: string])[],
): GeneratorName[] {
  return names.map(([starts, app]) => ({ starts, app, says, seen: SEEN, source }))
}

export const GENERATORS: readonly GeneratorName[] = [
  ...named('refuse', 'a real file', [
    ['adobe firefly', 'Adobe Firefly'],
    ['openai', 'OpenAI'],
    ['chatgpt', 'ChatGPT'],
    ['gpt 4o', 'ChatGPT'],
    ['gpt image', 'ChatGPT'],
    ['black forest labs', 'Black Forest Labs FLUX'],
    ['flux.2', 'Black Forest Labs FLUX'],
    ['titan image generator', 'Amazon Titan Image Generator'],
    ['novelai', 'NovelAI'],
    ['stable diffusion', 'Stable Diffusion'],
  ]),
  ...named('refuse', 'published source', [
    ['azure openai', 'Azure OpenAI'],
    ['dall e', 'DALL·E'],
    ['microsoft responsible ai', 'Microsoft Designer'],
    ['image creator from designer', 'Microsoft Designer'],
    ['image creator from microsoft designer', 'Microsoft Designer'],
    ['bing image creator', 'Bing Image Creator'],
    ['ideogram ai', 'Ideogram'],
    ['comfyui', 'ComfyUI'],
    ['automatic1111', 'AUTOMATIC1111'],
    ['invokeai', 'InvokeAI'],
    ['draw things', 'Draw Things'],
    ['luma ai', 'Luma AI'],
  ]),
  ...named('refuse', 'not yet seen in a file', [
    ['flux.1', 'Black Forest Labs FLUX'],
    ['stability ai', 'Stability AI'],
    ['midjourney', 'Midjourney'],
    ['google generative ai', 'Google'],
    // “Imagenomic” makes filters for photographs: only with its number.
    ['imagen #', 'Google Imagen'],
    ['dreamina', 'Dreamina'],
    ['recraft', 'Recraft'],
    ['image playground', 'Apple Image Playground'],
  ]),
  // It takes things out of people's own photos.
  ...named('hold', 'not yet seen in a file', [['apple photos clean up', 'Apple Photos Clean Up']]),
  ...named('nothing', 'a real file', [
    ['google c2pa core generator library', 'Google'],
    ['amazon bedrock', 'Amazon Bedrock'],
    ['photo assist', 'Samsung Photo Assist'],
    ['galaxy', 'Samsung Galaxy'],
    ['adobe photoshop', 'Adobe Photoshop'],
    ['adobe content authenticity', 'Adobe Content Authenticity'],
  ]),
]

/** Enough of a field to know its beginning. */
const LOOK = 80

/** The entry that this name starts with, or null. */
export function findGenerator(name: string): GeneratorName | null {
  const start = name
    .slice(0, LOOK)
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_\-·•]+/gu, ' ')
  return GENERATORS.find((entry) => isStart(start, entry.starts)) ?? null
}

function isStart(name: string, starts: string): boolean {
  if (starts.endsWith('#')) {
    const word = starts.slice(0, -1).trim()
    return name.startsWith(word) && /^ ?\d/.test(name.slice(word.length))
  }
  return name.startsWith(starts) && !/^\p{L}/u.test(name.slice(starts.length))
}

/** The app behind the first of these names that we know. */
export function guessApp(names: Iterable<string>): string | null {
  let guess: string | null = null
  for (const name of names) {
    const entry = findGenerator(name)
    if (entry && entry.says !== 'nothing') return entry.app
    guess ??= entry?.app ?? null
  }
  return guess
}
