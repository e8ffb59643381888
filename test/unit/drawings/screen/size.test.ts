import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, it } from 'vitest'
import { ROOT } from '../../../../scripts/build/paths.ts'

/** What a visitor of the studio loads of it, with the libraries. Bytes, gzip. */
const LARGEST = 40 * 1000

describe('the code of screening', () => {
  it(`is at most ${LARGEST / 1000} kB, packed`, async ({ expect }) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { screen } from './worker/drawings/rules/screen.ts'`,
        resolveDir: ROOT,
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
    })
    const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
    expect(size).toBeGreaterThan(5000)
    expect(size).toBeLessThan(LARGEST)
    console.log(`screening: ${size} bytes gzip of ${LARGEST}`)
  })
})
