/** The widths at which every drawing is kept, in pixels. Narrower drawings are not blown up. */
export const WIDTHS = [96, 192, 384, 768] as const
export const MASTER_WIDTH = 768
export const EXTENSIONS = ['webp', 'png'] as const

type Width = (typeof WIDTHS)[number]
type Extension = (typeof EXTENSIONS)[number]

export const TYPES = { webp: 'image/webp', png: 'image/png' } as const

const SHA256_HEX = /^[0-9a-f]{64}$/
const FILE = /^(96|192|384|768)\.(webp|png)$/

/** The key of a derived picture in DRAWINGS. */
export function drawingKey(hash: string, width: Width, extension: Extension): string {
  return `${hash}/${width}.${extension}`
}

/** The eight keys of a drawing. */
export function listDrawingKeys(hash: string): string[] {
  return WIDTHS.flatMap((width) => EXTENSIONS.map((ext) => drawingKey(hash, width, ext)))
}

/** The path under which everybody finds it: contract, `/drawing/HASH/WIDTH.webp|png`. */
export function drawingPath(hash: string, width: Width, extension: Extension): string {
  return `/drawing/${drawingKey(hash, width, extension)}`
}

/** The key of a file as it came, in ORIGINALS. Only the artist's own bytes decide it, never a name. */
export function originalKey(originalHash: string): string {
  return `originals/${originalHash}`
}

/** The key of a picture that waits for a person, in ORIGINALS too: nobody else sees it. A PNG, made anew from its pixels. */
export function heldKey(hash: string): string {
  return `held/${hash}`
}

/** The hash in a key of either bucket. Null for a key that we never wrote. */
export function parseKey(key: string): string | null {
  return (
    /^(?:originals|held)\/([0-9a-f]{64})$/.exec(key)?.[1] ??
    /^([0-9a-f]{64})\/\d+\.\w+$/.exec(key)?.[1] ??
    null
  )
}

/** Reads the two parts of the public path. Null for everything that was never written: R2 is not asked. */
export function parseDrawingPath(
  hash: string,
  file: string,
): { key: string; type: 'image/webp' | 'image/png'; filename: string } | null {
  const extension = FILE.exec(file)?.[2] === 'png' ? 'png' : 'webp'
  if (!SHA256_HEX.test(hash) || !FILE.test(file)) return null
  return { key: `${hash}/${file}`, type: TYPES[extension], filename: `drawing-${file}` }
}
