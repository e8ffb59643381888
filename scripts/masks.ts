import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { deflateSync } from 'node:zlib'
import { chromium, type Page } from 'playwright-core'
import { CLAIM } from '../schema/wire.ts'
import { CHROMIUM_ARGS, findChromium } from '../test/support/node/chromium.ts'
import { ROOT } from './build/paths.ts'
import { inkLetters, inkPhrase, type Inked, type Setting } from './masks/ink.ts'

/*
 * `node scripts/masks.ts`: sets the words and letters that pictures carry, in the site's own fonts, and keeps
 * how much ink each pixel takes. Run by hand when a phrase, a size or a font changes; what it writes is
 * committed. Another language is another file beside en.json.
 */

const FOLDER = `${ROOT}worker/badges/rules/masks/`
const FONTS = { Fraunces: 'fraunces', Literata: 'literata' }

const [two, three] = [breakInto(2), breakInto(3)]

/** `width`: how wide the ink is to stand, in pixels. `fill`: each line by itself, else the longest decides. */
const SETTINGS: { [name: string]: Setting } = {
  ...say('wide', { lines: [CLAIM], width: 900 }),
  ...say('badge', { lines: [CLAIM], width: 672 }),
  ...sayLarge('tall', { lines: two, width: 840 }),
  ...sayLarge('seal', { lines: three, width: 760 }),
  ...sayLarge('card', { lines: three, width: 470 }),
  'claim-button': { lines: two, width: 80, weight: 620 },
  'withdrawn-button': { lines: ['pledge withdrawn'], width: 80, weight: 660 },
  'suspended-button': { lines: ['pledge suspended'], width: 80, weight: 660 },
}

/** A code has 32 letters and a hyphen; an address of ours has what a host name and a port may have. */
const CODE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ-'
const ADDRESS = `${CODE}abcdefghijklmnopqrstuvwxyz.:/`
const LETTERS = {
  code: { letters: CODE, size: 46, weight: 600, spacing: 2 },
  'code-large': { letters: CODE, size: 66, weight: 600, spacing: 3 },
  'code-button': { letters: CODE, size: 10, weight: 640, spacing: 0.6 },
  address: { letters: ADDRESS, size: 26, weight: 420, spacing: 0 },
  'address-large': { letters: ADDRESS, size: 34, weight: 420, spacing: 0 },
}

/** A one-line claim, and the status in type of the same size. */
function say(name: string, claim: Setting): { [name: string]: Setting } {
  return {
    [`claim-${name}`]: claim,
    [`withdrawn-${name}`]: { lines: ['pledge withdrawn'], width: 0, asIn: `claim-${name}` },
    [`suspended-${name}`]: { lines: ['pledge suspended'], width: 0, asIn: `claim-${name}` },
  }
}

/** A claim of several lines that fill the measure, and the status that fills it too. */
function sayLarge(name: string, { lines, width }: Setting): { [name: string]: Setting } {
  return {
    [`claim-${name}`]: { lines, width, fill: true },
    [`withdrawn-${name}`]: { lines: ['pledge withdrawn'], width },
    [`suspended-${name}`]: { lines: ['pledge suspended'], width },
  }
}

/** The claim as it is always broken: "created with", then "human", then "intelligence". */
function breakInto(count: 2 | 3): string[] {
  const [created = '', human = '', intelligence = ''] = CLAIM.split(/ (?=human|intelligence)/)
  return count === 2 ? [created, `${human} ${intelligence}`] : [created, human, intelligence]
}

const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS })
const page = await browser.newPage()
await loadFonts(page)
const phrases: { [name: string]: Inked[] } = {}
for (const [name, setting] of Object.entries(SETTINGS)) {
  const em = setting.asIn ? phrases[setting.asIn]?.[0]?.em : undefined
  phrases[name] = [await page.evaluate(inkPhrase, { ...setting, ...(em ? { em } : {}) })]
}
const letters: { [name: string]: Inked[] } = {}
for (const [name, set] of Object.entries(LETTERS)) {
  letters[name] = await page.evaluate(inkLetters, set)
}
await browser.close()
await mkdir(FOLDER, { recursive: true })
await keep('en', phrases)
await keep('letters', letters)

async function loadFonts(into: Page): Promise<void> {
  const faces = await Promise.all(
    Object.entries(FONTS).map(async ([family, folder]) => {
      const path = `node_modules/@fontsource-variable/${folder}/files/${folder}-latin-wght-normal.woff2`
      return { family, file: (await readFile(ROOT + path)).toString('base64') }
    }),
  )
  await into.evaluate(async (all) => {
    for (const { family, file } of all) {
      const face = new FontFace(family, `url(data:font/woff2;base64,${file})`, {
        weight: '100 900',
      })
      document.fonts.add(await face.load())
    }
  }, faces)
}

/** Writes sets in the form that worker/badges/rules/masks.ts unpacks. */
async function keep(file: string, sets: { [name: string]: Inked[] }): Promise<void> {
  const packed = Object.fromEntries(
    Object.entries(sets).map(([name, inked]) => [name, pack(inked).toString('base64')]),
  )
  const version = createHash('sha256').update(JSON.stringify(packed)).digest('hex').slice(0, 8)
  const text = `${JSON.stringify({ version, sets: packed }, null, 2)}\n`
  await writeFile(`${FOLDER}${file}.json`, text)
  console.log(`${file}.json: ${Object.keys(packed).length} sets, ${text.length} bytes, ${version}`)
}

function pack(inked: Inked[]): Buffer {
  const index = Buffer.from(
    JSON.stringify(inked, (key, value: unknown) => (key === 'ink' ? undefined : value)),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32BE(index.length)
  const ink = inked.map((one) => Buffer.from(one.ink, 'base64'))
  return deflateSync(Buffer.concat([length, index, ...ink]), { level: 9 })
}
