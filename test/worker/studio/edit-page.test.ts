import { describe, it } from 'vitest'
import { makeArtist, pledge, readRecord } from '../../support/worker/artist.ts'
import { makePng } from '../../support/pictures.ts'
import { Visitor } from '../../support/worker/visitor.ts'

const TYPED: [string, string][] = [
  ['artistName', 'Ada Lovelock'],
  ['handle', 'Ada'],
  ['about', 'I draw herons.'],
  ['since', '2009'],
  ['mediums', 'ink, paper'],
  ['country', 'CA'],
  ['links.0.label', ''],
  ['links.0.url', ''],
  ['links.1.label', 'Commissions'],
  ['links.1.url', 'ada-draws.example/ask'],
]

/** These fields, but with other words where some are given. */
function withWords(words: { [name: string]: string }): [string, string][] {
  return [...new Map([...TYPED, ...Object.entries(words)])]
}

describe('the page for editing', () => {
  it('shows what stands there, saves it without script, and leads back', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const page = await (await artist.get(`/studio/${code}/edit`)).text()
    expect(page).toContain('value="Ada Lovelock"')
    expect(page).toContain('value="https://ada-draws.example/shop"')
    expect(page).not.toContain('About your drawing')
    const saved = await artist.postForm(`/studio/${code}/edit`, TYPED)
    expect([saved.status, saved.headers.get('location')]).toEqual([303, `/studio/${code}`])
    expect(await readRecord(code)).toMatchObject({
      artist: 'Ada Lovelock',
      handle: 'ada',
      about: 'I draw herons.',
      since: 2009,
      mediums: ['ink', 'paper'],
      country: 'CA',
      links: [{ label: 'Commissions', url: 'https://ada-draws.example/ask' }],
    })
    const again = await (await artist.get(`/studio/${code}/edit`)).text()
    expect(again).toMatch(/<option value="CA" selected/)
    expect(again).toContain('value="ink, paper"')
  })

  it('keeps everything that was typed, and says beside each field what is wrong', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const answer = await artist.postForm(
      `/studio/${code}/edit`,
      withWords({
        handle: 'adа',
        since: 'long ago',
        'links.1.url': 'javascript:alert(1)',
        about: '<b>“Herons” & more</b>',
      }),
    )
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(page).toContain('3 things need another look')
    expect(page).toMatch(/id="error-handle"[\s\S]*?Cyrillic letter \(U\+0430\)/)
    expect(page).toMatch(/id="error-since"[\s\S]*?year as a number/)
    // The empty pair before it is gone, and the number of the error with it.
    expect(page).toMatch(/id="error-links\.0\.url"[\s\S]*?not the address of a web page/)
    expect(page).toContain('value="long ago"')
    expect(page).toContain('value="Commissions"')
    expect(page).toContain('&lt;b&gt;“Herons” &amp; more&lt;/b&gt;')
    expect(await readRecord(code)).toMatchObject({ about: null, handle: null })
  })

  it('says of a pair without an address, and of a taken handle, what to do', async ({ expect }) => {
    await pledge(await makeArtist('eve@example.com'), { handle: 'ada' })
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/studio/${code}/edit`
    const taken = await artist.postForm(path, TYPED)
    expect(taken.status).toBe(409)
    expect(await taken.text()).toMatch(/id="error-handle"[\s\S]*?is taken[\s\S]*?I draw herons\./)
    const half = await artist.postForm(path, withWords({ handle: '', 'links.1.url': '' }))
    expect(half.status).toBe(422)
    expect(await half.text()).toMatch(/id="error-links\.0\.url"/)
  })

  it('mends the words about an own drawing, and never loses its description', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const form = new FormData()
    form.set('drawing', new File([await makePng({ width: 300, height: 200 })], 'a.png'))
    form.set('alt', 'A bird')
    await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)
    const path = `/studio/${code}/edit`
    expect(await (await artist.get(path)).text()).toContain('value="A bird"')
    const words = { alt: 'A heron', story: 'Drawn in the rain.', medium: 'ink' }
    expect((await artist.postForm(path, withWords(words))).status).toBe(303)
    expect(await readRecord(code)).toMatchObject({
      drawing: words,
      picture: { alt: 'A heron' },
      history: [
        { what: 'pledged' },
        { what: 'drawing-shown' },
        { what: 'edited' },
        { what: 'drawing-described' },
      ],
    })
    const without = await artist.postForm(path, withWords({ ...words, alt: ' ' }))
    expect(without.status).toBe(422)
    expect(await without.text()).toMatch(/id="error-alt"[\s\S]*?what the drawing shows/)
    expect(await readRecord(code)).toMatchObject({ drawing: words })
  })

  it('makes room for ten links and no more', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const links = Array.from({ length: 12 }, (_, i): [string, string][] => [
      [`links.${i}.label`, `Shop ${i}`],
      [`links.${i}.url`, `https://shop-${i}.example/`],
    ])
    const saved = await artist.postForm(`/studio/${code}/edit`, [
      ['artistName', 'Ada Lovelock'],
      ...links.flat(),
    ])
    expect(saved.status).toBe(303)
    expect((await readRecord(code))['links']).toHaveLength(10)
    const page = await (await artist.get(`/studio/${code}/edit`)).text()
    expect(page.match(/name="links\.\d+\.url"/g)).toHaveLength(10)
  })

  it('is for its own artist, from this site', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const path = `/studio/${code}/edit`
    const mallory = await makeArtist('mallory@example.com')
    expect((await mallory.get(path)).status).toBe(403)
    expect((await mallory.postForm(path, TYPED)).status).toBe(403)
    expect((await new Visitor().postForm(path, TYPED)).status).toBe(401)
    expect((await new Visitor().get(path)).status).toBe(303)
    expect((await artist.postForm(path, TYPED, { origin: 'https://mallory.example' })).status).toBe(
      403,
    )
    expect((await artist.sendRaw('POST', path, 'x', 'text/plain')).status).toBe(415)
    expect((await artist.get('/studio/ZZZZZZZZ/edit')).status).toBe(404)
    expect(await readRecord(code)).toMatchObject({ about: null })
  })
})
