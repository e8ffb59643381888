/*
 * What runs inside the browser page: this function stands alone, because only its own text is sent there.
 */

/**
 * A line of words as a mask, one nibble of ink a pixel. `left` and `rise` say where its top left corner stands, from
 * where the line begins at its left and above the baseline; `advance` is how wide the line is with its margins.
 */
export type InkedLine = {
  text: string
  width: number
  height: number
  left: number
  rise: number
  advance: number
  ink: number[]
}

/** Sets lines one by one in type of one size, each cut to its ink. */
export function inkLines({
  lines,
  family,
  weight,
  size,
  spacing,
  dir,
}: {
  lines: string[]
  family: string
  weight: number
  size: number
  /** In em. Scripts whose letters join take none. */
  spacing: number
  dir: 'ltr' | 'rtl'
}): InkedLine[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No canvas.')
  const { canvas } = context
  return lines.map((text) => {
    canvas.width = Math.ceil(size * (text.length + 2))
    canvas.height = size * 3
    const [penX, penY] = [size, size * 2]
    context.font = `${weight} ${size}px ${family}`
    context.textRendering = 'geometricPrecision'
    context.letterSpacing = `${spacing * size}px`
    context.direction = dir
    context.textAlign = 'left'
    context.fillText(text, penX, penY)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    let [west, north, east, south] = [canvas.width, canvas.height, 0, 0]
    for (let y = 0; y < canvas.height; y += 1) {
      for (let x = 0; x < canvas.width; x += 1) {
        if (!data[(y * canvas.width + x) * 4 + 3]) continue
        west = Math.min(west, x)
        east = Math.max(east, x + 1)
        north = Math.min(north, y)
        south = Math.max(south, y + 1)
      }
    }
    const ink: number[] = []
    for (let y = north; y < south; y += 1) {
      for (let x = west; x < east; x += 1) {
        // 16 steps are enough for the eye: what is painted is finer, because each pixel is a mean of several.
        ink.push(Math.round(((data[(y * canvas.width + x) * 4 + 3] ?? 0) * 15) / 255))
      }
    }
    const advance = Math.round(context.measureText(text).width * 100) / 100
    return {
      text,
      width: east - west,
      height: south - north,
      left: west - penX,
      rise: penY - north,
      advance,
      ink,
    }
  })
}
