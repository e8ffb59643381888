/*
 * The receipt on /check: chosen, dropped or pasted, and read right here. Nothing of it leaves this browser. The form
 * is hidden until this script runs, because without it there is nobody to read.
 */
import type { ReceiptWords } from '../../schema/receipt-words.ts'
import type { Speech } from './receipt/words.ts'

type Given = Blob | string
type Show = { line: HTMLElement; rest: HTMLElement }

/** Shows the form of this page and reads what is given to it. */
export function offerReading(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-receipt]')
  const line = document.getElementById('receipt-line')
  const rest = document.getElementById('receipt-rest')
  const file = form?.querySelector<HTMLInputElement>('input[type=file]')
  const text = form?.querySelector('textarea')
  if (!form || !line || !rest || !file || !text) return
  // Written by our own page, in its language.
  const words: ReceiptWords = JSON.parse(form.dataset['words'] ?? '{}')
  const { lang } = document.documentElement
  const speech: Speech = {
    words,
    language: lang === 'en' ? 'en-GB' : lang,
    query: form.dataset['query'] ?? '',
  }
  const read = makeReader(form.dataset['receipt'] ?? '', { line, rest }, speech)

  // Whichever was given last is meant.
  let isText = true
  text.addEventListener('input', () => (isText = true))
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    isText = !chosen
    if (chosen) void read(chosen)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const [chosen] = file.files ?? []
    const given = (isText && text.value.trim()) || (chosen ?? text.value.trim())
    if (given === '') {
      line.textContent = words.empty
      rest.replaceChildren()
      text.focus()
    } else void read(given)
  })
  catchDrops(form, read)
  form.hidden = false
  for (const element of document.querySelectorAll<HTMLElement>('[data-without-reader]')) {
    element.hidden = true
  }
}

/** Reads what is given and shows the answer; of two that were given, the later one counts, however long it takes. */
function makeReader(
  origin: string,
  { line, rest }: Show,
  speech: Speech,
): (given: Given) => Promise<void> {
  let turn = 0
  return async (given) => {
    turn += 1
    const mine = turn
    line.className = 'lead'
    line.textContent = speech.words.reading
    rest.replaceChildren()
    const made = { line: document.createElement('p'), rest: document.createElement('div') }
    await readInto(given, origin, made, speech)
    if (mine !== turn) return
    line.classList.toggle('state-word', made.line.classList.contains('state-word'))
    line.textContent = made.line.textContent
    rest.replaceChildren(...made.rest.childNodes)
  }
}

async function readInto(given: Given, origin: string, to: Show, speech: Speech): Promise<void> {
  const reader = await import('./receipt/reader.ts').catch(() => null)
  if (!reader) {
    to.line.textContent = speech.words.notFetched
    return
  }
  try {
    await reader.answer(given, origin, to, speech)
  } catch {
    to.line.textContent = speech.words.broken
  }
}

/** A file that is dropped on the form, or text that is. Dropped elsewhere, the browser would open it. */
function catchDrops(form: HTMLFormElement, read: (given: Given) => Promise<void>): void {
  const mark = (isOver: boolean) => form.toggleAttribute('data-over', isOver)
  form.addEventListener('dragover', (event) => {
    event.preventDefault()
    mark(true)
  })
  form.addEventListener('dragleave', () => mark(false))
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    mark(false)
    const [dropped] = event.dataTransfer?.files ?? []
    const text = event.dataTransfer?.getData('text/plain') ?? ''
    if (dropped) void read(dropped)
    else if (text !== '') void read(text)
  })
}

offerReading()
