import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { ROOT } from './paths.ts'

/** A text that stands inside a page, and the hash by which that page's policy lets it in. */
type Inline = { text: string; hash: string }

/**
 * The script and the style of the framed badge. They stand inside it: a frame that a host has sandboxed may not even
 * fetch from the service that it comes from.
 */
export async function buildFrame(): Promise<{ script: Inline; style: Inline }> {
  return {
    script: await bundle('widget/studio/frame.ts'),
    style: await bundle('worker/badges/pages/embed.css'),
  }
}

async function bundle(entry: string): Promise<Inline> {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning',
  })
  const text = outputFiles[0]?.text.trim() ?? ''
  // Either would end the element that it stands in.
  if (text === '' || /<[/!]/.test(text)) throw new Error(`${entry} cannot stand inside a page.`)
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` }
}
