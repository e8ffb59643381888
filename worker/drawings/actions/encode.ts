import { EXTENSIONS, MASTER_WIDTH, TYPES, WIDTHS } from '../rules/address.ts'
import { cleanPng, cleanWebp } from '../rules/clean.ts'
import { openPicture } from '../rules/judge.ts'

/*
 * Through the Images binding and back: whatever was in the upload, what comes out was drawn anew from its
 * pixels, upright. Drawings may be twice as tall as wide before their height decides; nothing is blown up.
 */

export type Encoded = { bytes: Uint8Array<ArrayBuffer>; width: number; height: number }
export type Derived = {
  width: (typeof WIDTHS)[number]
  extension: (typeof EXTENSIONS)[number]
  picture: Encoded
}

/** The largest PNG that is kept, from which all else is derived. Null when the picture cannot be decoded. */
export async function makeMaster(
  images: ImagesBinding,
  file: Uint8Array<ArrayBuffer>,
): Promise<Encoded | null> {
  return await encode(images, file, MASTER_WIDTH, 'png')
}

/** The eight pictures, smallest first. The largest PNG is the master itself. Null when one cannot be made. */
export async function derivePictures(
  images: ImagesBinding,
  master: Encoded,
): Promise<Derived[] | null> {
  const derived = await Promise.all(
    WIDTHS.flatMap((width) =>
      EXTENSIONS.map(async (extension) => {
        const isMaster = width === MASTER_WIDTH && extension === 'png'
        const picture = isMaster ? master : await encode(images, master.bytes, width, extension)
        return picture ? [{ width, extension, picture }] : []
      }),
    ),
  )
  const made = derived.flat()
  return made.length === derived.length ? made : null
}

async function encode(
  images: ImagesBinding,
  file: Uint8Array<ArrayBuffer>,
  width: number,
  extension: Derived['extension'],
): Promise<Encoded | null> {
  const type = TYPES[extension]
  const output = await transform(images, file, width, type)
  if (!output) return null
  const opened = openPicture(output)
  if (!opened.ok || opened.value.type !== type || opened.value.animated) return null
  const bytes = extension === 'png' ? cleanPng(output) : cleanWebp(output)
  return { bytes, width: opened.value.width, height: opened.value.height }
}

async function transform(
  images: ImagesBinding,
  file: Uint8Array<ArrayBuffer>,
  width: number,
  type: 'image/png' | 'image/webp',
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const result = await images
      .input(new Blob([file]).stream())
      .transform({ width, height: width * 2, fit: 'scale-down' })
      .output({ format: type })
    return new Uint8Array(await result.response().arrayBuffer())
  } catch (error) {
    // Whatever the binding throws, it could not read the picture. An outage looks the same from here: the line
    // in the log tells an operator, without a word of the file.
    const name = error instanceof Error ? error.name : 'unknown'
    const code = error instanceof Error && 'code' in error ? Number(error.code) : null
    console.error(JSON.stringify({ images: name, code }))
    return null
  }
}
