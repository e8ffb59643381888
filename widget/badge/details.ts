import { html } from 'lit'
import { sayHere, sayStale } from './face.ts'
import { fill, printDay, stateOf, type Texts } from './texts/index.ts'
import type { WirePlace } from '../../schema/wire.ts'
import type { View } from './view.ts'

/** The most other places that are named: the record has them all. */
const MOST = 5

/** The button: an italic i in a ring, drawn by the sheet and named here. */
export function renderMore({ checked }: Texts): unknown {
  return html`<button part="more" popovertarget="d" aria-label=${checked}></button>`
}

/**
 * What the button opens: what was checked and when, what was not, and the way to the record. The browser's own
 * popover: Escape and a press elsewhere close it, and the keyboard goes back to the button.
 */
export function renderDetails(view: View): unknown {
  const { texts, answer, record } = view
  const { status, artist, pledgedAt, places } = answer
  const [claim, , fact] = texts.status[status]
  const others = places.filter((other) => other !== view.place)
  const isStanding = status === 'active'
  return html`<b lang=${isStanding ? 'en' : texts.lang}>${claim}</b>
    <bdi>${artist}</bdi>
    ${isStanding ? renderWords(texts.meaning) : ''}
    ${renderWords(fill(fact, printDay(texts, pledgedAt)))} ${renderWords(sayStale(view))}
    <b>${texts.checked}</b>
    ${renderWords(places[0] ? sayHere(view) : texts.nothing)}
    ${others.slice(0, MOST).map((other) => renderOther(texts, other))}
    <b>${texts.unchecked}</b>
    ${renderWords(texts.work)}
    <a part="record" href=${record} referrerpolicy="origin">${texts.record}</a>
    <button part="close" popovertarget="d" popovertargetaction="hide">${texts.close}</button>`
}

function renderWords(words: unknown): unknown {
  return words && html`<p>${words}</p>`
}

function renderOther(texts: Texts, place: WirePlace): unknown {
  const said = fill(
    texts.there[stateOf(place)],
    place.checkedAt ? printDay(texts, place.checkedAt) : '',
  )
  return html`<p><bdi dir="ltr" translate="no">${sayAddress(place.url)}</bdi> ${said}</p>`
}

/** As people say an address. Punycode stays, so that a look-alike letter is seen. */
function sayAddress(url: string): string {
  return url.replace(/^https:\/\/|\/$/g, '')
}
