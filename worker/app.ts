import { HTTPException } from 'hono/http-exception'
import { ConfigError, readConfig } from './config.ts'
import { openDatabase } from './database.ts'
import { factory, type Clock } from './http/factory.ts'
import { pageHeaders } from './http/headers.ts'
import { gate } from './http/limits.ts'
import { respondProblem } from './http/problem.tsx'
import { requestLog } from './http/request-log.ts'
import { sameOriginWrites } from './http/same-origin.ts'

/** The whole HTTP surface: middleware in order, then the rooms. `clock` is passed in so that tests can move it. */
export function createApp({ clock }: { clock: Clock }) {
  const app = factory.createApp()

  app.use(async (c, next) => {
    c.set('config', readConfig(c.env))
    c.set('clock', clock)
    c.set('requestId', crypto.randomUUID())
    c.set('later', (work) => c.executionCtx.waitUntil(work))
    const meter = { rowsRead: 0, rowsWritten: 0 }
    c.set('meter', meter)
    c.set('db', openDatabase(c.env.DB, meter))
    await next()
  })
  app.use(requestLog)
  app.use(pageHeaders)
  app.use(sameOriginWrites)
  app.use(gate)

  app.notFound((c) => respondProblem(c, { code: 'not-found' }))
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (error instanceof ConfigError) throw error
    console.error(JSON.stringify({ id: c.var.requestId, error: error.name, stack: error.stack }))
    return respondProblem(c, {
      code: 'internal',
      detail: 'It is not your fault. Please try again in a minute.',
    })
  })
  return app
}
