import { build } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, it } from 'vitest'
import { buildPackage } from '../../scripts/build/package.ts'
import { ROOT } from '../../scripts/build/paths.ts'
import { CODE, NAME, openStage, type BadgeStage } from '../support/node/badge-stage.ts'

/* The npm package in somebody's own bundle, beside components of their own, with one Lit for both. */

const FOLDER = `${ROOT}.cache/package-in-use/`
let stage: BadgeStage

beforeAll(async () => {
  await buildPackage(FOLDER)
  stage = await openStage()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

async function bundleHost(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { LitElement, html } from 'lit'
        import { define } from '${FOLDER}index.js'
        customElements.define('host-card', class extends LitElement {
          render() { return html\`<b>the host's own words</b>\` }
        })
        globalThis.defined = customElements.get('human-badge') !== undefined
        define({ origin: '${stage.service.origin}' })
        define({ origin: '${stage.service.origin}' })`,
      resolveDir: ROOT,
    },
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? ''
}

describe('the package in a bundle of somebody else', () => {
  it('waits for define, takes the origin from it, and shares their Lit', async ({ expect }) => {
    await stage.open(`<!doctype html><title>A shop</title><host-card></host-card>
      <human-badge pledge="${CODE}"><a href="/">The author's link</a></human-badge>
      <script type="module">${await bundleHost()}</script>`)
    await stage.page.locator('human-badge[status=active]').waitFor()
    await stage.page.getByText("the host's own words").waitFor()
    expect(await stage.page.getByRole('link', { name: NAME, exact: true }).count()).toBe(1)
    expect(await stage.page.evaluate(() => Reflect.get(globalThis, 'defined'))).toBe(false)
    expect(stage.complaints).toEqual([])
  })
})
