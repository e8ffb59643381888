import { existsSync } from 'node:fs'

/**
 * A real Chromium. On Linux x64 it comes out of the registry, inside a package; elsewhere an installed Chrome
 * is used. The package's own `args` are never passed: they switch web security off, and then every
 * cross-origin test would pass falsely.
 */
export async function findChromium(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    // Makes the package unpack its own shared libraries too: a bare machine has none of them.
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  }
  const found = INSTALLED.find((path) => existsSync(path))
  if (!found) throw new Error('No Chrome found. Install Google Chrome to run the browser tests.')
  return found
}

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
