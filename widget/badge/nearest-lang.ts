/** The language tag that stands nearest around an element; a shadow root does not end the search. */
export function nearestLang(element: Element): string {
  let around: Element | undefined = element
  while (around) {
    const found: HTMLElement | null = around.closest<HTMLElement>('[lang]')
    if (found) return found.lang
    const root = around.getRootNode()
    around = root instanceof ShadowRoot ? root.host : undefined
  }
  return ''
}
