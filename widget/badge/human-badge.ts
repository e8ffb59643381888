import {
  ReactiveElement,
  html,
  nothing,
  render,
  type PropertyDeclarations,
  type PropertyValues,
} from 'lit'
import { hereFor } from '../../schema/place-cover.ts'
import type { BadgeStatus, Here, WirePlace } from '../../schema/wire.ts'
import { styles } from './human-badge.styles.ts'
import { readCode, type Answer, type StatusSource } from './status.ts'
import { fill, printDay, textsFor, type Texts } from './texts/index.ts'

export type HumanBadgeStatus = BadgeStatus | 'pending' | 'unreachable'

/** The detail of `human-badge-status`. `checkedAt` is when the service last looked at this place, if it did. */
export type HumanBadgeStatusDetail = {
  status: HumanBadgeStatus
  here: Here
  checkedAt: string | null
}

/** Badges near the window's edge ask a little before they are seen. */
const onScreen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting && target instanceof HumanBadgeElement) void target.askNow()
    }
  },
  { rootMargin: '300px' },
)

const REFLECTED = { reflect: true }
/** Our own accessors: their setters put our value back, whoever wrote another one and however. */
const RESULT = { noAccessor: true }

/**
 * `<human-badge pledge="CODE">`: says of the work around it what the register says. Its own children are the
 * badge until there is an answer, and wherever there is none.
 *
 * @fires human-badge-status - HumanBadgeStatusDetail, when what is known has changed
 */
export class HumanBadgeElement extends ReactiveElement {
  /** The service's origin and its answers: set once, by `define`. */
  static origin = ''
  static source: StatusSource

  static override styles = styles
  static override properties: PropertyDeclarations = {
    pledge: REFLECTED,
    work: REFLECTED,
    variant: REFLECTED,
    loading: REFLECTED,
    status: RESULT,
    here: RESULT,
  }

  declare pledge: string | null | undefined
  declare work: string | null | undefined
  declare variant: string | null | undefined
  declare loading: string | null | undefined

  #seen: HumanBadgeStatusDetail = { status: 'pending', here: 'unknown', checkedAt: null }
  #told = this.#seen
  #checked: WirePlace | undefined
  #code: string | null | undefined
  #answer: Answer | undefined
  #gone: AbortController | undefined
  #pictureBroken = false

