import letters from './masks/letters.json' with { type: 'json' }
import en from './masks/en.json' with { type: 'json' }

/*
 * Type for pictures. The Worker has no renderer: scripts/masks.ts sets the phrases and letters once, in the
 * site's own fonts, and what is kept of them is how much ink each pixel takes.
 */

/** Ink by pixel, 0 to 255, rows from the top. */
export type Mask = { width: number; height: number; alpha: Uint8Array }

/** One letter: `left` and `rise` say where its top left corner stands, from the pen and above the baseline. */
export type Letter = Mask & { name: string; left: number; rise: number; advance: number }

/** A line of a phrase, in pixels of its mask: where its ink begins and ends, and how high to strike it out. */
export type Line = { left: number; right: number; strike: number }

/** Some words, set in one piece. `em` is the size of its largest type. */
export type Phrase = Mask & { name: string; lines: Line[]; em: number }

/** The sizes at which letters are kept: what they are for, and their size in pixels. */
export type LetterSize = keyof typeof letters.sets
export type PhraseName = keyof typeof en.sets

/** Changes whenever any mask does: a kept picture with another number is out of date. */
export const LETTERS_VERSION = letters.version
export const MASKS_VERSION = `${letters.version}${en.version}`

type Kept = {
  name: string
  width: number
  height: number
  left: number
  rise: number
  advance: number
  lines: Line[]
  em: number
}

/** All letters of one size, by the letter. */
export async function openLetters(size: LetterSize): Promise<Map<string, Letter>> {
  const kept = await unpack(letters.sets[size])
  return new Map(kept.map((letter) => [letter.name, letter]))
}

/** One phrase in English. */
export async function openPhrase(name: PhraseName): Promise<Phrase> {
  const [phrase] = await unpack(en.sets[name])
  if (!phrase) throw new Error(`The masks hold no ${name}.`)
  return phrase
}

/** A set is: the length of its index (4 bytes), the index as JSON, then the ink of one mask after another. */
async function unpack(text: string): Promise<(Kept & Mask)[]> {
  const packed = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))])
  const stream = packed.stream().pipeThrough(new DecompressionStream('deflate'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  const start = 4 + new DataView(bytes.buffer).getUint32(0)
  // Written by scripts/masks.ts in this very shape.
  const index: Kept[] = JSON.parse(new TextDecoder().decode(bytes.subarray(4, start)))
  let at = start
  return index.map((kept) => {
    const alpha = bytes.subarray(at, at + kept.width * kept.height)
    at += alpha.length
    return { ...kept, alpha }
  })
}
