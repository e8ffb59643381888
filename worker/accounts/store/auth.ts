import { betterAuth } from 'better-auth/minimal'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { isAPIError } from 'better-auth/api'
import { emailOTP } from 'better-auth/plugins/email-otp'
import { accounts, providers, sessions, verifications } from '../../../schema/tables.ts'
import type { Database } from '../../database.ts'
import { describeBrowser } from '../rules/browser-name.ts'
import { cookieNames, isSecure } from '../rules/cookies.ts'
import { keyedHash } from '../rules/keyed-hash.ts'
import { CODE_SECONDS, CODE_TRIES, IDLE_SECONDS } from '../rules/spans.ts'

export type AuthDeps = { db: Database; secret: string; publicOrigin: string }
export type Auth = ReturnType<typeof openAuth>

/**
 * better-auth for one request of one browser. `nonce` is that browser's: what is kept of a code, and the name
 * under which it is found, are both hashed with it. So a code is good only in the browser that asked, two
 * browsers do not disturb each other's codes, and a stranger cannot use up somebody's tries.
 *
 * Only `auth.api` is called, with bodies that we checked. Its own HTTP handler, and with it its origin check,
 * its limiter and all its other endpoints, is never mounted: ours stand in front (worker/http/same-origin.ts
 * on every write, D1 counters for mail).
 *
 * This file is loaded with `import()` and only where somebody signs in or is signed in: a public page never
 * pays for it.
 */
export function openAuth({ db, secret, publicOrigin }: AuthDeps, nonce: string) {
  return betterAuth({
    baseURL: publicOrigin,
    secret,
    database: drizzleAdapter(db, {
      provider: 'sqlite',
      schema: {
        user: accounts,
        session: sessions,
        account: providers,
        verification: verifications,
      },
    }),
    session: { expiresIn: IDLE_SECONDS, updateAge: 24 * 60 * 60, freshAge: 0 },
    verification: {
      storeIdentifier: { hash: (identifier) => keyedHash(secret, 'pending', nonce, identifier) },
      // Expired codes are swept by cron, not by whoever comes next.
      disableCleanup: true,
    },
    plugins: [
      emailOTP({
        otpLength: 8,
        expiresIn: CODE_SECONDS,
        allowedAttempts: CODE_TRIES,
        storeOTP: { hash: (code) => keyedHash(secret, 'code', nonce, code) },
        // Codes are made with `createVerificationOTP` and mailed by us, where a failure can be told.
        sendVerificationOTP: () => Promise.reject(new Error('Not used.')),
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: (session) =>
            Promise.resolve({
              data: { ...session, userAgent: describeBrowser(session.userAgent) },
            }),
        },
      },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Messages only: what comes with them may hold an address.
    logger: {
      level: 'error',
      log: (level, message) => console.error(JSON.stringify({ auth: level, message })),
    },
    advanced: {
      cookiePrefix: cookieNames(publicOrigin).prefix,
      // better-auth would prefix `__Secure-`; our own prefix is `__Host-`, which is stricter.
      useSecureCookies: false,
      defaultCookieAttributes: {
        secure: isSecure(publicOrigin),
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
      },
      ipAddress: { disableIpTracking: true },
      database: { validateSchema: false },
    },
  })
}

/** Did better-auth refuse, rather than break? Its refusals are 4xx; all else is a bug and goes on as it came. */
export function isRefusal(error: unknown): boolean {
  return isAPIError(error) && error.statusCode < 500
}

/** The name under which a pending sign-in code of this browser and address is kept. */
export async function pendingName(secret: string, nonce: string, email: string): Promise<string> {
  return await keyedHash(secret, 'pending', nonce, `sign-in-otp-${email}`)
}
