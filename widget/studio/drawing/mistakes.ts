import type { FieldError } from '../../../schema/wire.ts'

/*
 * Mistakes beside their fields, in the very markup of worker/pages/fields.tsx: what was typed stays where it is.
 * Everything is text.
 */

/** Says one mistake beside its field. Null where the form has no such field. */
export function markWrong(
  form: HTMLFormElement,
  { path, message }: FieldError,
): HTMLElement | null {
  const control = findControl(form, path)
  const box = control?.closest<HTMLElement>('.field, .choices')
  if (!control || !box) return null
  const name = control.id.replace(/^field-/, '')
  unmark(box)
  const mistake = document.createElement('p')
  mistake.className = 'mistake'
  mistake.id = `error-${name}`
  const unseen = document.createElement('span')
  unseen.className = 'unseen'
  unseen.textContent = 'Needs another look: '
  mistake.append(unseen, message)
  const before = box.querySelector(':scope > .hint') ?? box.querySelector('label, legend')
  before?.after(mistake)
  box.classList.add('field-wrong')
  if (control !== box) control.setAttribute('aria-invalid', 'true')
  describe(control, mistake.id, true)
  box.closest('details')?.setAttribute('open', '')
  return mistake
}

/** Takes the mistake off one field again. */
export function unmarkField(form: HTMLFormElement, path: string): void {
  const box = findControl(form, path)?.closest<HTMLElement>('.field, .choices')
  if (box) unmark(box)
}

/** Says all of them at the top too, each leading to its field, and goes there. */
export function showMistakes(form: HTMLFormElement, errors: FieldError[]): void {
  clearMistakes(form)
  const section = document.createElement('section')
  section.className = 'errors'
  section.id = 'errors'
  section.tabIndex = -1
  section.setAttribute('aria-labelledby', 'errors-title')
  const title = document.createElement('h2')
  title.id = 'errors-title'
  title.textContent =
    errors.length === 1
      ? 'One thing needs another look'
      : `${errors.length} things need another look`
  const list = document.createElement('ul')
  for (const error of errors) {
    const mistake = markWrong(form, error)
    const entry = document.createElement('li')
    const to = mistake ? findControl(form, error.path) : null
    entry.append(to ? makeLink(`#${to.id}`, error.message) : error.message)
    list.append(entry)
  }
  const kept = document.createElement('p')
  kept.textContent = 'Everything that you typed and chose is still here.'
  section.append(title, list, kept)
  form.before(section)
  section.focus()
}

/** Before something is tried again. */
export function clearMistakes(form: HTMLFormElement): void {
  document.getElementById('errors')?.remove()
  for (const box of form.querySelectorAll<HTMLElement>('.field-wrong')) unmark(box)
}

/** The file as it came is, to the artist, the one file that was chosen. */
function findControl(form: HTMLFormElement, path: string): HTMLElement | null {
  const name = path === 'original' ? 'drawing' : path
  return /^\w+$/.test(name) ? form.querySelector<HTMLElement>(`#field-${name}`) : null
}

function unmark(box: HTMLElement): void {
  box.classList.remove('field-wrong')
  for (const mistake of box.querySelectorAll(':scope > .mistake')) {
    const control = box.querySelector(`[aria-describedby~="${mistake.id}"]`) ?? box
    describe(control, mistake.id, false)
    control.removeAttribute('aria-invalid')
    mistake.remove()
  }
}

/** Adds an id to what describes a control, or takes it away. */
export function describe(control: Element, id: string, isOn: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ')
  const others = ids.filter((one) => one !== '' && one !== id)
  const now = isOn ? [...others, id] : others
  if (now.length > 0) control.setAttribute('aria-describedby', now.join(' '))
  else control.removeAttribute('aria-describedby')
}

function makeLink(href: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = words
  return link
}
