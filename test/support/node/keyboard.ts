import type { Page } from 'playwright-core'

declare global {
  var reached: Set<Element>
}

/** Presses Tab until it has been everywhere, and names the controls that it never came to. */
export async function tabThrough(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 700 })
  const count = await page.evaluate(() => {
    globalThis.reached = new Set()
    addEventListener('focusin', ({ target }) => {
      if (target instanceof Element) globalThis.reached.add(target)
    })
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const CONTROLS = 'a, button, input, select, textarea, summary, [tabindex]'
    // A badge has its link and its button inside.
    const inside = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll(CONTROLS) ?? []),
    ])
    return document.querySelectorAll(CONTROLS).length + inside.length
  })
  // Once more than all of them, because the first may be the page.
  for (let i = 0; i < count + 2; i += 1) await page.keyboard.press('Tab')
  return await page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    )
    const missed = [...all].filter((control) => {
      if (!control.checkVisibility() || control.tabIndex < 0 || control.matches(':disabled'))
        return false
      // Of radio buttons, the keyboard stops at one and goes on with the arrows.
      if (control instanceof HTMLInputElement && control.type === 'radio') return false
      return !control.closest('human-badge') && !globalThis.reached.has(control)
    })
    return missed.map((control) => `never reached by Tab: ${control.outerHTML.slice(0, 120)}`)
  })
}
