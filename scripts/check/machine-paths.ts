import { readFileSync } from 'node:fs'
import { ROOT } from '../build/paths.ts'
import { listFiles } from './files.ts'
import type { Check } from './tool.ts'

/** Somebody's home or working folder, written out. An address like https://example.com/home/x is none. */
const PATH = /(?<![\w.:/-])\/(?:home|Users|root|work|mnt)\/[\w.-]+/g
const TEXT = /\.(ts|tsx|js|json|toml|md|css|sql|html|txt|yml|sh)$|^\.[^.]+$|(^|\/)run$/

/** The project must work wherever it is cloned to. */
export const machinePaths: Check = {
  name: 'paths',
  run: async () => {
    const found = listFiles()
      .filter((path) => TEXT.test(path))
      .flatMap((path) => {
        const text = readFileSync(ROOT + path, 'utf8')
        const here = text.includes(ROOT) ? [ROOT] : []
        return [...here, ...(text.match(PATH) ?? [])].map((match) => `${path}: ${match}`)
      })
    if (found.length > 0) throw new Error(found.join('\n'))
    return 'none of this machine’s own'
  },
}
