import { readChosen, type Chosen, type Ready } from './choose.ts'
import { clearTable, layOut, showDeclared, showPreview } from './lay-out.ts'
import { clearMistakes, showMistakes } from './mistakes.ts'
import { readPage, type Page } from './page.ts'
import { pack, type Parcel } from './parcel.ts'
import { send, type Sent, type Told } from './send.ts'
import {
  ALT_MISSING,
  GONE,
  NO_COPY,
  OBJECTION_MISSING,
  ODD,
  PACKING,
  READING,
  sayProgress,
  SIGNED_OUT,
  STOPPED,
  STOPPED_LATE,
  TRY_AGAIN,
  UNREADABLE,
} from './words.ts'

/* The large part of the form of a drawing: fetched when a file is chosen. */

export type OpenForm = { choose: () => Promise<void>; send: () => Promise<void> }

/** Takes over the form. Throws where the page is not whole. */
export function openForm(form: HTMLFormElement): OpenForm {
  const page = readPage(form)
  const words = page.button.textContent
  let reading: Promise<Chosen> | null = null
  let parcels = new Map<boolean, Promise<Parcel | null>>()
  let isSending = false

  const choose = async () => {
    const [file] = page.file.files ?? []
    clearTable(page)
    finish(page, words)
    parcels = new Map()
    reading = null
    if (!file) return
    page.line.textContent = READING
    // A browser that is out of room: the form still says what to do.
    const mine = readChosen(file).catch((): Chosen => ({ is: 'stuck', say: UNREADABLE }))
    reading = mine
    const chosen = await mine
    // Of two that were chosen, the later one counts, however long it takes.
    if (reading === mine) layOut(page, chosen)
  }

  /** Made once for each choice: what is sent again is the very same file. */
  const packOnce = async (chosen: Ready) => {
    const isWhite = page.white.checked
    const made = parcels.get(isWhite) ?? pack(chosen, isWhite).catch(() => null)
    parcels.set(isWhite, made)
    return await made
  }

  const sendForm = async () => {
    if (isSending) return
    if (!reading) await choose()
    const chosen = await reading
    if (!chosen || isSending) return
    clearMistakes(page.form)
    finish(page, words)
    const mistakes = listMistakes(page, chosen)
    if (mistakes.length > 0) return showMistakes(page.form, mistakes)
    isSending = true
    const data = readFields(page, chosen)
    start(page)
    try {
      const parcel = await packChosen(chosen, packOnce)
      if (!parcel) {
        finish(page, words)
        return showMistakes(page.form, [{ path: 'drawing', message: NO_COPY }])
      }
      data.set('drawing', parcel.drawing, 'drawing')
      if (parcel.original) data.set('original', parcel.original, 'original')
      settle(page, await sendData(page, data), words)
    } finally {
      isSending = false
    }
  }

  page.white.addEventListener('change', () => {
    void reading?.then((chosen) => (chosen.is === 'ready' ? showPreview(page, chosen) : null))
  })
  // Whoever comes back to the page finds it as it was while it was sent.
  addEventListener('pageshow', ({ persisted }) => (persisted ? finish(page, words) : null))
  return { choose, send: sendForm }
}

/** What can be told without asking anybody. */
function listMistakes({ form, objection }: Page, chosen: Chosen) {
  const mistakes = []
  if (chosen.is === 'stuck') mistakes.push({ path: 'drawing', message: chosen.say })
  if (chosen.is === 'declared' && !chosen.bytes) {
    mistakes.push({ path: 'drawing', message: chosen.instead })
  } else if (chosen.is === 'declared' && objection.value.trim() === '') {
    mistakes.push({ path: 'objection', message: OBJECTION_MISSING })
  }
  const alt = new FormData(form).get('alt')
  if (typeof alt !== 'string' || alt.trim() === '') {
    mistakes.push({ path: 'alt', message: ALT_MISSING })
  }
  return mistakes
}

/** What was typed and ticked. An objection counts only where there is something to object to. */
function readFields({ form, declares }: Page, chosen: Chosen): FormData {
  const data = new FormData(form)
  data.delete('whiten')
  if (chosen.is !== 'declared' && declares.hidden) data.delete('objection')
  return data
}

async function packChosen(
  chosen: Chosen,
  packOnce: (chosen: Ready) => Promise<Parcel | null>,
): Promise<Parcel | null> {
  if (chosen.is === 'ready') return await packOnce(chosen)
  // What declares AI is never drawn: a person shall see it as it came.
  return chosen.is === 'declared' && chosen.bytes ? { drawing: chosen.bytes, original: null } : null
}

async function sendData(page: Page, data: FormData): Promise<Sent> {
  const { sent, stop } = send(page.code, data, (percent) => {
    page.bar.value = percent
    const said = sayProgress(percent)
    if (page.sendingLine.textContent !== said) page.sendingLine.textContent = said
  })
  page.stop.addEventListener('click', stop)
  page.stop.hidden = false
  page.stop.focus()
  const answer = await sent
  page.stop.removeEventListener('click', stop)
  return answer
}

/** Nothing is changed while it is on its way: it would be lost. */
function hold({ form, button, file, white }: Page, isHeld: boolean): void {
  for (const control of [button, file, white]) control.disabled = isHeld
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  )) {
    field.readOnly = isHeld
  }
}

function start(page: Page): void {
  hold(page, true)
  page.bar.value = 0
  page.bar.hidden = false
  page.sendingLine.textContent = PACKING
}

function finish(page: Page, words: string): void {
  hold(page, false)
  page.bar.hidden = true
  page.stop.hidden = true
  page.sendingLine.textContent = ''
  page.button.textContent = words
}

/** What the answer means for the page. */
function settle(page: Page, sent: Sent, words: string): void {
  if (sent.is === 'done') {
    location.assign(`/studio/${page.code}`)
    return
  }
  finish(page, words)
  if (sent.is === 'problem') return tellProblem(page, sent.told)
  if (sent.is === 'stopped') {
    page.sendingLine.textContent = sent.hadArrived ? STOPPED_LATE : STOPPED
  } else {
    page.sendingLine.textContent = sent.is === 'gone' ? GONE : ODD
    page.button.textContent = TRY_AGAIN
  }
  page.button.focus()
}

function tellProblem(page: Page, { code, title, detail, errors, findings }: Told): void {
  if (code === 'sign-in-needed') return tellSignedOut(page)
  if (code === 'declares-ai') {
    page.file.focus()
    return showDeclared(page, findings)
  }
  const said = errors.length > 0 ? errors : [{ path: 'drawing', message: detail || title }]
  showMistakes(page.form, said)
}

function tellSignedOut({ sendingLine, button }: Page): void {
  const link = document.createElement('a')
  link.href = '/sign-in'
  link.target = '_blank'
  link.textContent = SIGNED_OUT.link
  sendingLine.replaceChildren(SIGNED_OUT.before, link, SIGNED_OUT.after)
  button.textContent = TRY_AGAIN
  button.focus()
}
