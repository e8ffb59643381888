import { mkdir } from 'node:fs/promises'
import { chromium, type Browser } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from '../test/support/node/chromium.ts'
import { paintHosted } from '../worker/badges/rules/hosted-paint.ts'
import { planHosted } from '../worker/badges/rules/hosted-plan.ts'
import { nameHosted, writeHostedSvg } from '../worker/badges/rules/hosted-svg.ts'
import {
  heightFor,
  THEMES,
  VARIANTS,
  type HostedKind,
  type Theme,
} from '../worker/badges/rules/hosted.ts'
import { readPng } from '../worker/badges/rules/png-reader.ts'
import { writePng } from '../worker/badges/rules/png-writer.ts'
import { ROOMS } from '../worker/badges/rules/hosted.ts'
import { LANGUAGES, type Language } from '../schema/languages.ts'
import { ROOT } from './build/paths.ts'

/*
 * `node scripts/contact-sheet.ts [LANGUAGE…]`: every hosted picture, variant by state by theme, with a drawing and
 * without, one sheet a language and theme (English, Arabic and Japanese unless told), in .cache/contact/. Each picture stands
 * there as PNG and, beside it, as SVG. To be looked at by a person whenever words, masks or the plan change.
 */

const FOLDER = `${ROOT}.cache/contact/`
const STATES = ['active', 'withdrawn', 'suspended', 'missing'] as const

const asked = process.argv.slice(2)
const languages = LANGUAGES.filter((name) =>
  (asked.length > 0 ? asked : ['en', 'ar', 'ja']).includes(name),
)
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS })
await mkdir(FOLDER, { recursive: true })
const standIn = await makeStandIn(browser)
const drawing = await readPng(standIn)
for (const language of languages) {
  for (const theme of THEMES) {
    const rows = [
      ...(await makeRows(language, theme, true)),
      ...(await makeRows(language, theme, false)),
    ]
    const page = await browser.newPage({ viewport: { width: 2100, height: 800 } })
    const back = theme === 'light' ? '#fff' : '#000'
    await page.setContent(
      `<style>body{margin:0;background:${back}}section{display:flex;gap:8px;padding:8px}</style>${rows.join('')}`,
    )
    await page.screenshot({ path: `${FOLDER}${language}-${theme}.png`, fullPage: true })
    await page.close()
    console.log(`${FOLDER.replace(ROOT, '')}${language}-${theme}.png`)
  }
}
await browser.close()

/** One row a variant: its states, each as PNG and as SVG. */
async function makeRows(language: Language, theme: Theme, hasDrawing: boolean): Promise<string[]> {
  const rows: string[] = []
  for (const variant of VARIANTS) {
    const pictures: string[] = []
    for (const status of STATES) {
      pictures.push(...(await makeBoth({ variant, theme, language }, status, hasDrawing)))
    }
    rows.push(`<section>${pictures.join('')}</section>`)
  }
  return rows
}

async function makeBoth(
  kind: HostedKind,
  status: (typeof STATES)[number],
  hasDrawing: boolean,
): Promise<string[]> {
  const { variant, theme, language } = kind
  const subject = { code: 'K3V9X2AM', status, host: 'register.example' }
  const plan = await planHosted(kind, subject, hasDrawing)
  const { width, height } = ROOMS[variant]
  const times = variant === 'button' ? 1 : 2
  const size = { width: width * times, height: heightFor(variant, width * times) }
  const png = await writePng(paintHosted(plan, theme, size, hasDrawing ? drawing : null))
  const href = `data:image/png;base64,${Buffer.from(standIn).toString('base64')}`
  const svg = await writeHostedSvg(
    plan,
    kind,
    { name: nameHosted({ ...subject, artist: 'Ada' }, language), alt: null },
    hasDrawing && plan.drawing ? { width: 192, height: 144, href } : null,
  )
  return [show(png, 'png'), show(Buffer.from(svg), 'svg+xml')].map(
    (src) => `<img src="${src}" width="${width}" height="${height}">`,
  )
}

function show(bytes: Uint8Array, type: string): string {
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** Where a drawing would stand: an empty sheet that says so. No picture here pretends to be somebody's drawing. */
async function makeStandIn(from: Browser): Promise<Uint8Array<ArrayBuffer>> {
  const page = await from.newPage({ viewport: { width: 768, height: 576 } })
  await page.setContent(
    '<style>body{margin:0;background:#fff;display:grid;place-content:center;height:576px;font:italic 60px serif;text-align:center;outline:6px solid #555;outline-offset:-40px}</style>the artist’s drawing<br>stands here',
  )
  const picture = new Uint8Array(await page.screenshot())
  await page.close()
  return picture
}
