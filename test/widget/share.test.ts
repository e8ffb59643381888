import { afterEach, beforeEach, describe, it, vi } from 'vitest'
import { offerSharing } from '../../widget/studio/share.ts'

const PNG = 'data:image/png;base64,iVBORw0KGgo='

/** The page as the Worker sends it, with its button still hidden, and then what the module does. */
function openPage(address: string): HTMLButtonElement {
  document.body.innerHTML = `<button hidden data-share="${address}" data-name="human-intelligence-K3V9-X2AM-badge.png">Share …</button>`
  offerSharing()
  const button = document.querySelector('button')
  if (!button) throw new Error('There is no button.')
  return button
}

/** A system that shares what `can` says; `shared` holds what its sheet was given. */
function pretendSheet(can: (files: File[]) => boolean) {
  const shared: File[] = []
  Object.assign(navigator, {
    canShare: ({ files = [] }: ShareData) => can(files),
    share: ({ files = [] }: ShareData) => {
      shared.push(...files)
      return Promise.resolve()
    },
  })
  return shared
}

beforeEach(() => void Reflect.deleteProperty(navigator, 'canShare'))
afterEach(() => {
  for (const name of ['canShare', 'share']) Reflect.deleteProperty(navigator, name)
  document.body.replaceChildren()
})

describe('the share button', () => {
  it('hands the picture to the system’s sheet under its own name', async ({ expect }) => {
    const shared = pretendSheet(([file]) => file?.type === 'image/png')
    const button = openPage(PNG)
    expect(button.hidden).toBe(false)
    button.click()
    await vi.waitFor(() => expect(shared).toHaveLength(1))
    expect([shared[0]?.name, shared[0]?.type, shared[0]?.size]).toEqual([
      'human-intelligence-K3V9-X2AM-badge.png',
      'image/png',
      8,
    ])
  })

  it('stays hidden where the system shares no files', ({ expect }) => {
    pretendSheet(() => false)
    expect(openPage(PNG).hidden).toBe(true)
  })

  it('is calm when the person closes the sheet', async ({ expect }) => {
    pretendSheet(() => true)
    let asked = 0
    Object.assign(navigator, {
      share: () => {
        asked += 1
        return Promise.reject(new DOMException('closed', 'AbortError'))
      },
    })
    const button = openPage(PNG)
    for (const times of [1, 2]) {
      button.click()
      await vi.waitFor(() => expect(asked).toBe(times))
    }
    expect(button.hidden).toBe(false)
  })
})
