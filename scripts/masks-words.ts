import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { deflateRawSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../test/support/node/chromium.ts'
import { directionOf, LANGUAGES, type Language } from '../schema/languages.ts'
import { listLines } from '../worker/badges/rules/languages.ts'
import { ROOT } from './build/paths.ts'
import { loadFont } from './masks/fonts.ts'
import { inkLines, type InkedLine } from './masks/ink-lines.ts'

/*
 * `node scripts/masks-words.ts`: sets every line that hosted pictures may carry, in each language, and keeps how
 * much ink each pixel takes. One size serves every picture: the Worker makes it smaller, and never larger. Run by
 * hand when a word or a font changes; what it writes is committed.
 */

const FOLDER = `${ROOT}worker/badges/rules/masks/words/`
/** Three times the largest type of a picture, in pixels. */
const SIZE = 60

type Script = { folder: string; weight: number; spacing: number }
const FRAUNCES: Script = { folder: 'fraunces', weight: 640, spacing: -0.008 }
/** The site's own face where it has the script; else one that stands well beside it. */
const SCRIPTS: { [language in Language]?: Script } = {
  uk: { folder: 'literata', weight: 640, spacing: -0.008 },
  ar: { folder: 'noto-naskh-arabic', weight: 620, spacing: 0 },
  he: { folder: 'frank-ruhl-libre', weight: 620, spacing: 0 },
  hi: { folder: 'noto-serif-devanagari', weight: 620, spacing: 0 },
  ja: { folder: 'noto-serif-jp', weight: 640, spacing: 0 },
  ko: { folder: 'noto-serif-kr', weight: 640, spacing: 0 },
  'zh-Hans': { folder: 'noto-serif-sc', weight: 640, spacing: 0 },
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS })
await mkdir(FOLDER, { recursive: true })
for (const language of LANGUAGES) {
  const dir = directionOf(language)
  const lines = listLines(language)
  const { folder, ...style } = SCRIPTS[language] ?? FRAUNCES
  const page = await browser.newPage()
  await loadFont(page, { family: 'Words', folder, words: lines.join('') })
  const inked = await page.evaluate(inkLines, { lines, family: 'Words', size: SIZE, dir, ...style })
  await page.close()
  const packed = pack(inked).toString('base64')
  const version = createHash('sha256').update(packed).digest('hex').slice(0, 8)
  await writeFile(`${FOLDER}${language}.json`, `${JSON.stringify({ version, packed }, null, 2)}\n`)
  console.log(`${language}: ${lines.length} lines, ${packed.length} bytes`)
}
await browser.close()

/** In the form that worker/badges/rules/word-masks.ts unpacks: an index, then two pixels a byte. */
function pack(inked: InkedLine[]): Buffer {
  const index = Buffer.from(
    JSON.stringify({ em: SIZE, lines: inked }, (key, value: unknown) =>
      key === 'ink' ? undefined : value,
    ),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32BE(index.length)
  const ink = inked.map(({ ink: nibbles }) => {
    const bytes = Buffer.alloc(Math.ceil(nibbles.length / 2))
    for (const [at, nibble] of nibbles.entries()) {
      bytes[at >> 1] = (bytes[at >> 1] ?? 0) | (at % 2 === 0 ? nibble << 4 : nibble)
    }
    return bytes
  })
  return deflateRawSync(Buffer.concat([length, index, ...ink]), { level: 9 })
}
