import { env } from 'cloudflare:workers'
import { describe, it } from 'vitest'
import { makeArtist, pledge } from '../../support/worker/artist.ts'
import { interruptDatabase } from '../../support/worker/failing-database.ts'
import { JSON_WRITE, openApp, ORIGIN } from '../../support/worker/sign-in.ts'

/** D1's own words, as Cloudflare documents them. */
const OUTAGES = [
  'D1_ERROR: Network connection lost.',
  'D1_ERROR: D1 DB reset because its code was updated.',
  'D1_ERROR: Internal error while starting up D1 DB storage caused object to be reset.',
  'D1_ERROR: Internal error in D1 DB storage caused object to be reset.',
  'D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.',
  'D1_ERROR: Can’t read from request stream because client disconnected.'.replace('’', "'"),
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'D1_ERROR: D1 DB is overloaded. Too many requests queued.',
  'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
  'D1_ERROR: D1 DB exceeded its memory limit and was reset.',
  'D1_ERROR: D1 DB exceeded its CPU time limit and was reset.',
]

function openBroken(message: string) {
  const DB = interruptDatabase(env.DB, { before: () => Promise.reject(new Error(message)) })
  return openApp({ vars: { DB } })
}

describe('while D1 is out', () => {
  it.for(OUTAGES)('the API says so and when to come back: %s', async (message, { expect }) => {
    const response = await openBroken(message).fetch('/api/v1/badges/K3V9X2AM')
    expect(response.status).toBe(503)
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toMatchObject({ code: 'unavailable', status: 503 })
  })

  it('so do pages, writes, and whatever needs a session', async ({ expect }) => {
    const artist = await makeArtist()
    const code = await pledge(artist)
    const cookie = [...artist.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const app = openBroken(OUTAGES[0] ?? '')
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN }
    const answers = [
      await app.fetch(`/p/${code}`),
      await app.fetch('/studio', { headers: { cookie } }),
      await app.fetch('/sign-in', {
        method: 'POST',
        headers: form,
        body: 'email=ada%40example.com',
      }),
      await app.fetch(`/api/v1/pledges/${code}/withdraw`, {
        method: 'POST',
        headers: { ...JSON_WRITE, cookie },
        body: '{}',
      }),
    ]
    for (const answer of answers) {
      expect(answer.status, answer.url).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('30')
      expect(await answer.text()).toContain('unavailable')
    }
  })

  it('what is wrong with our own SQL stays a bug', async ({ expect }) => {
    const response = await openBroken('D1_ERROR: no such table: badges').fetch(
      '/api/v1/badges/K3V9X2AM',
    )
    expect([response.status, response.headers.get('retry-after')]).toEqual([500, null])
  })
})
