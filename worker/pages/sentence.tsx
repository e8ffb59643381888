import type { Child } from 'hono/jsx'

/** What a marked piece of a sentence becomes: a link, say. */
export type Mark = (words: Child) => Child
export type Gaps = { readonly [name: string]: Child | Mark }

/** `{gap}`, or `[mark|words]`: the words of a mark may hold gaps, and no other mark. */
const PIECE = /\{(\w+)\}|\[(\w+)\|([^\]]+)\]/g

/**
 * A sentence with its gaps filled and its marks made, as children. Where a gap stands, and what is marked, is up to
 * the language. Throws for a gap that nothing was given for: that is a slip in a table or at the call.
 */
export function say(sentence: string, gaps: Gaps = {}): Child[] {
  const pieces: Child[] = []
  let end = 0
  for (const found of sentence.matchAll(PIECE)) {
    const [whole, gap = '', mark = '', words = ''] = found
    if (found.index > end) pieces.push(sentence.slice(end, found.index))
    pieces.push(gap ? fill(sentence, gap, gaps) : make(sentence, mark, say(words, gaps), gaps))
    end = found.index + whole.length
  }
  if (end < sentence.length) pieces.push(sentence.slice(end))
  return pieces
}

/** The usual mark: what is said shortly, before it is said in full. */
export const bold: Mark = (words) => <strong>{words}</strong>

/** A mark that leads somewhere: `href` is an address of ours, in the reader's language already. */
export function leadTo(href: string): Mark {
  return (words) => <a href={href}>{words}</a>
}

/** The same to a page that is written in English only. */
export function leadToEnglish(href: string): Mark {
  return (words) => (
    <a href={href} hreflang="en">
      {words}
    </a>
  )
}

function fill(sentence: string, name: string, gaps: Gaps): Child {
  const given = Object.hasOwn(gaps, name) ? gaps[name] : undefined
  if (given === undefined || typeof given === 'function') throw new Error(explain(sentence, name))
  return given
}

function make(sentence: string, name: string, words: Child[], gaps: Gaps): Child {
  const given = Object.hasOwn(gaps, name) ? gaps[name] : undefined
  if (typeof given !== 'function') throw new Error(explain(sentence, name))
  return given(words)
}

function explain(sentence: string, name: string): string {
  return `Nothing is given for “${name}” in “${sentence}”.`
}
