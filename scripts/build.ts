import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { buildElement } from './build/element.ts'
import { buildFrame } from './build/frame.ts'
import { ASSETS, DIST, ROOT } from './build/paths.ts'
import { buildSite } from './build/site.ts'

/** Makes everything under dist/: what the [assets] binding serves, and the names that pages refer to. */
export async function buildAll(): Promise<void> {
  await rm(ASSETS, { recursive: true, force: true })
  await mkdir(ASSETS, { recursive: true })
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'))
  const site = await buildSite()
  const element = await buildElement()
  const frame = await buildFrame()
  await writeFile(
    `${DIST}asset-names.json`,
    JSON.stringify({ ...site, version, element, frame }, null, 2),
  )
}

if (import.meta.main) await buildAll()
