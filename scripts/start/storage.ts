import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler'
import { z } from 'zod'
import { ROOT } from '../build/paths.ts'
import { migrateLocally } from './migrate.ts'

/** Where `wrangler dev`, `wrangler d1 execute --local` and their kind look too. */
export function resourcePath(stateDir: string): string {
  return join(stateDir, 'v3')
}

/** The local D1 by itself, with every migration applied. Whoever opens it holds the lock, and disposes of it. */
export async function openStorage(stateDir: string): Promise<Miniflare> {
  const { workerOptions } = readWorkerOptions(`${ROOT}wrangler.toml`)
  // Wrangler leaves the types of what it read open.
  const { d1Databases } = z
    .object({ d1Databases: z.record(z.string(), z.object({ id: z.string() })) })
    .parse(workerOptions)
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      name: 'storage',
      modules: [{ type: 'ESModule', path: 'empty.js', contents: 'export default {}' }],
      d1Databases,
      resourcePersistencePath: resourcePath(stateDir),
    }),
    enableDevRegistry: false,
  })
  await migrateLocally(miniflare, `${ROOT}schema/migrations`)
  return miniflare
}
