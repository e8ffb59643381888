/*
 * Texts that only a generator writes, known by their shape and never by a name in them: `"class_type":` of a
 * node graph, not the word “ComfyUI”. Every pattern takes time that grows with the text alone, and reads text,
 * not JSON, so that a truncated or damaged block still counts.
 */

export type Shape = {
  app: string
  says: 'refuse' | 'hold'
  /** Where the text begins to tell, or -1. */
  find: (text: string) => number
}

function shape(app: string, find: (text: string) => number, says: Shape['says'] = 'refuse'): Shape {
  return { app, says, find }
}

/** Any text at all: for keys that only one program writes. */
function anything(text: string): number {
  return text.search(/\S/)
}

/** JSON, by its first bracket, after a label such as `Prompt:` that some writers put before it. */
function isJson(text: string): boolean {
  return /^\s*(?:[A-Za-z]\w{0,20}: ?)?[[{]/.test(text)
}

/** The place of the first of these keys in what begins as JSON, or -1. */
function findKey(text: string, keys: RegExp): number {
  return isJson(text) ? text.search(keys) : -1
}

/** `Steps: 20, Sampler: …`: the line of settings that AUTOMATIC1111 began, and a dozen others write. */
const SETTINGS = /\b(?:Sampler: ?\S|CFG scale: ?\d|Seed: ?\d|Size: ?\d+ ?x ?\d)/

function findSettings(text: string): number {
  const at = text.search(/\bSteps: ?\d/)
  return at >= 0 && SETTINGS.test(text.slice(at)) ? at : -1
}

/** The same in a field that people write in too: every one of the settings, or it may be a person's list. */
function findAllSettings(text: string): number {
  const at = text.search(/\bSteps: ?\d/)
  const rest = at < 0 ? '' : text.slice(at)
  const all = [/\bSampler: ?\S/, /\bCFG scale: ?\d/, /\bSeed: ?\d/, /\bSize: ?\d+ ?x ?\d/]
  return at >= 0 && all.every((setting) => setting.test(rest)) ? at : -1
}

/** A graph of nodes as ComfyUI runs it (`class_type`) or draws it (`nodes` and `links`). */
function findGraph(text: string): number {
  const ran = findKey(text, /"class_type"\s{0,9}:/)
  if (ran >= 0 || !isJson(text)) return ran
  return /"links"\s{0,9}:\s{0,9}\[/.test(text) ? text.search(/"nodes"\s{0,9}:\s{0,9}\[/) : -1
}

/** InvokeAI's old line: the prompt in quotes, then its switches, several of them. */
function findSwitches(text: string): number {
  const end = text.startsWith('"') ? text.lastIndexOf('"') : -1
  if (end < 1) return -1
  const after = text.slice(end + 1, end + 1000)
  const switches = after.match(/(?:^|\s)-[sSWCA] ?\w/g) ?? []
  return switches.length >= 3 ? 0 : -1
}

export const SETTINGS_LINE = shape('Stable Diffusion', findSettings)
export const WHOLE_SETTINGS_LINE = shape('Stable Diffusion', findAllSettings)
export const NODE_GRAPH = shape('ComfyUI', findGraph)
export const SWARM = shape('SwarmUI', (text) => text.indexOf('sui_image_params'))
export const NOVELAI_SETTINGS = shape('NovelAI', (text) =>
  findKey(
    text,
    /"(?:noise_schedule|uncond_scale|v4_prompt|dynamic_thresholding_percentile)"\s{0,9}:/,
  ),
)
/** NovelAI's first years: its own names for sampler, strength and undesired content, together. */
export const OLD_NOVELAI_SETTINGS = shape('NovelAI', (text) => {
  const at = findKey(text, /"sampler"\s{0,9}:\s{0,9}"k_/)
  return at >= 0 && /"uc"\s{0,9}:/.test(text) ? at : -1
})
export const FOOOCUS = shape('Fooocus', (text) => findKey(text, /"base_model"\s{0,9}:/))
/** The same in a comment, where an app of a camera may write JSON of its own. */
export const FOOOCUS_SETTINGS = shape('Fooocus', (text) => {
  const at = findKey(text, /"base_model"\s{0,9}:/)
  return at >= 0 && /"(?:full_prompt|negative_prompt|sampler)"\s{0,9}:/.test(text) ? at : -1
})
export const RUINED_FOOOCUS = shape('RuinedFooocus', (text) =>
  findKey(text, /"software"\s{0,9}:\s{0,9}"RuinedFooocus/),
)
export const SPACE = shape('a Hugging Face Space', (text) => {
  const at = findKey(text, /"Model"\s{0,9}:/)
  return at >= 0 && /"resolution"\s{0,9}:/.test(text) ? at : -1
})
export const DREAM = shape('InvokeAI', findSwitches)
export const TENSOR_ART = shape('TensorArt', (text) =>
  findKey(text, /"(?:negativePrompt|baseModel|samplerName|cfgScale)"\s{0,9}:/),
)
export const STABILITY_MATRIX = shape('Stability Matrix', (text) =>
  findKey(text, /"(?:ProjectType|PositivePrompt|NegativePrompt)"\s{0,9}:/),
)
export const CIVITAI = shape('Civitai', (text) =>
  /"class_type"\s{0,9}:/.test(text) ? findKey(text, /"extraMetadata"\s{0,9}:/) : -1,
)
export const CIVITAI_EXTRA = shape('Civitai', (text) =>
  findKey(text, /\\?"(?:prompt|resources|workflowId|baseModel)\\?"\s{0,9}:/),
)
export const INVOKEAI = shape('InvokeAI', anything)
export const FOOOCUS_SCHEME = shape('Fooocus', anything)
export const EASY_DIFFUSION = shape('Easy Diffusion', anything)
export const HF_JOB = shape('Hugging Face', anything)
/** What it enlarged may be a person's picture: a person looks. */
export const UPSCALER = shape(
  'AUTOMATIC1111',
  (text) => text.search(/\b(?:upscaler?|GFPGAN|CodeFormer)\b/i),
  'hold',
)
export const JOB_ID = shape('Midjourney', (text) =>
  text.search(/\bJob ID:\s{0,9}[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/i),
)
export const SOURCE_MODEL = shape('NovelAI', (text) =>
  text.search(/^(?:NovelAI|Stable Diffusion(?: XL)? [0-9A-F]{8}\b)/),
)
export const LUMA = shape('Luma AI', (text) => text.search(/^Luma AI\b/))

/** What decided, from where it begins. */
export function excerpt(text: string, at: number): string {
  return at > 0 ? `…${text.slice(at)}` : text
}

/**
 * What a comment that a program writes may hold. Apps of cameras write JSON into it too: only what no camera
 * would say is here.
 */
export const COMMENT_SHAPES: readonly Shape[] = [
  SWARM,
  CIVITAI,
  NODE_GRAPH,
  NOVELAI_SETTINGS,
  OLD_NOVELAI_SETTINGS,
  RUINED_FOOOCUS,
  FOOOCUS_SETTINGS,
  SETTINGS_LINE,
]