  get status(): HumanBadgeStatus {
    return this.#seen.status
  }
  set status(_ignored: unknown) {
    this.#reflect()
  }
  get here(): Here {
    return this.#seen.here
  }
  set here(_ignored: unknown) {
    this.#reflect()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#reflect()
    if (this.hasUpdated) this.#look()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    onScreen.unobserve(this)
    // An element that is only moved is back before this runs.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave()
    })
  }

  /** Where the answer for a code comes from. */
  protected find(code: string, signal: AbortSignal): Promise<Answer> {
    return HumanBadgeElement.source(code, signal)
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || changed.has('pledge') || changed.has('loading')) this.#look()
  }

  #look(): void {
    const code = readCode(this.pledge ?? '')
    if (code !== this.#code) {
      this.#code = code
      this.#leave()
      this.#answer = undefined
      this.#pictureBroken = false
      this.#settle(code ? 'pending' : 'missing')
    }
    if (this.loading === 'eager') void this.askNow()
    else onScreen.observe(this)
  }

  #leave(): void {
    this.#gone?.abort()
    this.#gone = undefined
  }

  /** Asks the register, without waiting to be seen. */
  async askNow(): Promise<void> {
    onScreen.unobserve(this)
    if (!this.#code) return
    const before = this.#gone
    const gone = (this.#gone = new AbortController())
    const asked = this.find(this.#code, gone.signal)
    // Only now: left any sooner, a request that is under way would be given up and made again.
    before?.abort()
    // What the register said a moment ago is kept, with its dates, when it cannot be asked again.
    const answer = await asked.catch(() => this.#answer)
    if (this.#gone !== gone) return
    this.#gone = undefined
    this.#answer = answer
    this.#settle(answer?.status ?? 'unreachable')
  }

  #settle(status: HumanBadgeStatus): void {
    const { here, place } = hereFor(pageAddress(), this.#answer ?? { places: [], placesTotal: 0 })
    // A date stands only beside what was really looked at.
    const checked = here === 'linked' || here === 'lapsed' ? place : undefined
    if (status !== this.status || here !== this.here || checked !== this.#checked) {
      this.#seen = { status, here, checkedAt: checked?.checkedAt ?? null }
    }
    this.#checked = checked
    this.#reflect()
    this.requestUpdate()
  }

  #reflect(): void {
    for (const name of ['status', 'here'] as const) {
      if (this.getAttribute(name) !== this[name]) this.setAttribute(name, this[name])
    }
  }

  protected override update(changed: PropertyValues): void {
    const focused = this.querySelector(':focus')
    super.update(changed)
    render(this.#render(), this.renderRoot)
    // The author's link has given way to ours: the keyboard must not lose its place.
    if (focused && this.#answer) this.renderRoot.querySelector('a')?.focus()
  }

  protected override updated(): void {
    const detail = this.#seen
    if (detail === this.#told) return
    this.#told = detail
    this.dispatchEvent(
      new CustomEvent('human-badge-status', { detail, bubbles: true, composed: true }),
    )
  }

  #render(): unknown {
    const texts = textsFor(this.closest<HTMLElement>('[lang]')?.lang ?? '')
    const answer = this.#answer
    if (!answer) {
      const said =
        this.status === 'unreachable' ? texts.unreachable : this.#code ? '' : texts.noCode
      return this.#renderBox(texts, html`<slot></slot>`, said)
    }
    const { status, picture } = answer
    const [claim, name, fact] = texts.status[status]
    const artist = answer.artist || texts.artist
    const printed = status === 'missing' && printCode(answer.code)
    // The address is made here: nothing in an answer can lead elsewhere.
    const link = html`<a
        part="link"
        href="${HumanBadgeElement.origin}/p/${this.#code}"
        referrerpolicy="origin"
        aria-label=${fill(name, printed || artist)}
        ><span part="claim">${claim}</span></a
      ><bdi>${answer.artist}</bdi>`
    const said = fill(fact, printed || printDay(texts, answer.pledgedAt))
    // The drawing is the seal: where the pledge does not stand, it is not shown.
    if (status !== 'active') return this.#renderBox(texts, link, said)
    return this.#renderBox(
      texts,
      link,
      said,
      this.#sayHere(texts, artist),
      picture && !this.#pictureBroken
        ? html`<img
            part="picture"
            src=${picture.src}
            width=${picture.width}
            height=${picture.height}
            alt=${picture.alt}
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${() => this.#dropPicture()}
          />`
        : '',
    )
  }

  /** The author's own words keep the page's direction; ours have that of their language. */
  #renderBox({ lang, dir }: Texts, link: unknown, ...[said, here, picture]: unknown[]) {
    return html`<div
      class="${this.variant} ${picture ? '' : 'plain'}"
      lang=${lang}
      dir=${this.#answer ? dir : nothing}
    >
      ${picture}${link}${renderLine(said)}${renderLine(here)}
    </div>`
  }

  #sayHere(texts: Texts, artist: string): unknown {
    const { here, checkedAt } = this.#seen
    if (here === 'unknown') return ''
    const linked = this.#checked?.proof === 'page' ? 'page' : 'site'
    const [before, after] = texts.here[here === 'linked' ? linked : here].split('%')
    return html`${before}${checkedAt ? printDay(texts, checkedAt) : html`<bdi>${artist}</bdi>`}${after}`
  }

  #dropPicture(): void {
    this.#pictureBroken = true
    this.requestUpdate()
  }
}

/** The page that the badge stands on; null where the browser does not let a frame know who it is. */
function pageAddress(): string | null {
  return origin === 'null' ? null : location.href
}

function renderLine(words: unknown) {
  return words && html`<p part="detail">${words}</p>`
}

function printCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}

declare global {
  interface GlobalEventHandlersEventMap {
    'human-badge-status': CustomEvent<HumanBadgeStatusDetail>
  }
}
