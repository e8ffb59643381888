import { build } from 'esbuild'
import { basename } from 'node:path'
import { ASSETS, ROOT } from './paths.ts'

/** Bundles the site's stylesheet and its fonts under names that carry their content's hash. */
export async function buildSite(): Promise<{ style: string }> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['worker/pages/styles/site.css'],
    outdir: `${ASSETS}assets`,
    entryNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file', '.woff': 'empty' },
    bundle: true,
    minify: true,
    metafile: true,
    logLevel: 'warning',
  })
  const style = Object.keys(metafile.outputs).find((path) => path.endsWith('.css'))
  if (!style) throw new Error('The build wrote no stylesheet.')
  return { style: `/assets/${basename(style)}` }
}
