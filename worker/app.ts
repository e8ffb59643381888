import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { accounts, makeFindSession } from './accounts/routes.tsx'
import { composeNow } from './badges/actions.ts'
import { badges } from './badges/routes.tsx'
import { ConfigError, readConfig } from './config.ts'
import { isOutage, openDatabase, type Database } from './database.ts'
import { describeError } from './describe-error.ts'
import { createDesk } from './desk/routes.tsx'
import { drawings } from './drawings/routes.tsx'
import { health } from './health.ts'
import { factory, type AppEnv, type Clock } from './http/factory.ts'
import { embedPreflight, pageHeaders } from './http/headers.ts'
import { gate } from './http/limits.ts'
import { respondProblem, wantsJson } from './http/problem.tsx'
import { takeReader } from './http/readers-language.ts'
import { requestLog } from './http/request-log.ts'
import { sameOriginWrites } from './http/same-origin.ts'
import { createLookup } from './lookup/routes.tsx'
import { mailSamples } from './mail/routes.tsx'
import { createMe } from './me/routes.tsx'
import { createSite } from './pages/routes.tsx'
import { OPEN_WEB, type Outside } from './places/actions/wiring.ts'
import { createPlaces } from './places/routes.tsx'
import { createPledges } from './pledges/routes/index.ts'
import { publishAll } from './publish.ts'
import { receipts } from './receipts/routes.ts'
import { wall } from './wall/routes.ts'
import { listWall, readEntry, searchByName } from './wall/store.ts'

/** The whole HTTP surface: middleware in order, then the rooms. `clock` is passed in so that tests can move it. */
export function createApp({ clock, outside = OPEN_WEB }: { clock: Clock; outside?: Outside }) {
  const app = factory.createApp()
  const wiring = {
    makePublish: publishAll,
    composeNow,
  }

  app.use(async (c, next) => {
    const meter = { rowsRead: 0, rowsWritten: 0 }
    c.set('config', readConfig(c.env))
    c.set('clock', clock)
    c.set('requestId', crypto.randomUUID())
    c.set('meter', meter)
    c.set('db', openDatabase(c.env.DB, meter))
    c.set('findSession', makeFindSession(c))
    await next()
    // Something was written: wake the outbox. When this message is lost, the cron finds the errand.
    if (meter.rowsWritten > 0) c.executionCtx.waitUntil(c.env.OUTBOX.send(c.var.requestId))
  })
  app.use(requestLog)
  app.use(pageHeaders)
  app.use(embedPreflight)
  app.use(
    methodNotAllowed<AppEnv>({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('allow', methods.join(', '))
        const detail = `It takes ${methods.join(', ')}.`
        return respondProblem(c, { code: 'method-not-allowed', detail })
      },
    }),
  )
  app.use(sameOriginWrites)
  app.use(gate)

  app.route('/', health)
  app.route('/', badges)
  app.route('/', receipts)
  app.route('/', drawings)
  app.route('/', accounts)
  // Before the studio, whose /studio/CODE would take /studio/leave for a code.
  app.route('/', createMe(wiring))
  app.route('/', createPledges(wiring))
  app.route('/', createPlaces({ ...wiring, outside }))
  app.route('/', createDesk(wiring))
  app.route('/', createLookup({ searchByName }))
  app.route('/', wall)
  app.route('/', mailSamples)
  app.route('/', createSite({ listNewest }))

  app.notFound(async (c) => {
    // Machines read the code; a person who followed a broken link reads their own language.
    const tell = wantsJson(c) ? null : takeReader(c)
    const answer = await respondProblem(c, { code: 'not-found' })
    tell?.(answer)
    return answer
  })
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (error instanceof ConfigError) {
      console.error(error.message)
      return c.text('This service is not set up yet. Its log says what is missing.', 503)
    }
    console.error(JSON.stringify({ id: c.var.requestId, ...describeError(error) }))
    if (isOutage(error)) {
      return respondProblem(c, {
        code: 'unavailable',
        detail:
          'Our storage does not answer just now. It is not your fault: please try again in half a minute.',
        retryAt: clock() + 30_000,
      })
    }
    const detail = 'It is not your fault, and nothing is lost. Please try again in a minute.'
    return respondProblem(c, { code: 'internal', detail })
  })
  return app
}

async function listNewest(db: Database, limit: number) {
  return (await listWall(db, '', null, limit)).items.map(readEntry)
}
