import { parseCode } from '../../../schema/code.ts'
import {
  decodeAttribute,
  readFrameAddress,
  readPictureAddress,
  readRecordAddress,
  readRel,
  weighLink,
  type Named,
} from '../rules/proofs.ts'
import type { Cut } from '../rules/report.ts'

/*
 * What a page names, by its elements: read with the runtime's own HTMLRewriter, which knows comments, scripts and raw
 * text as a browser does. What it does not know is left out here: what stands in a template, and what visitors wrote.
 */

/** Where visitors write, by the words that are used for it: WordPress and its themes, Disqus, Ghost, shops, guest books. */
const VISITORS =
  `comment comments comments-area comment-list comments-list commentlist comment-body comment-content
  comment-text comment-thread comment-wrapper comments-wrapper comment-section comments-section wp-block-comments
  p-comment u-comment respond disqus_thread ghost-comments-root isso-thread pingback pingbacks trackback trackbacks
  webmentions guestbook guestbook-entry guestbook-entries review reviews`.split(/\s+/)

/** Markup in which nothing counts: never shown, or written by others. Whatever is inside is passed over. */
const PASSED_OVER = [
  'template',
  'noscript',
  ...VISITORS.flatMap((word) => [`[id="${word}" i]`, `[class~="${word}" i]`]),
  '[itemprop~="comment" i]',
  '[itemprop~="review" i]',
  '[itemtype*="schema.org/Comment" i]',
  '[itemtype*="schema.org/UserComments" i]',
]

export type Page = {
  named: Named[]
  /** What the page says of the program that made it. */
  generator: string | null
  /** Why it was given up on the way, if it was: what had been read still counts. */
  cut: Cut | null
}

/** Reads a page's elements. `isPathOwned`: the page is one artist's part of a host that many share. */
export async function readMarkup(
  html: string,
  { publicHost, isPathOwned }: { publicHost: string; isPathOwned: boolean },
): Promise<Page> {
  const named: Named[] = []
  let generator: string | null = null
  // Handlers run for each element in the order in which they were added: the last ones know what the first ones saw.
  let isPassedOver = false
  const rewriter = new HTMLRewriter().on('*', {
    element: () => void (isPassedOver = false),
  })
  for (const selector of PASSED_OVER) {
    rewriter.on(`${selector} *`, { element: () => void (isPassedOver = true) })
  }
  const on = (selector: string, look: (element: Element) => Named | null) =>
    rewriter.on(selector, {
      element(element) {
        const found = isPassedOver ? null : look(element)
        if (found) named.push(found)
      },
    })
  on('meta[name]', (element) => {
    const name = element.getAttribute('name')?.trim().toLowerCase()
    const content = decodeAttribute(element.getAttribute('content') ?? '')
    if (name === 'generator') generator ??= content
    return name === 'human-badge' ? nameOf(parseCode(content), 'meta') : null
  })
  for (const tag of ['a', 'link']) {
    on(`${tag}[href]`, (element) => {
      const rel = readRel(decodeAttribute(element.getAttribute('rel') ?? ''))
      const method = weighLink({ rel, isAnchor: tag === 'a' }, { isPathOwned })
      return method && nameOf(readRecordAddress(read(element, 'href'), publicHost), method)
    })
  }
  on('iframe[src]', (element) =>
    nameOf(readFrameAddress(read(element, 'src'), publicHost), 'frame'),
  )
  on('img[src]', (element) =>
    nameOf(readPictureAddress(read(element, 'src'), publicHost), 'picture'),
  )
  on('human-badge[pledge]', (element) => nameOf(parseCode(read(element, 'pledge')), 'tag'))
  const page = new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  try {
    await rewriter.transform(page).arrayBuffer()
    return { named, generator, cut: null }
  } catch {
    // More than 16,000 elements that are open at once are too many for it (measured).
    return { named, generator, cut: 'broken' }
  }
}

function read(element: Element, attribute: string): string {
  return decodeAttribute(element.getAttribute(attribute) ?? '')
}

function nameOf(code: string | null, method: Named['method']): Named | null {
  return code === null ? null : { code, method }
}
