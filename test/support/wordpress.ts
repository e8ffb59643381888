/*
 * What WordPress (4.4 to 6.x) does to the HTML of a provider that it does not know, by the rules of its
 * `wp_filter_oembed_result` and of its sanitiser: so that we see what stands on a page of theirs in the end.
 */

/** All that the sanitiser leaves. */
const KEPT: { [tag: string]: string[] } = {
  a: ['href'],
  blockquote: ['data-secret'],
  iframe: [
    'src',
    'width',
    'height',
    'frameborder',
    'marginwidth',
    'marginheight',
    'scrolling',
    'title',
    'data-secret',
  ],
}

/** Tags that are not kept go, and their text stays; so do attributes that are not kept. */
export function sanitise(html: string): string {
  return html.replace(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi,
    (_whole, end: string, tag: string, written: string) => {
      const allowed = KEPT[tag.toLowerCase()]
      if (!allowed) return ''
      if (end) return `</${tag}>`
      const attributes = [...written.matchAll(/([\w-]+)\s*=\s*("[^"]*"|'[^']*')/g)]
        .filter(([, name = '']) => allowed.includes(name.toLowerCase()))
        .map(([, name = '', value = '']) => ` ${name}=${value}`)
      return `<${tag}${attributes.join('')}>`
    },
  )
}

/** What stands on the page, or null where WordPress shows the bare address instead. */
export function filterAsWordPress(
  answer: { type?: unknown; html?: unknown },
  secret: string,
): string | null {
  const { type, html } = answer
  if ((type !== 'rich' && type !== 'video') || typeof html !== 'string') return null
  const [, quote = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(sanitise(html)) ?? []
  // One frame is needed; of everything beside it only one quotation is kept.
  if (!frame) return null
  const marked = (quote + frame)
    .replace(/ src=(['"])(.*?)\1/, (_whole, mark: string, address: string) => {
      const inside = `${address}#?secret=${secret}`
      return ` src=${mark}${inside}${mark} data-secret=${mark}${secret}${mark}`
    })
    .replace('<blockquote', `<blockquote data-secret="${secret}"`)
  const cleaned = sanitise(marked)
  // With something to fall back on, the frame is hidden until it speaks.
  const hidden = quote
    ? cleaned
        .replace('<iframe', '<iframe style="position: absolute; visibility: hidden;"')
        .replace('<blockquote', '<blockquote class="wp-embedded-content"')
    : cleaned
  return hidden.replace(
    /<iframe/i,
    '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"',
  )
}

/**
 * What a page of WordPress does with the messages of such frames, as a script for it: heights between 200 and 1,000,
 * links only to the frame's own host and only when the visitor is in it.
 */
export const RECEIVE = `
addEventListener('message', ({ data, source }) => {
  if (!data || /[^a-zA-Z0-9]/.test(data.secret)) return
  for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
    if (source !== frame.contentWindow) continue
    frame.removeAttribute('style')
    if (data.message === 'height') {
      frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10) || 0))
    }
    const isOurs = (address) => new URL(address).host === new URL(frame.getAttribute('src')).host
    if (data.message === 'link' && isOurs(data.value) && document.activeElement === frame) {
      top.location.href = data.value
    }
  }
})`
