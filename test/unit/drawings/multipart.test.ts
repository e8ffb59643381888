import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { findBoundary, parseMultipart } from '../../../worker/drawings/rules/multipart.ts'
import { concat } from '../../support/pictures.ts'

const B = 'xYz'
const part = (head: string, content: string) => `--${B}\r\n${head}\r\n\r\n${content}\r\n`
const named = (name: string) => `Content-Disposition: form-data; name="${name}"`
const parse = (body: string) =>
  parseMultipart(concat(body), B)?.map(({ name, filename, content }) => ({
    name,
    filename,
    text: new TextDecoder().decode(content),
  })) ?? null

describe('a multipart body', () => {
  it('gives its parts in order, fields and files', ({ expect }) => {
    const body =
      part(named('alt'), 'a fox\r\non a hill') +
      part(
        `CONTENT-DISPOSITION: form-data; filename=x.png; name=drawing\r\nContent-Type: text/html`,
        '\x89PNG',
      ) +
      part(`${named('original')}; filename=""\r\nContent-Type: application/octet-stream`, '') +
      `--${B}--\r\n`
    expect(parse(body)).toEqual([
      { name: 'alt', filename: null, text: 'a fox\r\non a hill' },
      { name: 'drawing', filename: 'x.png', text: '\ufffdPNG' },
      { name: 'original', filename: '', text: '' },
    ])
  })

  it('ignores what stands before the first part and behind the last', ({ expect }) => {
    expect(parse(`hello\r\n${part(named('alt'), 'fox')}--${B}--bye`)).toHaveLength(1)
  })

  it('is not fooled by a file name that plays a field', ({ expect }) => {
    const head = 'Content-Disposition: form-data; filename="a\\"; name=\\"evil"; name="drawing"'
    expect(parse(`${part(head, 'x')}--${B}--`)?.[0]?.name).toBe('drawing')
  })

  it('is refused when it is cut off, has no names, or has too many parts', ({ expect }) => {
    const whole = `${part(named('alt'), 'fox')}--${B}--`
    for (let length = 0; length < whole.length; length += 1) {
      expect(parse(whole.slice(0, length))).toBeNull()
    }
    expect(parse(`${part('Content-Type: text/plain', 'x')}--${B}--`)).toBeNull()
    expect(parse(`--${B}\r\n${'x'.repeat(10_000)}\r\n\r\n\r\n--${B}--`)).toBeNull()
    expect(parse(part(named('a'), 'x').repeat(32) + `--${B}--`)).toHaveLength(32)
    expect(parse(part(named('a'), 'x').repeat(10_000) + `--${B}--`)).toBeNull()
  })

  it('is read as the platform wrote it, whatever is in it', async ({ expect }) => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(text, fc.uint8Array({ maxLength: 200 })), { maxLength: 5 }),
        text,
        async (files, words) => {
          const form = new FormData()
          form.append('alt', words)
          for (const [name, bytes] of files)
            form.append('drawing', new Blob([Uint8Array.from(bytes)]), name)
          const sent = new Response(form)
          const boundary = findBoundary(sent.headers.get('content-type')) ?? ''
          const body = new Uint8Array(await sent.arrayBuffer())
          const parts = parseMultipart(body, boundary)
          expect(parts?.map((one) => one.name)).toEqual(['alt', ...files.map(() => 'drawing')])
          expect(parts?.slice(1).map((one) => [...one.content])).toEqual(
            files.map(([, b]) => [...b]),
          )
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never throws, whatever is done to it', ({ expect }) => {
    const whole =
      part(named('alt'), 'fox') + part(`${named('drawing')}; filename="a"`, 'x') + `--${B}--`
    const tokens = fc.constantFrom(
      '\r\n',
      `--${B}`,
      '--',
      'Content-Disposition: form-data',
      '; name="a"',
      '"',
      '\\',
      '\r',
      'x',
    )
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 40 }), fc.nat(whole.length), (list, at) => {
        const parts = parse(whole.slice(0, at) + list.join('') + whole.slice(at))
        return parts === null || parts.every((one) => typeof one.name === 'string')
      }),
      { numRuns: 2000 },
    )
    expect(parse(whole)).toHaveLength(2)
  })
})

describe('the boundary', () => {
  it.for([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['Multipart/Form-Data;charset=utf-8;boundary="a b"', 'a b'],
    ['multipart/form-data; boundary=----WebKitFormBoundaryK3V9', '----WebKitFormBoundaryK3V9'],
    ['multipart/form-data', null],
    ['multipart/form-data; boundary=', null],
    ['multipart/form-data; boundary="a\r\nb"', null],
    [`multipart/form-data; boundary=${'a'.repeat(71)}`, null],
    ['multipart/mixed; boundary=abc', null],
    ['text/plain; x="multipart/form-data; boundary=abc"', null],
    [null, null],
  ] as const)('of %s is %s', ([type, boundary], { expect }) => {
    expect(findBoundary(type)).toBe(boundary)
  })
})
