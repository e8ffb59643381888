import { resolve } from 'node:path'
import { ROOT } from '../build/paths.ts'

export type Settings = {
  port: number
  /** `http://localhost:PORT`: what is printed, and the Worker's PUBLIC_ORIGIN. */
  origin: string
  /** Absolute. Everything that must outlive a restart is in here. */
  stateDir: string
}

/** Reads PORT and STATE_DIR; an empty one counts as unset. Gives one line for the terminal when PORT is no port. */
export function readSettings(
  env: { [name: string]: string | undefined },
  cwd: string,
): Settings | { complaint: string } {
  const typed = env['PORT'] || '8787'
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0
  if (port < 1 || port > 65_535) {
    return { complaint: `PORT should be a number from 1 to 65535, and it is “${typed}”.` }
  }
  const stateDir = env['STATE_DIR'] ? resolve(cwd, env['STATE_DIR']) : `${ROOT}.wrangler/state`
  return { port, origin: `http://localhost:${port}`, stateDir }
}
