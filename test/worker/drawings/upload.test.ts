import { describe, it } from 'vitest'
import { readUpload } from '../../../worker/drawings/routes/upload.ts'
import { concat, letters, type Bytes } from '../../support/pictures.ts'

const URL = 'http://localhost:8787/api/v1/pledges/K3V9X2AM/drawing'
const MB = 1024 * 1024

function request(body: BodyInit | null, headers: HeadersInit = {}): Request {
  return new Request(URL, { method: 'PUT', body, headers })
}

function formOf(fields: [string, string | Bytes, string?][]): FormData {
  const form = new FormData()
  for (const [name, value, filename] of fields) {
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, new Blob([value], { type: 'image/svg+xml' }), filename ?? 'a.png')
  }
  return form
}

/** The alt text that comes back beside a problem; null where the words could not be read. */
async function keptOf(sent: Request) {
  const result = await readUpload(sent)
  return result.ok ? 'no problem' : (result.fields?.['alt'] ?? null)
}

async function problemOf(sent: Request) {
  const result = await readUpload(sent)
  return result.ok ? null : result.problem
}

/** A body that never ends by itself; says how much of it was taken. */
function endless(): {
  body: ReadableStream<Uint8Array>
  taken: () => number
  stopped: () => boolean
} {
  let taken = 0
  let stopped = false
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      taken += MB
      controller.enqueue(new Uint8Array(MB))
    },
    cancel() {
      stopped = true
    },
  })
  return { body, taken: () => taken, stopped: () => stopped }
}

describe('an upload', () => {
  it('gives the file and the words, whatever the file calls itself', async ({ expect }) => {
    const names = [
      '../../x',
      'a.png%00.html',
      'x.svg',
      'ü'.repeat(300),
      '\u202Egnp.exe',
      'a"; name="alt',
    ]
    for (const name of names) {
      const form = formOf([
        ['alt', 'ein Fuchs\r\nim Wald 🦊'],
        ['alt', 'second'],
        ['strokes', '[]'],
        ['__proto__', 'x'],
        ['drawing', letters('\x89PNG\r\n--'), name],
        ['original', letters(''), ''],
      ])
      const result = await readUpload(request(form))
      expect(result).toMatchObject({ ok: true, value: { original: null } })
      if (!result.ok) continue
      expect(result.value.file).toEqual(letters('\x89PNG\r\n--'))
      expect(result.value.fields['alt']).toBe('ein Fuchs\r\nim Wald 🦊')
      expect(result.value.fields['strokes']).toBe('[]')
    }
  })

  it('brings the file as it came along, when there is one', async ({ expect }) => {
    const form = formOf([
      ['drawing', letters('clean')],
      ['original', letters('photo')],
    ])
    expect(await readUpload(request(form))).toMatchObject({
      ok: true,
      value: { file: letters('clean'), original: letters('photo') },
    })
  })

  const wrong: [string, [string, string | Bytes, string?][], object][] = [
    ['no file', [['alt', 'fox']], { code: 'invalid-input', errors: [{ path: 'drawing' }] }],
    [
      'an empty picker',
      [['drawing', letters(''), '']],
      { code: 'invalid-input', errors: [{ path: 'drawing' }] },
    ],
    [
      'text instead of a file',
      [['drawing', 'fox']],
      { code: 'invalid-input', errors: [{ path: 'drawing' }] },
    ],
    [
      'two files',
      [
        ['drawing', letters('a')],
        ['drawing', letters('b')],
      ],
      { code: 'invalid-input', errors: [{ path: 'drawing' }] },
    ],
    [
      'a text as the original',
      [
        ['drawing', letters('a')],
        ['original', 'b'],
      ],
      { code: 'invalid-input', errors: [{ path: 'original' }] },
    ],
    ['an empty file', [['drawing', letters(''), 'a.png']], { code: 'unreadable-image' }],
    [
      'a novel beside it',
      [
        ['drawing', letters('a')],
        ['alt', 'x'.repeat(70_000)],
      ],
      { code: 'body-too-large' },
    ],
    [
      'thousands of parts',
      Array.from({ length: 10_000 }, (_, i) => [`a${i}`, 'x']),
      { code: 'malformed-body' },
    ],
  ]
  it.for(wrong)('with %s is refused in plain words', async ([, fields, problem], { expect }) => {
    const answer = await problemOf(request(formOf(fields)))
    expect(answer).toMatchObject(problem)
    expect(answer?.detail).toMatch(/\.$/)
  })

  it('with a problem gives back the words that came with it', async ({ expect }) => {
    const files: [string, string | Bytes, string?][][] = [
      [],
      [['drawing', letters(''), '']],
      [['drawing', letters(''), 'a.png']],
      [
        ['drawing', letters('a')],
        ['drawing', letters('b')],
      ],
    ]
    for (const file of files) {
      expect(await keptOf(request(formOf([...file, ['alt', 'A heron']])))).toBe('A heron')
    }
    const novel = 'x'.repeat(70_000)
    expect(await keptOf(request(formOf([['alt', novel]])))).toBe(novel)
    // An answer of megabytes would help nobody.
    expect(await keptOf(request(formOf([['alt', 'x'.repeat(2 * MB)]])))).toBeNull()
    const cut = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await keptOf(request('--x\r\n', cut))).toBeNull()
  })

  it.for([
    ['application/json', '{}', 'wrong-content-type'],
    ['image/png', '\x89PNG', 'wrong-content-type'],
    ['application/x-www-form-urlencoded', 'drawing=x', 'wrong-content-type'],
    ['multipart/form-data', '--x\r\n', 'malformed-body'],
    ['multipart/form-data; boundary=x', '', 'malformed-body'],
    ['multipart/form-data; boundary=x', '--y\r\n\r\n\r\n--y--', 'malformed-body'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="drawing"; filename="a"\r\n\r\nabc',
      'malformed-body',
    ],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y--\r\n--x--',
      'malformed-body',
    ],
  ] as const)('of type %s with “%s” is %s', async ([type, body, code], { expect }) => {
    expect(await problemOf(request(body, { 'content-type': type }))).toMatchObject({ code })
  })

  it('without a body is refused', async ({ expect }) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(await problemOf(request(null, headers))).toMatchObject({ code: 'malformed-body' })
  })
})

