import { sayCredentials } from '../../../schema/credentials.ts'
import type { Credentials, Finding } from '../../../schema/wire.ts'
import { listSaid } from '../../../worker/drawings/rules/say-finding.ts'
import type { Chosen, Ready } from './choose.ts'
import { describe, markWrong, unmarkField } from './mistakes.ts'
import type { Page } from './page.ts'
import { whitenPaper } from './paper.ts'
import { show } from './picture.ts'
import { AS_SENT, DECLARED, NO_PAPER } from './words.ts'

/* Lays out below the file what was found in it. Everything that comes from a file becomes text, never markup. */

/** As if nothing had been chosen. What was typed stays. */
export function clearTable(page: Page): void {
  unmarkField(page.form, 'drawing')
  unmarkField(page.form, 'objection')
  page.line.textContent = ''
  page.whiteLine.textContent = ''
  for (const part of [page.held, page.chosen, page.declares]) part.hidden = true
  page.findings.replaceChildren()
  page.white.checked = false
  tellCredentials(page, null)
}

/** Shows what became of a file. */
export function layOut(page: Page, chosen: Chosen): void {
  page.line.textContent = ''
  if (chosen.is === 'stuck') {
    markWrong(page.form, { path: 'drawing', message: chosen.say })?.setAttribute('role', 'alert')
  } else if (chosen.is === 'declared') {
    showDeclared(page, chosen.findings, chosen.bytes ? '' : chosen.instead)
  } else {
    page.line.textContent = chosen.told || (chosen.preview ? AS_SENT : '')
    page.held.hidden = !chosen.isHeld
    page.chosen.hidden = chosen.preview === null
    tellCredentials(page, chosen.credentials)
    showPreview(page, chosen)
  }
}

/** What the file declares, and how to object: not where nobody could look at the file, as `instead` then says. */
export function showDeclared(page: Page, findings: Finding[], instead = ''): void {
  const { file, declares, note, objection } = page
  const entries = listSaid(findings).map((said) => {
    const [entry, words] = [document.createElement('li'), document.createElement('bdi')]
    words.textContent = said
    entry.append(words)
    return entry
  })
  page.findings.replaceChildren(...entries)
  const mistake = markWrong(page.form, {
    path: 'drawing',
    message: [DECLARED, instead].filter((words) => words).join(' '),
  })
  const field = objection.closest<HTMLElement>('.field')
  if (field) field.hidden = instead !== ''
  declares.hidden = false
  note.hidden = false
  // Who has gone on to another field is not called back, but told.
  const { activeElement: now } = document
  const isStill = now === file || now === document.body || now === null
  if (isStill) declares.focus()
  else mistake?.setAttribute('role', 'alert')
}

/** The preview, as it will be sent. */
export function showPreview({ canvas, white, whiteLine }: Page, { preview }: Ready): void {
  whiteLine.textContent = ''
  if (!preview) return
  const { data, width, height } = preview
  const pixels = new ImageData(new Uint8ClampedArray(data), width, height)
  if (white.checked && !whitenPaper(pixels)) whiteLine.textContent = NO_PAPER
  show(canvas, pixels)
}

const TOLD = 'told-credentials'

/** At the tick that lets it be shown: what the file says of itself. */
function tellCredentials({ tell }: Page, credentials: Credentials | null): void {
  document.getElementById(TOLD)?.remove()
  describe(tell, TOLD, credentials !== null)
  if (!credentials) return
  const told = document.createElement('p')
  told.id = TOLD
  told.className = 'hint told-credentials'
  told.textContent = sayCredentials(credentials)
  tell.closest('.choice')?.append(told)
}
