import type { z } from 'zod'
import { fail, succeed, type Result } from '../../schema/result.ts'
import type { FieldError } from '../../schema/wire.ts'
import type { Fields } from '../pages/typed.ts'
import type { AppContext } from './factory.ts'

/** More than any form or JSON body of ours needs; files have their own limit. */
const MAX_BODY_BYTES = 64 * 1024

/** Checks input of any origin against a form. `errors` name each field by its path: `links.0.url`. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): Result<z.output<S>> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return succeed(parsed.data)
  return fail('invalid-input', { errors: parsed.error.issues.flatMap(toFieldErrors) })
}

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key].join('.'),
      message: `There is no field called “${key}”.`,
    }))
  }
  return [{ path: issue.path.join('.'), message: issue.message }]
}

/** Reads a JSON body: `wrong-content-type`, `body-too-large`, `malformed-body` or the form's own errors. */
export async function readJson<S extends z.ZodType>(
  c: AppContext,
  schema: S,
  cap = MAX_BODY_BYTES,
): Promise<Result<z.output<S>>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    return fail('wrong-content-type', {
      detail: 'Please send JSON, with “Content-Type: application/json”.',
    })
  }
  const bytes = await readCapped(c.req.raw.body, cap)
  if (!bytes) return fail('body-too-large', { detail: `There is room for ${cap} bytes.` })
  const text = new TextDecoder().decode(bytes)
  try {
    // An action without fields may come with an empty body.
    return parseInput(schema, text.trim() === '' ? {} : JSON.parse(text))
  } catch {
    return fail('malformed-body', { detail: 'This is not JSON.' })
  }
}

/** Reads a form of text fields (`application/x-www-form-urlencoded`). */
export async function readFields(c: AppContext): Promise<Result<Fields>> {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(c.req.header('content-type') ?? '')) {
    return fail('wrong-content-type', { detail: 'Please use the form on our page.' })
  }
  const bytes = await readCapped(c.req.raw.body, MAX_BODY_BYTES)
  if (!bytes) return fail('body-too-large', { detail: 'That is too much text for this form.' })
  const fields: Fields = {}
  for (const [name, value] of new URLSearchParams(new TextDecoder().decode(bytes))) {
    if (Object.hasOwn(fields, name)) fields[name]?.push(value)
    else Object.defineProperty(fields, name, { value: [value], enumerable: true })
  }
  return succeed(fields)
}

/** Reads at most `cap` bytes, whatever Content-Length says. Null when there are more. */
export async function readCapped(
  body: ReadableStream<Uint8Array> | null,
  cap: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!body) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length > cap) return null
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
