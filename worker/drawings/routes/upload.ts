import type { Problem } from '../../../schema/problems.ts'
import { fail, succeed, type Result } from '../../../schema/result.ts'
import { readCapped } from '../../http/body.ts'
import { MAX_FILE_BYTES } from '../rules/judge.ts'
import { findBoundary, parseMultipart, type Part } from '../rules/multipart.ts'

/** Room for the words beside the file. */
const MAX_WORDS_BYTES = 64 * 1024
/**
 * Each of the two files may have the limit. Where only one comes, the rest is room to read one that is too large
 * to its end, with the words behind it, and to say so beside it.
 */
const MAX_UPLOAD_BYTES = 2 * MAX_FILE_BYTES + MAX_WORDS_BYTES
/** Words up to here are handed back when they are too many, so that a person can shorten them. */
const MAX_RETURNED_BYTES = 1024 * 1024

/** Text fields by name, the first of each. Includes `strokes`, for which there is no use yet. */
export type UploadFields = { [name: string]: string }
export type Upload = {
  file: Uint8Array<ArrayBuffer>
  /** The file as it came, when the drawing was cleaned up from it in the browser. */
  original: Uint8Array<ArrayBuffer> | null
  fields: UploadFields
}

/**
 * A `Result`, and beside a problem the words that came, null where they could not be read, and whether a file
 * had been chosen.
 */
export type ReadUpload =
  | { ok: true; value: Upload }
  | { ok: false; problem: Problem; fields: UploadFields | null; hadFile: boolean }

/**
 * Reads the upload of a drawing: multipart/form-data with one file `drawing`, perhaps one `original`, and
 * words. At most 20 MB and 64 kB are read, whatever Content-Length says; each file is judged by itself, later.
 * File names and declared types are not looked at. Fails with `wrong-content-type`, `too-large`,
 * `malformed-body`, `body-too-large`, `invalid-input` or `unreadable-image` (an empty file).
 */
export async function readUpload(request: Request): Promise<ReadUpload> {
  const parts = await readParts(request)
  if (!parts.ok) return { ...parts, fields: null, hadFile: true }
  const hadFile = parts.value.some(({ name, filename }) => name === 'drawing' && filename)
  const words = parts.value.filter((part) => part.filename === null)
  const wordBytes = words.reduce((sum, part) => sum + part.content.length, 0)
  const fields = wordBytes > MAX_RETURNED_BYTES ? null : readWords(words)
  if (!fields || wordBytes > MAX_WORDS_BYTES) {
    const detail = 'That is too much text beside the drawing.'
    return { ok: false, problem: { code: 'body-too-large', detail }, fields, hadFile }
  }
  const files = takeFiles(parts.value)
  return files.ok ? { ok: true, value: { ...files.value, fields } } : { ...files, fields, hadFile }
}

async function readParts(request: Request): Promise<Result<Part[]>> {
  const contentType = request.headers.get('content-type')
  if (!/^multipart\/form-data\s*(;|$)/i.test(contentType ?? '')) {
    return fail('wrong-content-type', {
      detail: 'Please send the drawing as multipart/form-data, in a field called “drawing”.',
    })
  }
  const boundary = findBoundary(contentType)
  if (!boundary) return malformed('Its Content-Type does not say where the parts begin and end.')
  // An honest sender is told before a byte is read.
  if (Number(request.headers.get('content-length') ?? 0) > MAX_UPLOAD_BYTES) return tooLarge()
  const body = await readBody(request)
  if (body === 'broken') return malformed('It broke off on the way. Please try again.')
  if (!body) return tooLarge()
  const parts = parseMultipart(body, boundary)
  if (!parts)
    return malformed('It was cut off, or its parts are not put together as they should be.')
  return succeed(parts)
}

async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | 'broken' | null> {
  try {
    return await readCapped(request.body, MAX_UPLOAD_BYTES)
  } catch {
    // The sender hung up. Nobody will read the answer, but it is no fault of ours either.
    return 'broken'
  }
}

function readWords(words: Part[]): UploadFields {
  const fields = words.map((part) => [part.name, new TextDecoder().decode(part.content)] as const)
  // Reversed, so that the first of two equal names wins.
  return Object.fromEntries(fields.toReversed())
}

function takeFiles(parts: Part[]): Result<Omit<Upload, 'fields'>> {
  const file = takeFile(parts, 'drawing')
  if (!file.ok) return file
  if (!file.value) return wrongFile('drawing', 'Please choose a picture of your drawing.')
  const original = takeFile(parts, 'original')
  if (!original.ok) return original
  return succeed({ file: file.value, original: original.value })
}

/** The one file of this name; null when there is none, or when the person left the picker empty. */
function takeFile(parts: Part[], name: string): Result<Uint8Array<ArrayBuffer> | null> {
  const found = parts.filter((part) => part.name === name)
  const [part] = found
  if (!part) return succeed(null)
  if (found.length > 1) return wrongFile(name, 'Please send one file only.')
  if (part.filename === null) {
    return wrongFile(name, 'Here a file belongs, not text. Please choose a picture.')
  }
  if (part.content.length > 0) return succeed(part.content)
  if (part.filename === '') return succeed(null)
  return fail('unreadable-image', { detail: 'The file is empty. Please save it again.' })
}

function wrongFile(path: string, message: string): Result<never> {
  return fail('invalid-input', { detail: message, errors: [{ path, message }] })
}

function malformed(why: string): Result<never> {
  return fail('malformed-body', { detail: `The upload could not be read. ${why}` })
}

function tooLarge(): Result<never> {
  return fail('too-large', {
    detail: 'This file is over 10 MB. Please save it smaller, or as JPEG, and send it again.',
  })
}
