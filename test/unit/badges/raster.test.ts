import { describe, it } from 'vitest'
import {
  drawBox,
  layDrawing,
  makeRaster,
  shrink,
  stampMask,
  type Raster,
} from '../../../worker/badges/rules/raster.ts'

function pixel({ width, pixels }: Raster, x: number, y: number): number[] {
  return [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

describe('composing', () => {
  it('inks letters by how much of a pixel they take, on paper and on nothing', ({ expect }) => {
    const mask = { width: 3, height: 1, alpha: Uint8Array.of(0, 51, 255) }
    const paper = makeRaster(3, 1, [255, 255, 255])
    stampMask(paper, mask, 0, 0, [0, 0, 0])
    expect([...paper.pixels]).toEqual([255, 255, 255, 255, 204, 204, 204, 255, 0, 0, 0, 255])
    const clear = makeRaster(3, 1, null)
    stampMask(clear, mask, 0, 0, [10, 20, 30])
    expect([...clear.pixels]).toEqual([0, 0, 0, 0, 10, 20, 30, 51, 10, 20, 30, 255])
  })

  it('cuts off what reaches over the edge', ({ expect }) => {
    const raster = makeRaster(2, 2, null)
    const mask = { width: 3, height: 3, alpha: new Uint8Array(9).fill(255) }
    stampMask(raster, mask, -2, -2, [1, 1, 1])
    drawBox(raster, { x: 1, y: 1, width: 9, height: 9 }, [2, 2, 2])
    expect([pixel(raster, 0, 0), pixel(raster, 1, 0), pixel(raster, 1, 1)]).toEqual([
      [1, 1, 1, 255],
      [0, 0, 0, 0],
      [2, 2, 2, 255],
    ])
  })

  it('lets the paper through where a drawing is white, and its ink stand', ({ expect }) => {
    const drawing = makeRaster(2, 1, [255, 255, 255])
    drawing.pixels.set([0, 0, 0, 255], 4)
    const paper = makeRaster(4, 1, [251, 250, 246])
    layDrawing(paper, drawing, 1, 0)
    expect([0, 1, 2].map((x) => pixel(paper, x, 0))).toEqual([
      [251, 250, 246, 255],
      [251, 250, 246, 255],
      [0, 0, 0, 255],
    ])
    const clear = makeRaster(4, 1, null)
    layDrawing(clear, drawing, 1, 0)
    expect([0, 1].map((x) => pixel(clear, x, 0))).toEqual([
      [0, 0, 0, 0],
      [255, 255, 255, 255],
    ])
  })

  it('shrinks to means, and what is clear colours nothing', ({ expect }) => {
    const raster = makeRaster(4, 2, [100, 0, 0])
    drawBox(raster, { x: 0, y: 0, width: 1, height: 2 }, [200, 0, 0])
    raster.pixels.set([255, 255, 255, 0], 2 * 4)
    const small = shrink(raster, 2)
    expect([small.width, small.height]).toEqual([2, 1])
    expect([pixel(small, 0, 0), pixel(small, 1, 0)]).toEqual([
      [150, 0, 0, 255],
      [100, 0, 0, 191],
    ])
  })
})
