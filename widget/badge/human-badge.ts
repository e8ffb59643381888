import { ReactiveElement, html, render, type PropertyDeclarations, type PropertyValues } from 'lit'
import { hereFor } from '../../schema/place-cover.ts'
import type { Here, WirePlace } from '../../schema/wire.ts'
import { renderDetails, renderMore } from './details.ts'
import { renderFace, renderLine } from './face.ts'
import { styles } from './human-badge.styles.ts'
import { nearestLang } from './nearest-lang.ts'
import { stopWaiting, waitToBeSeen } from './on-screen.ts'
import { readCode, type Answer, type StatusSource } from './status.ts'
import { readTexts, textsFor } from './texts/read.ts'
import { dayOf, type HumanBadgeStatus, type HumanBadgeStatusDetail, type View } from './view.ts'

export type { HumanBadgeStatus, HumanBadgeStatusDetail } from './view.ts'

/** How long a badge that could be shown waits for its language before it speaks English, in ms. */
const PATIENCE = 3000

const REFLECTED = { reflect: true }
/** Their setters put our value back, whoever wrote another one and however. */
const RESULT = { noAccessor: true }

/**
 * Says of the work around it what the register says of the pledge. Without an answer, its children are the badge.
 *
 * @tag human-badge
 * @attr {string} pledge - The code of the pledge, in any spelling.
 * @attr {string} work - One work of the pledge. Leave it out for the pledge as a whole.
 * @attr {'seal' | 'strip' | 'drawing'} [variant=seal] - The upright one, one line high, or the drawing with its caption.
 * @attr {string} lang - The language of its words. Otherwise that of the nearest element around it which says one.
 * @attr {'lazy' | 'eager'} [loading=lazy] - Asks us when a badge of the page is about to be seen, or at once.
 * @result {'pending' | 'active' | 'withdrawn' | 'suspended' | 'missing' | 'unreachable'} status - What is known of the pledge.
 * @result {'linked' | 'named' | 'lapsed' | 'not-listed' | 'unknown'} here - What is known of the page that the badge stands on. The visitor’s browser compares; we never learn the address.
 * @slot - A plain link to the record: the badge wherever script does not run.
 * @fires human-badge-status - {status, here, checkedAt} in its detail, when what is known has changed. It can be heard on any element around the badge.
 * @csspart link - The link to the record, with the claim inside.
 * @csspart picture - The artist’s drawing.
 * @csspart claim - The words “created with human intelligence”, or what has become of them.
 * @csspart detail - The small lines: since when, and what was checked here.
 * @csspart more - The button that opens the details.
 * @csspart details - What it opens: what was checked and when, and what was not.
 * @csspart record - The link to the record, in the details.
 * @csspart close - The button that closes the details.
 * @cssprop [--human-badge-accent=#b3231b] - The one colour that marks what matters.
 * @cssprop [--human-badge-text=#191613] - The colour of the words.
 * @cssprop [--human-badge-surface=#fbf6ea] - The colour behind them.
 * @cssprop [--human-badge-border=currentColor] - The colour of the rules.
 * @cssprop [--human-badge-radius=3px] - How round the corners are.
 * @cssprop [--human-badge-size=180px] - How wide the whole badge is; everything in it grows along. 320px for the strip, 240px for the drawing.
 * @cssprop [--human-badge-font=Iowan Old Style, Palatino, Georgia, serif] - The typeface.
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
  #place: WirePlace | undefined
  #askedAt: Date | undefined
  #heardAt: Date | undefined
  #isOpen = false
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

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang']
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value)
    if (name === 'lang') void this.#speak()
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#reflect()
    if (this.hasUpdated) this.#look()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    stopWaiting(this)
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
      this.#answer = this.#askedAt = this.#heardAt = undefined
      this.#pictureBroken = false
      this.#settle(code ? 'pending' : 'missing')
      if (!code) void this.#speak()
    }
    if (this.loading === 'eager') void this.askNow()
    else waitToBeSeen(this)
  }

  #leave(): void {
    this.#gone?.abort()
    this.#gone = undefined
  }

  /** Asks the register, without waiting to be seen. */
  async askNow(): Promise<void> {
    stopWaiting(this)
    if (!this.#code) return
    const before = this.#gone
    const gone = (this.#gone = new AbortController())
    const asked = this.find(this.#code, gone.signal)
    // Only now: left any sooner, a request that is under way would be given up and made again.
    before?.abort()
    const spoken = this.#speak()
    const answer = await asked.catch(() => undefined)
    await Promise.race([spoken, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    if (this.#gone !== gone) return
    this.#gone = undefined
    // What the register said before is kept, with its day, when it cannot be asked again.
    if (answer) {
      this.#answer = answer
      this.#askedAt = new Date()
      this.#heardAt = undefined
    } else this.#heardAt = this.#askedAt
    this.#settle(this.#answer?.status ?? 'unreachable')
  }

  /** Fetches the words of the page's language, where they are not here yet, and says all in them. */
  async #speak(): Promise<void> {
    await readTexts(nearestLang(this), HumanBadgeElement.origin)
    this.requestUpdate()
  }

  #settle(status: HumanBadgeStatus): void {
    const { here, place } = hereFor(pageAddress(), this.#answer ?? { places: [], placesTotal: 0 })
    const checkedAt = dayOf({ here, place })
    if (status !== this.status || here !== this.here || checkedAt !== this.#seen.checkedAt) {
      this.#seen = { status, here, checkedAt }
    }
    this.#place = place
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
    const texts = textsFor(nearestLang(this))
    const answer = this.#answer
    if (!answer) {
      const said =
        this.status === 'unreachable' ? texts.unreachable : this.#code ? '' : texts.noCode
      // The author's own words keep the page's direction; ours have that of their language.
      return html`<div class="${this.variant} plain" lang=${texts.lang}>
        <slot></slot>${renderLine(said)}
      </div>`
    }
    const view: View = {
      texts,
      answer,
      here: this.here,
      place: this.#place,
      heardAt: this.#heardAt,
      record: `${HumanBadgeElement.origin}/p/${this.#code}`,
    }
    const picture = this.#renderPicture()
    const isKnown = answer.status !== 'missing'
    return html`<div
        class="${this.variant} ${picture ? '' : 'plain'}"
        lang=${texts.lang}
        dir=${texts.dir}
      >
        ${renderFace(view, picture)}${isKnown ? renderMore(texts) : ''}
      </div>
      ${isKnown ? this.#renderPanel(view) : ''}`
  }

  /** Nothing of the details is made before they are wanted: a page may hold hundreds of badges. */
  #renderPanel(view: View): unknown {
    const { lang, dir, checked } = view.texts
    return html`<section
      popover
      id="d"
      part="details"
      role="group"
      lang=${lang}
      dir=${dir}
      aria-label=${checked}
      @beforetoggle=${(event: ToggleEvent) => this.#turn(event.newState === 'open')}
    >
      ${this.#isOpen ? renderDetails(view) : ''}
    </section>`
  }

  #turn(isOpen: boolean): void {
    const root = this.renderRoot
    // Inside a shadow root, Chromium forgets where the keyboard was.
    if (root.querySelector('section:focus-within')) root.querySelector('button')?.focus()
    this.#isOpen = isOpen
    this.requestUpdate()
    // Who wants to know more, wants to know it as it stands now.
    if (isOpen) void this.askNow()
  }

  /** The drawing is the seal: where the pledge does not stand, it is not shown. */
  #renderPicture(): unknown {
    const { status, picture } = this.#answer ?? {}
    if (status !== 'active' || !picture || this.#pictureBroken) return ''
    return html`<img
      part="picture"
      src=${picture.src}
      width=${picture.width}
      height=${picture.height}
      alt=${picture.alt}
      decoding="async"
      loading="lazy"
      referrerpolicy="no-referrer"
      @error=${() => this.#dropPicture()}
    />`
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

declare global {
  interface GlobalEventHandlersEventMap {
    'human-badge-status': CustomEvent<HumanBadgeStatusDetail>
  }
}
