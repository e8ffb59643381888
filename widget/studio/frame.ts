/*
 * Inside `/p/CODE/embed`, the framed badge. Without it the frame is whole. It hands the name of the embedding site on
 * to the record, and speaks the protocol that WordPress has for the frames it sandboxes: there a link opens nothing
 * by itself, and a frame is as tall as it says it is.
 */

/** The host of the page around us, as far as its browser tells. */
export function readHost(referrer: string, origin: string): string | null {
  const from = URL.parse(referrer)
  if (!from || !/^https?:$/.test(from.protocol) || from.origin === origin) return null
  return from.host
}

/** The record's address with the host behind it, in the part that is never sent to a server. */
export function addHost(record: string, host: string | null): string {
  const [whole = ''] = record.split('#')
  return host ? `${whole}#from=${host}` : whole
}

/** What WordPress writes behind a frame's address, so that it knows whose messages it reads. */
export function readSecret(hash: string): string | null {
  return /[?&#]secret=([0-9A-Za-z]{1,64})$/.exec(hash)?.[1] ?? null
}

type Message = { message: 'height'; value: number } | { message: 'link'; value: string }

/** Everything that the frame does, in this window. */
export function startFrame(link: HTMLAnchorElement, { parent }: Pick<Window, 'parent'>): void {
  link.href = addHost(link.href, readHost(document.referrer, new URL(link.href).origin))
  const secret = readSecret(location.hash)
  if (secret === null || parent === window) return
  // Nothing in it is anybody's secret, and whose page it is cannot be known here.
  const tell = (message: Message) => parent.postMessage({ ...message, secret }, '*')
  const tellHeight = () => tell({ message: 'height', value: Math.ceil(link.offsetHeight) })
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const isReady = typeof data === 'object' && data !== null && 'message' in data
    if (source === parent && isReady && data.message === 'ready') tellHeight()
  })
  new ResizeObserver(tellHeight).observe(link)
  link.addEventListener('click', (event) => {
    // With a key held down people ask their browser for something else.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    tell({ message: 'link', value: link.href })
  })
}

const badge = document.querySelector<HTMLAnchorElement>('a[data-badge]')
if (badge) startFrame(badge, window)
