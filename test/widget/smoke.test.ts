import { it } from 'vitest'
it('runs in a real browser', ({ expect }) => {
  expect(navigator.userAgent).toContain('Chrome')
})
