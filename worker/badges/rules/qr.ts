import { encode } from 'uqr'
import { INK, type Box, type Piece } from './pieces.ts'

/** Empty modules around a square code: readers need four (ISO/IEC 18004). */
const QUIET = 4

/** The dark runs of a square code, row by row, in modules; `size` is the side of the whole, with what stays empty. */
export type SquareCode = { size: number; runs: Box[] }

/**
 * The square code of an address. Of level M: a seventh of it may be lost to folds and thumbs, and the modules stay
 * as large as they can be.
 */
export function makeSquareCode(address: string): SquareCode {
  const { data: rows, size } = encode(address, { ecc: 'M', border: QUIET, boostEcc: true })
  const runs = rows.flatMap((row, y) => {
    const found: Box[] = []
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue
      const last = found.at(-1)
      if (last && last.x + last.width === x) last.width += 1
      else found.push({ x, y, width: 1, height: 1 })
    }
    return found
  })
  return { size, runs }
}

/** In a picture: as large as whole pixels allow in this room, in its middle. */
export function placeSquareCode({ size, runs }: SquareCode, room: Box): Piece[] {
  const module = Math.floor(Math.min(room.width, room.height) / size)
  const left = room.x + Math.floor((room.width - module * size) / 2)
  const top = room.y + Math.floor((room.height - module * size) / 2)
  return runs.map(({ x, y, width, height }) => ({
    kind: 'rule',
    box: {
      x: left + x * module,
      y: top + y * module,
      width: width * module,
      height: height * module,
    },
    colour: INK,
  }))
}

/** As a path of SVG, in modules: `M x y h width v 1 h -width z` for each run. */
export function drawSquareCode({ runs }: SquareCode): string {
  return runs.map(({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`).join('')
}
