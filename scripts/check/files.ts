import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build/paths.ts'

const NOT_OURS = new Set(['.cache', '.dev.vars', '.git', '.wrangler', 'dist', 'node_modules'])

/** Every file of the project itself, by its path from the root: nothing installed, built or stored. */
export function listFiles(folder = ''): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    return entry.isDirectory() ? listFiles(path) : [path]
  })
}
