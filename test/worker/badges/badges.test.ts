import { describe, it } from 'vitest'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { Visitor } from '../../support/worker/visitor.ts'

function codes(n: number): string {
  return Array.from({ length: n }, (_, i) => String(i).padStart(8, '0')).join(',')
}

describe('the address of a record', () => {
  it('is found under a large P too, and leads nowhere else', async ({ expect }) => {
    const visitor = new Visitor()
    const right = await visitor.get('/P/k3v9-x2am')
    expect([right.status, right.headers.get('location')]).toEqual([301, '/p/K3V9X2AM'])
    const wrong = await visitor.get('/P/%2F%2Fevil.example')
    expect([wrong.status, wrong.headers.get('location')]).toEqual([404, null])
  })
})

describe('the Badge JSON', () => {
  it('is open to any origin, says how long it may be kept, and sets no cookie', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    const response = await new Visitor().get(`/api/v1/badges/${code}`, {
      origin: 'https://ada-draws.example',
    })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response.headers.get('cache-control')).toContain('max-age=60, stale-while-revalidate=60')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('vary')).toBeNull()
    expect(await response.json()).toEqual({
      code,
      status: 'active',
      artist: 'Ada Lovelock',
      covers: 'practice',
      page: `http://localhost:8787/p/${code}`,
      statement: '2026-11',
      pledgedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      changedAt: expect.any(String),
      picture: null,
      places: [],
      placesTotal: 0,
    })
  })

  it('answers 304 until the pledge changes', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const visitor = new Visitor()
    const etag = (await visitor.get(`/api/v1/badges/${code}`)).headers.get('etag') ?? ''
    const again = await visitor.get(`/api/v1/badges/${code}`, { 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    expect((await visitor.get(`/api/v1/badges/${code}`, { 'if-none-match': etag })).status).toBe(
      200,
    )
  })

  it('takes a code in any spelling, and says of a code that nobody has that it is missing', async ({
    expect,
  }) => {
    const code = await pledge(await makeArtist())
    const visitor = new Visitor()
    const spelt = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`
    expect(await (await visitor.get(`/api/v1/badges/${spelt}`)).json()).toMatchObject({
      code,
      status: 'active',
    })
    const missing = await visitor.get('/api/v1/badges/ZZZZ-ZZZZ')
    expect([missing.status, await missing.json()]).toEqual([
      200,
      { code: 'ZZZZZZZZ', status: 'missing' },
    ])
  })

  it('answers many codes at once, in the order asked, unknown ones included', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const [one, two] = [await pledge(artist), await pledge(artist, { artistName: 'Grace' })]
    const response = await new Visitor().get(`/api/v1/badges?codes=${two},ZZZZZZZZ,${one},no-code`)
    const { badges } = await response.json<{ badges: { code: string; status: string }[] }>()
    expect(badges.map(({ code, status }) => [code, status])).toEqual([
      [two, 'active'],
      ['ZZZZZZZZ', 'missing'],
      [one, 'active'],
      ['no-code', 'missing'],
    ])
  })

  it('answers 100 codes and refuses 101, and none', async ({ expect }) => {
    const visitor = new Visitor()
    expect((await visitor.get(`/api/v1/badges?codes=${codes(100)}`)).status).toBe(200)
    for (const query of [`?codes=${codes(101)}`, '?codes=', '']) {
      expect((await visitor.get(`/api/v1/badges${query}`)).status).toBe(422)
    }
  })
})

describe('the record', () => {
  it('is found under every spelling of its code, and has one address', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const visitor = new Visitor()
    for (const spelt of [
      code.toLowerCase(),
      `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`,
    ]) {
      const response = await visitor.get(`/p/${spelt}`)
      expect([response.status, response.headers.get('location')]).toEqual([301, `/p/${code}`])
    }
    const page = await (await visitor.get(`/p/${code}`)).text()
    expect(page).toContain(`<link rel="canonical" href="http://localhost:8787/p/${code}"/>`)
    expect(page).toContain('Ada Lovelock')
  })

  it('of a code that nobody has is a helpful page, not an error', async ({ expect }) => {
    const response = await new Visitor().get('/p/ZZZZZZZZ')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('name="code"')
  })

  it('is looked up by whatever somebody typed, without ever breaking', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const visitor = new Visitor()
    const found = await visitor.get(`/p?code=${code.toLowerCase()}`)
    expect([found.status, found.headers.get('location')]).toEqual([303, `/p/${code}`])
    const cut = encodeURIComponent(`${'a'.repeat(39)}🎨`)
    for (const typed of ['', '%20', '..', '%2F%2Fevil.example', cut, '%F0%9F', 'x'.repeat(5000)]) {
      for (const path of [
        `/p?code=${typed}`,
        ...(/^(\.\.)?$/.test(typed) ? [] : [`/p/${typed}`]),
      ]) {
        const response = await visitor.get(path)
        expect([path, response.status]).toEqual([path, 404])
        const page = await response.text()
        expect(page).toContain('name="code"')
        expect(page.isWellFormed() && !page.includes('\uFFFDA')).toBe(true)
      }
    }
    expect(await (await visitor.get('/p?code=')).text()).toContain('There was no code to look up')
    expect(await (await visitor.get(`/p?code=${cut}`)).text()).toContain(`${'a'.repeat(39)}🎨<`)
  })

  it('answers an address with a stroke too many with the right one', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const visitor = new Visitor()
    for (const spelt of [code, code.toLowerCase()]) {
      const response = await visitor.get(`/p/${spelt}/`)
      expect([response.status, response.headers.get('location')]).toEqual([301, `/p/${code}`])
    }
    expect((await visitor.get('/p/none/')).status).toBe(404)
  })

  it('never names its origin from the Host header', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const page = await (
      await new Visitor().get(`/p/${code}`, {
        host: 'mallory.example',
        'x-forwarded-host': 'mallory.example',
      })
    ).text()
    expect(page).not.toContain('mallory')
  })

  it('shows hostile words as words', async ({ expect }) => {
    const name = '"><img src=x onerror=alert(1)></script>'
    const code = await pledge(await makeArtist(), {
      artistName: name,
      about: '</title><script>1</script>',
    })
    const page = await (await new Visitor().get(`/p/${code}`)).text()
    expect(page).not.toContain('<img src=x')
    expect(page).not.toContain('<script>1')
  })
})
