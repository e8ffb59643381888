/** Fresh secrets: two Ed25519 private keys as JWKs (RFC 8037) and 32 random bytes. Never printed, only written. */
export async function makeSecrets(): Promise<{
  ISSUER_KEY: string
  LOG_KEY: string
  AUTH_SECRET: string
}> {
  return {
    ISSUER_KEY: await makeEd25519(),
    LOG_KEY: await makeEd25519(),
    AUTH_SECRET: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url'),
  }
}

async function makeEd25519(): Promise<string> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  const { kty, crv, d, x } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  return JSON.stringify({ kty, crv, d, x })
}

/*
 * For production: `node scripts/keys.ts ISSUER_KEY | npx wrangler secret put ISSUER_KEY`. Only ever into a
 * pipe: what was on a screen once is no secret.
 */
if (import.meta.main) {
  const secrets = new Map(Object.entries(await makeSecrets()))
  const secret = secrets.get(process.argv[2] ?? '')
  if (!secret || process.stdout.isTTY) {
    console.error(
      `Use: node scripts/keys.ts NAME | npx wrangler secret put NAME\nNAME is one of ${[...secrets.keys()].join(', ')}.`,
    )
    process.exitCode = 1
  } else process.stdout.write(secret)
}
