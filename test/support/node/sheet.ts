import type { Page } from 'playwright-core'

/**
 * A photo of a sheet of paper, as a file to choose: lines of ink and of red pencil in the light of a lamp at one side.
 * Made by the browser of the test.
 */
export async function makeSheet(
  page: Page,
  { width = 1600, height = 1200, paper = '#f4f2ec' } = {},
) {
  const address = await page.evaluate(
    (size) => {
      const canvas = document.createElement('canvas')
      canvas.width = size.width
      canvas.height = size.height
      const context = canvas.getContext('2d')
      if (!context) throw new Error('This browser does not draw.')
      context.fillStyle = size.paper
      context.fillRect(0, 0, size.width, size.height)
      context.lineWidth = size.width / 150
      context.lineCap = 'round'
      for (let i = 0; i < 12; i += 1) {
        context.strokeStyle = i % 4 === 3 ? '#b3231b' : '#191613'
        context.beginPath()
        context.ellipse(
          size.width / 2,
          size.height / 2,
          (size.width / 30) * (i + 1),
          (size.height / 34) * (i + 1),
          i / 5,
          i / 3,
          4 + i / 6,
        )
        context.stroke()
      }
      const light = context.createLinearGradient(0, 0, size.width, size.height / 2)
      light.addColorStop(0, '#fff0dc')
      light.addColorStop(0.5, '#c9b99f')
      light.addColorStop(1, '#7d7566')
      context.globalCompositeOperation = 'multiply'
      context.fillStyle = light
      context.fillRect(0, 0, size.width, size.height)
      return canvas.toDataURL('image/jpeg', 0.9)
    },
    { width, height, paper },
  )
  const buffer = Buffer.from(address.slice(address.indexOf(',') + 1), 'base64')
  return { name: 'sheet.jpg', mimeType: 'image/jpeg', buffer }
}
