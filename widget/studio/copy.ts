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
    said.textContent = (await write(box.value, button)) ? 'Copied' : pick(box)
  }
  button.addEventListener('click', () => void copy())
  button.hidden = false
}

async function write(text: string, { dataset }: HTMLButtonElement): Promise<boolean> {
  const { picture, alt = '', href = '' } = dataset
  try {
    await (picture ? writeRich(text, { picture, alt, href }) : navigator.clipboard.writeText(text))
    return true
  } catch {
    return false
  }
}

/**
 * For word processors and mail: a picture with a link, its bytes within the text, so that it needs nobody's server
 * where it is pasted. Handed over as promises: Safari lets a page write only in the very moment of the click.
 */
async function writeRich(
  text: string,
  { picture, alt, href }: { picture: string; alt: string; href: string },
): Promise<void> {
  const compose = async () => {
    const response = await fetch(picture)
    if (!response.ok) throw new Error(`The picture answered ${response.status}.`)
    const image = document.createElement('img')
    const file = await response.blob()
    image.src = await readAsData(file)
    image.alt = alt
    // A mail program would have to guess.
    const { width, height } = await createImageBitmap(file)
    image.width = width
    image.height = height
    const link = document.createElement('a')
    link.href = href
    link.append(image)
    return new Blob([link.outerHTML], { type: 'text/html' })
  }
  const plain = new Blob([text], { type: 'text/plain' })
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': compose(), 'text/plain': plain }),
  ])
}

async function readAsData(blob: Blob): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const reader = new FileReader()
  reader.addEventListener('load', () =>
    typeof reader.result === 'string' ? resolve(reader.result) : resolve(''),
  )
  reader.addEventListener('error', () => reject(new Error('The picture could not be read.')))
  reader.readAsDataURL(blob)
  return await promise
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
