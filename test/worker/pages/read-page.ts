type Markup = { toString(): string | Promise<string> }

/** An element as a browser's parser saw it; attributes and text with their character references decoded. */
export type Seen = { tag: string; attributes: Map<string, string>; text: string }

const VOID = new Set(['meta', 'link', 'img', 'input', 'source', 'br', 'hr'])

/** Renders markup and reads it back with a real HTML parser: what became an element, and what stayed text. */
export async function readPage(markup: Markup): Promise<{ html: string; all: Seen[] }> {
  const html = await markup.toString()
  const all: Seen[] = []
  const open: Seen[] = []
  const rewriter = new HTMLRewriter().on('*', {
    element(element) {
      const attributes = new Map([...element.attributes].map(([k = '', v = '']) => [k, decode(v)]))
      const seen = { tag: element.tagName, attributes, text: '' }
      all.push(seen)
      if (VOID.has(seen.tag)) return
      open.push(seen)
      element.onEndTag(() => {
        open.splice(open.lastIndexOf(seen), 1)
      })
    },
    text(chunk) {
      // The parser tells a chunk to each element that it stands in only once: the innermost one is asked first.
      for (const seen of open) seen.text += chunk.text
    },
  })
  await rewriter.transform(new Response(`<!doctype html>${html}`)).text()
  for (const seen of all) if (seen.tag !== 'script') seen.text = decode(seen.text)
  return { html, all }
}

export function only(all: Seen[], tag: string): Seen[] {
  return all.filter((seen) => seen.tag === tag)
}

export function attribute(seen: Seen | undefined, name: string): string | null {
  return seen?.attributes.get(name) ?? null
}

const REFERENCES: [RegExp, string][] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&#39;/g, "'"],
  [/&amp;/g, '&'],
]

function decode(text: string): string {
  return REFERENCES.reduce((decoded, [pattern, sign]) => decoded.replace(pattern, sign), text)
}