describe('an upload that is too large', () => {
  const type = 'multipart/form-data; boundary=x'

  it('is not read to its end when it does not say how long it is', async ({ expect }) => {
    const { body, taken, stopped } = endless()
    expect(await problemOf(request(body, { 'content-type': type }))).toMatchObject({
      code: 'too-large',
    })
    expect(taken()).toBeLessThan(24 * MB)
    expect(stopped()).toBe(true)
  })

  it('is not believed when it says that it is short', async ({ expect }) => {
    const { body } = endless()
    const headers = { 'content-type': type, 'content-length': '12' }
    expect(await problemOf(request(body, headers))).toMatchObject({ code: 'too-large' })
  })

  it('is refused before it is read when it says so', async ({ expect }) => {
    const { body, taken } = endless()
    const headers = { 'content-type': type, 'content-length': String(21 * MB) }
    expect(await problemOf(request(body, headers))).toMatchObject({ code: 'too-large' })
    expect(taken()).toBeLessThan(3 * MB)
  })

  it('has room for two files of 10 MB', async ({ expect }) => {
    const file = concat('\x89PNG', new Uint8Array(10 * MB - 4))
    const form = formOf([
      ['drawing', file],
      ['original', file],
    ])
    const result = await readUpload(request(form))
    expect(result.ok && result.value.original?.length).toBe(10 * MB)
  })

  it('is read with its words as far as another file would have had room', async ({ expect }) => {
    const form = formOf([
      ['drawing', new Uint8Array(11 * MB)],
      ['alt', 'A heron'],
    ])
    expect(await readUpload(request(form))).toMatchObject({
      ok: true,
      value: { fields: { alt: 'A heron' } },
    })
  })

  it('has room for 10 MB and the words', async ({ expect }) => {
    const file = concat('\x89PNG', new Uint8Array(10 * MB - 4))
    const result = await readUpload(
      request(
        formOf([
          ['alt', 'x'.repeat(2000)],
          ['drawing', file],
        ]),
      ),
    )
    expect(result.ok && result.value.file.length).toBe(10 * MB)
  })

  it('that breaks off is told so', async ({ expect }) => {
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.error(new Error('gone'))
      },
    })
    expect(await problemOf(request(body, { 'content-type': type }))).toMatchObject({
      code: 'malformed-body',
    })
  })
})
