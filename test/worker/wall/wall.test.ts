import { describe, it } from 'vitest'
import type { WallEntry } from '../../../schema/wire.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

type Listed = { items: WallEntry[]; next: string | null }

async function list(query = ''): Promise<Listed> {
  return await (await new Visitor().get(`/api/v1/pledges${query}`)).json()
}

async function codes(query = ''): Promise<string[]> {
  return (await list(query)).items.map(({ code }) => code)
}

async function readWall(query = ''): Promise<string> {
  return await (await new Visitor().get(`/wall${query}`)).text()
}

describe('the wall', () => {
  it('shows a pledge from the moment that it is made, newest first', async ({ expect }) => {
    const artist = await makeArtist()
    const one = await pledge(artist, { artistName: 'Ada' })
    const two = await pledge(artist, { artistName: 'Bo' })
    expect((await codes()).toSorted()).toEqual([one, two].toSorted())
    const page = await readWall()
    expect(page).toContain(`/p/${one}`)
    expect(page).toContain(`/p/${two}`)
  })

  it('takes a withdrawn pledge down at once, and hangs it up again when it is restored', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist, { mediums: ['Ink'] })
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect(await codes()).toEqual([])
    expect(await codes('?medium=ink&part=image')).toEqual([])
    expect(await codes('?q=ada')).toEqual([])
    await artist.sendJson('POST', `/api/v1/pledges/${code}/restore`, {})
    expect(await codes()).toEqual([code])
    expect(await codes('?medium=ink&part=image')).toEqual([code])
    expect(await codes('?q=ada')).toEqual([code])
  })

  it('is narrowed by part and by medium, however the medium is written', async ({ expect }) => {
    const artist = await makeArtist()
    const ink = await pledge(artist, { mediums: ['Aquarélle', 'Ink'], parts: ['image'] })
    const clay = await pledge(artist, { mediums: ['clay'], parts: ['craft'], country: 'CA' })
    expect(await codes('?medium=AQUARELLE')).toEqual([ink])
    expect(await codes('?medium=%20ink%20')).toEqual([ink])
    expect(await codes('?part=craft')).toEqual([clay])
    expect(await codes('?part=craft&medium=ink')).toEqual([])
    expect(await codes('?part=image&medium=ink')).toEqual([ink])
    expect(await codes('?country=ca')).toEqual([clay])
    expect(await codes('?country=CA&part=craft&language=en&medium=clay')).toEqual([clay])
    expect(await codes('?country=CA&part=image')).toEqual([])
  })

  it('does not let a medium pass for another filter', async ({ expect }) => {
    const artist = await makeArtist()
    await pledge(artist, { mediums: ['p:craft', 'image m:ink'], parts: ['image'] })
    expect(await codes('?part=craft')).toEqual([])
    expect(await codes('?part=image&medium=ink')).toEqual([])
  })

  it('says honestly that it is empty, and that nothing matches', async ({ expect }) => {
    expect(await readWall()).toContain('The wall is still empty')
    await pledge(await makeArtist())
    const page = await readWall('?medium=mosaic')
    expect(page).toContain('No badge matches')
    expect(page).toContain('value="mosaic"')
    expect(page).toMatch(/name="robots" content="noindex/)
  })

  it('leads to older badges and back up, page by page', async ({ expect }) => {
    const artist = await makeArtist()
    const made: string[] = []
    for (let i = 0; i < 5; i += 1) made.push(await pledge(artist, { artistName: `Ada ${i}` }))
    const first = await list('?limit=2')
    const second = await list(`?limit=2&cursor=${first.next}`)
    const third = await list(`?limit=2&cursor=${second.next}`)
    expect(third.next).toBeNull()
    const seen = [first, second, third].flatMap(({ items }) => items.map(({ code }) => code))
    expect(seen.toSorted()).toEqual(made.toSorted())
    expect(new Set(seen).size).toBe(5)
    const page = await readWall(`?cursor=${first.next}`)
    const up = /rel="prev" href="([^"]+)"/.exec(page)?.[1] ?? ''
    const back = await new Visitor().get(up.replaceAll('&amp;', '&'))
    expect([back.status, back.headers.get('location')]).toEqual([303, '/wall'])
  })

  it('shows hostile words as words', async ({ expect }) => {
    const name = '"><img src=x onerror=alert(1)></script>'
    await pledge(await makeArtist(), { artistName: name, mediums: ['<b>ink</b>'] })
    const page = await readWall('?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E')
    expect(await readWall()).not.toContain('<img src=x')
    expect(page).not.toContain('<script>alert')
  })
})

describe('what cannot be read', () => {
  it('is refused by name: a broken cursor, an unknown part, a page too long', async ({
    expect,
  }) => {
    const { next } = await list('?q=ada')
    expect(next).toBeNull()
    for (const query of [
      '?cursor=!',
      '?cursor=AAAAAAAAAAAAAAAAAAAAAAAA',
      `?cursor=${'A'.repeat(200)}`,
      '?part=soup',
      '?limit=101',
      '?limit=0',
      '?limit=-1',
      '?country=Canada',
      '?language=%00',
      `?q=${'a'.repeat(101)}`,
    ]) {
      const response = await new Visitor().get(`/api/v1/pledges${query}`)
      expect([query, response.status]).toEqual([query, 422])
      expect((await new Visitor().get(`/wall${query}`)).status).toBe(
        query.startsWith('?limit') ? 200 : 422,
      )
    }
  })

  it('is a cursor of the wall in a search, and the other way round', async ({ expect }) => {
    const artist = await makeArtist()
    for (let i = 0; i < 3; i += 1) await pledge(artist)
    const wall = await list('?limit=1')
    const search = await list('?limit=1&q=ada')
    expect((await new Visitor().get(`/api/v1/pledges?q=ada&cursor=${wall.next}`)).status).toBe(422)
    expect((await new Visitor().get(`/api/v1/pledges?cursor=${search.next}`)).status).toBe(422)
    expect((await list(`?limit=1&q=ada&cursor=${search.next}`)).items).toHaveLength(1)
  })
})

describe('the wall as JSON', () => {
  it('is open to any origin, may be kept for a minute and sets no cookie', async ({ expect }) => {
    const code = await pledge(await makeArtist(), { since: 2009, mediums: ['Ink'] })
    const response = await new Visitor().get('/api/v1/pledges', {
      origin: 'https://elsewhere.example',
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toContain('max-age=60')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(await response.json()).toEqual({
      items: [
        {
          code,
          artist: 'Ada Lovelock',
          page: `http://localhost:8787/p/${code}`,
          artistUrl: null,
          status: 'active',
          pledgedAt: expect.stringMatching(/Z$/),
          covers: 'practice',
          parts: ['image', 'text'],
          mediums: ['Ink'],
          since: 2009,
          links: [{ label: 'My shop', url: 'https://ada-draws.example/shop' }],
          story: null,
          drawing: null,
        },
      ],
      next: null,
    })
  })
})
