import type { FieldError, Finding } from '../../../schema/wire.ts'

/* Sends the form by XMLHttpRequest, because fetch cannot tell how far an upload is. */

export type Told = {
  code: string
  title: string
  detail: string
  errors: FieldError[]
  findings: Finding[]
}

export type Sent =
  | { is: 'done' }
  | { is: 'problem'; told: Told }
  /** No answer came. */
  | { is: 'gone' }
  /** An answer that is none of ours. */
  | { is: 'odd' }
  | { is: 'stopped'; hadArrived: boolean }

/** `onProgress` gets hundredths; 100 when all of it has left. `stop` ends it. */
export function send(
  code: string,
  data: FormData,
  onProgress: (percent: number) => void,
): { sent: Promise<Sent>; stop: () => void } {
  const request = new XMLHttpRequest()
  let hadArrived = false
  const sent = new Promise<Sent>((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      // All that is left to say once it is over is said by `load`.
      onProgress(total > 0 ? Math.min(99, (100 * loaded) / total) : 0)
    })
    request.upload.addEventListener('load', () => {
      hadArrived = true
      onProgress(100)
    })
    request.addEventListener('load', () => resolve(readAnswer(request)))
    for (const event of ['error', 'timeout'] as const) {
      request.addEventListener(event, () => resolve({ is: 'gone' }))
    }
    request.addEventListener('abort', () => resolve({ is: 'stopped', hadArrived }))
  })
  request.open('PUT', `/api/v1/pledges/${code}/drawing`)
  request.setRequestHeader('accept', 'application/json')
  request.send(data)
  return { sent, stop: () => request.abort() }
}

function readAnswer({ status, responseText }: XMLHttpRequest): Sent {
  if (status === 200) return { is: 'done' }
  const told = readProblem(responseText)
  return told && status < 500 ? { is: 'problem', told } : { is: 'odd' }
}

function readProblem(text: string): Told | null {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(document) || typeof document['code'] !== 'string') return null
  return {
    code: document['code'],
    title: textOf(document['title']),
    detail: textOf(document['detail']),
    errors: listOf(document['errors'], isError),
    findings: listOf(document['findings'], isFinding),
  }
}

function isObject(value: unknown): value is { [name: string]: unknown } {
  return typeof value === 'object' && value !== null
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function listOf<T>(value: unknown, is: (one: unknown) => one is T): T[] {
  return Array.isArray(value) ? value.filter((one) => is(one)) : []
}

function isError(value: unknown): value is FieldError {
  return isObject(value) && ['path', 'message'].every((name) => typeof value[name] === 'string')
}

function isFinding(value: unknown): value is Finding {
  return (
    isObject(value) && ['where', 'field', 'value'].every((name) => typeof value[name] === 'string')
  )
}
