import type { Context } from 'hono'
import { createFactory } from 'hono/factory'
import type { Bindings, Config } from '../config.ts'
import type { Database, Meter } from '../database.ts'
import type { Reader } from '../pages/reader.tsx'

/** Who is signed in, on this request. Times in milliseconds. */
export type Session = {
  accountId: string
  sessionId: string
  email: string
  isOperator: boolean
}

/** Milliseconds since 1970. Passed in, so that a test can move it. */
export type Clock = () => number

export type AppEnv = {
  Bindings: Bindings
  Variables: {
    config: Config
    clock: Clock
    requestId: string
    meter: Meter
    db: Database
    /** Looks the session up once, on first use. Wired by app.ts to `accounts`. */
    findSession: () => Promise<Session | null>
    /** Set by `signedIn`: the session that a protected route may rely on. */
    session: Session
    /** Set by `readersLanguage`, for a page that is written in every language. Without it a page is in English. */
    reader?: Reader
  }
}

export type AppContext = Context<AppEnv>

export const factory = createFactory<AppEnv>()
