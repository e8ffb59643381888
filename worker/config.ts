/** What the Worker was given, checked once and by name. A missing or malformed one stops the start. */
export type Config = {
  /** The canonical origin. The Host header is never trusted for it. */
  publicOrigin: string
  /** Host and port, as it is said to people. */
  publicHost: string
  siteName: string
  operatorEmails: ReadonlySet<string>
  dohUrl: string
  mailFrom: string
  /** Mails of every kind in one UTC day. */
  mailDailyCap: number
  houseBadgeCredit: string
  allowLocalPlaces: boolean
  authSecret: string
  issuerKey: JsonWebKey
  logKey: JsonWebKey
}

/** Secrets are not in wrangler.toml: `npm start` writes them to .dev.vars, `wrangler secret put` in production. */
export type Secrets = { ISSUER_KEY: string; LOG_KEY: string; AUTH_SECRET: string }
export type Bindings = Env & Secrets

export class ConfigError extends Error {
  override name = 'ConfigError'
}

const BINDINGS = ['DB', 'DRAWINGS', 'ORIGINALS', 'IMAGES', 'EMAIL', 'OUTBOX', 'GATE'] as const

const checked = new WeakMap<object, Config>()

/** Reads the variables of this isolate. Throws a ConfigError that names every one that is missing or malformed. */
export function readConfig(env: Partial<Bindings>): Config {
  const known = checked.get(env)
  if (known) return known
  const wrong: string[] = BINDINGS.filter((name) => !env[name]).map(
    (name) => `${name} (binding) is missing`,
  )
  const take = <T>(
    name: keyof Bindings,
    read: (value: string) => T | null,
    want: string,
  ): T | null => {
    const value: unknown = env[name]
    const result = typeof value === 'string' ? read(value) : null
    if (result === null)
      wrong.push(value === undefined ? `${name} is missing` : `${name} should be ${want}`)
    return result
  }
  const publicOrigin = take('PUBLIC_ORIGIN', readOrigin, 'an origin like https://example.org')
  const config = {
    publicOrigin,
    publicHost: publicOrigin ? new URL(publicOrigin).host : null,
    siteName: take('SITE_NAME', readText, 'a name'),
    operatorEmails: take('OPERATOR_EMAILS', readEmails, 'mail addresses with commas between them'),
    dohUrl: take('DOH_URL', readHttps, 'an https address with a host name'),
    mailFrom: take('MAIL_FROM', readEmail, 'a mail address'),
    mailDailyCap: take('MAIL_DAILY_CAP', readCount, 'a whole number'),
    houseBadgeCredit: env.HOUSE_BADGE_CREDIT ?? '',
    allowLocalPlaces: take('ALLOW_LOCAL_PLACES', readSwitch, '"true" or "false"'),
    authSecret: take('AUTH_SECRET', readSecret, 'at least 32 characters'),
    issuerKey: take('ISSUER_KEY', readEd25519, 'an Ed25519 private JWK'),
    logKey: take('LOG_KEY', readEd25519, 'an Ed25519 private JWK'),
  }
  if (config.allowLocalPlaces && publicOrigin?.startsWith('https:')) {
    wrong.push('ALLOW_LOCAL_PLACES must not be "true" where PUBLIC_ORIGIN is https')
  }
  if (!isComplete(config) || wrong.length > 0) {
    throw new ConfigError(`Configuration: ${wrong.join('; ')}.`)
  }
  checked.set(env, config)
  return config
}

type Unchecked = { [K in keyof Config]: Config[K] | null }

function isComplete(config: Unchecked): config is Config {
  return Object.values(config).every((value) => value !== null)
}

function readText(value: string): string | null {
  return value.trim() || null
}

function readOrigin(value: string): string | null {
  const url = URL.parse(value)
  return url && /^https?:$/.test(url.protocol) && url.origin === value ? value : null
}

function readHttps(value: string): string | null {
  const url = URL.parse(value)
  return url?.protocol === 'https:' && /[a-z]/i.test(url.hostname) ? value : null
}

function readEmail(value: string): string | null {
  return /^[^\s@]+@[^\s@]+$/.test(value) ? value : null
}

function readEmails(value: string): ReadonlySet<string> | null {
  const emails = value
    .split(',')
    .map((email) => email.trim().toLowerCase())
    .filter(Boolean)
  return emails.every((email) => readEmail(email)) ? new Set(emails) : null
}

function readCount(value: string): number | null {
  return /^\d{1,9}$/.test(value) ? Number(value) : null
}

function readSwitch(value: string): boolean | null {
  return value === 'true' ? true : value === 'false' ? false : null
}

function readSecret(value: string): string | null {
  return value.length >= 32 ? value : null
}

function readEd25519(value: string): JsonWebKey | null {
  try {
    const key: unknown = JSON.parse(value)
    return isEd25519(key) ? key : null
  } catch {
    return null
  }
}

function isEd25519(key: unknown): key is JsonWebKey {
  return (
    typeof key === 'object' &&
    key !== null &&
    'kty' in key &&
    key.kty === 'OKP' &&
    'crv' in key &&
    key.crv === 'Ed25519' &&
    'd' in key &&
    typeof key.d === 'string' &&
    key.d.length === 43 &&
    'x' in key &&
    typeof key.x === 'string' &&
    key.x.length === 43
  )
}
