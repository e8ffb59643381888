import { env } from 'cloudflare:workers'
import { readPng } from '../../../worker/badges/rules/png-reader.ts'
import type { Raster } from '../../../worker/badges/rules/raster.ts'
import { walkPng } from '../../../worker/drawings/rules/png.ts'
import { makePng } from '../../support/pictures.ts'
import type { Visitor } from '../../support/worker/visitor.ts'

const RED = [0xb3, 0x23, 0x1b]

/** Sends a drawing of four quarters of colour. Sizes in pixels. */
export async function drawOn(artist: Visitor, code: string, { width = 900, height = 1200 } = {}) {
  const form = new FormData()
  form.set('drawing', new File([await makePng({ width, height })], 'x.png'))
  form.set('alt', 'Four quarters of colour')
  const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
  if (!response.ok) throw new Error(await response.text())
}

/** A PNG in an answer, judged as an upload would be and then read. */
export async function open(response: Response): Promise<Raster> {
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (!walkPng(bytes).ok) throw new Error('This is no whole PNG.')
  const raster = await readPng(bytes)
  if (!raster) throw new Error('This PNG cannot be read.')
  return raster
}

/** Pixels of the full red of the pencil. */
export function countRed({ pixels }: Raster): number {
  let count = 0
  for (let i = 0; i < pixels.length; i += 4) {
    if (RED.every((value, c) => pixels[i + c] === value)) count += 1
  }
  return count
}

export function pixel({ width, pixels }: Raster, x: number, y: number): number[] {
  return [...pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)]
}

/** Are the four quarters of `drawOn` where they belong? At two columns and two rows of pixels. */
export function showsQuarters(raster: Raster, columns: number[], rows: number[]): boolean {
  const quarters = columns.flatMap((x) => rows.map((y) => pixel(raster, x, y)))
  const [redmost, blue, green, yellow] = quarters
  return [redmost?.[0], blue?.[2], green?.[1], yellow?.[0]].every((value) => (value ?? 0) > 130)
}

/** Keys of the pictures with words that are kept. */
export async function listPictures(): Promise<string[]> {
  return (await env.DRAWINGS.list({ prefix: 'pictures/' })).objects.map(({ key }) => key)
}
