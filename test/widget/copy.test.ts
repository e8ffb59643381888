import { afterEach, describe, it, vi } from 'vitest'
import { offerCopying } from '../../widget/studio/copy.ts'

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
})
