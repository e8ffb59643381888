import type { Mask } from './masks.ts'
import { makeRaster, mixInto, type Colour, type Raster } from './raster.ts'

/*
 * Pictures made smaller: each pixel is the mean of all that it stands for. Lengths are in pixels and may be broken.
 */

/** Values on whole pixels, `left` and `top` being those of the first. */
type Field = { left: number; top: number; width: number; height: number; values: Float32Array }

/** One axis: how much of each old pixel falls on which new one. `at` is where the first begins. */
function spread(count: number, at: number, scale: number) {
  const first = Math.floor(at)
  const size = Math.max(1, Math.ceil(at + count * scale - 1e-6) - first)
  const shares: { from: number; to: number; share: number }[] = []
  for (let i = 0; i < count; i += 1) {
    const [begin, end] = [at + i * scale - first, at + (i + 1) * scale - first]
    for (let to = Math.floor(begin); to < Math.min(size, end); to += 1) {
      const share = Math.min(end, to + 1) - Math.max(begin, to)
      if (share > 1e-9) shares.push({ from: i, to, share })
    }
  }
  return { first, size, shares }
}

function squeeze(
  source: ArrayLike<number>,
  { width, height }: { width: number; height: number },
  { x, y, across, down }: { x: number; y: number; across: number; down: number },
): Field {
  const columns = spread(width, x, across)
  const rows = spread(height, y, down)
  const values = new Float32Array(columns.size * rows.size)
  const row = new Float32Array(columns.size)
  let squeezed = -1
  for (const { from, to, share } of rows.shares) {
    if (from !== squeezed) {
      row.fill(0)
      for (const column of columns.shares) {
        row[column.to] =
          (row[column.to] ?? 0) + (source[from * width + column.from] ?? 0) * column.share
      }
      squeezed = from
    }
    const start = to * columns.size
    for (let i = 0; i < columns.size; i += 1) {
      values[start + i] = (values[start + i] ?? 0) + (row[i] ?? 0) * share
    }
  }
  return { left: columns.first, top: rows.first, width: columns.size, height: rows.size, values }
}

/** Inks a mask at this part of its size, its top left corner at (x, y). */
export function stampScaled(
  raster: Raster,
  mask: Mask,
  { x, y, scale }: { x: number; y: number; scale: number },
  colour: Colour,
): void {
  const { left, top, width, height, values } = squeeze(mask.alpha, mask, {
    x,
    y,
    across: scale,
    down: scale,
  })
  for (let row = Math.max(0, -top); row < Math.min(height, raster.height - top); row += 1) {
    for (let i = Math.max(0, -left); i < Math.min(width, raster.width - left); i += 1) {
      // 16 steps are enough for the eye, and a picture of nothing but type then fits a palette.
      const opacity = Math.min(15, Math.round((values[row * width + i] ?? 0) / 17)) * 17
      if (opacity === 0) continue
      mixInto(raster.pixels, ((top + row) * raster.width + left + i) * 4, colour, opacity)
    }
  }
}

/** A whole picture at another size. What is clear adds no colour of its own. */
export function resample(picture: Raster, size: { width: number; height: number }): Raster {
  if (picture.width === size.width && picture.height === size.height) return picture
  const to = { x: 0, y: 0, across: size.width / picture.width, down: size.height / picture.height }
  const count = picture.width * picture.height
  const channel = new Float32Array(count)
  const take = (of: number): Float32Array => {
    for (let i = 0; i < count; i += 1) {
      const opacity = picture.pixels[i * 4 + 3] ?? 0
      channel[i] = of === 3 ? opacity : ((picture.pixels[i * 4 + of] ?? 0) * opacity) / 255
    }
    return squeeze(channel, picture, to).values
  }
  const [opacity, ...colours] = [take(3), take(0), take(1), take(2)]
  const made = makeRaster(size.width, size.height, null)
  for (let i = 0; i < size.width * size.height; i += 1) {
    const whole = opacity?.[i] ?? 0
    for (const [of, values] of colours.entries()) {
      made.pixels[i * 4 + of] = whole > 0 ? Math.round(((values[i] ?? 0) * 255) / whole) : 0
    }
    made.pixels[i * 4 + 3] = Math.round(whole)
  }
  return made
}
