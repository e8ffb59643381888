import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Miniflare tells of a mail in its log, and keeps the text in a folder that goes when it stops. Copies text and
 * HTML to `folder`, readable by this user alone (they hold sign-in codes), and gives the line to print, or
 * null when the message was about something else. `at` (ms) names the files, so that they sort by time.
 */
export function keepMail(message: string, folder: string, at: number): string | null {
  if (!message.includes('send_email binding called')) return null
  const to = /^To: (.+)$/m.exec(message)?.[1] ?? 'somebody'
  const files = [...message.matchAll(/^(?:Text|HTML|Email): (.+\.(txt|html|eml))$/gm)]
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const name = findFreeName(folder, new Date(at).toISOString().replaceAll(/[:.]/g, '-'))
  for (const [, from, ending] of files) {
    if (from && ending)
      writeFileSync(join(folder, `${name}.${ending}`), readFileSync(from), { mode: 0o600 })
  }
  const shown = files[0]?.[2]
  return shown
    ? `Mail to ${to}: ${join(folder, `${name}.${shown}`)}`
    : `Mail to ${to}: it had no text.`
}

function findFreeName(folder: string, stem: string): string {
  for (let n = 1; ; n++) {
    const name = n === 1 ? stem : `${stem}-${n}`
    if (['txt', 'html', 'eml'].every((ending) => !existsSync(join(folder, `${name}.${ending}`)))) {
      return name
    }
  }
}
