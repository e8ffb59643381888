import { buildPackage } from './build/package.ts'
import { DIST } from './build/paths.ts'

/* `npm run build:package`: the npm package human-intelligence-badge, ready for `npm publish dist/package`. */

console.log(`${await buildPackage(`${DIST}package/`)} is ready: npm publish dist/package`)
