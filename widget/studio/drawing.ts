/*
 * The form of a drawing, /studio/CODE/drawing. Without script it is sent as it is. With it, the file is read in this
 * browser before anything is sent: what declares AI is told at once, and a photo may be made fit. All that is large is
 * fetched when a file is chosen.
 */

const NOT_FETCHED =
  'A part of this page could not be fetched. Nothing was sent, and nothing is lost. Please look at your connection and try again.'

/**
 * What many browsers can open and the service cannot take: a copy is made of it. HEIC is not named, so that an iPhone
 * still hands over a JPEG.
 */
const ALSO = ',image/avif,image/gif'

/** Watches the form of this page. */
export function offerSending(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-drawing]')
  const file = form?.querySelector<HTMLInputElement>('input[name=drawing]')
  const line = form?.querySelector('#sending [role=status]')
  if (!form || !file || !line) return
  file.accept += ALSO
  let opening: Promise<Awaited<ReturnType<typeof open>>> | null = null
  let failures = 0
  const open = async () => {
    const { openForm } = await import('./drawing/form.ts')
    return openForm(form)
  }
  const openOnce = async () => {
    opening ??= open()
    try {
      return await opening
    } catch {
      opening = null
      return null
    }
  }
  const choose = async () => (await openOnce())?.choose()
  const send = async () => {
    const opened = await openOnce()
    if (opened) return await opened.send()
    failures += 1
    // The second time the form goes the plain way: the service screens what comes in any case.
    if (failures > 1) form.submit()
    else line.textContent = NOT_FETCHED
  }

  file.addEventListener('change', () => void choose())
  form.addEventListener('submit', (event) => {
    // The service says what is missing, as it does without script.
    if (file.files?.length === 0) return
    event.preventDefault()
    void send()
  })
  // Some browsers keep a file when a page is loaded again.
  if (file.files?.length) void choose()
}

offerSending()
