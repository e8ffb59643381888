import type { Mail } from '../../../schema/errands.ts'
import {
  composeCode,
  composeHidden,
  composeNewSession,
  composeReinstated,
  composeRestored,
  composeSuspended,
  composeWithdrawn,
} from '../actions.ts'

/** Where every sample goes: an address that can belong to nobody (RFC 2606). */
const TO = 'ada@example.com'
const AT = Date.UTC(2026, 9, 3, 14, 5)
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Every mail that we send, with made-up words, by the name of what composes it. For the page that shows them in
 * development; a test holds that none is left out.
 */
export async function composeSamples(origin: string): Promise<(readonly [string, Mail])[]> {
  const code = 'K3V9X2AM'
  const pledge = { artist: 'Ada Lovelock', code, url: `${origin}/studio/${code}`, at: AT }
  const reason =
    'The drawing shows another artist’s sheet.\nThey wrote to us and sent the original.'
  const byOperator = { ...pledge, url: `${origin}/p/${code}`, reason }
  return await Promise.all([
    name('code', composeCode(TO, { code: '12345678', origin })),
    name(
      'new-session',
      composeNewSession(TO, { at: AT, browser: 'Firefox on Android', url: `${origin}/studio` }),
    ),
    name('withdrawn', composeWithdrawn(TO, { ...pledge, until: AT + DAY_MS })),
    name('restored', composeRestored(TO, pledge)),
    name('hidden', composeHidden(TO, byOperator)),
    name('suspended', composeSuspended(TO, byOperator)),
    name('reinstated', composeReinstated(TO, byOperator)),
  ])
}

async function name(title: string, mail: Promise<Mail>): Promise<readonly [string, Mail]> {
  return [title, await mail]
}
