import ar from './masks/words/ar.json' with { type: 'json' }
import de from './masks/words/de.json' with { type: 'json' }
import en from './masks/words/en.json' with { type: 'json' }
import es from './masks/words/es.json' with { type: 'json' }
import fr from './masks/words/fr.json' with { type: 'json' }
import he from './masks/words/he.json' with { type: 'json' }
import hi from './masks/words/hi.json' with { type: 'json' }
import it from './masks/words/it.json' with { type: 'json' }
import ja from './masks/words/ja.json' with { type: 'json' }
import ko from './masks/words/ko.json' with { type: 'json' }
import nl from './masks/words/nl.json' with { type: 'json' }
import pl from './masks/words/pl.json' with { type: 'json' }
import pt from './masks/words/pt.json' with { type: 'json' }
import tr from './masks/words/tr.json' with { type: 'json' }
import uk from './masks/words/uk.json' with { type: 'json' }
import zhHans from './masks/words/zh-Hans.json' with { type: 'json' }
import type { Mask } from './masks.ts'
import type { Language } from '../../../schema/languages.ts'

/*
 * Lines of words for hosted pictures, set once by scripts/masks-words.ts in type of one size. All sixteen
 * languages are inside the Worker: 170 kB packed is less than one picture of a drawing, and nothing is fetched.
 */

const KEPT: { [language in Language]: { version: string; packed: string } } = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  tr,
  uk,
  'zh-Hans': zhHans,
}

/** Where a line stands on its baseline, in pixels of its mask. */
type Metrics = { width: number; height: number; left: number; rise: number; advance: number }
export type LineMask = Mask & Metrics

/** The lines of a language by their text. `em` is the size of all of them, in pixels of a mask. */
export type WordMasks = { em: number; lines: Map<string, LineMask> }

/** Changes whenever a mask of this language does: a kept picture with another one is out of date. */
export function versionOfWords(language: Language): string {
  return KEPT[language].version
}

/** Unpacked once an isolate: all sixteen take less than 4 MB. */
const opened = new Map<Language, WordMasks>()

export async function openWords(language: Language): Promise<WordMasks> {
  const known = opened.get(language)
  if (known) return known
  const masks = await unpackWords(language)
  opened.set(language, masks)
  return masks
}

/** A file is: the length of its index (4 bytes), the index as JSON, then two pixels a byte, line after line. */
async function unpackWords(language: Language): Promise<WordMasks> {
  const packed = new Blob([
    Uint8Array.from(atob(KEPT[language].packed), (letter) => letter.charCodeAt(0)),
  ])
  const stream = packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const start = 4 + new DataView(bytes.buffer).getUint32(0)
  // Written by scripts/masks-words.ts in this very shape.
  const index: { em: number; lines: (Metrics & { text: string })[] } = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, start)),
  )
  const lines = new Map<string, LineMask>()
  let at = start
  for (const { text, ...metrics } of index.lines) {
    const pixels = metrics.width * metrics.height
    const alpha = new Uint8Array(pixels)
    for (let i = 0; i < pixels; i += 1) {
      const pair = bytes[at + (i >> 1)] ?? 0
      alpha[i] = (i % 2 === 0 ? pair >> 4 : pair & 15) * 17
    }
    at += Math.ceil(pixels / 2)
    lines.set(text, { ...metrics, alpha })
  }
  return { em: index.em, lines }
}
