import type { Area, HostedPiece, HostedPlan, Tone } from './hosted-pieces.ts'
import type { Theme } from './hosted.ts'
import { INK, PAPER, RED, SOFT, fitInside, type Size } from './pieces.ts'
import { drawBox, layDrawing, makeRaster, type Colour, type Raster } from './raster.ts'
import { resample, stampScaled } from './resample.ts'

/** The site's own two sets of colours. */
export const PALETTES: { [theme in Theme]: { paper: Colour; tones: { [tone in Tone]: Colour } } } =
  {
    light: { paper: PAPER, tones: { ink: INK, soft: SOFT, red: RED } },
    dark: {
      paper: [0x16, 0x14, 0x12],
      tones: { ink: [0xec, 0xe7, 0xdc], soft: [0xb3, 0xaa, 0x9c], red: [0xff, 0x8d, 0x7d] },
    },
  }

/** Of a line through words, in em: how thick, and how high above the baseline. */
export const STRIKE = { thick: 0.055, high: 0.24 }

/** Paints a plan so many pixels across. `drawing` is at hand when the plan has room for one. */
export function paintHosted(
  plan: HostedPlan,
  theme: Theme,
  size: Size,
  drawing: Raster | null,
): Raster {
  const { paper, tones } = PALETTES[theme]
  const times = size.width / plan.width
  const raster = makeRaster(size.width, size.height, paper)
  if (drawing && plan.drawing) hang(raster, drawing, plan.drawing, times, theme)
  for (const piece of plan.pieces) paintPiece(raster, piece, times, tones)
  return raster
}

/** The room in whole pixels, and the drawing in the middle of it: made smaller, and larger only by a half. */
function hang(raster: Raster, drawing: Raster, room: Area, times: number, theme: Theme): void {
  const size = fitDrawing(drawing, {
    width: Math.floor(room.width * times),
    height: Math.floor(room.height * times),
  })
  const x = Math.round(room.x * times + (room.width * times - size.width) / 2)
  const y = Math.round(room.y * times + (room.height * times - size.height) / 2)
  // A drawing is ink on paper: in the dark it keeps a sheet of it beneath.
  if (theme === 'dark') drawBox(raster, { x, y, ...size }, PAPER)
  layDrawing(raster, resample(drawing, size), x, y)
}

/** The largest size of the same form that fits. Few drawings are smaller, and half as large again hurts none. */
export function fitDrawing({ width, height }: Size, room: Size): Size {
  return fitInside({ width: width * 1.5, height: height * 1.5 }, room)
}

function paintPiece(
  raster: Raster,
  piece: HostedPiece,
  times: number,
  tones: { [tone in Tone]: Colour },
): void {
  const colour = tones[piece.tone]
  switch (piece.kind) {
    case 'rule': {
      const { x, y, width, height } = piece.area
      const [left, top] = [Math.round(x * times), Math.round(y * times)]
      drawBox(
        raster,
        {
          x: left,
          y: top,
          width: Math.max(1, Math.round((x + width) * times) - left),
          height: Math.max(1, Math.round(height * times)),
        },
        colour,
      )
      return
    }
    case 'row': {
      const scale = (piece.size * times) / piece.em
      for (const { letter, x, y } of piece.row.letters) {
        const at = { x: piece.x * times + x * scale, y: piece.baseline * times + y * scale, scale }
        stampScaled(raster, letter, at, colour)
      }
      return
    }
    case 'line': {
      const { line, size, x, baseline } = piece
      const scale = (size * times) / line.em
      for (const part of line.parts) {
        const at = {
          x: x * times + part.x * scale,
          y: baseline * times - part.mask.rise * scale,
          scale,
        }
        stampScaled(raster, part.mask, at, colour)
      }
      if (!piece.isStruck) return
      const height = Math.max(1, Math.round(size * STRIKE.thick * times))
      drawBox(
        raster,
        {
          x: Math.round(x * times),
          y: Math.round((baseline - size * STRIKE.high) * times - height / 2),
          width: Math.round(line.width * scale),
          height,
        },
        tones.red,
      )
    }
  }
}
