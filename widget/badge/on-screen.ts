type Asking = Element & { askNow: () => Promise<void> }

const waiting = new Set<Asking>()
let watcher: IntersectionObserver | undefined

/**
 * Asks when a badge is nearly seen: this one or any other of the page. With the first all ask together, a hundred in
 * a request: asked one by one as somebody scrolls, they would be as many requests as screens. The watcher is made
 * when first needed: importing does nothing.
 */
export function waitToBeSeen(badge: Asking): void {
  waiting.add(badge)
  watcher ??= new IntersectionObserver(askTogether, { rootMargin: '300px' })
  watcher.observe(badge)
}

export function stopWaiting(badge: Asking): void {
  waiting.delete(badge)
  watcher?.unobserve(badge)
}

function askTogether(entries: IntersectionObserverEntry[]): void {
  if (entries.some(({ isIntersecting }) => isIntersecting))
    for (const badge of waiting) void badge.askNow()
}
