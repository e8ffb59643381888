import { describe, it } from 'vitest'
import { makePng } from '../../support/pictures.ts'
import { readRecord } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { CAPTURE, listStored, makeDeclared, makeSaying, send, setUp } from './held-setting.ts'

describe('a file that declares AI', () => {
  it('is refused with the very field and value, the app, and what to do', async ({ expect }) => {
    const { artist, code, file } = await setUp()
    const answer = await send(artist, code, { file })
    expect(answer).toMatchObject({ status: 422, code: 'declares-ai' })
    expect(answer.findings).toEqual([
      expect.objectContaining({ where: 'PNG text', field: 'parameters', app: 'Stable Diffusion' }),
    ])
    expect(answer.findings?.[0]?.value).toContain('Steps: 20')
    expect(answer.detail).toMatch(/“parameters”.*Steps: 20.*Stable Diffusion.*photo of the paper/s)
    expect(await listStored()).toEqual([])
    expect(await readRecord(code)).toMatchObject({ drawing: null, history: [{}] })
  })

  it('is refused too when it was cleaned up in the browser', async ({ expect }) => {
    const { artist, code, file } = await setUp()
    const clean = await makePng({ width: 300, height: 200 })
    const answer = await send(artist, code, { file: clean, original: file })
    expect(answer).toMatchObject({ code: 'declares-ai', errors: [{ path: 'original' }] })
    expect(answer.findings).toHaveLength(1)
    expect(await listStored()).toEqual([])
    const other = await send(artist, code, { file, original: clean })
    expect(other).toMatchObject({ code: 'declares-ai' })
  })

  it('is told so even when it is also too small', async ({ expect }) => {
    const { artist, code } = await setUp()
    const answer = await send(artist, code, { file: await makeDeclared(20) })
    expect(answer.code).toBe('declares-ai')
  })

  it('is explained in the form, which keeps what was typed and asks how it was made', async ({
    expect,
  }) => {
    const { artist, code, file } = await setUp()
    const form = new FormData()
    form.set('drawing', new File([file], 'heron.png'))
    form.set('alt', 'A heron in the reeds')
    const response = await artist.sendFile('POST', `/studio/${code}/drawing`, form)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('This file says that AI made it')
    expect(page).toMatch(/“parameters”.*Steps: 20/s)
    expect(page).toContain('name="objection"')
    expect(page).toContain('A heron in the reeds')
  })

  it('is no picture for the house badge either, unless an operator has looked', async ({
    expect,
  }) => {
    const { operator, file } = await setUp()
    const form = new FormData()
    form.set('drawing', new File([file], 'heron.png'))
    const words = { alt: 'A', creditLabel: 'Maren', creditUrl: 'https://maren.example/' }
    for (const [name, value] of Object.entries(words)) form.set(name, value)
    const refused = await operator.sendFile('POST', '/desk/house', form)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('I have looked at it')
    expect(await listStored()).toEqual([])
    form.set('looked', 'on')
    expect((await operator.sendFile('POST', '/desk/house', form)).status).toBe(303)
  })
})

describe('what a drawing says for itself', () => {
  it('is told on the record only where its artist wants that', async ({ expect }) => {
    const { artist, code } = await setUp()
    const file = await makeSaying(CAPTURE)
    const quiet = await send(artist, code, { file })
    expect(quiet.drawing).not.toHaveProperty('credentials')
    const told = await send(artist, code, {
      file,
      words: { alt: 'A heron, told', tellCredentials: 'on' },
    })
    expect(told.drawing?.credentials).toMatchObject({ digitalSource: 'digitalCapture' })
    const page = await (await new Visitor().get(`/p/${code}`)).text()
    expect(page).toContain('The file says of itself: taken with a camera or a scanner')
    expect(page).toContain('Nobody checked its signature')
  })
})
