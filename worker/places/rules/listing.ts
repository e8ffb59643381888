import { fail, succeed, type Result } from '../../../schema/result.ts'
import type { Change, Snapshot } from '../../pledges/rules.ts'
import type { Address } from './address.ts'

/** No pledge has more: the badge carries 50, and a list that long is somebody else's. */
export const MAX_PLACES = 200

/**
 * The place among `known` that is this address already, or null. With and without `www.` it is one place,
 * because they cover the same pages.
 */
export function findTwin<Known extends { url: string }>(
  known: Known[],
  { url }: Pick<Address, 'url'>,
): Known | null {
  return known.find((place) => withoutWww(place.url) === withoutWww(url)) ?? null
}

/** Only a standing pledge gets new places: on a withdrawn record nothing new is shown. `count` it has already. */
export function addPlace({ pledge }: Snapshot, count: number): Result<Change> {
  if (pledge.status === 'suspended') {
    return fail('pledge-suspended', {
      detail:
        'While an operator has this pledge suspended, no place can be added. The mail that we sent says why and how to object.',
    })
  }
  if (pledge.status === 'withdrawn') {
    return fail('already-withdrawn', {
      detail: 'Take the pledge back first, then you can name the places where you show its badge.',
    })
  }
  if (count >= MAX_PLACES) {
    return fail('too-many-places', {
      detail: `A pledge has room for ${MAX_PLACES} places. One address covers every page beneath it, so that you may not need them all: take some off the list first.`,
    })
  }
  return succeed({ what: 'place-named', by: 'artist', set: {} })
}

/** Whatever the pledge's state: an address may be wrong, or private by now, and nothing gains by its staying. */
export const REMOVE_PLACE: Change = { what: 'place-removed', by: 'artist', set: {} }

function withoutWww(url: string): string {
  return url.replace(/^(https?:\/\/)www\./, '$1')
}
