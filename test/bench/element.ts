import { build } from 'esbuild'
import { brotliCompressSync, constants } from 'node:zlib'
import { bundleElement } from '../../scripts/build/element.ts'
import { ROOT } from '../../scripts/build/paths.ts'

/** The least that somebody who uses Lit ships: one property, one link. */
const BARE = `
import { html, LitElement } from 'lit'
class BareElement extends LitElement {
  static properties = { pledge: {} }
  render() {
    return html\`<a href=\${this.pledge}>\${this.pledge}</a>\`
  }
}
customElements.define('bare-element', BareElement)
`

/** What our element and a bare one weigh on the wire, built here and now: brotli bytes. */
export async function weighElements(): Promise<{ ours: number; bare: number }> {
  const { outputFiles } = await build({
    stdin: { contents: BARE, resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    minify: true,
    legalComments: 'none',
  })
  return { ours: weigh(await bundleElement()), bare: weigh(outputFiles[0]?.text ?? '') }
}

function weigh(script: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return brotliCompressSync(script, { params }).length
}
