/*
 * The share sheet of the system, for the pictures on the download page. Its buttons are hidden until it is
 * known that this browser shares files; without script the links beside them save the same files.
 */

const TYPE = 'image/png'

function canShareFiles(): boolean {
  const sample = new File([new Uint8Array(1)], 'a.png', { type: TYPE })
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [sample] })
}

function prepare(button: HTMLButtonElement): void {
  const { share: address = '', name = 'badge.png' } = button.dataset
  let fetched: Promise<File | null> | null = null
  // Safari forgets the tap when fetching takes long: it begins when a finger comes near.
  const fetchOnce = () => (fetched ??= fetchFile(address, name))
  for (const near of ['pointerenter', 'pointerdown', 'focus']) {
    button.addEventListener(near, () => void fetchOnce())
  }
  const shareOrSave = async () => {
    const file = await fetchOnce()
    if (file) return await share(file)
    // Not fetched: the browser may have more luck, or say what is wrong.
    fetched = null
    location.assign(address)
  }
  button.addEventListener('click', () => void shareOrSave())
  button.hidden = false
}

async function fetchFile(address: string, name: string): Promise<File | null> {
  try {
    const response = await fetch(address)
    return response.ok ? new File([await response.blob()], name, { type: TYPE }) : null
  } catch {
    return null
  }
}

async function share(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] })
  } catch {
    // The person closed the sheet, or the system refused: the link beside the button still works.
  }
}

/** Shows the share buttons of this page, where the system can do what they promise. */
export function offerSharing(): void {
  if (!canShareFiles()) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    prepare(button)
  }
}

offerSharing()
