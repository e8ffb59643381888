import { mkdir, rm, writeFile } from 'node:fs/promises'
import { ASSETS, DIST } from './build/paths.ts'
import { buildSite } from './build/site.ts'

/** Makes everything under dist/: what the [assets] binding serves, and the names that pages refer to. */
export async function buildAll(): Promise<void> {
  await rm(ASSETS, { recursive: true, force: true })
  await mkdir(ASSETS, { recursive: true })
  const site = await buildSite()
  await writeFile(`${DIST}asset-names.json`, JSON.stringify(site, null, 2))
}

if (import.meta.main) await buildAll()
