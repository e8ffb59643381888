import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { ROOT } from '../build/paths.ts'

/** A face as its package's stylesheet declares it: a file, and which letters it holds. */
type Face = { path: string; ranges: [from: number, to: number][] }

/**
 * Loads of a package of @fontsource what these words need, under the name `family`. Large alphabets come in a
 * hundred files: only those with a letter of ours are read.
 */
export async function loadFont(
  page: Page,
  { family, folder, words }: { family: string; folder: string; words: string },
): Promise<void> {
  const home = `${ROOT}node_modules/@fontsource-variable/${folder}/`
  const sheet = await readFile(`${home}index.css`, 'utf8')
  const letters = Array.from(words, (letter) => letter.codePointAt(0) ?? 0)
  const faces = readFaces(sheet).filter(({ ranges }) =>
    letters.some((letter) => isAmong(letter, ranges)),
  )
  const missing = letters.filter((letter) => !faces.some(({ ranges }) => isAmong(letter, ranges)))
  if (missing.length > 0) {
    throw new Error(`${folder} has no ${String.fromCodePoint(...missing)}.`)
  }
  const files = await Promise.all(
    faces.map(async ({ path, ranges }) => ({
      file: (await readFile(home + path)).toString('base64'),
      range: ranges.map(([from, to]) => `U+${from.toString(16)}-${to.toString(16)}`).join(', '),
    })),
  )
  await page.evaluate(
    async ({ name, all }) => {
      for (const { file, range } of all) {
        const face = new FontFace(name, `url(data:font/woff2;base64,${file})`, {
          weight: '100 900',
          unicodeRange: range,
        })
        document.fonts.add(await face.load())
      }
    },
    { name: family, all: files },
  )
}

function readFaces(sheet: string): Face[] {
  return [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face = '']) => {
    const [, path = ''] = /url\(\.\/([^)]+)\)/.exec(face) ?? []
    const [, ranges = ''] = /unicode-range:\s*([^;]+);/.exec(face) ?? []
    return {
      path,
      ranges: ranges.split(',').map((range): [number, number] => {
        const [from = '0', to = from] = range.trim().slice(2).split('-')
        return [parseInt(from, 16), parseInt(to, 16)]
      }),
    }
  })
}

function isAmong(letter: number, ranges: Face['ranges']): boolean {
  return ranges.some(([from, to]) => from <= letter && letter <= to)
}
