import { readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import { readConfig } from '../../worker/config.ts'
import { makeTestSecrets } from '../support/node/secrets.ts'

const BINDINGS = {
  DB: {},
  DRAWINGS: {},
  ORIGINALS: {},
  IMAGES: {},
  EMAIL: {},
  OUTBOX: {},
  GATE: {},
}
const VARS = {
  PUBLIC_ORIGIN: 'http://localhost:8787',
  SITE_NAME: 'Human Intelligence',
  DOH_URL: 'https://dns.example/dns-query',
  MAIL_FROM: 'badge@example.org',
  MAIL_DAILY_CAP: '10000',
  HOUSE_BADGE_CREDIT: '',
  ALLOW_LOCAL_PLACES: 'true',
}

async function complain(changes: { [name: string]: unknown }): Promise<string> {
  // The real bindings are not looked into here, only whether they are there.
  const env = { ...BINDINGS, ...VARS, ...(await makeTestSecrets()), ...changes }
  try {
    Reflect.apply(readConfig, undefined, [env])
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('wrangler.toml', () => {
  it('sends what the Worker fetches out to the open internet, never behind our own front door', ({
    expect,
  }) => {
    // Without this flag a fetch of our own zone, or of another Worker of the account, would pass by the guard.
    const toml = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')
    const flags = /^compatibility_flags = \[(.*)\]$/m.exec(toml)?.[1]
    expect(flags).toContain('"global_fetch_strictly_public"')
  })
})

describe('the configuration', () => {
  it('is accepted when everything is there', async ({ expect }) => {
    expect(await complain({})).toBe('')
  })

  it('names each variable, secret and binding that is missing', async ({ expect }) => {
    for (const name of [
      'DB',
      'IMAGES',
      'PUBLIC_ORIGIN',
      'AUTH_SECRET',
      'ISSUER_KEY',
      'LOG_KEY',
      'MAIL_FROM',
    ]) {
      expect(await complain({ [name]: undefined })).toContain(name)
    }
    const both = await complain({ AUTH_SECRET: undefined, DB: undefined })
    expect(both).toContain('AUTH_SECRET')
    expect(both).toContain('DB')
  })

  it('says what a malformed one should be, and never prints a secret', async ({ expect }) => {
    expect(await complain({ PUBLIC_ORIGIN: 'localhost:8787' })).toContain(
      'PUBLIC_ORIGIN should be an origin',
    )
    expect(await complain({ MAIL_DAILY_CAP: 'many' })).toContain(
      'MAIL_DAILY_CAP should be a whole number',
    )
    const short = await complain({ AUTH_SECRET: 'hunter2' })
    expect(short).toContain('AUTH_SECRET')
    expect(short).not.toContain('hunter2')
  })

  it('refuses local places on a public origin', async ({ expect }) => {
    expect(await complain({ PUBLIC_ORIGIN: 'https://badge.example' })).toContain(
      'ALLOW_LOCAL_PLACES',
    )
  })
})
