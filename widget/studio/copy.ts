/*
 * The button beside the tag. It is hidden until it is known that this browser lets a page fill the clipboard;
 * without script the box beside it is selected and copied by hand.
 */

function prepare(button: HTMLButtonElement): void {
  const box = document.getElementById(button.dataset['copy'] ?? '')
  const said = button.nextElementSibling
  if (!(box instanceof HTMLTextAreaElement) || !said) return
  const copy = async () => {
    said.textContent = ''
    said.textContent = (await write(box.value)) ? 'Copied' : pick(box)
  }
  button.addEventListener('click', () => void copy())
  button.hidden = false
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** The browser refused: half of the work is done for the person, and the rest is said. */
function pick(box: HTMLTextAreaElement): string {
  box.focus()
  box.select()
  return 'It is selected. Now copy it.'
}

/** Shows the copy buttons of this page, where there is a clipboard to fill. */
export function offerCopying(): void {
  // Missing on a page that came without https.
  if (!('clipboard' in navigator)) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    prepare(button)
  }
}

offerCopying()
