/*
 * Makes the paper of a photographed sheet white. A lamp lights one corner and a hand shades another, so that no single
 * threshold fits: how bright the paper is, and of what colour, is estimated all over the sheet, and every pixel is
 * divided by the paper that it lies on. What was paper becomes white; ink keeps its darkness and its colour.
 */

/** What `ImageData` is, without a browser: RGBA, row by row. */
export type Pixels = { data: Uint8ClampedArray; width: number; height: number }

type Colour = { r: number; g: number; b: number }
/** One colour a tile, row by row; null where a tile shows no paper. */
type Tiles<C> = { columns: number; rows: number; colours: C[] }

/** Tiles along the longer side. A preview and its large picture are so judged alike. */
const TILES = 40
/** Pixels along the side of a tile that are looked at: more would tell nothing new. */
const SAMPLES = 24
/** Of the pixels of a tile by brightness: between its ink and its glare lies the paper. */
const PAPER_FROM = 0.8
const PAPER_TO = 0.98
/** Darker than this share of the brightest paper is no shadow any more. */
const DARKEST_SHADOW = 0.4
/** What is so much darker than what lies beside it is ink that fills a tile. */
const STEEPEST_SHADOW = 0.72
/** How far the light may differ in colour from one corner to another. Beyond it lies a field of colour. */
const COLOUR_DRIFT = 0.16
/** Below it nothing is a sheet of paper, in whatever light. */
const DIMMEST_PAPER = 60
/** So much of a sheet is bare at the least. */
const LEAST_PAPER = 0.1
/** The grain of the paper goes white with it. */
const WHITE_POINT = 0.93
const OPAQUE = 128

/** Changes the pixels in place. False, and nothing changed, where no sheet of paper is to be seen. */
export function whitenPaper(pixels: Pixels): boolean {
  const seen = findPaper(measureTiles(pixels))
  if (!seen) return false
  divide(pixels, smooth(smooth(fill(seen))))
  return true
}

function brightness({ r, g, b }: Colour): number {
  return 0.299 * r + 0.587 * g + 0.114 * b
}

function measureTiles(pixels: Pixels): Tiles<Colour | null> {
  const side = Math.max(1, Math.max(pixels.width, pixels.height) / TILES)
  const columns = Math.ceil(pixels.width / side)
  const rows = Math.ceil(pixels.height / side)
  const colours = Array.from({ length: columns * rows }, (_, i) =>
    measureTile(pixels, (i % columns) * side, Math.floor(i / columns) * side, side),
  )
  return { columns, rows, colours }
}

/** The mean of its bright pixels, or null where most of it is transparent. */
function measureTile(
  { data, width, height }: Pixels,
  left: number,
  top: number,
  side: number,
): Colour | null {
  const step = Math.max(1, side / SAMPLES)
  const found: Colour[] = []
  let looked = 0
  for (let y = top; y < Math.min(top + side, height); y += step) {
    for (let x = left; x < Math.min(left + side, width); x += step) {
      const at = 4 * (Math.floor(y) * width + Math.floor(x))
      looked += 1
      if ((data[at + 3] ?? 0) < OPAQUE) continue
      found.push({ r: data[at] ?? 0, g: data[at + 1] ?? 0, b: data[at + 2] ?? 0 })
    }
  }
  if (found.length < looked / 2) return null
  const sorted = found.toSorted((one, other) => brightness(one) - brightness(other))
  const from = Math.floor(sorted.length * PAPER_FROM)
  return mean(sorted.slice(from, Math.max(from + 1, Math.floor(sorted.length * PAPER_TO))))
}

function mean(colours: Colour[]): Colour | null {
  if (colours.length === 0) return null
  const sum = { r: 0, g: 0, b: 0 }
  for (const { r, g, b } of colours) {
    sum.r += r
    sum.g += g
    sum.b += b
  }
  const { length } = colours
  return { r: sum.r / length, g: sum.g / length, b: sum.b / length }
}

