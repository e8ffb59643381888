import { createApp } from './app.ts'
import { LOOK, runChores, runLooks, runOutbox } from './chores.ts'
import type { Bindings } from './config.ts'

const clock = Date.now
const app = createApp({ clock })

export default {
  fetch: app.fetch,
  async scheduled(_controller, env) {
    await runChores(env, clock)
  },
  async queue({ messages }, env) {
    // A message says only that there is something: what to do, and whether it was done, stands in D1.
    if (messages.every(({ body }) => body === LOOK)) await runLooks(env, clock)
    else await runOutbox(env, clock)
  },
} satisfies ExportedHandler<Bindings>
