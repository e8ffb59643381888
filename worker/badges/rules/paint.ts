import { PAPER, RED, type Piece, type Plan } from './pieces.ts'
import { drawBox, layDrawing, makeRaster, stampMask, type Raster } from './raster.ts'
import type { Ground } from './pictures.ts'

/** Paints a plan. A drawing that came out smaller than planned stands in the middle of its place. */
export function paintPicture(plan: Plan, ground: Ground, drawing: Raster | null): Raster {
  const raster = makeRaster(plan.width, plan.height, ground === 'paper' ? PAPER : null)
  const place = plan.drawing
  if (drawing && place && drawing.width <= place.width && drawing.height <= place.height) {
    const x = place.x + Math.floor((place.width - drawing.width) / 2)
    const y = place.y + Math.floor((place.height - drawing.height) / 2)
    layDrawing(raster, drawing, x, y)
  }
  for (const piece of plan.pieces) paintPiece(raster, piece)
  return raster
}

function paintPiece(raster: Raster, piece: Piece): void {
  switch (piece.kind) {
    case 'rule':
      return drawBox(raster, piece.box, piece.colour)
    case 'letters':
      for (const { letter, x, y } of piece.letters) stampMask(raster, letter, x, y, piece.colour)
      return
    case 'phrase': {
      const { phrase, x, y, isStruck } = piece
      stampMask(raster, phrase, x, y, piece.colour)
      if (!isStruck) return
      const height = Math.max(3, Math.round(phrase.em * 0.036))
      for (const { left, right, strike } of phrase.lines) {
        const box = { x: x + left, y: y + strike - (height >> 1), width: right - left, height }
        drawBox(raster, box, RED)
      }
    }
  }
}
