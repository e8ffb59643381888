import { emailAddress } from '../../../schema/forms.ts'
import { tidy, tidyLine } from '../../../schema/plain-text.ts'
import type { Result } from '../../../schema/result.ts'
import { PARTS } from '../../../schema/wire.ts'
import { makeToken } from '../../hash.ts'
import { parseInput } from '../../http/body.ts'
import { field, type Fields } from '../../pages/typed.ts'
import { LINK_SLOTS } from '../pages/pledge-page.tsx'

/* What was typed on /pledge: read for the form, and kept for the page. */

const LINK_NAMES = Array.from({ length: LINK_SLOTS }, (_, i) => `links.${i}.url`)

/**
 * The form's own fields, tidied, and nothing else that was sent: whoever posts junk shall not have it kept, and
 * what the form found valid is so as short as the form demands. Empty address fields move to the end, so that an
 * error's number is the number of its field.
 */
export function tidyTyped(sent: Fields): Fields {
  const urls = LINK_NAMES.map((name) => tidyLine(field(sent, name))).filter(Boolean)
  return {
    requestKey: [requestKeyOf(sent)],
    artistName: [tidyLine(field(sent, 'artistName'))],
    covers: [field(sent, 'covers')],
    parts: PARTS.filter((part) => sent['parts']?.includes(part)),
    about: [tidy(field(sent, 'about'))],
    email: [field(sent, 'email').trim()],
    ...Object.fromEntries(LINK_NAMES.map((name, i) => [name, [urls[i] ?? '']])),
  }
}

/** The same as `pledgeForm` asks for it. */
export function toInput(fields: Fields) {
  return {
    artistName: field(fields, 'artistName'),
    covers: field(fields, 'covers') || undefined,
    parts: fields['parts'] ?? [],
    about: field(fields, 'about'),
    links: LINK_NAMES.map((name) => field(fields, name)).filter(Boolean),
  }
}

/** The mail address, its mistakes under the name of its field. */
export function readEmail(fields: Fields): Result<string> {
  const email = parseInput(emailAddress, field(fields, 'email'))
  if (email.ok) return email
  const message = email.problem.errors?.[0]?.message ?? 'Please write your mail address.'
  return { ok: false, problem: { code: 'invalid-input', errors: [{ path: 'email', message }] } }
}

/** A key that the page carries, so that the same page sent twice is the same pledge. Made where there is none. */
export function requestKeyOf(fields: Fields): string {
  const sent = field(fields, 'requestKey')
  return /^[\w-]{16,64}$/.test(sent) ? sent : makeToken()
}
