import { describe, it } from 'vitest'
import { readBakedPng, readBakedSvg } from '../../../worker/badges/rules/bake.ts'
import { listPieces } from '../../../worker/drawings/rules/clean.ts'
import { walkPng } from '../../../worker/drawings/rules/png.ts'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { openApp } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'
import { drawOn } from '../badges/drawn.ts'
import { signWaiting } from './receipt.ts'

const visitor = new Visitor()

async function makeSigned(): Promise<string> {
  const code = await pledge(await makeArtist())
  await signWaiting()
  return code
}

describe('what a verifier asks for', () => {
  it('is open to any site, kept for a minute, and never about cookies', async ({ expect }) => {
    const code = await makeSigned()
    const types = {
      [`/p/${code}/receipt.json`]: 'application/vc+ld+json',
      [`/p/${code}/receipt.png`]: 'image/png',
      [`/p/${code}/receipt.svg`]: 'image/svg+xml',
      '/.well-known/did.json': 'application/did+ld+json',
      '/status/revocation/1': 'application/vc+ld+json',
    }
    for (const [path, type] of Object.entries(types)) {
      const response = await visitor.get(path, { origin: 'https://verifier.example' })
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        'content-type': type,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'cache-control': expect.stringContaining('max-age=60'),
        'x-content-type-options': 'nosniff',
      })
      expect(response.headers.getSetCookie()).toEqual([])
      const etag = response.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
      expect((await visitor.get(path, { 'if-none-match': etag })).status).toBe(304)
      await response.body?.cancel()
    }
  })

  it('answers a preflight, and takes nothing but reading', async ({ expect }) => {
    const code = await makeSigned()
    for (const path of [
      `/p/${code}/receipt.json`,
      '/.well-known/did.json',
      '/status/revocation/1',
    ]) {
      const asked = await openApp().fetch(path, {
        method: 'OPTIONS',
        headers: { origin: 'https://a.example', 'access-control-request-method': 'GET' },
      })
      expect(asked.status).toBe(204)
      expect(asked.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const response = await visitor.sendJson(method, path, {})
        expect(response.status).toBe(405)
        expect(response.headers.get('allow')).toContain('GET')
      }
    }
  })

  it('names the canonical origin, whatever host was asked', async ({ expect }) => {
    const code = await makeSigned()
    const elsewhere = openApp({ origin: 'https://evil.example' })
    const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
    for (const path of [
      '/.well-known/did.json',
      '/status/revocation/1',
      `/p/${code}/receipt.json`,
    ]) {
      const text = await (await elsewhere.fetch(path, { headers })).text()
      expect(text).toContain('did:web:localhost%3A8787')
      expect(text).not.toContain('evil')
    }
  })

  it('is one address: other spellings of a code lead to it', async ({ expect }) => {
    const code = await makeSigned()
    const response = await visitor.get(`/p/${code.toLowerCase()}/receipt.png`)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(`/p/${code}/receipt.png`)
  })

  it.for([
    ['/p/ZZZZZZZZ/receipt.json', 'unknown-code'],
    ['/p/nonsense!/receipt.json', 'unknown-code'],
    ['/status/revocation/1', 'not-found'],
    ['/status/revocation/99999', 'not-found'],
    ['/status/revocation/0', 'not-found'],
    ['/status/revocation/1e5', 'not-found'],
  ])('says that there is nothing at %s, and that is not kept', async ([path, code], { expect }) => {
    const response = await visitor.get(path ?? '')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ code })
  })
})

describe('a baked picture', () => {
  it('carries the very receipt, once, also when a baked file was sent as the drawing', async ({
    expect,
  }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await drawOn(artist, code)
    await signWaiting()
    const first = await (await visitor.get(`/p/${code}/receipt.png`)).bytes()
    expect(listPieces(first, 'image/png').filter((name) => name === 'iTXt')).toHaveLength(1)

    const form = new FormData()
    form.set('drawing', new File([first], 'badge.png'))
    form.set('alt', 'My badge, drawn after itself')
    expect((await artist.sendFile('PUT', `/api/v1/pledges/${code}/drawing`, form)).status).toBe(200)
    await signWaiting()

    const receipt = await (await visitor.get(`/p/${code}/receipt.json`)).text()
    const png = await (await visitor.get(`/p/${code}/receipt.png`)).bytes()
    expect(walkPng(png)).toMatchObject({ ok: true })
    expect(listPieces(png, 'image/png').filter((name) => /Xt$|TXt$/.test(name))).toEqual(['iTXt'])
    expect(readBakedPng(png)).toEqual({ found: 'receipt', text: receipt })
    const svg = readBakedSvg(await (await visitor.get(`/p/${code}/receipt.svg`)).text())
    expect(svg.found === 'receipt' && JSON.parse(svg.text)).toEqual(JSON.parse(receipt))
    expect(receipt).toContain('My badge, drawn after itself')
  })

  it('shows its drawing when it is opened by itself, and can run nothing', async ({ expect }) => {
    const code = await makeSigned()
    const response = await visitor.get(`/p/${code}/receipt.svg`)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; img-src data:; sandbox",
    )
  })

  it('is another one when the pledge is withdrawn', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    await signWaiting()
    const before = await visitor.get(`/p/${code}/receipt.png`)
    await before.body?.cancel()
    await artist.sendJson('POST', `/api/v1/pledges/${code}/withdraw`, {})
    const etag = before.headers.get('etag') ?? ''
    const after = await visitor.get(`/p/${code}/receipt.png`, { 'if-none-match': etag })
    expect(after.status).toBe(200)
    await after.body?.cancel()
    const svg = await (await visitor.get(`/p/${code}/receipt.svg`)).text()
    expect(svg).toContain('pledge withdrawn')
  })
})
