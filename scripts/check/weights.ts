import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { ASSETS, ROOT } from '../build/paths.ts'
import { bundleWorker, readModules } from '../start/bundle.ts'
import { runTool, sayBytes, type Check } from './tool.ts'

const STYLE_BUDGET = 12_000
const FONT_BUDGET = 100_000
/** What an artist's browser fetches when a file is chosen, so that it is screened before anything is sent. */
const SCREENING_BUDGET = 40_000
/** Well inside Cloudflare's 3 MB for a free account. */
const WORKER_BUDGET = 1_500_000

export const element: Check = {
  name: 'bytes: the element',
  run: async () => {
    try {
      return await runTool('node', ['scripts/check/bytes.ts'])
    } catch (error) {
      // Its first line says how many; the rest is a stack.
      throw new Error(String(error).split('\n')[0], { cause: error })
    }
  },
}

export const site: Check = {
  name: 'bytes: a page',
  run: async () => {
    const files = readdirSync(`${ASSETS}assets`)
    const style = files
      .filter((file) => file.endsWith('.css'))
      .map((file) => brotliCompressSync(readFileSync(`${ASSETS}assets/${file}`)).length)
    // A browser fetches only the alphabets that a page uses: nearly always plain Latin alone.
    const fonts = files
      .filter((file) => /-latin-(?!ext).*\.woff2$/.test(file))
      .map((file) => statSync(`${ASSETS}assets/${file}`).size)
    return [
      weigh('style', sum(style), STYLE_BUDGET, 'brotli'),
      weigh('fonts', sum(fonts), FONT_BUDGET, 'woff2'),
    ].join(', ')
  },
}

export const screening: Check = {
  name: 'bytes: the studio',
  run: async () => {
    const { outputFiles } = await build({
      absWorkingDir: ROOT,
      // All that is fetched then: the screening, and the form around it.
      entryPoints: ['widget/studio/drawing/form.ts'],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    })
    const bytes = outputFiles.map(({ contents }) => gzipSync(contents).length)
    return weigh('screening code', sum(bytes), SCREENING_BUDGET, 'gzip')
  },
}

export const worker: Check = {
  name: 'bytes: the Worker',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'worker-bundle-'))
    try {
      await bundleWorker(folder)
      const bytes = readModules(folder).map(({ contents }) => gzipSync(contents).length)
      return weigh('bundle', sum(bytes), WORKER_BUDGET, 'gzip')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function weigh(what: string, bytes: number, budget: number, how: string): string {
  const said = `${what} ${sayBytes(bytes)} of ${sayBytes(budget)} (${how})`
  if (bytes === 0) throw new Error(`${what}: nothing was found to weigh.`)
  if (bytes > budget) throw new Error(said)
  return said
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
