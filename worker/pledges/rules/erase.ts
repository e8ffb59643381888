import type { Change, Snapshot } from '../rules.ts'

/** The account that pledges belong to whose artist has left: nobody can sign in as it, and it has no address. */
export const NOBODY = 'nobody'

/**
 * An artist leaves: nothing personal stays of the pledge. What stays says to whoever meets an old copy of the
 * badge that it no longer stands: the code, the dates, what was pledged for and in which words.
 */
export function erase({ pledge }: Snapshot, now: number): Change {
  return {
    what: 'left',
    by: 'artist',
    set: {
      accountId: NOBODY,
      status: 'withdrawn',
      artistName: '',
      mediums: [],
      about: null,
      since: null,
      links: [],
      tools: null,
      country: null,
      drawingId: null,
      drawingKind: 'plain',
      erasedAt: now,
      withdrawnAt: pledge.withdrawnAt ?? now,
      withdrawReason: null,
      suspendedAt: null,
      suspendReason: null,
      // A script's own key may say anything, and a hash of what was typed can be guessed at.
      requestKey: pledge.code,
      requestHash: '',
    },
    drawing: null,
  }
}
