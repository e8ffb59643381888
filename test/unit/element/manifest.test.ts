import { readdir, readFile } from 'node:fs/promises'
import { describe, it } from 'vitest'
import { composeManifest, readReference } from '../../../scripts/build/manifest.ts'
import { ROOT } from '../../../scripts/build/paths.ts'

const FOLDER = `${ROOT}widget/badge/`
const reference = await readReference()
const names = (described: { name: string }[]) => described.map(({ name }) => name).toSorted()

/** Each different word that the sources of the element have in such a place. */
async function find(place: RegExp): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.ts'))
  const sources = await Promise.all(files.map((file) => readFile(FOLDER + file, 'utf8')))
  // What the comment itself says does not count.
  const code = sources.join('\n').replace(/^ \*.*$/gm, '')
  return [...new Set([...code.matchAll(place)].map(([, word = '']) => word))].toSorted()
}

describe('the comment of the element’s class', () => {
  it('names every part that there is', async ({ expect }) => {
    expect(names(reference.parts)).toEqual(await find(/(?<!\[)\bpart="([\w-]+)"/g))
  })

  it('names every property of its sheet', async ({ expect }) => {
    expect(names(reference.properties)).toEqual(await find(/var\((--human-badge-[\w-]+)/g))
  })

  it('gives the default that the sheet has', async ({ expect }) => {
    const source = await readFile(`${FOLDER}human-badge.styles.ts`, 'utf8')
    const sheet = source.replaceAll("'", '').replace(/\s+/g, ' ')
    for (const { name, default: preset = '' } of reference.properties) {
      const [, given = ''] =
        new RegExp(`var\\( ?${name}, (?:light-dark\\( ?)?(.*)`).exec(sheet) ?? []
      expect(given.trim().startsWith(preset)).toBe(true)
    }
  })

  it('becomes a manifest with each of them once', ({ expect }) => {
    const manifest = JSON.stringify(composeManifest(reference))
    for (const { name } of [...reference.parts, ...reference.properties, ...reference.events]) {
      expect(manifest.split(`"name":"${name}"`)).toHaveLength(2)
    }
  })
})
