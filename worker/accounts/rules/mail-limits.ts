import { fail, type Result } from '../../../schema/result.ts'

/*
 * How many codes may go out. All spans are rolling, in milliseconds; the cap is per UTC day.
 */

export const MINUTES_15 = 15 * 60_000
export const HOURS_24 = 24 * 60 * 60_000
export const PER_15_MINUTES = 3
export const PER_24_HOURS = 10

/** What was sent: to one address in the last 24 hours, newest first, and to everybody today. */
export type Sent = { times: number[]; today: number }

/**
 * The refusal to send one more, with the exact moment at which one more is allowed. Two limits may be full
 * at once: the later moment counts.
 */
export function refuseMail({ times, today }: Sent, cap: number, now: number): Result<never> {
  const third = times[PER_15_MINUTES - 1]
  const tenth = times[PER_24_HOURS - 1]
  const waits = [
    third === undefined ? 0 : third + MINUTES_15,
    tenth === undefined ? 0 : tenth + HOURS_24,
    today >= cap ? nextDay(now) : 0,
  ]
  const retryAt = Math.max(...waits, now + 1)
  const why =
    today >= cap
      ? 'We have sent as many mails today as we can.'
      : 'We have sent several codes to this address already. Look for the newest one, in the spam folder too.'
  return fail('too-many-mails', {
    detail: `${why} You can ask for a new code ${printWait(retryAt, now)}.`,
    retryAt,
  })
}

function nextDay(now: number): number {
  return (Math.floor(now / HOURS_24) + 1) * HOURS_24
}

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'UTC' })

/** "in 12 minutes (at 16:05 UTC)": a span for everybody, a clock time for those who come back later. */
function printWait(at: number, now: number): string {
  // Rounded up to the minute that is shown, so that nobody comes back too early.
  const shown = Math.ceil(at / 60_000) * 60_000
  const minutes = Math.max(1, Math.ceil((at - now) / 60_000))
  const span =
    minutes === 1
      ? 'in a minute'
      : minutes < 120
        ? `in ${minutes} minutes`
        : `in ${Math.ceil(minutes / 60)} hours`
  return `${span} (at ${TIME.format(shown)} UTC)`
}
