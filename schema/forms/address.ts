import { z } from 'zod'
import { LIMITS } from './limits.ts'
import { line } from './text.ts'

/**
 * An address on the web, as people type it. `http:` and a missing scheme are taken as https, everything that
 * is not a web page is refused: `javascript:` and `data:` would run in a visitor's browser.
 */
export const webAddress = line('the address', LIMITS.linkUrl).transform((typed, ctx) => {
  const address = parseWebAddress(typed)
  if (address) return address
  ctx.addIssue({
    code: 'custom',
    message: `“${typed.slice(0, 60)}” is not the address of a web page. It should look like https://your-site.com`,
  })
  return z.NEVER
})

function parseWebAddress(typed: string): string | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(typed)?.[1]?.toLowerCase()
  // "example.com:8080/x" looks like a scheme too; a dot tells it apart.
  const withScheme = scheme && !scheme.includes('.') ? typed : `https://${typed}`
  try {
    const url = new URL(withScheme)
    if (url.protocol === 'http:') url.protocol = 'https:'
    const plain = url.protocol === 'https:' && !url.username && !url.password
    return plain && url.hostname.includes('.') && url.href.length <= LIMITS.linkUrl
      ? url.href
      : null
  } catch {
    return null
  }
}
