/*
 * The receipt on /check: chosen, dropped or pasted, and read right here. Nothing of it leaves this browser. The form
 * is hidden until this script runs, because without it there is nobody to read.
 */

const READING = 'Reading it …'
const SORRY = 'The reader could not be fetched. Please look at your connection and try again.'

/** Shows the form of this page and reads what is given to it. */
export function offerReading(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-receipt]')
  const origin = form?.dataset['receipt']
  const line = document.getElementById('receipt-line')
  const rest = document.getElementById('receipt-rest')
  const file = form?.querySelector<HTMLInputElement>('input[type=file]')
  const text = form?.querySelector('textarea')
  if (!form || origin === undefined || !line || !rest || !file || !text) return

  // What was given last counts, however long the one before it takes.
  let turn = 0
  const read = async (given: Blob | string) => {
    turn += 1
    const mine = turn
    line.textContent = READING
    rest.replaceChildren()
    const later = { line: document.createElement('p'), rest: document.createElement('div') }
    try {
      const { answer } = await import('./receipt/reader.ts')
      await answer(given, origin, later)
    } catch {
      later.line.textContent = SORRY
    }
    if (mine !== turn) return
    line.textContent = later.line.textContent
    rest.replaceChildren(...later.rest.childNodes)
  }

  file.addEventListener('change', () => {
    const [chosen] = file.files ?? []
    if (chosen) void read(chosen)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const [chosen] = file.files ?? []
    if (text.value.trim() !== '') void read(text.value)
    else if (chosen) void read(chosen)
    else text.focus()
  })
  catchDrops(form, read)
  form.hidden = false
  for (const element of document.querySelectorAll<HTMLElement>('[data-without-reader]')) {
    element.hidden = true
  }
}

/** A file that is dropped on the form, or text that is. Dropped elsewhere, the browser would open it. */
function catchDrops(form: HTMLFormElement, read: (given: Blob | string) => Promise<void>): void {
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
