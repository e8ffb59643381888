import type { Credentials, Finding } from '../../../schema/wire.ts'
import { recognise } from './file-kind.ts'
import type { Screening, Signs } from './screen/finding.ts'
import { screenGif } from './screen/gif.ts'
import { screenIso } from './screen/iso.ts'
import { screenJpeg } from './screen/jpeg.ts'
import { fillPurse, MOST_FINDINGS, type Purse } from './screen/limits.ts'
import { screenPng } from './screen/png.ts'
import { screenWebp } from './screen/webp.ts'

export type { Screening } from './screen/finding.ts'

/**
 * Does this file itself declare that a generator made it? Nothing is guessed, and no pixel is looked at but for
 * a marker that generators hide in them: files are walked by their structure, within caps, and only fields that
 * programs write decide, never a title or a description. `refuse`: it declares so. `hold`: a person should
 * look, because the declaration is ambiguous or a part could not be read. `pass`: neither, which means no more
 * than that.
 *
 * Never throws and never hangs, whatever the bytes: also for files that an upload refuses for other reasons. A
 * kind that is not known passes; uploads refuse it.
 */
export function screen(bytes: Uint8Array): Screening {
  const [refused, held]: [Finding[], Finding[]] = [[], []]
  let credentials: Credentials | null = null
  for (const sign of readSigns(bytes, fillPurse())) {
    if (sign.says === 'human') credentials = sign.credentials
    else keep(sign.says === 'refuse' ? refused : held, sign.finding)
  }
  if (refused.length > 0) return { answer: 'refuse', findings: [...refused, ...held] }
  if (held.length > 0) return { answer: 'hold', findings: held }
  return { answer: 'pass', credentials }
}

function readSigns(bytes: Uint8Array, purse: Purse): Signs {
  const kind = recognise(bytes)
  if (kind === 'png') return screenPng(bytes, purse)
  if (kind === 'jpeg') return screenJpeg(bytes, purse)
  if (kind === 'webp') return screenWebp(bytes, purse)
  if (kind === 'gif') return screenGif(bytes, purse)
  if (kind === 'avif' || kind === 'heic' || kind === 'jpeg-xl') return screenIso(bytes, purse)
  return nothing()
}

function* nothing(): Signs {}

/** Several manifests say the same thing in the same words: once is enough. */
function keep(findings: Finding[], finding: Finding): void {
  const isKnown = findings.some(
    ({ where, field, value }) =>
      where === finding.where && field === finding.field && value === finding.value,
  )
  if (!isKnown && findings.length < MOST_FINDINGS) findings.push(finding)
}
