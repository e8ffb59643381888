import type { Credentials, Finding } from '../../../schema/wire.ts'
import { lookAt, refuseSize, type Looked } from './look.ts'
import { openBitmap, readPixels, type Kind } from './picture.ts'
import { HUGE, NOTE_IS_LOST, sayCopy, UNCLEAR_COPY, UNREADABLE } from './words.ts'

/* A file that was chosen, read and screened, with what can be done with it. Nothing of it has left this browser. */

export type Chosen =
  /** It declares AI. `bytes` is null where it could not be sent as it is; `instead` then says what to do. */
  | { is: 'declared'; findings: Finding[]; bytes: Blob | null; instead: string }
  | { is: 'stuck'; say: string }
  | Ready

export type Ready = {
  is: 'ready'
  /** As it came: read once, so that it stays what was screened. */
  bytes: Blob
  isHeld: boolean
  credentials: Credentials | null
  /** What the service could not take as it is. */
  needsCopy: boolean
  /** Why a copy is sent. */
  told: string
  copyKind: Kind
  /** Small, to be shown. Null where this browser does not open what the service can. */
  preview: ImageData | null
}

/** Nobody's drawing is larger, and a browser would have to hold all of it. */
const MOST_BYTES = 200 * 1024 * 1024
const PREVIEW_SIDE = 1280

/** Reads and screens a file, and only then opens it. */
export async function readChosen(file: File): Promise<Chosen> {
  if (file.size > MOST_BYTES) return { is: 'stuck', say: HUGE }
  let content: ArrayBuffer
  try {
    content = await file.arrayBuffer()
  } catch {
    return { is: 'stuck', say: UNREADABLE }
  }
  const looked = lookAt(new Uint8Array(content))
  const { screening, way } = looked
  const bytes = new Blob([content])
  if (screening.answer === 'refuse') {
    const { findings } = screening
    if (way.go === 'as-it-came') return { is: 'declared', findings, bytes, instead: '' }
    const instead = way.go === 'nowhere' ? way.say : NOTE_IS_LOST
    return { is: 'declared', findings, bytes: null, instead }
  }
  if (way.go === 'nowhere') return { is: 'stuck', say: way.say }
  // The copy would pass, and the person would never see what was unclear.
  if (screening.answer === 'hold' && way.go === 'as-a-copy') {
    return { is: 'stuck', say: UNCLEAR_COPY }
  }
  return await open(bytes, screening, way)
}

async function open(
  bytes: Blob,
  screening: Exclude<Looked['screening'], { answer: 'refuse' }>,
  way: Exclude<Looked['way'], { go: 'nowhere' }>,
): Promise<Chosen> {
  const needsCopy = way.go === 'as-a-copy'
  const bitmap = await openBitmap(bytes)
  if (needsCopy) {
    const say = bitmap ? refuseSize(bitmap) : way.otherwise
    if (say !== null) return { is: 'stuck', say }
  }
  const preview = bitmap ? readPixels(bitmap, PREVIEW_SIDE) : null
  bitmap?.close()
  const isPhoto = needsCopy ? way.kind === 'jpeg' || way.kind === 'heic' : way.type === 'image/jpeg'
  return {
    is: 'ready',
    bytes,
    isHeld: screening.answer === 'hold',
    credentials: screening.answer === 'pass' ? screening.credentials : null,
    needsCopy,
    told: needsCopy ? sayCopy(way.because, way.kind) : '',
    copyKind: isPhoto ? 'image/jpeg' : 'image/png',
    preview,
  }
}
