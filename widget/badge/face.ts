import { html, nothing } from 'lit'
import { fill, printDay, printMoment } from './texts/index.ts'
import { dayOf, sayingOf, type View } from './view.ts'

/** What is always seen of a badge that has an answer: claim, artist, since when, and what was checked here. */
export function renderFace(view: View, picture: unknown): unknown {
  const { texts, answer, record } = view
  const { status, artist } = answer
  const [claim, name, fact] = texts.status[status]
  const printed = status === 'missing' && printCode(answer.code)
  const isStanding = status === 'active'
  return html`${picture}<a
      part="link"
      href=${record}
      referrerpolicy="origin"
      aria-label=${fill(name, printed || artist || texts.artist)}
      ><span part="claim" lang=${isStanding ? 'en' : nothing}>${claim}</span></a
    ><bdi aria-hidden="true">${artist}</bdi>
    ${renderLine(fill(fact, printed || printDay(texts, answer.pledgedAt)), sayNow(view))}`
}

/** The small lines: one paragraph, so that they are heard as one sentence. */
export function renderLine(said: unknown, here: unknown = ''): unknown {
  return said && html`<p part="detail"><i>${said}</i> ${here && html`<i>${here}</i>`}</p>`
}

/** The second line: that the register cannot be asked, or what it says of this page. */
function sayNow(view: View): unknown {
  return sayStale(view) || (view.answer.status === 'active' ? sayHere(view) : '')
}

/** What was checked of the page that the badge stands on, and when; nothing where it cannot be told. */
export function sayHere(view: View): unknown {
  const saying = sayingOf(view)
  if (!saying) return ''
  const { texts, answer } = view
  const [before, after] = texts.here[saying].split('%')
  const day = dayOf(view)
  const filled = day ? printDay(texts, day) : html`<bdi>${answer.artist || texts.artist}</bdi>`
  return html`${before}${filled}${after}`
}

export function sayStale({ texts, heardAt }: View): string {
  return heardAt ? fill(texts.stale, printMoment(texts, heardAt)) : ''
}

function printCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
