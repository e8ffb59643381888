import { join } from 'node:path'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { unstable_getMiniflareWorkerOptions as readWorkerOptions } from 'wrangler'
import { z } from 'zod'
import { ROOT } from '../build/paths.ts'
import { makeFolder } from './folder.ts'
import { releaseLock, takeLock } from './lock.ts'
import { migrateLocally } from './migrate.ts'
import type { Settings } from './settings.ts'

// Wrangler would say that it has found .dev.vars.
process.env['WRANGLER_LOG'] ??= 'error'

/** Where `wrangler dev`, `wrangler d1 execute --local` and their kind look too. */
export function resourcePath(stateDir: string): string {
  return join(stateDir, 'v3')
}

/**
 * Lends the local D1 to `run`, for a script that is no server. Gives one line for the terminal where it cannot:
 * the folder is no good, or the service is using it.
 */
export async function lendStorage(
  { stateDir, origin }: Settings,
  run: (db: D1) => Promise<void>,
): Promise<string | null> {
  try {
    makeFolder(stateDir)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `STATE_DIR=${stateDir} cannot be used as a folder: ${reason}`
  }
  const holder = takeLock(stateDir, origin)
  if (holder) return `Stop the service at ${holder.origin} first: it is using ${stateDir}.`
  process.on('exit', () => releaseLock(stateDir))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => process.exit(1))
  }
  const storage = await openStorage(stateDir)
  try {
    await run(await storage.getD1Database('DB'))
  } finally {
    await storage.dispose()
  }
  return null
}

export type D1 = Awaited<ReturnType<Miniflare['getD1Database']>>

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
