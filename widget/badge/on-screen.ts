type Asking = { askNow: () => Promise<void> }

let watcher: IntersectionObserver | undefined

/** Badges near the window's edge ask a little before they are seen. Made when first needed: importing does nothing. */
export function onScreen(): IntersectionObserver {
  return (watcher ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && isAsking(target)) void target.askNow()
      }
    },
    { rootMargin: '300px' },
  ))
}

function isAsking(target: Element): target is Element & Asking {
  return 'askNow' in target
}
