import { succeed, type Result } from '../../../schema/result.ts'
import { endsEarly, isBroken } from '../rules/picture.ts'
import { countUnpackedBytes, isPng, listPixelPieces } from '../rules/png.ts'
import { cutSlices } from '../rules/slices.ts'

/** Small enough that unpacking is never far ahead of counting: a piece may become a thousand times its size. */
const PIECE_BYTES = 16 * 1024

/**
 * Are all pixels of a PNG there? A file may be whole, chunk by chunk, around pixels that end in the middle, and
 * a decoder then fills up with black. Unpacks and counts, keeps nothing, and stops as soon as there is enough:
 * a bomb is never unpacked beyond the size that its header names. Other kinds pass. Expects a file within the
 * limits of `judgeUpload`. `unreadable-image` otherwise.
 */
export async function judgePixels(bytes: Uint8Array<ArrayBuffer>): Promise<Result<true>> {
  if (!isPng(bytes)) return succeed(true)
  const wanted = countUnpackedBytes(bytes)
  const unpacked = streamPixels(bytes).pipeThrough(new DecompressionStream('deflate'))
  let count = 0
  try {
    for await (const piece of unpacked) {
      count += piece.byteLength
      if (count >= wanted) return succeed(true)
    }
  } catch {
    // The platform's word for both "not deflate" and "ends too early".
    return isBroken('PNG')
  }
  return endsEarly('PNG')
}

function streamPixels(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const pieces = cutSlices(listPixelPieces(bytes), PIECE_BYTES)
  return new ReadableStream({
    pull(controller) {
      const { done, value } = pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
