import { describe, it } from 'vitest'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { JSON_WRITE, openApp } from '../../support/worker/sign-in.ts'
import { Visitor } from '../../support/worker/visitor.ts'

describe('a method that an address does not take', () => {
  it.for([
    ['DELETE', '/api/v1/badges/K3V9X2AM', 'GET, HEAD'],
    ['PUT', '/api/v1/badges', 'GET, HEAD'],
    ['DELETE', '/api/v1/pledges', 'POST, GET, HEAD'],
    ['GET', '/api/v1/pledges/K3V9X2AM/withdraw', 'POST'],
    ['POST', '/api/v1/pledges/K3V9X2AM/drawing', 'PUT'],
    ['DELETE', '/api/v1/statements/2026-11', 'GET, HEAD'],
    ['POST', '/api/auth/get-session', 'GET, HEAD'],
    ['GET', '/api/auth/sign-out', 'POST'],
  ] as const)(
    '%s %s is refused with the ones that it takes',
    async ([method, path, allow], { expect }) => {
      const response = await openApp().fetch(path, { method, headers: JSON_WRITE })
      expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
      expect(response.headers.get('content-type')).toBe('application/problem+json')
      expect(await response.json()).toMatchObject({ code: 'method-not-allowed', status: 405 })
    },
  )

  it('is no reason to call an unknown address or an unknown code anything but not found', async ({
    expect,
  }) => {
    const { fetch } = openApp()
    expect((await fetch('/api/v1/nothing', { method: 'DELETE', headers: JSON_WRITE })).status).toBe(
      404,
    )
    expect((await fetch('/api/v1/pledges/ZZZZZZZZ')).status).toBe(404)
    expect((await fetch('/api/v1/badges/ZZZZZZZZ', { method: 'HEAD' })).status).toBe(200)
  })
})

describe('a script of another site', () => {
  const ASKS = {
    origin: 'https://ada-draws.example',
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'if-none-match',
  }

  it.for([
    '/api/v1/badges/K3V9X2AM',
    '/api/v1/badges?codes=K3V9X2AM',
    '/api/v1/pledges',
    '/api/v1/pledges?cursor=1.K3V9X2AM',
    '/api/v1/pledges/K3V9X2AM',
    '/api/v1/lookup?q=ada-draws.com',
    '/p/K3V9X2AM/og.png',
    '/api/v1/statements',
    '/api/v1/statements/2026-11',
    `/drawing/${'a'.repeat(64)}/192.webp`,
  ])('may read %s, and say what it has already', async (path, { expect }) => {
    const response = await openApp().fetch(path, { method: 'OPTIONS', headers: ASKS })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
    expect(response.headers.get('access-control-allow-headers')).toBe('If-None-Match')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(response.headers.get('set-cookie')).toBeNull()
  })

  it('can read the ETag that it asks with', async ({ expect }) => {
    const code = await pledge(await makeArtist())
    const response = await new Visitor().get(`/api/v1/badges/${code}`, ASKS)
    expect(response.headers.get('access-control-expose-headers')).toBe('ETag')
    const etag = response.headers.get('etag') ?? ''
    const again = await new Visitor().get(`/api/v1/badges/${code}`, { 'if-none-match': etag })
    expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
  })

  it.for([
    ['POST', '/api/v1/pledges'],
    ['PATCH', '/api/v1/pledges/K3V9X2AM'],
    ['DELETE', '/api/v1/lookup'],
  ] as const)('may not write: %s %s', async ([method, path], { expect }) => {
    const headers = { ...ASKS, 'access-control-request-method': method }
    const response = await openApp().fetch(path, { method: 'OPTIONS', headers })
    expect(response.status).toBe(405)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(response.headers.get('access-control-allow-methods')).toBeNull()
  })

  it.for([
    '/api/v1/pledges/K3V9X2AM/withdraw',
    '/p/K3V9X2AM',
    '/api/auth/get-session',
    '/studio',
    '/pledge',
    '/',
  ])('is told nothing of the kind about %s', async (path, { expect }) => {
    const response = await openApp().fetch(path, { method: 'OPTIONS', headers: ASKS })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(response.headers.get('access-control-allow-methods')).toBeNull()
  })
})
