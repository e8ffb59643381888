import { afterEach, describe, it, vi } from 'vitest'
import { offerCopying } from '../../widget/studio/copy.ts'

const RECORD = 'https://register.test/p/K3V9X2AM'
/** The smallest PNG: where it comes from does not matter to what is copied. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const TAG = '<human-badge pledge="K3V9X2AM"></human-badge>'

/** The page as the Worker sends it, with its button still hidden, and then what the module does. */
function openPage() {
  document.body.innerHTML =
    '<textarea id="tag" readonly></textarea><button hidden data-copy="tag">Copy</button><span role="status"></span>'
  const box = document.querySelector('textarea')
  const button = document.querySelector('button')
  const said = document.querySelector('span')
  if (!box || !button || !said) throw new Error('The page is not whole.')
  box.value = TAG
  offerCopying()
  return { box, button, said }
}

/** A clipboard that does what `write` does. */
function pretendClipboard(write: (text: string) => Promise<void>): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write)
}

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

describe('the copy button', () => {
  it('copies the tag as it stands in the box, and says so', async ({ expect }) => {
    const copied: string[] = []
    pretendClipboard((text) => Promise.resolve(void copied.push(text)))
    const { button, said } = openPage()
    expect(button.hidden).toBe(false)
    button.click()
    await vi.waitFor(() => expect(said.textContent).toBe('Copied'))
    expect(copied).toEqual([TAG])
  })

  it('selects the tag where the browser refuses', async ({ expect }) => {
    pretendClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    const { box, button, said } = openPage()
    button.click()
    await vi.waitFor(() => expect(said.textContent).toBe('It is selected. Now copy it.'))
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, TAG.length])
  })

  it('copies a picture with its link for word processors and mail, and words for the rest', async ({
    expect,
  }) => {
    const copied: ClipboardItem[] = []
    vi.spyOn(navigator.clipboard, 'write').mockImplementation((items) =>
      Promise.resolve(void copied.push(...items)),
    )
    const { button, said } = openPage()
    Object.assign(button.dataset, { picture: PIXEL, alt: '“Ada” <pledge>', href: RECORD })
    button.click()
    await vi.waitFor(() => expect(said.textContent).toBe('Copied'))
    const [item] = copied
    const read = async (type: string) => await (await item?.getType(type))?.text()
    expect(await read('text/plain')).toBe(TAG)
    const page = new DOMParser().parseFromString((await read('text/html')) ?? '', 'text/html')
    const image = page.querySelector('a > img')
    expect(page.querySelector('a')?.getAttribute('href')).toBe(RECORD)
    expect(image?.getAttribute('alt')).toBe('“Ada” <pledge>')
    expect(image?.getAttribute('src')).toBe(PIXEL)
    expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['1', '1'])
  })

  it('selects the words where the picture cannot be fetched', async ({ expect }) => {
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
      await item?.getType('text/html')
    })
    const { button, said } = openPage()
    Object.assign(button.dataset, { picture: '/nobody/has/this.png', alt: '', href: RECORD })
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }))
    button.click()
    await vi.waitFor(() => expect(said.textContent).toBe('It is selected. Now copy it.'))
  })
})
