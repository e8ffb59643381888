import { readFileSync } from 'node:fs'
import { ROOT } from '../build/paths.ts'
import type { Check } from './tool.ts'

const MOST_RUNTIME_PACKAGES = 15

/** Few packages run in the Worker, and the lock file names no registry: it is fetched from wherever npm is told. */
export const packages: Check = {
  name: 'packages',
  run: async () => {
    if (/"resolved"/.test(readFileSync(`${ROOT}package-lock.json`, 'utf8'))) {
      throw new Error(
        'package-lock.json has “resolved” addresses: run npm install with our .npmrc.',
      )
    }
    const { dependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))
    const count = Object.keys(dependencies).length
    const said = `${count} of ${MOST_RUNTIME_PACKAGES} runtime packages`
    if (count > MOST_RUNTIME_PACKAGES) throw new Error(said)
    return said
  },
}
