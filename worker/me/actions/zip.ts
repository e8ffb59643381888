import { Zip, ZipPassThrough } from 'fflate'

/** One file of a zip. `at` in milliseconds. Its content is asked for only when its turn comes. */
export type ZipFile = {
  path: string
  at: number
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/**
 * A zip as a stream that is made while it is read: no more of it is in memory than one piece of one file,
 * however many files there are. Nothing is compressed: pictures are so already.
 */
export function streamZip(files: AsyncIterable<ZipFile>): ReadableStream<Uint8Array> {
  const pieces = makePieces(files)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const piece = await pieces.next()
        if (piece.done) controller.close()
        else controller.enqueue(piece.value)
      },
      async cancel() {
        // Whoever broke off leaves no file open.
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* makePieces(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array, undefined> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for await (const { path, at, content } of files) {
    const file = new ZipPassThrough(path)
    file.mtime = at
    zip.add(file)
    for await (const chunk of content) {
      file.push(chunk)
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
  return undefined
}
