import type { Finding } from '../../schema/wire.ts'
import { screen } from '../../worker/drawings/rules/screen.ts'

/** The answer, with what decided it: `refuse PNG text/parameters`, or `pass`. */
export function judge(bytes: Uint8Array): string {
  const screening = screen(bytes)
  if (screening.answer === 'pass') return 'pass'
  const [first] = screening.findings
  return `${screening.answer} ${first?.where}/${first?.field}`
}

/** All that was found; none where it passed. */
export function findingsOf(bytes: Uint8Array): Finding[] {
  const screening = screen(bytes)
  return screening.answer === 'pass' ? [] : screening.findings
}

export const PASS = { answer: 'pass', credentials: null }
