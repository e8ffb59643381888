import { HumanBadgeElement } from './human-badge.ts'
import { makeStatusSource, type StatusSource } from './status.ts'
import { VERSION } from './version.ts'

/**
 * Makes `<human-badge>` known to the page, once. `origin` is the service's
 * (`https://HOST`; a slash at its end is taken off); `source` may answer in its
 * place. Where another copy came first it stays, and the console says so.
 */
export function define({ origin, source }: { origin: string; source?: StatusSource }): void {
  const first = customElements.get('human-badge')
  if (!first) {
    const bare = origin.replace(/\/$/, '')
    HumanBadgeElement.origin = bare
    HumanBadgeElement.source = source ?? makeStatusSource(bare)
    customElements.define('human-badge', HumanBadgeElement)
  } else if (first !== HumanBadgeElement) {
    console.info(`[human-badge] ${VERSION} stands back: another copy came first`)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'human-badge': HumanBadgeElement
  }
}
