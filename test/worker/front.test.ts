import { env, exports } from 'cloudflare:workers'
import { describe, it } from 'vitest'

describe('the frame', () => {
  it('answers an unknown address with a helpful page that nobody may frame', async ({ expect }) => {
    const response = await exports.default.fetch('http://localhost:8787/nothing')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(await response.text()).toMatch(/^<!doctype html>/)
    expect(await env.DB.prepare('select count(*) n from pledges').first('n')).toBe(0)
  })
})
