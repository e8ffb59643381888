import { describe, it } from 'vitest'
import { makePng } from '../../support/pictures.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'

async function makeUpload(alt: string, bytes?: Uint8Array<ArrayBuffer>): Promise<FormData> {
  const form = new FormData()
  form.set('drawing', new File([bytes ?? (await makePng({ width: 300, height: 200 }))], 'a.png'))
  form.set('alt', alt)
  return form
}

function megabytes(n: number): File {
  return new File([new Uint8Array(n * 1024 * 1024)], 'a.png')
}

describe('the drawing form', () => {
  it('says beside the file what is wrong with it and keeps the words', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const bytes = new Uint8Array(new TextEncoder().encode('%PDF-1.7 hello'))
    const response = await artist.sendFile(
      'POST',
      `/studio/${code}/drawing`,
      await makeUpload('My <heron>', bytes),
    )
    const page = await response.text()
    expect(response.status).toBe(415)
    expect(page).toContain('id="error-drawing"')
    expect(page).toContain('value="My &lt;heron&gt;"')
  })

  it('keeps the words whatever is wrong with the file, and says so only where it did', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const cases: [number, File[]][] = [
      [422, []],
      [422, [new File([], '')]],
      [422, [megabytes(0)]],
      [422, [megabytes(1), megabytes(1)]],
      [413, [megabytes(11)]],
    ]
    const send = async (files: File[]) => {
      const form = new FormData()
      for (const file of files) form.append('drawing', file)
      for (const [name, value] of [
        ['alt', 'A heron'],
        ['medium', 'Quill'],
        ['keepOriginal', 'on'],
      ] as const) {
        form.append(name, value)
      }
      return await artist.sendFile('POST', `/studio/${code}/drawing`, form)
    }
    for (const [status, files] of cases) {
      const response = await send(files)
      const page = await response.text()
      expect(response.status).toBe(status)
      expect(page).toContain('value="A heron"')
      expect(page).toContain('value="Quill"')
      expect(page).toMatch(/<input[^>]*name="keepOriginal"[^>]*checked/)
      expect(page).toContain('still here')
      expect(page).toContain('id="error-drawing"')
    }
    const response = await send([megabytes(22)])
    const page = await response.text()
    expect(response.status).toBe(413)
    expect(page).not.toContain('still here')
    expect(page).toContain('Please type it again')
  })

  it('asks for the file once more only where one had been chosen', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const send = async (form: FormData) =>
      (await artist.sendFile('POST', `/studio/${code}/drawing`, form)).text()
    const none = new FormData()
    none.set('drawing', new File([], ''))
    none.set('alt', 'A heron')
    expect(await send(none)).not.toContain('choose the file once more')
    expect(await send(await makeUpload(''))).toContain('choose the file once more')
    const text = new Uint8Array(new TextEncoder().encode('dear artist'))
    expect(await send(await makeUpload('A heron', text))).toContain('choose the file once more')
  })

  it('says when the next drawing may come, to the minute', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const send = async (width: number) => {
      const form = new FormData()
      form.set('drawing', new File([await makePng({ width, height: 100 })], 'a.png'))
      form.set('alt', 'A heron')
      return await artist.sendFile('POST', `/studio/${code}/drawing`, form)
    }
    for (const width of [100, 110, 120]) expect((await send(width)).status).toBe(303)
    const fourth = await send(130)
    expect(fourth.status).toBe(429)
    expect(await fourth.text()).toMatch(/next one may come on \d+ \w+ \d{4} at \d\d:\d\d UTC/)
  })

  it('leads to the desk, where the drawing stands with the artist’s words', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const response = await artist.sendFile(
      'POST',
      `/studio/${code}/drawing`,
      await makeUpload('A heron, in ink'),
    )
    expect([response.status, response.headers.get('location')]).toEqual([303, `/studio/${code}`])
    const page = await (await artist.get(`/studio/${code}`)).text()
    expect(page).toContain('alt="A heron, in ink"')
    expect(page).toContain(`/studio/${code}/download`)
    expect(page).toContain(`/studio/${code}/embed`)
  })
})
