import type { Page } from 'playwright-core'
import { makePng } from '../pictures.ts'
import { PHONE } from './browser.ts'
import type { Service } from './service.ts'

/** What people hold: each journey is made on both. */
export const SCREENS = [
  { on: 'a phone', screen: PHONE },
  { on: 'a desktop', screen: { viewport: { width: 1280, height: 800 } } },
] as const

/** A picture as a file to choose, made by script. */
export async function makePicture(size = { width: 640, height: 480 }) {
  const buffer = Buffer.from(await makePng(size))
  return { name: 'drawing.png', mimeType: 'image/png', buffer }
}

export async function signIn(page: Page, service: Service, email: string): Promise<void> {
  await page.goto(`${service.origin}/sign-in`)
  await page.getByLabel('Your mail address').fill(email)
  await page.getByRole('button', { name: 'Send me a code' }).click()
  await page.getByLabel('Code').fill(await service.readCode(email))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(`${service.origin}/studio`)
}

/** A pledge as a newcomer makes it, up to the page that asks for a drawing. Answers its code. */
export async function makePledge(
  page: Page,
  service: Service,
  { name, email }: { name: string; email: string },
): Promise<string> {
  await page.goto(`${service.origin}/pledge`)
  await page.getByLabel('Your name, as you sign your work').fill(name)
  await page.getByLabel('Pictures', { exact: false }).check()
  await page.getByLabel('Your mail address').fill(email)
  await page.getByRole('button', { name: 'I promise' }).click()
  await page.getByLabel('Code').fill(await service.readCode(email))
  await page.getByRole('button', { name: 'Make my pledge' }).click()
  return await waitForDrawingPage(page)
}

/** Answers the code of the pledge that the page asks a drawing for. */
export async function waitForDrawingPage(page: Page): Promise<string> {
  await page.waitForURL(/\/studio\/[0-9A-Z]{8}\/drawing/)
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

/** `K3V9-X2AM`, as people see it. */
export function printed(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
