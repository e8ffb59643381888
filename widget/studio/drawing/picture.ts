import { MAX_FILE_BYTES } from '../../../worker/drawings/rules/judge.ts'
import { COPY_SIDE, fitWithin } from './look.ts'

/* Pictures, opened and written by the browser. Only what was screened comes here: a canvas loses all declarations. */

/** Upright, or null where this browser does not open it. The caller closes it. */
export async function openBitmap(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file)
  } catch {
    return null
  }
}

/** The picture with no side longer than `side`, or null where the browser has no room for it. */
export function readPixels(bitmap: ImageBitmap, side: number): ImageData | null {
  const { width, height } = fitWithin(bitmap, side)
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  try {
    context.drawImage(bitmap, 0, 0, width, height)
    return context.getImageData(0, 0, width, height)
  } catch {
    return null
  }
}

/** Shows pixels on a canvas of the page. */
export function show(canvas: HTMLCanvasElement, pixels: ImageData): void {
  canvas.width = pixels.width
  canvas.height = pixels.height
  canvas.getContext('2d')?.putImageData(pixels, 0, 0)
}

/** How a copy is written: line drawings and what is transparent as PNG, photographs as JPEG. */
export type Kind = 'image/png' | 'image/jpeg'

const QUALITY = 0.92

/** A file that fits through the door, or null where the browser cannot make one. */
export async function write(pixels: ImageData, kind: Kind): Promise<Blob | null> {
  const isPhoto = kind === 'image/jpeg' || isOpaque(pixels)
  for (let side = COPY_SIDE; side >= COPY_SIDE / 8; side /= 2) {
    const canvas = await shrink(pixels, side)
    const kinds: Kind[] = isPhoto ? [kind, 'image/jpeg'] : [kind]
    for (const one of kinds) {
      const file = canvas ? await toFile(canvas, one) : null
      if (file && file.size <= MAX_FILE_BYTES) return file
    }
  }
  return null
}

async function shrink(pixels: ImageData, side: number): Promise<HTMLCanvasElement | null> {
  const bitmap = await createImageBitmap(pixels)
  const size = fitWithin(bitmap, side)
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const context = canvas.getContext('2d')
  if (!context) return null
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, size.width, size.height)
  bitmap.close()
  return canvas
}

async function toFile(canvas: HTMLCanvasElement, kind: Kind): Promise<Blob | null> {
  return await new Promise((resolve) => canvas.toBlob(resolve, kind, QUALITY))
}

function isOpaque({ data }: ImageData): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}
