import { build } from 'esbuild'
import { basename } from 'node:path'
import { ASSETS, ROOT } from './paths.ts'

/** Bundles the site's stylesheet, its fonts and its scripts under names that carry their content's hash. */
export async function buildSite(): Promise<{
  style: string
  share: string
  copy: string
  receipt: string
  cameFrom: string
  drawing: string
}> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [
      'worker/pages/styles/site.css',
      'widget/studio/share.ts',
      'widget/studio/copy.ts',
      'widget/studio/receipt.ts',
      'widget/studio/came-from.ts',
      'widget/studio/drawing.ts',
    ],
    format: 'esm',
    // What only some visitors need is a file of its own, fetched when they do.
    splitting: true,
    chunkNames: '[name].[hash]',
    target: 'es2022',
    outdir: `${ASSETS}assets`,
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file', '.woff': 'empty' },
    bundle: true,
    minify: true,
    metafile: true,
    logLevel: 'warning',
  })
  const find = (source: string) => {
    const made = Object.entries(metafile.outputs).find(
      ([, { entryPoint }]) => entryPoint === source,
    )
    if (!made) throw new Error(`The build made nothing of ${source}.`)
    return `/assets/${basename(made[0])}`
  }
  return {
    style: find('worker/pages/styles/site.css'),
    share: find('widget/studio/share.ts'),
    copy: find('widget/studio/copy.ts'),
    receipt: find('widget/studio/receipt.ts'),
    cameFrom: find('widget/studio/came-from.ts'),
    drawing: find('widget/studio/drawing.ts'),
  }
}
