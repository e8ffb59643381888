/*
 * What runs inside the browser page: each function stands alone, because only its own text is sent there.
 */

export type Setting = {
  lines: string[]
  /** Of the ink, in pixels. */
  width: number
  fill?: boolean
  weight?: number
  /** The name of a phrase whose size of type this one takes. */
  asIn?: string
  em?: number
}

/** A mask on its way home. `ink` is base64, one byte a pixel. */
export type Inked = {
  name: string
  width: number
  height: number
  left: number
  rise: number
  advance: number
  lines: { left: number; right: number; strike: number }[]
  em: number
  ink: string
}

/** Sets a phrase, cut to its ink. */
export function inkPhrase({ lines, width, fill, weight = 640, em }: Setting): Inked {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No canvas.')
  const use = (size: number) => {
    context.font = `${weight} ${size}px Fraunces`
    context.textRendering = 'geometricPrecision'
    context.letterSpacing = `${-0.008 * size}px`
  }
  const measure = (text: string, size: number) => {
    use(size)
    const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right } = context.measureText(text)
    return { left, right, wide: left + right }
  }
  /** In half pixels, so that stems of one phrase stay alike. */
  const fit = (texts: string[]) =>
    Math.floor((2 * 100 * width) / Math.max(...texts.map((text) => measure(text, 100).wide))) / 2
  const sizes = lines.map((line) => em ?? fit(fill ? [line] : lines))
  const tall = sizes.reduce((sum, size) => sum + size * 1.3, 0)
  const canvas = context.canvas
  canvas.width =
    Math.ceil(Math.max(...lines.map((line, i) => measure(line, sizes[i] ?? 0).wide))) + 8
  canvas.height = Math.ceil(tall + 8)
  let baseline = 0
  const set = lines.map((line, i) => {
    const size = sizes[i] ?? 0
    const { left, wide } = measure(line, size)
    // From one baseline to the next: the height of a capital, and a gap that looks the same at any size.
    baseline = Math.round(baseline + size * (i === 0 ? 0.95 : 0.78) + (sizes[i - 1] ?? 0) * 0.17)
    const x = Math.round((canvas.width - wide) / 2)
    use(size)
    context.fillText(line, x + left, baseline)
    return { left: x, right: Math.round(x + wide), strike: baseline - Math.round(size * 0.24) }
  })
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
  let ink = ''
  for (let y = north; y < south; y += 1) {
    for (let x = west; x < east; x += 1) {
      // 16 steps are enough for the eye, and a picture of nothing but type then fits a palette.
      const step = Math.round(((data[(y * canvas.width + x) * 4 + 3] ?? 0) * 15) / 255)
      ink += String.fromCharCode(Math.round((step * 255) / 15))
    }
  }
  return {
    name: lines.join(' '),
    width: east - west,
    height: south - north,
    left: 0,
    rise: 0,
    advance: 0,
    lines: set.map(({ left, right, strike }) => ({
      left: Math.max(0, left - west),
      right: Math.min(east, right) - west,
      strike: strike - north,
    })),
    em: Math.max(...sizes),
    ink: btoa(ink),
  }
}

/** Sets letters one by one, each cut to its ink. Digits are the lining ones. */
export function inkLetters({
  letters,
  size,
  weight,
  spacing,
}: {
  letters: string
  size: number
  weight: number
  spacing: number
}): Inked[] {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('No canvas.')
  const { canvas } = context
  const side = Math.ceil(size * 2)
  const [penX, penY] = [Math.round(size / 2), Math.round(size * 1.3)]
  canvas.width = side
  canvas.height = side
  context.font = `${weight} ${size}px Literata`
  context.textRendering = 'geometricPrecision'
  return Array.from(letters, (letter) => {
    context.clearRect(0, 0, side, side)
    context.fillText(letter, penX, penY)
    const { data } = context.getImageData(0, 0, side, side)
    let [west, north, east, south] = [side, side, 0, 0]
    for (let i = 3; i < data.length; i += 4) {
      if (!data[i]) continue
      const [x, y] = [((i - 3) / 4) % side, Math.floor((i - 3) / 4 / side)]
      west = Math.min(west, x)
      east = Math.max(east, x + 1)
      north = Math.min(north, y)
      south = Math.max(south, y + 1)
    }
    let ink = ''
    for (let y = north; y < south; y += 1) {
      for (let x = west; x < east; x += 1) {
        const step = Math.round(((data[(y * side + x) * 4 + 3] ?? 0) * 15) / 255)
        ink += String.fromCharCode(Math.round((step * 255) / 15))
      }
    }
    return {
      name: letter,
      width: east - west,
      height: south - north,
      left: west - penX,
      rise: penY - north,
      advance: Math.round((context.measureText(letter).width + spacing) * 64) / 64,
      lines: [],
      em: size,
      ink: btoa(ink),
    }
  })
}