/** Keeps the tiles that show paper. Null where so few do that this is no sheet. */
function findPaper(tiles: Tiles<Colour | null>): Tiles<Colour | null> | null {
  const known = tiles.colours
    .filter((colour) => colour !== null)
    .toSorted((one, other) => brightness(other) - brightness(one))
  const bright = known[Math.floor(known.length / 10)]
  const typical = mean(known.slice(0, Math.ceil(known.length / 2)))
  if (!bright || !typical || brightness(bright) < DIMMEST_PAPER) return null
  const colours = tiles.colours.map((colour, i) => {
    if (!colour) return null
    const light = brightness(colour)
    const isShadow = light >= DARKEST_SHADOW * brightness(bright)
    const beside = listBeside(tiles, i, 2).map((one) => (one ? brightness(one) : 0))
    const isFlat = light >= STEEPEST_SHADOW * Math.max(...beside)
    return isShadow && isFlat && drift(colour, typical) <= COLOUR_DRIFT ? colour : null
  })
  const count = colours.filter((colour) => colour !== null).length
  return count >= LEAST_PAPER * known.length ? { ...tiles, colours } : null
}

/** How different two colours are, brightness aside. */
function drift(one: Colour, other: Colour): number {
  const [a, b] = [Math.max(1, brightness(one)), Math.max(1, brightness(other))]
  return Math.max(
    Math.abs(one.r / a - other.r / b),
    Math.abs(one.g / a - other.g / b),
    Math.abs(one.b / a - other.b / b),
  )
}

/** The tiles so far around one, itself among them. */
function listBeside<C>({ columns, rows, colours }: Tiles<C>, i: number, reach: number): C[] {
  const [x, y] = [i % columns, Math.floor(i / columns)]
  const found: C[] = []
  for (let row = Math.max(0, y - reach); row <= Math.min(rows - 1, y + reach); row += 1) {
    const from = row * columns + Math.max(0, x - reach)
    const to = row * columns + Math.min(columns - 1, x + reach)
    found.push(...colours.slice(from, to + 1))
  }
  return found
}

/** Under ink the paper goes on as it is around it: step by step, from what is known. */
function fill(tiles: Tiles<Colour | null>): Tiles<Colour> {
  let { colours } = tiles
  for (let i = 0; i < tiles.columns + tiles.rows && colours.includes(null); i += 1) {
    const now = { ...tiles, colours }
    colours = colours.map(
      (colour, at) => colour ?? mean(listBeside(now, at, 1).filter((one) => one !== null)),
    )
  }
  return { ...tiles, colours: colours.map((colour) => colour ?? { r: 255, g: 255, b: 255 }) }
}

function smooth(tiles: Tiles<Colour>): Tiles<Colour> {
  const colours = tiles.colours.map((colour, i) => mean(listBeside(tiles, i, 1)) ?? colour)
  return { ...tiles, colours }
}

/** Divides each pixel by its paper, between the middles of the four tiles around it. */
function divide({ data, width, height }: Pixels, tiles: Tiles<Colour>): void {
  const side = Math.max(1, Math.max(width, height) / TILES)
  const row = new Float32Array(3 * tiles.columns)
  for (let y = 0; y < height; y += 1) {
    mixRow(row, tiles, y / side - 0.5)
    for (let x = 0; x < width; x += 1) {
      const place = Math.min(Math.max(0, x / side - 0.5), tiles.columns - 1)
      const left = Math.floor(place)
      const right = Math.min(left + 1, tiles.columns - 1)
      const share = place - left
      const at = 4 * (y * width + x)
      for (let c = 0; c < 3; c += 1) {
        const paper = (1 - share) * (row[3 * left + c] ?? 0) + share * (row[3 * right + c] ?? 0)
        data[at + c] = ((data[at + c] ?? 0) * 255) / Math.max(1, paper * WHITE_POINT)
      }
    }
  }
}

/** The paper along one line of pixels, a colour for each column of tiles. */
function mixRow(row: Float32Array, { columns, rows, colours }: Tiles<Colour>, y: number): void {
  const place = Math.min(Math.max(0, y), rows - 1)
  const above = Math.floor(place)
  const below = Math.min(above + 1, rows - 1)
  const share = place - above
  for (let x = 0; x < columns; x += 1) {
    const [one, other] = [colours[above * columns + x], colours[below * columns + x]]
    if (!one || !other) continue
    row[3 * x] = (1 - share) * one.r + share * other.r
    row[3 * x + 1] = (1 - share) * one.g + share * other.g
    row[3 * x + 2] = (1 - share) * one.b + share * other.b
  }
}
