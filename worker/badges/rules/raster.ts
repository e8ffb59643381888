import type { Mask } from './masks.ts'

/** A picture in memory: four bytes a pixel, red, green, blue, opacity; not premultiplied. Rows from the top. */
export type Raster = { width: number; height: number; pixels: Uint8Array<ArrayBuffer> }

export type Colour = readonly [red: number, green: number, blue: number]

/** An empty canvas: all of one colour, or clear. */
export function makeRaster(width: number, height: number, ground: Colour | null): Raster {
  const pixels = new Uint8Array(width * height * 4)
  if (ground) new Uint32Array(pixels.buffer).fill(packColour(ground))
  return { width, height, pixels }
}

/** The four bytes of an opaque pixel as the number that this machine stores so. */
function packColour([red, green, blue]: Colour): number {
  return new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer)[0] ?? 0
}

/** A box of one colour; what reaches over the edge is cut off. All in whole pixels. */
export function drawBox(
  raster: Raster,
  box: { x: number; y: number; width: number; height: number },
  colour: Colour,
): void {
  const words = new Uint32Array(raster.pixels.buffer)
  const left = Math.max(0, box.x)
  const right = Math.min(raster.width, box.x + box.width)
  for (let y = Math.max(0, box.y); y < Math.min(raster.height, box.y + box.height); y += 1) {
    if (right > left)
      words.fill(packColour(colour), y * raster.width + left, y * raster.width + right)
  }
}

/** Inks the letters of a mask, its top left corner at (x, y). */
export function stampMask(raster: Raster, mask: Mask, x: number, y: number, colour: Colour): void {
  const { pixels, width, height } = raster
  for (let row = Math.max(0, -y); row < Math.min(mask.height, height - y); row += 1) {
    for (let column = Math.max(0, -x); column < Math.min(mask.width, width - x); column += 1) {
      const opacity = mask.alpha[row * mask.width + column] ?? 0
      if (opacity > 0) mixInto(pixels, ((y + row) * width + x + column) * 4, colour, opacity)
    }
  }
}

/** Lays a colour over a pixel, as paint of this opacity (0 to 255) would. */
export function mixInto(
  pixels: Uint8Array,
  at: number,
  [red, green, blue]: Colour,
  opacity: number,
): void {
  const below = ((pixels[at + 3] ?? 0) * (255 - opacity)) / 255
  const whole = opacity + below
  pixels[at] = Math.round((red * opacity + (pixels[at] ?? 0) * below) / whole)
  pixels[at + 1] = Math.round((green * opacity + (pixels[at + 1] ?? 0) * below) / whole)
  pixels[at + 2] = Math.round((blue * opacity + (pixels[at + 2] ?? 0) * below) / whole)
  pixels[at + 3] = Math.round(whole)
}

/**
 * Lays a drawing on the canvas, its top left corner at (x, y); it must fit. On paper its white lets the paper
 * through, as ink on paper would: a scan leaves no pale box around itself. On a clear canvas it stays as it is.
 */
export function layDrawing(raster: Raster, drawing: Raster, x: number, y: number): void {
  const { pixels, width } = raster
  const from = drawing.pixels
  for (let row = 0; row < drawing.height; row += 1) {
    let source = row * drawing.width * 4
    let at = ((y + row) * width + x) * 4
    if (pixels[at + 3] === 0) {
      pixels.set(from.subarray(source, source + drawing.width * 4), at)
      continue
    }
    for (let column = 0; column < drawing.width; column += 1, source += 4, at += 4) {
      const opacity = from[source + 3] ?? 0
      for (let channel = 0; channel < 3; channel += 1) {
        const thinned = 255 - (opacity * (255 - (from[source + channel] ?? 0))) / 255
        pixels[at + channel] = Math.round(((pixels[at + channel] ?? 0) * thinned) / 255)
      }
    }
  }
}

/** The same picture at one `times`-th of its size, each pixel the mean of those that it stands for. */
export function shrink({ width, height, pixels }: Raster, times: number): Raster {
  const small = makeRaster(Math.floor(width / times), Math.floor(height / times), null)
  for (let y = 0; y < small.height; y += 1) {
    for (let x = 0; x < small.width; x += 1) {
      let [red, green, blue, whole] = [0, 0, 0, 0]
      for (let row = 0; row < times; row += 1) {
        let at = ((y * times + row) * width + x * times) * 4
        for (let column = 0; column < times; column += 1, at += 4) {
          const opacity = pixels[at + 3] ?? 0
          red += (pixels[at] ?? 0) * opacity
          green += (pixels[at + 1] ?? 0) * opacity
          blue += (pixels[at + 2] ?? 0) * opacity
          whole += opacity
        }
      }
      const at = (y * small.width + x) * 4
      small.pixels[at] = Math.round(red / (whole || 1))
      small.pixels[at + 1] = Math.round(green / (whole || 1))
      small.pixels[at + 2] = Math.round(blue / (whole || 1))
      small.pixels[at + 3] = Math.round(whole / times ** 2)
    }
  }
  return small
}
