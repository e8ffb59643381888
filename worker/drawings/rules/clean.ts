import { byteAt, joinBytes } from './bytes.ts'
import { listPngChunks } from './png.ts'
import { listWebpChunks } from './webp.ts'

/*
 * What our encoder gives back should hold pixels and nothing else. It is not taken on trust: the file is put
 * together anew from the pieces that make the picture, so that no place, name, text or colour profile of the
 * upload can travel on, nor anything behind the end.
 */

/** The pieces that decide what the pixels look like. Colour profiles are applied by the encoder, not carried. */
const PNG_PIXELS = new Set(['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'IDAT', 'IEND'])
const WEBP_PIXELS = new Set(['VP8X', 'ALPH', 'VP8 ', 'VP8L'])
const ALPHA_FLAG = 0x10

/** The same PNG with nothing but its picture. Expects a file that `walkPng` accepts. */
export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = [bytes.subarray(0, 8)]
  for (const chunk of listPngChunks(bytes)) {
    if (chunk !== 'ends-early' && PNG_PIXELS.has(chunk.name)) {
      kept.push(bytes.subarray(chunk.at - 8, chunk.at + chunk.length + 4))
    }
  }
  return joinBytes(kept)
}

/** The same WebP with nothing but its picture. Expects a still file that `walkWebp` accepts. */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = [bytes.slice(0, 12)]
  for (const chunk of listWebpChunks(bytes)) {
    if (chunk === 'ends-early' || !WEBP_PIXELS.has(chunk.name)) continue
    const piece = new Uint8Array(8 + chunk.length + (chunk.length % 2))
    piece.set(bytes.subarray(chunk.at - 8, chunk.at + chunk.length))
    // The header must not promise metadata that is no longer there.
    if (chunk.name === 'VP8X') piece[8] = byteAt(piece, 8) & ALPHA_FLAG
    kept.push(piece)
  }
  const file = joinBytes(kept)
  new DataView(file.buffer).setUint32(4, file.length - 8, true)
  return file
}

/** Names of the pieces of a PNG or WebP, in order: what a file carries besides its pixels. */
export function listPieces(bytes: Uint8Array, type: 'image/png' | 'image/webp'): string[] {
  const pieces = type === 'image/png' ? listPngChunks(bytes) : listWebpChunks(bytes)
  return Array.from(pieces, (piece) => (piece === 'ends-early' ? piece : piece.name))
}
