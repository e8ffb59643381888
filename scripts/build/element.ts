import { build, transform, type Plugin } from 'esbuild'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { VERSION } from '../../widget/badge/version.ts'
import { cutLit } from './lit-cuts.ts'
import { readReference } from './manifest.ts'
import { ASSETS, DIST, OLD_BUILDS, ROOT } from './paths.ts'
import { writeTexts } from './texts.ts'

const OUR_POLICY = 'createPolicy("human-badge"'

const SHARED_HEADERS = [
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'Timing-Allow-Origin: *',
  'X-Content-Type-Options: nosniff',
]
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable'
const AN_HOUR = 'Cache-Control: public, max-age=3600, stale-while-revalidate=86400'

/**
 * Writes the element under dist/assets/widget: the evergreen and the immutable file (the same bytes), its
 * hash, its languages, the builds of before, the script of the states page, and the headers that the [assets] binding sends with all of them.
 */
export async function buildElement(): Promise<{ version: string; integrity: string }> {
  const element = await bundleElement()
  await mkdir(`${ASSETS}widget/${VERSION}`, { recursive: true })
  await writeFile(`${ASSETS}widget/${VERSION}/human-badge.js`, element)
  // What was released before, byte for byte: an address with a version never changes what it answers.
  await cp(OLD_BUILDS, `${ASSETS}widget/`, { recursive: true })
  const versions = [...(await readdir(OLD_BUILDS)).toSorted(), VERSION]
  const hashes: { [version: string]: { 'human-badge.js': string } } = {}
  for (const version of versions) {
    const script = await readFile(`${ASSETS}widget/${version}/human-badge.js`, 'utf8')
    hashes[version] = { 'human-badge.js': hash(script) }
  }
  await mkdir(`${ASSETS}widget/v1`, { recursive: true })
  await writeFile(`${ASSETS}widget/v1/human-badge.js`, element)
  for (const { language, json } of await writeTexts()) {
    await writeFile(`${ASSETS}widget/${VERSION}/${language}.json`, json)
  }
  await writeFile(`${ASSETS}widget/v1/states.js`, await bundleStates())
  await writeFile(`${ASSETS}widget/v1/drawing-stands-here.svg`, STAND_IN)
  await writeFile(`${ASSETS}widget/integrity.json`, `${JSON.stringify(hashes, null, 2)}\n`)
  await writeFile(`${DIST}element-reference.json`, JSON.stringify(await readReference(), null, 2))
  await writeFile(`${ASSETS}_headers`, printHeaders(versions))
  return { version: VERSION, integrity: hash(element) }
}

function hash(script: string): string {
  return `sha384-${createHash('sha384').update(script).digest('base64')}`
}

/** The one file that artists embed. The same sources give the same bytes. */
export async function bundleElement(entry = 'widget/badge/entry.ts'): Promise<string> {
  return await bundle(entry, [cutLit, packLit, packTemplates, packStyles])
}

/** The states page's script: it imports the element that is served beside it, so that both are one class. */
async function bundleStates(): Promise<string> {
  return await bundle('widget/studio/states.ts', [besideElement])
}

async function bundle(entry: string, plugins: Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    // Lit's own names for its small build; esbuild would else take the one for development.
    conditions: ['production', 'browser'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    // Lit's private names, shared by its three packages: all of them are in this one file.
    mangleProps: /^_\$/,
    mangleQuoted: true,
    tsconfigRaw: '{"compilerOptions":{"useDefineForClassFields":true}}',
    logLevel: 'warning',
    plugins,
  })
  const [file] = outputFiles
  if (!file) throw new Error(`The build of ${entry} wrote nothing.`)
  return file.text
}

/**
 * Takes the place of Lit's css-tag: constructable sheets and nothing else. Lit's other way, for browsers of
 * before 2023, writes a style element, which a strict host page refuses. esbuild stops on a name that is missing.
 */
const SHEETS_ONLY = `
export const css = ([text]) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
export const supportsAdoptingStyleSheets = true
export const CSSResult = undefined
export const unsafeCSS = undefined
export const getCompatibleStyle = (sheet) => sheet
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets
}
`

/** Of `lit` all but LitElement, which the element does without: it renders by itself. */
const LIT_USED = `
export * from '@lit/reactive-element'
export { html, nothing, render } from 'lit-html'
`

/** Only what the element uses of `lit`, and its policy under our name exactly once. */
const packLit: Plugin = {
  name: 'lit-used',
  setup(esbuild) {
    esbuild.onLoad({ filter: /[/\\]reactive-element[/\\]css-tag\.js$/ }, () => ({
      contents: SHEETS_ONLY,
      loader: 'js',
    }))
    esbuild.onResolve({ filter: /^lit$/ }, () => ({ path: 'lit', namespace: 'lit' }))
    esbuild.onLoad({ filter: /^/, namespace: 'lit' }, () => ({
      contents: LIT_USED,
      resolveDir: ROOT,
    }))
    esbuild.onEnd(({ outputFiles }) => {
      const found = outputFiles?.[0]?.text.split(OUR_POLICY).length ?? 0
      if (found !== 2) throw new Error(`The element names its policy ${found - 1} times, not once.`)
    })
  },
}

/** The formatter's line breaks inside html templates are text to esbuild: taken out between tags. */
const packTemplates: Plugin = {
  name: 'templates',
  setup(esbuild) {
    esbuild.onLoad(
      { filter: /[/\\]badge[/\\](human-badge|face|details)\.ts$/ },
      async ({ path }) => {
        const source = await readFile(path, 'utf8')
        const contents = source.replace(/(?<=[>}])\s*\n\s*(?=[<$])/g, '').replace(/\n\s+/g, '\n ')
        return { contents, loader: 'ts' }
      },
    )
  },
}

/** A stylesheet in a template is text to esbuild: minified here. */
const packStyles: Plugin = {
  name: 'styles',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.styles\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8')
      const [before, sheet, after] = source.split('`')
      if (before === undefined || sheet === undefined || after === undefined)
        throw new Error(`${path} holds no stylesheet.`)
      const { code } = await transform(sheet, { loader: 'css', minify: true })
      return { contents: `${before}\`${code.trim()}\`${after}`, loader: 'ts' }
    })
  },
}

const besideElement: Plugin = {
  name: 'beside-element',
  setup(esbuild) {
    esbuild.onResolve({ filter: /\/badge\/entry\.ts$/ }, () => ({
      path: './human-badge.js',
      external: true,
    }))
  },
}

function printHeaders(versions: string[]): string {
  const rules = [
    ['/widget/v1/*', AN_HOUR, ...SHARED_HEADERS],
    ...versions.map((version) => [`/widget/${version}/*`, FOR_EVER, ...SHARED_HEADERS]),
    ['/widget/integrity.json', AN_HOUR, ...SHARED_HEADERS],
    ['/assets/*', FOR_EVER, 'X-Content-Type-Options: nosniff'],
  ]
  return rules.map((rule) => `${rule.join('\n  ')}\n`).join('\n')
}

/** Where the states page shows a badge with a picture: an empty frame that says so, nobody's drawing. */
const STAND_IN = `<svg xmlns="http://www.w3.org/2000/svg" width="192" height="144" viewBox="0 0 192 144"><path d="M.5.5h191v143H.5z" fill="#efe7d4" stroke="#6b6255"/><path d="M16 54.5h160M16 97.5h160" stroke="#6b6255"/><text x="96" y="73" font-family="Palatino,Georgia,serif" font-size="16" text-anchor="middle" fill="#1f1b16"><tspan>the artist’s</tspan><tspan x="96" dy="18">drawing stands here</tspan></text></svg>
`
