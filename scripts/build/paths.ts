import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever it was cloned to. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const DIST = `${ROOT}dist/`
/** What the [assets] binding serves, path for path. */
export const ASSETS = `${DIST}assets/`

/** The released builds of the element, kept for ever. */
export const OLD_BUILDS = `${ROOT}test/element-builds/`
