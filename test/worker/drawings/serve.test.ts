import { env, exports } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { listKeys } from './setting.ts'

const HASH = '0123456789abcdef'.repeat(4)
const ORIGIN = 'http://localhost:8787'
const BYTES = new TextEncoder().encode('<html><script>alert(1)</script>')

/** What any key holds is served as what its address says; here even a page that was smuggled in. */
async function put(): Promise<void> {
  await env.DRAWINGS.put(`${HASH}/384.webp`, BYTES, { httpMetadata: { contentType: 'text/html' } })
  await env.DRAWINGS.put(`${HASH}/384.png`, BYTES)
}

async function get(path: string, init: RequestInit = {}): Promise<Response> {
  return await exports.default.fetch(`${ORIGIN}${path}`, init)
}

describe('a derived picture', () => {
  it('is served for ever, to any site, as the type that its address says', async ({ expect }) => {
    await put()
    const response = await get(`/drawing/${HASH}/384.webp`, { headers: { cookie: 'a=b' } })
    expect(response.status).toBe(200)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(BYTES)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-length': String(BYTES.length),
      'content-disposition': 'inline; filename="drawing-384.webp"',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    })
    expect(response.headers.get('set-cookie')).toBeNull()
    const png = await get(`/drawing/${HASH}/384.png`)
    expect(png.headers.get('content-type')).toBe('image/png')
    await png.arrayBuffer()
  })

  it('is not sent twice to who has it already', async ({ expect }) => {
    await put()
    const first = await get(`/drawing/${HASH}/384.webp`)
    await first.arrayBuffer()
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"\w+"$/)
    for (const known of [tag, `W/${tag}`, `"old", ${tag}`, '*']) {
      const again = await get(`/drawing/${HASH}/384.webp`, { headers: { 'if-none-match': known } })
      expect(again.status).toBe(304)
      expect(again.headers.get('etag')).toBe(tag)
      expect(await again.text()).toBe('')
    }
    const other = await get(`/drawing/${HASH}/384.webp`, { headers: { 'if-none-match': '"old"' } })
    expect(other.status).toBe(200)
    await other.arrayBuffer()
  })

  it('answers HEAD with the same headers and no body', async ({ expect }) => {
    await put()
    const [whole, head] = [
      await get(`/drawing/${HASH}/384.webp`),
      await get(`/drawing/${HASH}/384.webp`, { method: 'HEAD' }),
    ]
    await whole.arrayBuffer()
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    for (const name of ['etag', 'content-length', 'content-type', 'cache-control']) {
      expect(head.headers.get(name)).toBe(whole.headers.get(name))
    }
  })

  it.for([
    `/drawing/${HASH}/768.webp`,
    `/drawing/${HASH}/100.webp`,
    `/drawing/${HASH}/384.svg`,
    `/drawing/${HASH}/384.webp.html`,
    `/drawing/${HASH.toUpperCase()}/384.webp`,
    `/drawing/${HASH.slice(1)}/384.webp`,
    `/drawing/${HASH}%2F384.webp/384.webp`,
    `/drawing/..%2Foriginals/384.webp`,
  ])('is a 404 that nobody keeps at %s', async (path, { expect }) => {
    await put()
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ code: 'not-found' })
  })

  it('can be read and nothing else', async ({ expect }) => {
    await put()
    for (const method of ['PUT', 'DELETE', 'POST']) {
      const headers = { origin: ORIGIN }
      const response = await get(`/drawing/${HASH}/384.webp`, { method, headers })
      expect([404, 405]).toContain(response.status)
      await response.arrayBuffer()
    }
    expect(await listKeys(env.DRAWINGS)).toHaveLength(2)
  })

  it('never shows a file as it came', async ({ expect }) => {
    await env.ORIGINALS.put(`originals/${HASH}`, BYTES)
    for (const path of [
      `/drawing/${HASH}/384.webp`,
      `/originals/${HASH}`,
      `/drawing/originals/${HASH}`,
    ]) {
      const response = await get(path)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain('<script>alert')
    }
  })
})
