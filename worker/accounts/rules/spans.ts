const DAY_MS = 24 * 60 * 60_000

/** How long a session lives without a visit; each visit starts it anew. */
export const IDLE_SECONDS = (14 * DAY_MS) / 1000
/** How long a session lives at most, visits or not: a stolen one ends by itself. */
export const ABSOLUTE_MS = 60 * DAY_MS
export const CODE_SECONDS = 10 * 60
export const CODE_TRIES = 5
