import assets from '../../../dist/asset-names.json' with { type: 'json' }
import { parseCode } from '../../../schema/code.ts'
import { factory, type AppContext } from '../../http/factory.ts'
import { embedHeaders, LIVE_CACHE } from '../../http/headers.ts'
import { respondLive } from '../../http/live.ts'
import { respondPage } from '../../http/page.tsx'
import { respondProblem } from '../../http/problem.tsx'
import { readFrameAddress } from '../../places/rules/proofs.ts'
import { EmbedPage } from '../pages/embed-page.tsx'
import { THEMES } from '../rules/hosted.ts'
import { readLanguage } from '../../../schema/languages.ts'
import { composeOembed, readMosts, sizeFrame } from '../rules/oembed.ts'
import { findRecord } from '../store.ts'

const OURS = 'Ask for the address of a record, like /oembed?url=https://HOST/p/K3V9X2AM.'

/** The badge on pages that take frames: `/p/CODE/embed`, and `/oembed`, by which they learn of it. */
export const embed = factory
  .createApp()
  .get('/p/:code/embed', embedHeaders, async (c) => {
    const written = c.req.param('code')
    const code = parseCode(written)
    if (code && written !== code) {
      return c.redirect(`/p/${code}/embed${new URL(c.req.url).search}`, 301)
    }
    const record = code ? await findRecord(c.var.db, code) : null
    const { publicOrigin: origin } = c.var.config
    setFrameHeaders(c, origin)
    const theme = THEMES.find((name) => name === c.req.query('theme')) ?? null
    const language = readLanguage(c.req.query('lang'))
    const page = <EmbedPage {...{ record, code, language, theme, origin }} />
    if (!record) return await respondPage(c, page, { status: 404, cache: LIVE_CACHE })
    return await respondLive(c, `<!doctype html>${await page}`, 'text/html; charset=utf-8')
  })
  .get('/oembed', embedHeaders, async (c) => {
    const { publicOrigin: origin, publicHost, siteName: site } = c.var.config
    const { url, format = 'json', maxwidth, maxheight } = c.req.query()
    if (format !== 'json') return respondProblem(c, { code: 'json-only' })
    const code = readFrameAddress(url ?? '', publicHost)
    const record = code ? await findRecord(c.var.db, code) : null
    if (!record) return respondProblem(c, { code: 'unknown-code', detail: OURS })
    const answer = composeOembed(
      record,
      { origin, site },
      sizeFrame(maxwidth, maxheight),
      readMosts(maxwidth, maxheight),
    )
    return await respondLive(c, JSON.stringify(answer), 'application/json')
  })

/**
 * Anybody may frame it, and it may do nothing but show the drawing and run its own few lines. It says that it takes
 * only what lets itself be taken (COEP), so that pages which ask this of their frames can show it.
 */
function setFrameHeaders(c: AppContext, origin: string): void {
  const { script, style } = assets.frame
  const policy = [
    "default-src 'none'",
    `img-src ${origin}`,
    `style-src '${style.hash}'`,
    `script-src '${script.hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
  c.header('content-security-policy', policy.join('; '))
  c.header('cross-origin-embedder-policy', 'require-corp')
  // The record believes what the frame hands over only when it sees that it came from there. Nobody else is told.
  c.header('referrer-policy', 'same-origin')
  c.header('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()')
}
