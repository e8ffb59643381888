import { createApp } from './app.ts'
import { runChores, runLooks, runOutbox } from './chores.ts'
import type { Bindings } from './config.ts'

const clock = Date.now
const app = createApp({ clock })

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await runChores(env, clock)
  },
  async queue(_batch, env) {
    // A message says only "there is something": what to do, and whether it was done, stands in D1.
    await runOutbox(env, clock)
    await runLooks(env, clock)
    await runOutbox(env, clock)
  },
} satisfies ExportedHandler<Bindings>
