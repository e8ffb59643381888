import { build } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { ROOT } from '../../scripts/build/paths.ts'

/** Enough to see through the noise of a loaded machine. */
const ROUNDS = 15
const A_ROUND = 20

/**
 * A Worker that screens files of 2 MB as often as it is asked, with the very code that the service runs: one of
 * each kind, with noise for pixels (what costs most to walk and to unpack) and with EXIF, XMP and C2PA of people.
 */
const SCREENER = `
import { screen } from './worker/drawings/rules/screen.ts'
import { makeLargeFiles } from './test/support/large-files.ts'
const files = makeLargeFiles(2_000_000)
export default {
  async fetch(request) {
    const { searchParams } = new URL(request.url)
    const bytes = files[searchParams.get('kind')]
    let answer = 'none'
    for (let n = Number(searchParams.get('n')); n > 0; n -= 1) answer = screen(bytes).answer
    return new Response(answer)
  },
}
`

export type ScreeningTimes = {
  /** Milliseconds of a request that screens nothing, median. */
  empty: number
  /** Milliseconds that screening one file of 2 MB adds to it, warm, median: of the kind that costs most. */
  screening: number
}

/** Both in the same run, in workerd. A clock inside it stands still while code runs, so that ours is outside. */
export async function timeScreening(): Promise<ScreeningTimes> {
  const { outputFiles } = await build({
    stdin: { contents: SCREENER, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'browser'],
  })
  const miniflare = new Miniflare({
    ...convertV4MiniflareOptions({
      modules: [{ type: 'ESModule', path: 'screener.js', contents: outputFiles[0]?.text ?? '' }],
    }),
    enableDevRegistry: false,
  })
  try {
    const origin = (await miniflare.ready).origin
    const ask = async (kind: string, n: number) => {
      const start = performance.now()
      const answer = await (await fetch(`${origin}/?kind=${kind}&n=${n}`)).text()
      if (n > 0 && answer !== 'pass') throw new Error(`the ${kind} got “${answer}”`)
      return performance.now() - start
    }
    const costs: number[] = []
    const empties: number[] = []
    for (const kind of ['png', 'jpeg', 'webp']) {
      await ask(kind, 5 * A_ROUND)
      const times: number[] = []
      for (let round = 0; round < ROUNDS; round += 1) {
        empties.push(await ask(kind, 0))
        times.push(await ask(kind, A_ROUND))
      }
      costs.push((median(times) - median(empties)) / A_ROUND)
    }
    return { empty: median(empties), screening: Math.max(...costs) }
  } finally {
    await miniflare.dispose()
  }
}

function median(times: number[]): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
