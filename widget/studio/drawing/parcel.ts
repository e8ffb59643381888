import type { Ready } from './choose.ts'
import { COPY_SIDE } from './look.ts'
import { whitenPaper } from './paper.ts'
import { openBitmap, readPixels, write } from './picture.ts'

/** What is sent. `original` is the file as it came, where the service can take it and the drawing was made from it. */
export type Parcel = { drawing: Blob; original: Blob | null }

/** Makes the copy where one is needed. Null where this browser cannot. */
export async function pack(chosen: Ready, isWhite: boolean): Promise<Parcel | null> {
  const { bytes, needsCopy } = chosen
  if (!needsCopy && !isWhite) return { drawing: bytes, original: null }
  const bitmap = await openBitmap(bytes)
  const pixels = bitmap ? readPixels(bitmap, COPY_SIDE) : null
  bitmap?.close()
  if (!pixels) return null
  const isChanged = isWhite && whitenPaper(pixels)
  if (!needsCopy && !isChanged) return { drawing: bytes, original: null }
  const drawing = await write(pixels, chosen.copyKind)
  return drawing ? { drawing, original: needsCopy ? null : bytes } : null
}
