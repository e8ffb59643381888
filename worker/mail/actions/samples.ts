import type { Mail } from '../../../schema/errands.ts'
import {
  composePlaceAbsent,
  composeAddressBack,
  composeAddressChanged,
  composeAddressGiven,
  composeChangeCode,
  composeCode,
  composeDrawingAllowed,
  composeDrawingRefused,
  composeHidden,
  composeLeft,
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
  const signIn = `${origin}/sign-in`
  const change = { at: AT, until: AT + 2 * DAY_MS, undo: `${origin}/mail/undo/made-up` }
  const proven = 'The artist put a line that we gave them on the site that this pledge names.'
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
    name(
      'drawing-allowed',
      composeDrawingAllowed(TO, {
        ...pledge,
        reason:
          'The phone wrote the note when it straightened the photo. The drawing is ink on paper.',
      }),
    ),
    name(
      'drawing-refused',
      composeDrawingRefused(TO, {
        ...pledge,
        reason: 'The file holds the words that were typed to make the picture.',
      }),
    ),
    name(
      'place-absent',
      composePlaceAbsent(TO, {
        artist: 'Ada Lovelock',
        code,
        place: 'https://ada-draws.com/shop',
        foundAt: AT - 2 * DAY_MS,
        lapsesAt: AT + 13 * DAY_MS,
        url: `${origin}/studio/${code}/embed`,
      }),
    ),
    name('change-code', composeChangeCode(TO, { code: '12345678', origin, to: 'old' })),
    name('change-code-new', composeChangeCode(TO, { code: '87654321', origin, to: 'new' })),
    name('address-changed', composeAddressChanged(TO, { ...change, reason: null })),
    name('address-moved', composeAddressChanged(TO, { ...change, reason: proven })),
    name('address-given', composeAddressGiven(TO, { at: AT, url: signIn, reason: proven })),
    name('address-back', composeAddressBack(TO, { at: AT, url: signIn, box: 'back' })),
    name('address-gone', composeAddressBack(TO, { at: AT, url: signIn, box: 'gone' })),
    name('left', composeLeft(TO, { at: AT, origin })),
  ])
}

async function name(title: string, mail: Promise<Mail>): Promise<readonly [string, Mail]> {
  return [title, await mail]
}
