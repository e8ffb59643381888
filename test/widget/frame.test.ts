import { afterEach, beforeEach, describe, it } from 'vitest'
import { addHost, readHost, readSecret, startFrame } from '../../widget/studio/frame.ts'

const RECORD = 'https://register.example/p/K3V9X2AM'

describe('the host of the page around the frame', () => {
  it.for([
    ['https://ada-draws.example/shop', 'ada-draws.example'],
    ['http://localhost:3000/', 'localhost:3000'],
    ['https://register.example/wall', null],
    ['', null],
    ['about:blank', null],
    ['data:text/html,hello', null],
  ] as const)('is, for “%s”, %s', ([referrer, host], { expect }) => {
    expect(readHost(referrer, 'https://register.example')).toBe(host)
  })

  it('goes to the record in the part of an address that is sent to nobody', ({ expect }) => {
    expect(addHost(RECORD, 'ada-draws.example')).toBe(`${RECORD}#from=ada-draws.example`)
    expect(addHost(`${RECORD}#from=older.example`, null)).toBe(RECORD)
  })
})

describe('WordPress’s secret', () => {
  it.for([
    ['#?secret=Ab12Cd34Ef', 'Ab12Cd34Ef'],
    ['#secret=1', '1'],
    ['#?secret=', null],
    ['#?secret=a"><b', null],
    [`#?secret=${'a'.repeat(65)}`, null],
    ['', null],
  ] as const)('in “%s” is %s', ([hash, secret], { expect }) => {
    expect(readSecret(hash)).toBe(secret)
  })
})

type Message = { message: string; value: unknown; secret: string }

describe('a frame that WordPress put into its page', () => {
  const before = location.hash
  /** A window of its own stands for WordPress's page: messages go to it and come from it, as there. */
  let around: HTMLIFrameElement
  let link: HTMLAnchorElement
  let heard: Message[]

  beforeEach(() => {
    location.hash = '#?secret=Ab12Cd34Ef'
    heard = []
    around = document.body.appendChild(document.createElement('iframe'))
    around.contentWindow?.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      heard.push(data)
    })
    link = document.createElement('a')
    link.href = RECORD
    link.style.cssText = 'display: block; block-size: 120.4px'
    document.body.append(link)
  })

  afterEach(() => {
    location.hash = before
    around.remove()
    link.remove()
  })

  function start(): Window {
    const parent = around.contentWindow
    if (!parent) throw new Error('The frame has no window.')
    startFrame(link, { parent })
    return parent
  }

  it('says how tall it is, in whole pixels, and again when that changes', async ({ expect }) => {
    start()
    await expect
      .poll(() => heard)
      .toEqual([{ message: 'height', value: 120, secret: 'Ab12Cd34Ef' }])
    link.style.blockSize = '200px'
    await expect.poll(() => heard.at(-1)?.value).toBe(200)
  })

  it('asks the page to follow its link, because it may open nothing itself', async ({ expect }) => {
    start()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true })
    link.dispatchEvent(click)
    expect(click.defaultPrevented).toBe(true)
    await expect
      .poll(() => heard.filter(({ message }) => message === 'link'))
      .toEqual([
        { message: 'link', value: `${RECORD}#from=${location.host}`, secret: 'Ab12Cd34Ef' },
      ])
  })

  it('leaves a click with a key to the browser', ({ expect }) => {
    start()
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    // What the browser would do with it is not what is tried here.
    let wasLeft = false
    document.body.addEventListener(
      'click',
      (event) => {
        wasLeft = !event.defaultPrevented
        event.preventDefault()
      },
      { once: true },
    )
    link.dispatchEvent(click)
    expect(wasLeft).toBe(true)
  })

  it('says nothing to a page that knows no secret', async ({ expect }) => {
    location.hash = ''
    start()
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true }))
    // A resize is told in the frame after next at the latest.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(heard).toEqual([])
  })
})
