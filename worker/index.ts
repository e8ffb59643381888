import { createApp } from './app.ts'
import type { Bindings } from './config.ts'

const app = createApp({ clock: Date.now })

export default {
  fetch: app.fetch,
} satisfies ExportedHandler<Bindings>
