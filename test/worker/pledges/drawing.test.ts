import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

type Words = { alt?: string; medium?: string }

async function makeUpload(
  { alt = 'A heron, in ink', ...words }: Words = {},
  bytes?: Uint8Array<ArrayBuffer>,
): Promise<FormData> {
  const form = new FormData()
  const file = bytes ?? (await makePng({ width: 300, height: 200 }))
  form.set('drawing', new File([file], '../../evil.svg', { type: 'image/svg+xml' }))
  form.set('alt', alt)
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  return form
}

function text(words: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(words))
}

async function countStored(): Promise<[number, number]> {
  const [shown, originals] = await Promise.all([env.DRAWINGS.list(), env.ORIGINALS.list()])
  return [shown.objects.length, originals.objects.length]
}

describe('PUT …/drawing', () => {
  it('shows the drawing on the record and the badge, in sizes that fit', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const response = await artist.sendFile(
      'PUT',
      `/api/v1/pledges/${code}/drawing`,
      await makeUpload(),
    )
    expect(response.status).toBe(200)
    const { drawing } = await response.json<{
      drawing: { pictures: { src: string; width: number }[] }
    }>()
    expect(drawing).toMatchObject({ alt: 'A heron, in ink', kind: 'own', width: 300, height: 200 })
    expect(await readRecord(code)).toMatchObject({
      drawing,
      picture: { width: 300, height: 200, alt: 'A heron, in ink' },
      history: [{ what: 'pledged' }, { what: 'drawing-shown' }],
    })
    const src = new URL(drawing.pictures[0]?.src ?? '').pathname
    const picture = await new Visitor().get(src)
    expect(picture.status).toBe(200)
    expect(picture.headers.get('cache-control')).toContain('immutable')
    expect(picture.headers.get('x-content-type-options')).toBe('nosniff')
    expect(picture.headers.get('content-security-policy')).toContain('sandbox')
  })

  it('needs a description in the artist’s words, and keeps nothing without one', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const response = await artist.sendFile(
      'PUT',
      `/api/v1/pledges/${code}/drawing`,
      await makeUpload({ alt: '  ' }),
    )
    expect([response.status, (await response.json<{ code: string }>()).code]).toEqual([
      422,
      'alt-missing',
    ])
    expect(await countStored()).toEqual([0, 0])
  })

  it('refuses what is no picture with a code that says so, and stores nothing', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const png = await makePng({ width: 300, height: 200 })
    const cases: [string, Uint8Array<ArrayBuffer>][] = [
      [
        'unsupported-image',
        text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      ],
      ['unsupported-image', text('just words')],
      ['unreadable-image', png.slice(0, png.length / 2)],
      ['unreadable-image', text('')],
      ['too-small', await makePng({ width: 63, height: 200 })],
      ['too-large', new Uint8Array(11 * 1024 * 1024)],
    ]
    for (const [expected, bytes] of cases) {
      const response = await artist.sendFile(
        'PUT',
        `/api/v1/pledges/${code}/drawing`,
        await makeUpload({}, bytes),
      )
      const problem = await response.json<{ code: string; detail?: string }>()
      expect(problem.code).toBe(expected)
      expect(problem.detail ?? '').not.toBe('')
    }
    expect(await countStored()).toEqual([0, 0])
    expect(await readRecord(code)).toMatchObject({ drawing: null })
  })

  it('takes the same file twice as one drawing', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    for (let i = 0; i < 5; i += 1) {
      const response = await artist.sendFile(
        'PUT',
        `/api/v1/pledges/${code}/drawing`,
        await makeUpload(),
      )
      expect(response.status).toBe(200)
    }
    expect(await readRecord(code)).toMatchObject({ history: [{}, { what: 'drawing-shown' }] })
  })

  it('takes four clicks at once as one drawing, and takes one off the day’s three', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/api/v1/pledges/${code}/drawing`
    const uploads = await Promise.all([1, 2, 3, 4].map(async () => makeUpload()))
    const answers = await Promise.all(
      uploads.map(async (upload) => artist.sendFile('PUT', path, upload)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const bodies = await Promise.all(answers.map(async (answer) => answer.text()))
    expect(new Set(bodies).size).toBe(1)
    expect(await readRecord(code)).toMatchObject({
      history: [{ what: 'pledged' }, { what: 'drawing-shown' }],
    })
    expect(await env.DB.prepare('SELECT count(*) AS n FROM drawings').first('n')).toBe(1)
    expect(await countStored()).toEqual([8, 1])
  })

  it('takes other words for the same file as a change', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/api/v1/pledges/${code}/drawing`
    await artist.sendFile('PUT', path, await makeUpload())
    await artist.sendFile('PUT', path, await makeUpload({ medium: 'brush' }))
    expect(await readRecord(code)).toMatchObject({ drawing: { medium: 'brush' } })
  })

  it('says of two files which one is too large', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const upload = await makeUpload()
    upload.set('original', new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'a.png'))
    const response = await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, upload)
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ errors: [{ path: 'original' }] })
  })

  it('takes three new drawings a day and says when the next may come', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const send = async (width: number) =>
      await artist.sendFile(
        'PUT',
        `/api/v1/pledges/${code}/drawing`,
        await makeUpload({}, await makePng({ width, height: 100 })),
      )
    for (const width of [100, 101, 102]) expect((await send(width)).status).toBe(200)
    const fourth = await send(103)
    expect(fourth.status).toBe(429)
    expect(Number(fourth.headers.get('retry-after'))).toBeGreaterThan(23 * 3600)
    expect(await fourth.json()).toMatchObject({ code: 'too-many-drawings' })
  })

  it('lets no more than three of twenty through that come at once, and leaves nothing behind', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, i) =>
        artist.sendFile(
          'PUT',
          `/api/v1/pledges/${code}/drawing`,
          await makeUpload({}, await makePng({ width: 100 + i, height: 100 })),
        ),
      ),
    )
    for (const { status } of answers) expect([200, 409, 429]).toContain(status)
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(3)
    const rows = await env.DB.prepare('SELECT count(*) AS n FROM drawings').first<number>('n')
    expect(rows).toBe(answers.filter(({ status }) => status === 200).length)
    expect((await countStored())[1]).toBe(rows)
  })

  it('goes back to the plain seal, and history says so', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/api/v1/pledges/${code}/drawing`
    await artist.sendFile('PUT', path, await makeUpload())
    const response = await artist.sendJson('PUT', path, { use: 'plain' })
    expect(await response.json()).toEqual({ drawing: null })
    expect(await readRecord(code)).toMatchObject({
      picture: null,
      history: [{}, {}, { what: 'drawing-removed' }],
    })
  })

  it('keeps the drawing of a suspended pledge where it is', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/api/v1/pledges/${code}/drawing`
    await artist.sendFile('PUT', path, await makeUpload())
    const operator = await makeArtist('operator@example.com')
    await operator.postForm(`/desk/${code}/suspend`, [['reason', 'Reported.']])
    const response = await artist.sendJson('PUT', path, { use: 'plain' })
    expect(await response.json()).toMatchObject({ code: 'pledge-suspended' })
    expect((await artist.postForm(`/studio/${code}/plain`, [])).status).toBe(409)
    expect(await readRecord(code)).toMatchObject({ drawing: { alt: 'A heron, in ink' } })
  })

  it('is for the pledge’s own artist, from our own pages', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const path = `/api/v1/pledges/${code}/drawing`
    const mallory = await makeArtist('mallory@example.com')
    expect((await mallory.sendFile('PUT', path, await makeUpload())).status).toBe(403)
    // Told so before a byte of the body is read.
    expect((await mallory.sendRaw('PUT', path, 'x', 'image/png')).status).toBe(403)
    expect((await mallory.sendRaw('PUT', path, '{', 'application/json')).status).toBe(403)
    expect((await new Visitor().sendFile('PUT', path, await makeUpload())).status).toBe(401)
    const ada = await makeArtist()
    const body = await new Response(await makeUpload()).arrayBuffer()
    expect((await ada.sendRaw('PUT', path, body, 'image/png')).status).toBe(415)
    expect((await ada.sendRaw('PUT', path, body, 'multipart/form-data')).status).toBe(400)
    expect(await countStored()).toEqual([0, 0])
  })
})
